"""A note as its entries add up: first words, corrections, lines through, later files."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.values import Judge

_GAP = " […] "
_RUNS = [f"text/{place:04d}" for place in range(512)]
"""The runs of a note of which nothing is withheld: nearly every note."""
_REPLIES = frozenset({kinds.ANSWER, kinds.QUESTION_CLOSE})
_BASES = frozenset({kinds.NOTE, kinds.POINTER})
_NONE: Mapping[EntryId | None, Entry] = MappingProxyType({})
_Target = tuple[CaseId, Audience, EntryId]


@dataclass(frozen=True, slots=True)
class NoteEntries:
    """The admitted entries that make up one note, each list in (l, id) order."""

    base: Entry
    files: tuple[Entry, ...]
    amendments: tuple[Entry, ...]
    strikes: tuple[Entry, ...]
    summaries: tuple[Entry, ...] = ()
    disagreements: tuple[Entry, ...] = ()
    reviews: tuple[Entry, ...] = ()
    questions: tuple[Entry, ...] = ()
    replies: tuple[Entry, ...] = ()
    adoptions: tuple[Entry, ...] = ()
    _first: Mapping[EntryId | None, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Looked up for each amendment: a thousand of both on one note must not be a million.
        strikes = self.strikes
        first = {strike.refers: strike for strike in reversed(strikes)} if strikes else _NONE
        object.__setattr__(self, "_first", first)

    @property
    def comments(self) -> tuple[Entry, ...]:
        """Everything that belongs to the note's words and was written after it.

        An adoption does that says, or may say, what somebody remembers otherwise.
        """
        later = (self.files, self.amendments, self.strikes, self.summaries, self.disagreements)
        said = (entry for some in later for entry in some)
        return *said, *(entry for entry in self.adoptions if _may_differ(entry))

    @property
    def own_words(self) -> tuple[Entry, ...]:
        """The note itself with what its author's side made of it since: what others adopt."""
        return (self.base, *self.files, *self.amendments, *self.strikes)

    @property
    def later(self) -> tuple[Entry, ...]:
        """Everything said of the note after it was written, its supervision too."""
        quiet = (entry for entry in self.adoptions if not _may_differ(entry))
        return (*self.comments, *quiet, *self.reviews, *self.questions, *self.replies)

    def struck_by(self, target: EntryId) -> Entry | None:
        """The first line drawn through the note or one of its amendments."""
        return self._first.get(target)


def gather_notes(entries: Iterable[Entry], *, admitted: Judge) -> list[NoteEntries]:
    """Group one object's entries by the note they comment on.

    A comment counts only in the note's own channel: words for a closed circle
    can't be struck or amended from outside it. Two first entries under one id
    (a mistake or a malicious copy) are both kept, as two notes.
    """
    standing = [entry for entry in entries if admitted(entry)]
    if len(standing) == 1:
        return [NoteEntries(base, (), (), ()) for base in standing if base.header.kind in _BASES]
    standing.sort(key=_order)
    beneath = _by_target(standing)
    bases = (e for e in standing if e.header.kind in _BASES)
    return [_with_comments(base, beneath) for base in bases]


def _with_comments(base: Entry, beneath: Mapping[_Target, Sequence[Entry]]) -> NoteEntries:
    comments = beneath.get((*base.log[1:], base.id), ())
    if not comments:
        return NoteEntries(base, (), (), ())
    amendments = tuple(e for e in comments if e.header.kind == kinds.AMEND)
    questions = _of_kind(kinds.QUESTION, comments)
    on_those = [beneath.get((*base.log[1:], amendment.id), ()) for amendment in amendments]
    on_questions = [beneath.get((*base.log[1:], question.id), ()) for question in questions]
    return NoteEntries(
        base=base,
        files=tuple(e for e in comments if e.header.kind == kinds.FILE),
        amendments=amendments,
        strikes=_of_kind(kinds.STRIKE, comments, *on_those),
        summaries=_of_kind(kinds.SUMMARY, comments),
        disagreements=_of_kind(kinds.DISAGREEMENT, comments, *on_those),
        reviews=_of_kind(kinds.REVIEW, comments),
        questions=questions,
        adoptions=_of_kind(kinds.ADOPT, comments),
        replies=tuple(e for some in on_questions for e in some if e.header.kind in _REPLIES),
    )


def field_text(shown: Mapping[str, object], name: str, otherwise: str = "") -> str:
    """What a field says; `otherwise` where it isn't there, or is no text."""
    found = shown.get(name)
    return found if isinstance(found, str) else otherwise


def text_of(shown: Mapping[str, object] | None) -> str | None:
    """The runs joined, with a visible gap where one is withheld; None when there are none."""
    if shown is None:
        return None
    names = sorted([name for name in shown if name[:5] == "text/"])
    if not names:
        return None
    runs = [shown[name] for name in names]
    if names == _RUNS[: len(names)] and all([isinstance(run, str) for run in runs]):  # noqa: C419
        return "".join(runs)  # type: ignore[arg-type]
    parts: list[str] = []
    expected = 0
    for name in names:
        value = shown[name]
        place = int(name[5:]) if name[5:].isdecimal() else expected
        if place != expected:
            parts.append(_GAP)
        parts.append(value if isinstance(value, str) else _GAP)
        expected = place + 1
    return "".join(parts)


def body_of_text(runs: Sequence[str]) -> dict[str, object]:
    """Runs as numbered fields."""
    return {f"text/{place:04d}": run for place, run in enumerate(runs)}


def _by_target(standing: Iterable[Entry]) -> Mapping[_Target, Sequence[Entry]]:
    """Comments by what they are on: looked up, because one object can hold thousands of notes."""
    beneath: dict[_Target, list[Entry]] = defaultdict(list)
    for entry in standing:
        if entry.refers is not None:
            beneath[entry.log.case, entry.log.audience, entry.refers].append(entry)
    return beneath


def _of_kind(kind: str, *comments: Iterable[Entry]) -> tuple[Entry, ...]:
    found = (e for some in comments for e in some if e.header.kind == kind)
    return tuple(sorted(found, key=_order))


def _may_differ(adoption: Entry) -> bool:
    return adoption.withheld != 0 or text_of(adoption.shown) is not None


def _order(entry: Entry) -> tuple[int, bytes]:
    return entry.header.lamport, entry.id
