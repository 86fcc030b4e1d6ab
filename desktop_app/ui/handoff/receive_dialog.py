"""Accepting a handoff: the file is checked sealed off, and what it would do is said first."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff import verification
from desktop_app.ui.handoff.checking import Checking
from desktop_app.ui.handoff.decided import Decided, answered
from desktop_app.ui.handoff.decided_page import DecidedPage
from desktop_app.ui.handoff.deciding import Deciding
from desktop_app.ui.handoff.port import AnsweringPort, Arrival, TakenAnswer
from desktop_app.ui.handoff.receive_body import ReceiveBody
from desktop_app.ui.handoff.receive_foot import ReceiveFoot
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.card_errands import CardErrands
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(1600, 1000)  # the whole window, but for its edge


class ReceiveDialog(WideDialog):
    """Nothing joins the record before the one button at the right is pressed.

    The same way in serves for a receipt: what a file is shows when it is opened.

    Signals:
        accepted_into: a bundle has joined the record (CaseId).
        case_asked: open the case it is about (CaseId).
    """

    accepted_into = Signal(object)
    case_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: AnsweringPort,
        chooser: FileChooser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.theme, "package-open", _SIZE, parent)
        self._desk, self._port, self._chooser = desk, port, chooser
        self._file: Path | None = None
        self._arrival: Arrival | None = None
        self._is_deciding = False
        self.decided: DecidedPage | None = None
        self.errands = CardErrands(desk.theme, desk.tasks, port, chooser, self)
        self.checking = Checking(desk, port, self)
        self.deciding = Deciding(desk, port, self)
        self.content = ReceiveBody(desk)
        self.thread_panel, self.pages = self.content.thread_panel, self.content.pages
        self.drop, self.page = self.content.drop, self.content.page
        self.body.addWidget(self.content, 1)
        self.answers = ReceiveFoot(desk.theme, self.foot)
        self._connect()
        self._bind_keys()
        self._await_file()
        desk.tasks.run(self, port.waiting, self.drop.waiting.show_waiting)

    @property
    def arrival(self) -> Arrival | None:
        """The bundle that waits to be accepted or left."""
        return self._arrival

    def look_into(self, untrusted_file: Path) -> None:
        """Check a file; what waited before is left."""
        if self.checking.is_busy or self._is_deciding:
            return
        self._let_go()
        self._file = untrusted_file
        self._await_file()
        self.drop.show_checking(untrusted_file.name)
        self.thread_panel.steps.show_steps(verification.under_way())
        self.checking.look_into(untrusted_file)

    def reject(self) -> None:
        """Leave it; while a file is being checked, stop that and stay."""
        if self.checking.is_busy:
            self.checking.stop()
        elif not self._is_deciding:
            super().reject()

    def done(self, result: int) -> None:
        """Closed in any way: what was not accepted is forgotten."""
        self._let_go()
        super().done(result)

    # --- checking

    def _await_file(self) -> None:
        self.say(translate("Receive", "Accept a handoff"), "")
        self.mark(None)
        self.pages.setCurrentWidget(self.drop)
        self.drop.rest()
        self.thread_panel.show_code("", "")
        self.thread_panel.steps.show_steps(verification.before())
        self.answers.await_file()
        self.drop.setFocus()

    def _choose(self) -> None:
        if self.pages.currentWidget() is not self.drop:
            return
        title = translate("Receive", "Choose a handoff or a receipt")
        kinds = translate("Receive", "Handoffs (*.tlh);;All files (*)")
        file = self._chooser.to_read(self, title, kinds)
        if file is not None:
            self.look_into(file)

    def _tell(self, done: int, total: int) -> None:
        self.drop.progress.move_on(done, total, self._desk.dates.percent(done, total))

    def _refuse(self, error: Exception) -> None:
        self._await_file()
        self.drop.show_failure(error)
        self.thread_panel.steps.show_steps(verification.refused(error))
        announce(self, self.drop.trouble.accessibleName())

    def _show_answer(self, taken: TakenAnswer) -> None:
        self.drop.rest()
        self.thread_panel.steps.show_steps(verification.answered(taken.taken))
        self._finish(answered(taken))

    def _show(self, arrival: Arrival) -> None:
        self._arrival = arrival
        incoming, codename = arrival.incoming, arrival.codename
        title = translate("Receive", "Handoff for {codename}").format(codename=codename)
        words = translate("Receive", "From {agency}").format(agency=incoming.sender.agency)
        if self._file is not None:
            words = f"{words} · {self._file.name}"
        self.say(title, words)
        self.mark(verification.verified_chip(incoming, self.theme))
        self.drop.rest()
        self.page.show_arrival(arrival)
        self.pages.setCurrentWidget(self.page)
        steps = verification.found(incoming, arrival.report.descent)
        self.thread_panel.steps.show_steps(steps)
        self.thread_panel.show_code(incoming.code, _code_words(incoming.standing is not None))
        self.answers.await_decision()
        self._allow()
        self.page.setFocus()

    def _allow(self) -> None:
        arrival, origin = self._arrival, self.page.origin
        if arrival is None:
            return
        may = origin.may_accept and not self._is_deciding
        parts = self.page.parts.model
        words = translate("Receive", "Accept into {codename}")
        if parts.only is not None:
            words = translate("Receive", "Accept {count} into {codename}")
        count = self._desk.dates.number(parts.taken)
        self.answers.accept.say(words.format(codename=arrival.codename, count=count))
        self.answers.allow(accept=may, decide=not self._is_deciding)
        words = translate("Receive", "Nothing joins the case until you accept.")
        if not may and origin.may_ever_accept:
            words = translate("Receive", "Compare the code first, or say that you haven’t.")
        self.answers.safe.say(words)

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

    # --- deciding

    def _accept(self) -> None:
        if self._arrival is not None and self.answers.accept.isEnabled():
            self.deciding.accept(self._arrival, self.page.parts.choice)

    def _decline(self) -> None:
        if self._arrival is not None and self.answers.decline.isEnabled():
            self.deciding.decline(self._arrival)

    def _ask(self) -> None:
        if self._arrival is not None and self.answers.ask.isEnabled():
            self.deciding.ask(self._arrival)

    def _begin(self) -> None:
        self._is_deciding = True
        self.page.setEnabled(False)
        self.answers.allow(accept=False, decide=False)
        self.answers.safe.say(translate("Receive", "Working on it…"))

    def _finish(self, decided: Decided) -> None:
        self._arrival, self._is_deciding = None, False
        self.decided = DecidedPage(self._desk, self._port, self._chooser, decided)
        self.pages.addWidget(self.decided)
        self.pages.setCurrentWidget(self.decided)
        words = translate("Receive", "Open {codename}").format(codename=decided.codename)
        if not decided.codename:
            words = translate("Receive", "Open the case")
        go = self.answers.end(words if decided.case is not None else "")
        if go is not None and decided.case is not None:
            go.clicked.connect(partial(self._open, decided.case))
        (go or self.decided.write).setFocus()
        announce(self, f"{decided.heading}. {decided.words}")
        if decided.answer is not None and decided.case is not None:
            self.accepted_into.emit(decided.case)

    def _break_off(self, error: Exception) -> None:
        """The handle is used up: the file must be looked at again before another try."""
        self._arrival, self._is_deciding = None, False
        self.page.setEnabled(True)
        self._await_file()
        self.drop.show_failure(error)
        words = translate("Receive", "Choose the file to try again; nothing is taken in twice.")
        self.answers.safe.say(words)

    def _open(self, case: CaseId) -> None:
        self.accept()  # first: a case takes the keyboard only of a window it stands in
        self.case_asked.emit(case)

    def _let_go(self) -> None:
        arrival, port, self._arrival = self._arrival, self._port, None
        if arrival is not None:
            # Not in the dialog's name: it may be gone before the bundle is forgotten.
            tasks = self._desk.tasks
            tasks.run(tasks, lambda: port.leave(arrival), lambda _: None)

    # --- connections

    def _connect(self) -> None:
        self.drop.choose.clicked.connect(self._choose)
        self.drop.given.connect(self.look_into)
        self.drop.progress.stop_asked.connect(self.checking.stop)
        self.checking.opened.connect(self._show)
        self.checking.answered.connect(self._show_answer)
        self.checking.refused.connect(self._refuse)
        self.checking.moved_on.connect(self._tell)
        origin = self.page.origin
        origin.changed.connect(self._allow)
        origin.card_asked.connect(self.errands.take_in)
        origin.compared.connect(self._compare)
        origin.attended.connect(self.thread_panel.hide_code)
        self.page.parts.changed.connect(self._allow)
        self.errands.added.connect(self._take_in_card)
        self.errands.failed.connect(self.page.show_failure)
        self.deciding.begun.connect(self._begin)
        self.deciding.done.connect(self._finish)
        self.deciding.failed.connect(self._break_off)

    def _bind_keys(self) -> None:
        answers = self.answers
        for button, do in (
            (answers.close, self.reject),
            (answers.quarantine, self.reject),
            (answers.decline, self._decline),
            (answers.ask, self._ask),
            (answers.accept, self._accept),
        ):
            button.clicked.connect(do)
        bind(self, Act.CHOOSE_HANDOFF, self._choose)
        bind(self, Act.ACCEPT_HANDOFF, self._accept)
        bind(self, Act.QUARANTINE_HANDOFF, self._quarantine)
        bind(self, Act.DECLINE_HANDOFF, self._decline)
        bind(self, Act.ASK_SENDER, self._ask)
        bind(self, Act.TAKE_ALL, self.page.parts.tick_all)
        bind(self, Act.NEXT_DIFFERENCE, self.page.parts.band.move_on)

    def _quarantine(self) -> None:
        if self._arrival is not None:
            self.reject()


def _code_words(is_known: bool) -> str:  # noqa: FBT001
    if is_known:
        return translate("Receive", "As on the card you have.")
    return translate("Receive", "As the file says. You have no card to compare it with.")
