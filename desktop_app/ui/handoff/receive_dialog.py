"""Accepting a handoff: the file is checked sealed off, and what it would do is said first."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff import verification
from desktop_app.ui.handoff.accepted_page import AcceptedPage
from desktop_app.ui.handoff.port import Arrival, ReceivingPort, TakenIn
from desktop_app.ui.handoff.receive_body import ReceiveBody
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.tasks import LongJob
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import Button, primary, secondary
from desktop_app.ui.widgets.card_errands import CardErrands
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(1080, 712)


class ReceiveDialog(WideDialog):
    """Nothing joins the record before the one button at the right is pressed.

    Signals:
        accepted_into: a bundle has joined the record (CaseId).
        case_asked: open the case it went into (CaseId).
    """

    accepted_into = Signal(object)
    case_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: ReceivingPort,
        chooser: FileChooser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.theme, "package-open", _SIZE, parent)
        self._desk, self._port, self._chooser = desk, port, chooser
        self._file: Path | None = None
        self._job: LongJob | None = None
        self._arrival: Arrival | None = None
        self._is_accepting = False
        self.go: Button | None = None
        self.errands = CardErrands(desk.theme, desk.tasks, port, chooser, self)
        self.content = ReceiveBody(desk)
        self.thread_panel, self.pages = self.content.thread_panel, self.content.pages
        self.drop, self.page = self.content.drop, self.content.page
        self.leave_it = secondary(desk.theme, translate("Receive", "Leave it"))
        words = translate("Receive", "Accept")
        self.accept_button = primary(
            desk.theme, words, icon="package-check", keys=Act.ACCEPT_HANDOFF
        )
        self.safe = Label(desk.theme, "", "meta", "text-3")
        self._lay_out()
        self._connect()
        self._await_file()

    @property
    def arrival(self) -> Arrival | None:
        """The bundle that waits to be accepted or left."""
        return self._arrival

    def look_into(self, untrusted_file: Path) -> None:
        """Check a file; what waited before is left."""
        if self._job is not None or self._is_accepting:
            return
        self._let_go()
        self._file = untrusted_file
        port = self._port
        self._await_file()
        self.drop.show_checking(untrusted_file.name)
        self.thread_panel.steps.show_steps(verification.under_way())
        self._job = self._desk.tasks.run_long(
            self,
            lambda progress: port.open(untrusted_file, progress),
            self._show,
            self._refuse,
            watch=self._tell,
        )

    def reject(self) -> None:
        """Leave it; while a file is being checked, stop that and stay."""
        if self._job is not None:
            self._stop()
        elif not self._is_accepting:
            super().reject()

    def done(self, result: int) -> None:
        """Closed in any way: what was not accepted is forgotten."""
        self._let_go()
        super().done(result)

    # --- checking

    def _await_file(self) -> None:
        self.say(translate("Receive", "Accept a handoff"), "")
        self.pages.setCurrentWidget(self.drop)
        self.drop.rest()
        self.thread_panel.show_code("", "")
        self.thread_panel.steps.show_steps(verification.before())
        self.accept_button.hide()
        self.leave_it.say(translate("Receive", "Not now"))
        self.safe.setText(translate("Receive", "Nothing has been changed on this device."))
        self.drop.setFocus()

    def _choose(self) -> None:
        if self.pages.currentWidget() is not self.drop:
            return
        title = translate("Receive", "Choose a handoff")
        kinds = translate("Receive", "Handoffs (*.tlh);;All files (*)")
        file = self._chooser.to_read(self, title, kinds)
        if file is not None:
            self.look_into(file)

    def _tell(self, done: int, total: int) -> None:
        self.drop.progress.move_on(done, total, self._desk.dates.percent(done, total))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _refuse(self, error: Exception) -> None:
        self._job = None
        self._await_file()
        self.drop.show_failure(error)
        self.thread_panel.steps.show_steps(verification.refused(error))
        announce(self, self.drop.trouble.accessibleName())

    def _show(self, arrival: Arrival) -> None:
        self._job = None
        self._arrival = arrival
        incoming, codename = arrival.incoming, arrival.codename
        title = translate("Receive", "Handoff for {codename}").format(codename=codename)
        words = translate("Receive", "From {agency}").format(agency=incoming.sender.agency)
        self.say(title, words)
        self.drop.rest()
        self.page.show_arrival(arrival)
        self.pages.setCurrentWidget(self.page)
        self.thread_panel.steps.show_steps(verification.found(incoming))
        self.thread_panel.show_code(incoming.code, _code_words(incoming.standing is not None))
        words = translate("Receive", "Accept into {codename}").format(codename=codename)
        self.accept_button.say(words)
        self.accept_button.show()
        self.leave_it.say(translate("Receive", "Leave it"))
        self._allow()
        self.leave_it.setFocus()

    def _allow(self) -> None:
        may = self._arrival is not None and self.page.origin.may_accept
        self.accept_button.setEnabled(may and not self._is_accepting)
        words = translate("Receive", "Nothing joins the case until you accept.")
        if not may and self.page.origin.may_ever_accept:
            words = translate("Receive", "Compare the code first, or say that you haven’t.")
        self.safe.setText(words)

    # --- the sender

    def _take_in_card(self, _known: KnownCard) -> None:
        """The sender may be known now: look at the file again."""
        if self._file is not None:
            self.look_into(self._file)

    def _compare(self, typed: str, met: bool) -> None:  # noqa: FBT001
        if self._arrival is None:
            return
        port, printed = self._port, self._arrival.incoming.sender.printed
        self._desk.tasks.run(
            self,
            lambda: port.confirm(printed, typed, met=met),
            self._know,
            self.page.origin.show_failure,
        )

    def _know(self, known: KnownCard) -> None:
        if self._arrival is None:
            return
        incoming = replace(self._arrival.incoming, standing=known.standing)
        self._show(replace(self._arrival, incoming=incoming))
        if self.accept_button.isEnabled():
            self.accept_button.setFocus()

    # --- accepting and leaving

    def _accept(self) -> None:
        arrival, port = self._arrival, self._port
        if arrival is None or not self.accept_button.isEnabled():
            return
        self._is_accepting = True
        for part in (self.page, self.leave_it, self.accept_button):
            part.setEnabled(False)
        self.safe.setText(translate("Receive", "Taking it in…"))
        self._desk.tasks.run(self, lambda: port.accept(arrival), self._finish, self._break_off)

    def _finish(self, taken: TakenIn) -> None:
        arrival, self._arrival, self._is_accepting = self._arrival, None, False
        self._desk.tasks.recorded.emit(taken.receipt)
        codename = arrival.codename if arrival is not None else ""
        page = AcceptedPage(self._desk.theme, codename, taken.accepted)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        for part in (self.accept_button, self.safe):
            part.hide()
        self.leave_it.say(translate("Receive", "Close"))
        self.leave_it.setEnabled(True)
        self._offer_case(codename, taken.accepted.case)
        announce(self, page.words)
        self.accepted_into.emit(taken.accepted.case)

    def _offer_case(self, codename: str, case: CaseId) -> None:
        words = translate("Receive", "Open {codename}").format(codename=codename)
        self.go = primary(self._desk.theme, words, keys="Enter")
        self.go.setAutoDefault(False)
        self.go.clicked.connect(lambda: self._open(case))
        self.foot.addWidget(self.go)
        self.go.setFocus()

    def _break_off(self, error: Exception) -> None:
        """The handle is used up: the file must be looked at again before another try."""
        self._arrival, self._is_accepting = None, False
        for part in (self.page, self.leave_it):
            part.setEnabled(True)
        self._await_file()
        self.drop.show_failure(error)
        words = translate("Receive", "Choose the file to try again; nothing is taken in twice.")
        self.safe.setText(words)

    def _open(self, case: CaseId) -> None:
        self.case_asked.emit(case)
        self.accept()

    def _let_go(self) -> None:
        arrival, port, self._arrival = self._arrival, self._port, None
        if arrival is not None:
            # Not in the dialog's name: it may be gone before the bundle is forgotten.
            tasks = self._desk.tasks
            tasks.run(tasks, lambda: port.leave(arrival), lambda _: None)

    # --- layout

    def _connect(self) -> None:
        self.drop.choose.clicked.connect(self._choose)
        self.drop.given.connect(self.look_into)
        self.drop.progress.stop_asked.connect(self._stop)
        origin = self.page.origin
        origin.changed.connect(self._allow)
        origin.card_asked.connect(self.errands.take_in)
        origin.compared.connect(self._compare)
        origin.attended.connect(self.thread_panel.hide_code)
        self.errands.added.connect(self._take_in_card)
        self.errands.failed.connect(self.page.show_failure)
        self.leave_it.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        bind(self, Act.CHOOSE_HANDOFF, self._choose)
        bind(self, Act.ACCEPT_HANDOFF, self._accept)

    def _lay_out(self) -> None:
        self.body.addWidget(self.content, 1)
        self.foot.addWidget(self.leave_it)
        self.foot.addWidget(self.safe)
        self.foot.addStretch(1)
        self.foot.addWidget(self.accept_button)
        for button in (self.leave_it, self.accept_button):
            button.setAutoDefault(False)
            # With too little room it drops its key hint, then its icon.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _code_words(is_known: bool) -> str:  # noqa: FBT001
    if is_known:
        return translate("Receive", "As on the card you have.")
    return translate("Receive", "As the file says. You have no card to compare it with.")
