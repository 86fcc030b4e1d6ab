"""What the reader sees: every note in the words that leave, and a choice for each."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.domain.ids import EntryId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.chosen import ChosenNotes, send_thread
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.handoff.reaching_row import ReachingRow
from desktop_app.ui.handoff.reader_list import ReaderList
from desktop_app.ui.handoff.reader_model import ReaderModel
from desktop_app.ui.handoff.reader_words import ReaderRow
from desktop_app.ui.handoff.row_words import row_why_not
from desktop_app.ui.handoff.rules_row import RulesRow
from desktop_app.ui.handoff.signing_words import sent_marks
from desktop_app.ui.handoff.thing_words import ThingRow
from desktop_app.ui.handoff.thread_words import has_thread
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Rule
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.shortcuts import bind_alone, shown_keys
from desktop_app.ui.widgets.small import KeyHint
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MINE, _READER = "mine", "reader"
_NOTES = QT_TRANSLATE_NOOP("Handoff", "%n note(s)", "", 1)
_THINGS = QT_TRANSLATE_NOOP("Handoff", "%n other thing(s)", "", 1)


class ReaderPage(QWidget):
    """The rules on top, the list below them, its keys at the foot.

    Signals:
        opened: a note is to be read whole (ReaderRow).
        thing_opened: what is said of something else is (ThingRow).
        planned: the notes as the last plan has them (tuple of ReaderLine).
        summary_wanted: a note is to be summed up, and nobody has done so yet (ReaderRow).
    """

    opened = Signal(object)
    thing_opened = Signal(object)
    planned = Signal(object)
    summary_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._dates = desk.dates
        self.chosen = ChosenNotes(self)
        self.rules = RulesRow(theme)
        self.reaching = ReachingRow(theme, self.chosen)
        self.model = ReaderModel(desk.dates)
        name = translate("Handoff", "What the reader sees")
        self.list = ReaderList(theme, desk.dates, self.model, name)
        sides = [
            Choice(_MINE, translate("Handoff", "Mine")),
            Choice(_READER, translate("Handoff", "As the reader")),
        ]
        shown = translate("Handoff", "Whose view")
        self.side = Segmented(theme, shown, sides, _READER, small=True)
        self.closed = Notice(theme, "lock", "text-2")
        self.count = Label(theme, "", "meta", "text-2")
        self._lay_out(desk)
        self.side.chosen.connect(lambda value: self.model.show_mine(mine=value == _MINE))
        self.list.opened.connect(self._open)
        self.list.sending_chosen.connect(self._choose)
        for act, sending in (
            (Act.SEND_NOTE, Sending.SEND),
            (Act.SUMMARISE_NOTE, Sending.SUMMARY),
            (Act.HOLD_NOTE, Sending.HOLD),
        ):
            bind_alone(self.list, act, partial(self._choose_here, sending))
        bind_alone(self.list, Act.WHOSE_VIEW, self._turn_view)
        bind_alone(self.list, Act.SEND_THREAD, self._send_thread)
        self.setFocusProxy(self.list)

    def offer(self, outset: Outset) -> None:
        """Know the notes as they stand here, and the people."""
        own = {note.id: note for note in outset.notes}
        self.model.know(own)
        self.chosen.know({note.id: note.audience for note in outset.notes})
        for each in outset.reachable:
            self.chosen.know({entry: tag for tag, entry in each.entries.items()})
        self.reaching.offer(outset.reachable)
        self.rules.offer(outset.people)

    def show_preview(self, preview: HandoffPreview) -> None:
        """Show a plan; the list keeps its place."""
        disclosure = preview.disclosure
        self.model.show_plan(disclosure, sent_marks(self._dates, preview.sent_already))
        self.planned.emit(disclosure.lines)
        notes, things = len(self.model.notes), len(self.model.rows) - len(self.model.notes)
        told = [say_count(_NOTES, notes), *([say_count(_THINGS, things)] if things else [])]
        self.count.setText(", ".join(told))
        said = {value.entry for each in disclosure.beside for value in each.values}
        said |= {each.first for each in disclosure.beside}
        self.chosen.know({e.entry: e.audience for e in disclosure.leaving if e.entry in said})

    def look_at(self, note: EntryId) -> None:
        """Stand on a note."""
        self.list.setCurrentIndex(self.model.index(max(self.model.row_of(note), 0), 0))

    def _turn_view(self) -> None:
        mine = not self.model.is_mine
        self.side.choose(_MINE if mine else _READER)
        self.model.show_mine(mine=mine)

    def _choose_here(self, sending: Sending) -> None:
        self._choose(self.list.currentIndex().row(), sending)

    def _choose(self, place: int, sending: Sending) -> None:
        row = self.model.at(place)
        if row is None:
            return
        self.closed.say(row_why_not(row, sending))
        if self.closed.words:
            announce(self, self.closed.words)
        elif isinstance(row, ReaderRow) and sending is Sending.SUMMARY and _has_no_summary(row):
            self.summary_wanted.emit(row)
        elif sending is not row.sending:
            self.model.choose(place, sending)
            self.chosen.send(row.id, sending)

    def _send_thread(self) -> None:
        """The questions and sign-offs of the note in hand go along, or stay again."""
        row = self.model.at(self.list.currentIndex().row())
        if not isinstance(row, ReaderRow):
            return
        none = translate("Handoff", "Nobody signed it off or asked about it.")
        why_not = row_why_not(row, Sending.SEND) or ("" if has_thread(row.note) else none)
        self.closed.say(why_not)
        along = row.id not in self.chosen.now.threads
        goes, stays = translate("Handoff", "They go along"), translate("Handoff", "They stay")
        announce(self, why_not or (goes if along else stays))
        if not why_not:
            send_thread(self.chosen, row.id, along=along)

    def _open(self, place: int) -> None:
        row = self.model.at(place)
        if isinstance(row, ThingRow):
            self.thing_opened.emit(row)
        elif row is not None:
            self.opened.emit(row)

    def _lay_out(self, desk: Desk) -> None:
        theme = desk.theme
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 10)
        head.addWidget(self.rules, 1)
        head.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        keys = (
            (Act.SEND_NOTE, translate("Handoff", "send")),
            (Act.SUMMARISE_NOTE, translate("Handoff", "summary")),
            (Act.HOLD_NOTE, translate("Handoff", "hold back")),
            (Act.WHOSE_VIEW, translate("Handoff", "whose view")),
            (Act.SEND_THREAD, translate("Handoff", "questions")),
        )
        told = [(shown_keys(act), words) for act, words in keys if shown_keys(act)]
        told.append(("Enter", translate("Handoff", "open whole")))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 6, 20, 6)
        foot.setSpacing(6)
        foot.addWidget(self.count)
        for shown, words in told:
            foot.addSpacing(6)
            foot.addWidget(KeyHint(theme, shown))
            foot.addWidget(Label(theme, words, "meta", "text-2"))
        foot.addStretch(1)
        foot.addWidget(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self.reaching.setContentsMargins(20, 0, 20, 8)
        column.addWidget(self.reaching)
        column.addWidget(Rule())
        column.addWidget(self.list, 1)
        column.addWidget(Rule())
        column.addLayout(foot)


def _has_no_summary(row: ReaderRow) -> bool:
    return row.note.summary is None and row.line.entry.summary is None
