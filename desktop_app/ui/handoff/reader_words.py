"""What is said of a note on its way out: its words with gaps, what becomes of it, and why."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.codes import NoteType
from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import is_date, recorded_at
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.why_words import WHYS
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

SENDINGS: Mapping[Sending, Phrase] = {
    Sending.SEND: QT_TRANSLATE_NOOP("Sending", "Send"),
    Sending.SUMMARY: QT_TRANSLATE_NOOP("Sending", "Summary"),
    Sending.HOLD: QT_TRANSLATE_NOOP("Sending", "Hold back"),
}


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """One note: as it leaves, and as it stands here. `own` is None for one that is not here.

    `before` says who was sent it before, and when.
    """

    line: ReaderLine
    own: TimelineEntry | None
    sending: Sending
    before: str = ""

    @property
    def id(self) -> EntryId:
        """By what choices name it."""
        return self.line.entry.id

    @property
    def may(self) -> frozenset[Sending]:
        """What the sender can choose."""
        return self.line.may

    @property
    def note(self) -> TimelineEntry:
        """As much of it as the sender may read."""
        return self.own or self.line.entry


def kind_of(note: TimelineEntry) -> str:
    """Home visit."""
    if isinstance(note.type, NoteType):
        return say(terms.NOTE_TYPES[note.type])
    return translate("Handoff", "Entry")


def moment_of(dates: Dates, note: TimelineEntry) -> str:
    """Tue 10 Nov, 13:20: when it happened, or when it was recorded where nobody knows."""
    if note.start is None:
        return dates.moment(recorded_at(note.recorded_ms).astimezone())
    if is_date(note.start):
        return dates.day(date.fromisoformat(note.start))
    return dates.moment(datetime.fromisoformat(note.start).astimezone())


def pieces_shown(row: ReaderRow, *, mine: bool) -> tuple[Piece, ...]:
    """Its words: all of them for the sender, or those that leave, with their gaps."""
    if mine:
        return (Piece(row.note.current_text),)
    match row.sending:
        case Sending.HOLD:
            words = translate("Handoff", "Held back. The reader sees that one entry exists.")
            return (Piece(words),)
        case Sending.SUMMARY:
            return (Piece(_summary(row)),)
        case Sending.SEND:
            return _current(row.line)


def _current(line: ReaderLine) -> tuple[Piece, ...]:
    for amendment in reversed(line.entry.amendments):
        if amendment.id in line.amended and amendment.struck_reason is None:
            return line.amended[amendment.id] or line.pieces
    return line.pieces


def _summary(row: ReaderRow) -> str:
    summary = row.note.summary or row.line.entry.summary
    return summary.text if summary else ""


def note_below(row: ReaderRow) -> str:
    """Why it stays, or what of it stays; nothing where all of it leaves as it is."""
    parts = (_what_stays(row), _what_goes_along(row), _shown_before(row))
    return " ".join(part for part in parts if part)


def _what_goes_along(row: ReaderRow) -> str:
    if row.sending is not Sending.SEND or not row.line.thread:
        return ""
    return translate("Handoff", "Its questions and sign-offs go along.")


def _shown_before(row: ReaderRow) -> str:
    if row.line.sent_before is None:
        return ""
    return translate("Handoff", "They were shown more of it before.")


def _what_stays(row: ReaderRow) -> str:
    line = row.line
    if row.sending is Sending.SUMMARY:
        summary = row.note.summary
        words = translate("Handoff", "Summary written by {name}.")
        return words.format(name=summary.author.name) if summary else ""
    if row.sending is Sending.HOLD:
        if line.why is Why.NOT_RELEASED:
            words = translate("Handoff", "Only {agency} can release it.")
            return words.format(agency=row.note.author.agency or "?")
        return say(WHYS[line.why or Why.CHOSEN])
    counted = Counter(each.why for each in line.withheld if each.why is not Why.SUMMARISED)
    named = ", ".join(f"{say(WHYS[why])} ({count})" for why, count in counted.items())
    return translate("Handoff", "Withheld: {what}").format(what=named) if named else ""


def why_not(row: ReaderRow, sending: Sending) -> str:
    """Why a choice is not open; nothing where it is."""
    if sending in row.line.may:
        return ""
    if len(row.line.may) == 1:
        return _what_stays(row)
    return translate("Handoff", "Only its own agency can sum it up.")
