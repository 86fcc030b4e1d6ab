"""What supervises a note on its way out: each sign-off, question and answer as a sentence."""

from collections.abc import Iterator, Mapping

from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.review import Question, Reply, SignOff
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.why_words import gap_words
from desktop_app.ui.translate import translate

Said = SignOff | Question | Reply


def has_thread(note: TimelineEntry) -> bool:
    """Whether anybody signed it off, or asked about it."""
    return bool(note.sign_offs or note.questions)


def thread_told(dates: Dates, line: ReaderLine) -> list[str]:
    """As the reader sees it, in its order, every gap named; nothing of what stays."""
    return [_sentence(dates, line, each) for each in _all_of(line.entry) if each.id in line.thread]


def _all_of(entry: TimelineEntry) -> Iterator[Said]:
    yield from entry.sign_offs
    for asked in entry.questions:
        yield asked
        yield from asked.replies


def _sentence(dates: Dates, line: ReaderLine, each: Said) -> str:
    when = dates.moment(recorded_at(each.recorded_ms).astimezone())
    told = _who(each).format(name=each.author.name, when=when)
    words = _words(line.thread, each.id)
    together = translate("Handoff", "{told}: {words}").format(told=told, words=words)
    return together if words else told


def _who(each: Said) -> str:
    if isinstance(each, SignOff):
        return translate("Handoff", "{name} signed it off, {when}")
    if isinstance(each, Question):
        return translate("Handoff", "{name} asked, {when}")
    if each.closes:
        return translate("Handoff", "{name} settled it, {when}")
    return translate("Handoff", "{name} answered, {when}")


def _words(thread: Mapping[EntryId, tuple[Piece, ...]], id_: EntryId) -> str:
    pieces = thread.get(id_, ())
    return "".join(f"[{gap_words(one)}]" if one.is_gap else one.words for one in pieces)
