"""The steps of a handoff on its way out, one page each, beside the thread that leads through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.handoff import HandoffPreview
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.check_facts import facts_of
from desktop_app.ui.handoff.check_page import CheckPage
from desktop_app.ui.handoff.columns import Columns
from desktop_app.ui.handoff.correction import Correction
from desktop_app.ui.handoff.destination import Destination
from desktop_app.ui.handoff.kind_choice import KindChoice, kind_title
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.handoff.purpose import Purpose
from desktop_app.ui.handoff.reader_page import ReaderPage
from desktop_app.ui.handoff.recipients import Recipients
from desktop_app.ui.handoff.scope import Scope
from desktop_app.ui.handoff.send_steps import SendStep, sent_words, told_steps
from desktop_app.ui.handoff.step_page import StepPage
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.steps import Steps
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_PEOPLE = QT_TRANSLATE_NOOP("Handoff", "%n recipient(s)", "", 1)
_STEPS_FROM, _SIDE_FROM, _SIDE = 760, 960, 272


class SendForm(QWidget):
    """Knows what is still missing, and shows it on the thread.

    Signals:
        moved: another step is shown.
    """

    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._theme, self._dates = theme, desk.dates
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.trouble.hide()
        self.kind, self.recipients = KindChoice(theme), Recipients(theme)
        self.purpose, self.scope = Purpose(desk), Scope(desk)
        self.reader, self.check = ReaderPage(desk), CheckPage(desk)
        self.side = Columns(desk, beside=False)
        self.steps = Steps(theme, translate("Handoff", "Steps"))
        self._panel, self._counts = Surface("panel"), Surface("panel")
        self._pages = QStackedWidget()
        self.correction: Correction | None = None
        self._lay_out()
        self.check.change_asked.connect(self.go_to)

    @property
    def step(self) -> SendStep:
        """Which page is shown."""
        return SendStep(self._pages.currentIndex())

    @property
    def destination(self) -> Destination:
        """Where the bundle is written."""
        return self.check.destination

    def offer(self, outset: Outset) -> None:
        """Fill in everything there is to choose from."""
        self.recipients.words_allowed = outset.rulebook.policy.passphrase_bundles
        self.recipients.show_cards(outset.cards)
        self.purpose.offer(outset)
        self.scope.offer(outset)
        self.reader.offer(outset)
        for columns in (self.side, self.check.columns):
            columns.offer(outset.channels)
        self.check.approval.offer(outset.rulebook.policy.approval_required_for)
        self.destination.offer_drives(outset.drives)
        self.destination.show_place(outset.place, outset.codename)

    def correct(self, correction: Correction) -> None:
        """Fill in a correction: for everybody who has the old words, and for nobody else."""
        self.correction = correction
        self.kind.offer(is_correction=True)
        self.recipients.confine(correction.cards)
        words = translate("Handoff", "To correct what you received before.")
        self.purpose.purpose.setText(words)
        self.purpose.authority.setText(correction.authority)
        self.scope.confine(correction)

    def show_preview(self, preview: HandoffPreview | None) -> None:
        """Show what would leave, wherever it is told; None while nobody knows."""
        is_anything = bool(self.scope.chosen)
        self.scope.show_preview(preview)
        self.side.show_preview(preview, is_anything=is_anything)
        self.check.show_preview(preview, self.kind.value, is_anything=is_anything)
        if preview is not None:
            self.reader.show_preview(preview)

    def go_to(self, step: SendStep) -> None:
        """Show a page, with the keyboard where its work begins."""
        self._pages.setCurrentIndex(step)
        self._make_room()
        self.moved.emit()
        starts: dict[SendStep, QWidget] = {
            SendStep.KIND: self.kind.buttons[self.kind.value],
            SendStep.RECIPIENTS: self.recipients,
            SendStep.PURPOSE: self.purpose.purpose,
            SendStep.SCOPE: next(iter(self.scope.boxes.values()), self.scope.narrowing.since),
            SendStep.READER: self.reader.list,
            SendStep.CHECK: self.destination.box.choose,
        }
        starts[step].setFocus()

    def show_failure(self, error: Exception) -> None:
        """Say what happened, what is safe and what to do next, on top of the page."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    def forget_failure(self) -> None:
        """Take the sentence away."""
        self.trouble.hide()

    def show_missing(self, until: SendStep = SendStep.CHECK) -> bool:
        """Say in place what is still missing and go to the first of it; whether anything is."""
        wrong: list[tuple[SendStep, QWidget]] = []
        for step in SendStep:
            if step <= until:
                wrong += [(step, part) for part in self._missing_in(step)]
        if wrong:
            step, part = wrong[0]
            if step is not self.step:
                self.go_to(step)
            part.setFocus()
        return bool(wrong)

    def show_steps(self, *, is_checked: bool) -> None:
        """Bring the thread, and the page before signing, up to date."""
        chosen, purpose = self.recipients.chosen, self.purpose
        said = (
            kind_title(self.kind.value),
            say_count(_PEOPLE, len(chosen)) if chosen else "",
            self._basis_words(),
            ", ".join(self.scope.names),
            sent_words(self.scope.preview),
            "",
        )
        self.steps.show_steps(told_steps(said, self.step, is_done=is_checked))
        preview = self.scope.preview
        self.check.show_recipients(chosen)
        self.check.show_facts(facts_of(self._dates, self.kind.value, chosen, purpose, preview))

    def _basis_words(self) -> str:
        return translate("Handoff", "Written down") if self.purpose.is_complete else ""

    def _missing_in(self, step: SendStep) -> list[QWidget]:
        match step:
            case SendStep.RECIPIENTS if not self.recipients.chosen:
                self.recipients.error.say(translate("Handoff", "Choose who is to receive it."))
                return [self.recipients]
            case SendStep.PURPOSE:
                return self.purpose.show_missing()
            case SendStep.SCOPE:
                return self.scope.show_missing()
            case SendStep.READER:
                return self.reader.reaching.show_missing()
            case SendStep.CHECK if self.destination.error.words:
                return [self.destination]
        return []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        width, fit = self.width(), self._theme.fit
        self._panel.setVisible(width >= fit(_STEPS_FROM))
        self._counts.setVisible(width >= fit(_SIDE_FROM) and self.step is not SendStep.CHECK)

    def _scrolled(self, inside: QWidget, name: str) -> ScrolledArea:
        """Tab comes to it where there is more than fits: arrows then scroll it."""

        def stop(_least: int, most: int) -> None:
            policy = Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus
            area.setFocusPolicy(policy)

        area = ScrolledArea(self._theme, inside, name)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.verticalScrollBar().rangeChanged.connect(stop)
        return area

    def _lay_out(self) -> None:
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(18, 20, 6, 8)
        panel.addWidget(self._scrolled(_on_top(self.steps), self.steps.accessibleName()))
        self._panel.setFixedWidth(self._theme.px("wizard-steps"))
        counts = QVBoxLayout(self._counts)
        counts.setContentsMargins(16, 18, 4, 8)
        self.side.setContentsMargins(0, 0, 12, 0)
        name = translate("Handoff", "What leaves and what stays")
        counts.addWidget(self._scrolled(self.side, name))
        self._counts.setFixedWidth(self._theme.fit(_SIDE))
        for part in (self.kind, self.recipients, self.purpose, self.scope):
            self._pages.addWidget(StepPage(part))
        self._pages.addWidget(self.reader)
        self._pages.addWidget(StepPage(self.check))
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.trouble)
        middle.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addLayout(middle, 1)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addWidget(self._counts)


def _on_top(part: QWidget) -> QWidget:
    """As high as it is; the room below stays empty."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 12, 10)
    column.addWidget(part)
    column.addStretch(1)
    return holder
