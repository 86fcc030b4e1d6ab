"""A case's line for a person at a terminal: whose words, for whom, and what became of them."""

from collections.abc import Iterator, Mapping

from desktop_app.cli.adoptions import adoption_lines
from desktop_app.cli.plain_words import audience_words, counted
from desktop_app.cli.recorded_words import local_moment, recorded_words
from desktop_app.cli.review_documents import review_lines
from desktop_app.cli.short_ids import short, shortened
from desktop_app.domain.codes import Flag, Precision
from desktop_app.domain.ids import Audience
from desktop_app.domain.note import Amendment, TimelineEntry
from desktop_app.domain.notices import NoteNotice
from desktop_app.domain.occurred import recorded_at
from desktop_app.reports.words_since import SINCE_ENGLISH
from desktop_app.ui.words.terms import FLAGS, NOTE_TYPES

_SAID_BESIDE = frozenset({Flag.CLOCK_UNCHECKED})
"""Marks that the recorded time says in its own words."""


def entry_words(entry: TimelineEntry, titles: Mapping[Audience, str]) -> str:
    """One note: when, what, whose and for whom; its id and marks; the words that hold now."""
    author = f"{entry.author.name}, {entry.author.agency}"
    readers = audience_words(entry.audience, titles)
    marks = [FLAGS[flag].text for flag in Flag if flag in entry.flags - _SAID_BESIDE]
    recorded = recorded_words(entry.recorded_ms, entry.clock_offset_ms)
    lines = [
        f"{_when(entry)}  {_kind(entry)}  {author}  ({readers})",
        "  ".join([short("e", entry.id), recorded, *marks]),
        *_why_late(entry),
        *map(_notice, entry.notices),
        entry.current_text,
        *(f"  {line}" for line in _beneath(entry)),
    ]
    return "\n".join(line for line in lines if line)


def _notice(told: NoteNotice) -> str:
    """What was told of it later, above its words: what is not to be used says so first."""
    words = SINCE_ENGLISH.by_us if told.is_ours else SINCE_ENGLISH.to_us
    day = recorded_at(told.recorded_ms).astimezone().date().isoformat()
    parts = [words[told.notice].format(names=", ".join(told.names), when=day)]
    if not told.is_ours:
        parts.append(SINCE_ENGLISH.to_do[told.notice])
    if told.destroy_by:
        parts.append(SINCE_ENGLISH.destroy_by.format(day=told.destroy_by))
    if told.words:
        parts.append(SINCE_ENGLISH.said.format(words=told.words))
    return f"! {' '.join(parts)}"


def _when(entry: TimelineEntry) -> str:
    if entry.start is None:
        return "time not known"
    start = local_moment(entry.start)
    if entry.precision is Precision.ABOUT:
        start = f"about {start}"
    return start if entry.end is None else f"{start} to {local_moment(entry.end)}"


def _why_late(entry: TimelineEntry) -> Iterator[str]:
    """The reason stands above the words, as it does in the window."""
    if entry.late_reason:
        yield f"Why it is late: {entry.late_reason}"
    elif Flag.LATE in entry.flags:
        yield "Why it is late: no reason is given."


def _kind(entry: TimelineEntry) -> str:
    known = {kind.value: words.text for kind, words in NOTE_TYPES.items()}
    return known.get(entry.type, entry.type)


def _beneath(entry: TimelineEntry) -> Iterator[str]:
    """Corrections, a line through it, files: each on a line of its own."""
    if entry.place:
        yield f"Place: {entry.place}"
    if entry.present:
        yield f"Present: {', '.join(entry.present)}"
    for amendment in entry.amendments:
        yield from _amended(entry, amendment)
    if entry.current_text != entry.text:
        yield f"First written: {entry.text}"
    if entry.struck is not None:
        yield f"Struck by {entry.struck.author.name}: {entry.struck.reason}"
    if entry.summary is not None:
        yield f"Summary for readers outside: {entry.summary.text}"
    for said in entry.disagreements:
        yield f"{said.by} does not agree: {said.text}"
    yield from adoption_lines(entry)
    yield from review_lines(entry)
    for file in entry.attachments:
        yield f"File {shortened(file.printed)}  {file.name}  {counted(file.size, 'byte')}"


def _amended(entry: TimelineEntry, amendment: Amendment) -> Iterator[str]:
    """Its words, too, where no other line says them: who signs the note off has read them all."""
    told = f"Amended by {amendment.author.name}: {amendment.reason}"
    if amendment.struck_reason is None:
        yield f"{told}  {short('e', amendment.id)}"
    else:
        yield f"{told}  (struck: {amendment.struck_reason})"
    if amendment.text not in (None, entry.text, entry.current_text):
        yield f"It read: {amendment.text}"
