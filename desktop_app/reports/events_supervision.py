"""Two cells of `events.csv`: who signed a note off, and what was asked about it."""

from collections.abc import Callable, Iterable, Iterator

from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question, Reply, SignOff

Joined = Callable[[Iterable[Piece], str], str]
"""A text with its gaps, from its pieces and from what a reader has of it."""

When = Callable[[int], str]


def supervision_cells(
    entry: TimelineEntry, line: ReaderLine | None, when: When, version: Joined
) -> Iterator[str]:
    """Sign-offs with their standing as a code; then questions, each with what was replied."""
    thread = line.thread if line is not None else {}

    def words(id_: EntryId, text: str) -> str:
        return version(thread.get(id_, ()), text)

    def said(each: SignOff | Reply, code: str, text: str) -> str:
        told = f"{each.author.name} {when(each.recorded_ms)} ({code})"
        shown = words(each.id, text)
        return f"{told}: {shown}" if shown else told

    def asked(question: Question) -> str:
        code = "open" if question.is_open else "settled"
        to = f" → {question.to_name}" if question.to_name else ""
        head = f"{question.author.name}{to} {when(question.recorded_ms)} ({code})"
        due = f", due {question.due}" if question.due else ""
        replies = (
            said(reply, "settles" if reply.closes else "answers", reply.text)
            for reply in question.replies
        )
        return " | ".join([f"{head}{due}: {words(question.id, question.text)}", *replies])

    yield "; ".join(said(each, _standing(each), each.words) for each in entry.sign_offs)
    yield "; ".join(map(asked, entry.questions))


def _standing(signed: SignOff) -> str:
    if not signed.is_judged:
        return "not_judged"
    if not signed.counts:
        return "not_counting"
    return "signed_off" if signed.is_whole else "amended_since"
