"""Puts on record what was decided, answered or closed; says what keeps it from that."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId, base32
from desktop_app.domain.review_queue import OpenQuestion, Waiting
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.reviews.decision import Choice, Read
from desktop_app.ui.reviews.panel import Panel
from desktop_app.ui.reviews.port import Decision, ReviewsPort
from desktop_app.ui.reviews.reader import Reader
from desktop_app.ui.reviews.reading_list import ReadingList
from desktop_app.ui.reviews.rows import Row
from desktop_app.ui.reviews.settling import job_of
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_CHANGED = QT_TRANSLATE_NOOP(
    "Reviews", "%n entry(s) changed since it was read. Read it as it stands now.", "", 1
)


class After(Enum):
    """What is left of a case once something was decided in it."""

    DONE = auto()
    MORE = auto()
    """Entries that were not read yet."""
    ASKED = auto()
    """All of it: there was only asked about an entry."""


class Deciding(QObject):
    """Follows what is read, and sends.

    Signals:
        done: it is on record, and what is left of the case (After).
    """

    done = Signal(object)

    def __init__(
        self, desk: Desk, port: ReviewsPort, panel: Panel, line: ReadingList, reader: Reader
    ) -> None:
        super().__init__(panel)
        self._desk, self._port, self._panel = desk, port, panel
        self._line, self._reader = line, reader
        self._row: Row | None = None
        self._name = ""
        self._words = EntryWords(desk.dates)
        self._kept: Keeper | None = None
        self.is_under_way = False
        line.progressed.connect(self._follow)
        reader.moved.connect(self._say_whether)
        reader.refused.connect(self._refuse_to_read)
        panel.decision.changed.connect(self._keep_question)
        panel.decision.changed.connect(self._say_what_stays)
        panel.sent.connect(self.send)

    def say_who(self, name: str) -> None:
        """Whose signature it will be."""
        self._name = name
        self._say_whether()

    def show_words(self, words: EntryWords, case: str) -> None:
        """The groups of this case have these names, and it is called so itself."""
        self._words = words
        self._say_whether()
        self._panel.decision.set_words(words, case)
        if isinstance(self._row, OpenQuestion):
            self._panel.settling.show_question(self._row, words)
            slot = Slot("settle", self._row.entry.case, base32(self._row.question.id))
            self._keep(slot, {"said": self._panel.settling.said})

    def begin(self, row: Row) -> None:
        """Another case, or a question: nothing is decided yet."""
        self._let_go()
        self._row = row
        self._panel.error.say("")
        self._panel.decision.begin()
        self._panel.show_left_open(())
        self._say_whether()

    def ask(self) -> None:
        """Ask about the entry in hand."""
        entry, row = self._line.current_entry(), self._row
        if entry is None or not isinstance(row, Waiting) or self._is_past():
            return
        if entry.case != row.case:
            return  # another line is on its way
        self._panel.decision.ask_about(entry)
        self._keep_question()
        self._panel.decision.question.setFocus()

    def send(self) -> None:
        """Sign, and put on record."""
        if self.is_under_way or not self._panel.send.isEnabled():
            return
        if self._desk.is_read_only:
            self._refuse(Refusal(RefusalCode.VAULT_READ_ONLY))
        elif isinstance(self._row, OpenQuestion):
            self._settle(self._row)
        elif self._row is not None and self._panel.decision.check():
            self._decide(self._decision())

    # --- sending

    def _decision(self) -> Decision:
        panel, language = self._panel, self._desk.language.value
        settles = panel.left_open.settles
        return replace(panel.decision.decision, settles=settles, language=language)

    def _decide(self, decision: Decision) -> None:
        if not decision.seen and decision.asks_about is None:
            self._refuse(Refusal(RefusalCode.NOTHING_TO_SIGN))
            return
        self._record(
            partial(self._port.decide, decision),
            partial(self._go_on, self._after(decision)),
            partial(self._refuse_decision, decision),
        )

    def _settle(self, row: OpenQuestion) -> None:
        if self._panel.settling.check():
            job = job_of(self._port, self._panel.settling, row, self._desk.language.value)
            self._record(job, partial(self._go_on, After.DONE), self._refuse)

    def _record(
        self,
        job: Callable[[], Receipt],
        then: Callable[[Receipt], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self.is_under_way = True
        self._panel.send.setEnabled(False)
        if self._kept is not None and self._is_asking():
            self._kept.record(job, then, otherwise)
        else:
            self._desk.tasks.run(self, job, then, otherwise)

    def _is_asking(self) -> bool:
        return isinstance(self._row, OpenQuestion) or self._panel.decision.asks

    def _after(self, decision: Decision) -> After:
        """A case is left when all that waited in it was decided, and not before."""
        if self._panel.decision.choice is Choice.ASK:
            return After.ASKED
        decided = {each.note for each in decision.seen} | {decision.asks_about}
        return After.DONE if decided >= set(self._line.waiting) else After.MORE

    def _go_on(self, after: After, _receipt: Receipt) -> None:
        self._allow()
        self._panel.error.say("")
        self._let_go()
        self._panel.decision.begin()
        announce(self._panel, translate("Reviews", "Recorded and signed"))
        self.done.emit(after)

    def _refuse(self, error: Exception) -> None:
        self._allow()
        told = explain(error)
        self._panel.error.say(f"{told.happened} {told.rest}")
        announce(self._panel, told.happened)

    def _refuse_to_read(self, error: Exception) -> None:
        """A restricted case has a way on, which stands where one signs: that is said there."""
        if self._reader.shut is None:
            self._refuse(error)
            return
        self._panel.error.say("")
        self._say_whether()
        announce(self._panel, explain(error).happened)

    def _refuse_decision(self, decision: Decision, error: Exception) -> None:
        self._refuse(error)
        is_unseen = isinstance(error, Refusal) and error.code is RefusalCode.SIGN_OFF_UNSEEN
        if is_unseen:
            port = self._port
            self._desk.tasks.run(self, lambda: port.changed(decision.seen), self._show_changed)

    def _show_changed(self, changed: tuple[EntryId, ...]) -> None:
        """Which of them are not as they were displayed: stand on the first."""
        if not changed:
            return
        words = say_count(_CHANGED, len(changed))
        self._panel.error.say(words)
        announce(self._panel, words)
        self._reader.look_again_at(changed[0])

    def _allow(self) -> None:
        self.is_under_way = False
        self._say_whether()

    # --- showing

    def _follow(self) -> None:
        line = self._line
        read = Read(line.seen(), len(line.waiting), line.current_entry())
        self._panel.decision.show_read(read)
        self._say_what_stays()

    def _say_what_stays(self) -> None:
        """Own questions beneath what would be signed off: no sign-off settles them by itself."""
        signed = () if self._row is None else self._panel.decision.decision.seen
        entries = (self._line.displayed(each.note) for each in signed)
        mine = self._words.mine
        self._panel.show_left_open(
            [
                question
                for entry in entries
                if entry is not None
                for question in entry.open_questions
                if question.author.card in mine
            ]
        )

    def _say_whether(self) -> None:
        """Who signs; or why nobody can: an earlier moment, or a case that asks why first."""
        is_shut = self._reader.shut is not None
        self._panel.say_who(self._name)
        words = translate(
            "Reviews", "The line stands at an earlier moment. Go back to now to sign."
        )
        asks = explain(Refusal(RefusalCode.RESTRICTED_CASE)).happened if is_shut else ""
        self._panel.say_why_not(asks or (words if self._is_past() else ""))
        self._panel.ask_reason(is_asked=is_shut)

    def _is_past(self) -> bool:
        return self._reader.moment_ms is not None

    # --- words that are kept

    def _keep_question(self) -> None:
        """A question half written is kept with the entry that it is about."""
        decision = self._panel.decision
        if not decision.asks or decision.asked is None:
            return
        slot = Slot("review", decision.asked.case, base32(decision.asked.id))
        if self._kept is None or self._kept.slot != slot:
            self._keep(slot, {"question": decision.question})

    def _keep(self, slot: Slot, fields: Mapping[str, QWidget]) -> None:
        self._let_go()
        self._kept = Keeper(self._desk, slot, fields, self._panel)
        is_question = "question" in fields
        part = self._panel.decision if is_question else self._panel.settling
        part.seat_kept(self._kept.line)

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.put_away()
            self._kept.line.deleteLater()
            self._kept.deleteLater()
            self._kept = None
