"""“A laptop is lost”: one guided act, from which one it is to what others must still do."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.exchange_place import InCase
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.lost_pages import (
    DonePage,
    HeldPage,
    LostPage,
    RevocationPage,
    WhenPage,
    WhichPage,
)
from desktop_app.ui.members.port import Lost, MembersPort, Reported
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import careful, primary, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.steps import Step, Steps, StepState
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE, _THREAD, _WIDE_ENOUGH = QSize(760, 500), 212, 620


class LostDialog(WideDialog):
    """Nothing is done before the last page but one; Esc leaves everything as it is."""

    def __init__(
        self,
        desk: Desk,
        port: MembersPort,
        chooser: FileChooser,
        cards: tuple[KnownCard, ...],
        parent: QWidget | None,
    ) -> None:
        theme = desk.theme
        super().__init__(theme, "shield-alert", _SIZE, parent)
        self.say(
            translate("Lost", "A laptop is lost"),
            translate("Lost", "Step by step, so that it reads nothing more."),
        )
        self._desk, self._port, self._chooser, self._is_waiting = desk, port, chooser, False
        self.which, self.when = WhichPage(theme, cards), WhenPage(desk)
        self.held, self.revocation = HeldPage(theme), RevocationPage(theme)
        self.done_page = DonePage(theme)
        self._pages: tuple[LostPage, ...] = (
            self.which,
            self.when,
            self.held,
            self.revocation,
            self.done_page,
        )
        self.steps = Steps(theme, translate("Lost", "Steps"))
        self.pages = QStackedWidget()
        self.trouble = Notice(theme, "circle-alert", "danger")
        self.not_now = secondary(theme, translate("Lost", "Not now"))
        self.back = secondary(theme, translate("Lost", "Back"))
        self.go_on = primary(theme, translate("Lost", "Continue"))
        self.report = careful(theme, translate("Lost", "Make new keys and sign"))
        self.close_button = primary(theme, translate("Lost", "Close"))
        self._lay_out()
        self._connect()
        self._show(0)

    def reject(self) -> None:
        """Leave it, unless it is being done this very moment."""
        if not self._is_waiting:
            super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setVisible(self.width() >= self.theme.fit(_WIDE_ENOUGH))

    # --- going through the pages

    @property
    def _at(self) -> int:
        return self.pages.currentIndex()

    def _show(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        last = len(self._pages) - 1
        self.steps.show_steps(
            [Step(page.heading, state=_state(place, at)) for place, page in enumerate(self._pages)]
        )
        self.trouble.say("")
        self.not_now.setVisible(at < last)
        self.back.setVisible(0 < at < last)
        self.go_on.setVisible(at < last - 1)
        self.report.setVisible(at == last - 1)
        self.close_button.setVisible(at == last)
        self._allow()
        self._pages[at].setFocus()

    def _continue(self) -> None:
        known = self.which.known
        if known is None or self._is_waiting:
            return
        if self._pages[self._at + 1] is self.held:
            self._wait(is_waiting=True)
            ask = partial(self._port.held_by, known.card.printed)
            self._desk.tasks.run(self, ask, self._show_held, self._refuse)
        else:
            self._show(self._at + 1)

    def _show_held(self, held: tuple[InCase, ...]) -> None:
        self._wait(is_waiting=False)
        self.held.show_held(held)
        self._show(self._pages.index(self.held))

    def _choose(self) -> None:
        title = translate("Lost", "Choose the revocation")
        kinds = translate("Lost", "News of the agency (*.invite);;All files (*)")
        file = self._chooser.to_read(self, title, kinds)
        if file is not None:
            self.revocation.take(file)

    def _report(self) -> None:
        known = self.which.known
        if known is None or self._is_waiting:
            return
        self._wait(is_waiting=True)
        lost = Lost(
            card=known.card.printed,
            safe_until=self.when.day,
            untrusted_revocation=self.revocation.file,
        )
        self._desk.tasks.run(
            self, partial(self._port.report_lost, lost), self._finish, self._refuse
        )

    def _finish(self, reported: Reported) -> None:
        self._wait(is_waiting=False)
        self._desk.tasks.recorded.emit(reported.receipt)
        self.done_page.show_report(reported)
        self._show(len(self._pages) - 1)
        announce(self, self.done_page.done_words.accessibleName())

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self._wait(is_waiting=False)
        self.trouble.say(f"{told.happened} {told.rest}")

    def _wait(self, *, is_waiting: bool) -> None:
        self._is_waiting = is_waiting
        self._allow()

    def _allow(self) -> None:
        may = self.which.known is not None and not self._is_waiting
        for button in (self.go_on, self.report):
            button.setEnabled(may)

    # --- layout

    def _connect(self) -> None:
        self.which.moved.connect(self._allow)
        self.which.list.opened.connect(lambda _row: self._continue())
        self.revocation.asked.connect(self._choose)
        self.not_now.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._show(self._at - 1))
        self.go_on.clicked.connect(self._continue)
        self.report.clicked.connect(self._report)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        panel = Surface("panel")
        beside = QHBoxLayout(panel)
        beside.setContentsMargins(18, 18, 14, 18)
        beside.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        self._beside = QWidget()
        self._beside.setFixedWidth(self.theme.fit(_THREAD))
        edge = QHBoxLayout(self._beside)
        edge.setContentsMargins(0, 0, 0, 0)
        edge.setSpacing(0)
        edge.addWidget(panel, 1)
        edge.addWidget(Rule(Qt.Orientation.Vertical))
        for page in self._pages:
            area = QScrollArea()
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.pages.addWidget(area)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._beside)
        row.addWidget(self.pages, 1)
        self.body.addLayout(row, 1)
        self.trouble.setContentsMargins(24, 4, 24, 8)
        self.body.addWidget(self.trouble)
        self.foot.addWidget(self.not_now)
        self.foot.addStretch(1)
        for button in (self.back, self.go_on, self.report, self.close_button):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
        self.not_now.setAutoDefault(False)


def _state(place: int, at: int) -> StepState:
    if place < at:
        return StepState.DONE
    return StepState.CURRENT if place == at else StepState.WAITING
