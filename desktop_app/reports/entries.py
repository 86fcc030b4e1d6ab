"""One note as an article: what happened, in whose words, and how it came to be on record."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from desktop_app.domain.attachment import Content
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import Discipline, Flag, Precision
from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.beneath import adoptions, disagreements, summary
from desktop_app.reports.changes import history, struck
from desktop_app.reports.dates import read_moment
from desktop_app.reports.definitions import Definition, definitions
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line, said
from desktop_app.reports.files import files
from desktop_app.reports.gaps import (
    current_pieces,
    fields_kept,
    has_gaps,
    is_told,
    stays,
    with_gaps,
)
from desktop_app.reports.languages import differing
from desktop_app.reports.leftovers import Leftovers
from desktop_app.reports.references import reference
from desktop_app.reports.supervision import supervision
from desktop_app.reports.told_since import told_since
from desktop_app.reports.visible import is_blank
from desktop_app.reports.writing import Writing

_SAID_ELSEWHERE = frozenset({Flag.CLOCK_AHEAD, Flag.CLOCK_UNCHECKED})


def article(
    entry: TimelineEntry,
    told: ReaderLine | None,
    number: int,
    places: Mapping[Content, str],
    leftovers: Leftovers,
) -> Node:
    """One note, and what was `told` of it; `number` tells it from the others on the page."""
    writing = leftovers.writing.at(entry.start).telling_apart(_recorded_ms(entry))
    heading = f"entry-{number}"
    return element(
        "article",
        _header(entry, told, heading, writing),
        definitions(_times(entry, told, writing), class_="facts times"),
        told_since(entry, writing),
        struck(entry, told, writing),
        _words(entry, told, writing),
        summary(entry, writing),
        disagreements(entry, writing),
        adoptions(entry, writing),
        supervision(entry, told, writing),
        definitions([*_circumstances(entry, told, writing), *leftovers.facts(entry)]),
        history(entry, told, writing),
        leftovers.entries(entry),
        files(entry.attachments, places, writing),
        class_=f"entry {entry.author.discipline.value}",
        aria_labelledby=heading,
    )


def _recorded_ms(entry: TimelineEntry) -> Iterator[int]:
    """When everything was recorded that a reader puts in order: what came before what."""
    yield entry.recorded_ms
    yield from (each.recorded_ms for each in entry.amendments)
    yield from (each.recorded_ms for each in entry.disagreements)
    yield from (each.recorded_ms for each in entry.adoptions)
    yield from (each.recorded_ms for each in entry.sign_offs)
    for asked in entry.questions:
        yield from (asked.recorded_ms, *(reply.recorded_ms for reply in asked.replies))


def _header(entry: TimelineEntry, told: ReaderLine | None, heading: str, writing: Writing) -> Node:
    """What kind of note and whose; two letters in the margin for those who skim."""
    letters = writing.words.codes.short_disciplines[entry.author.discipline]
    return element(
        "header",
        element("span", line(letters), class_="marker", aria_hidden="true"),
        element("h3", _kind(entry, writing), id=heading),
        element("p", writing.person(entry.author), class_="byline"),
        _language(entry, writing) if is_told(told) else NOTHING,
        _marks(entry, writing),
    )


def _language(entry: TimelineEntry, writing: Writing) -> Node:
    """In which language it was written, if in another than the page's."""
    if not (spoken := differing(entry.language, writing.words)):
        return NOTHING
    names = writing.words.beside.codes["lang"]
    told = line(names.get(spoken.partition("-")[0], spoken))
    return element("p", filled(writing.words.entry.written_in, language=told), class_="byline")


def _kind(entry: TimelineEntry, writing: Writing) -> Node:
    named = _named(entry, writing)
    if number := writing.numbers.get(entry.id):
        return joined([line(number), named], line(" · "))
    return named


def _named(entry: TimelineEntry, writing: Writing) -> Node:
    known = {kind.value: words for kind, words in writing.words.codes.note_types.items()}
    kind = line(known.get(entry.type, entry.type))
    at = read_moment(entry.start or "")
    if entry.precision is Precision.EXACT and isinstance(at, datetime):
        return joined([kind, line(writing.dates.clock(at))], line(", "))
    return kind


def _marks(entry: TimelineEntry, writing: Writing) -> Node:
    """Late, amended, struck and the like, in the one order of their list."""
    words = writing.words
    flags = [flag for flag in Flag if flag in entry.flags and flag not in _SAID_ELSEWHERE]
    if not flags:
        return NOTHING
    marks = [element("li", line(words.codes.flags[flag]), class_=flag.value) for flag in flags]
    return element("ul", joined(marks), class_="marks", aria_label=words.entry.marks)


def _times(entry: TimelineEntry, told: ReaderLine | None, writing: Writing) -> list[Definition]:
    """The three times of LEDGER section 5, each under its own name.

    When a note that stays happened is not unknown: it stays, too.
    """
    words = writing.words.entry
    occurred = filled(
        writing.words.codes.occurred[entry.precision],
        start=writing.moment(entry.start or ""),
        end=writing.moment(entry.end or ""),
    )
    rows = [
        (words.occurred, occurred if is_told(told) else line(words.occurred_not_told)),
        (words.recorded, _recorded(entry, writing)),
    ]
    if entry.late_reason:
        rows.append((words.why_late, said(entry.late_reason)))
    elif Flag.LATE in entry.flags and is_told(told):
        rows.append((words.why_late, line(words.why_late_none)))
    if Flag.CLOCK_AHEAD in entry.flags:
        rows.append((words.device_clock, line(words.clock_ahead)))
    return rows


def _recorded(entry: TimelineEntry, writing: Writing) -> Node:
    when = writing.recorded(entry.recorded_ms)
    is_checked = Flag.CLOCK_UNCHECKED not in entry.flags
    return when if is_checked else filled(writing.words.entry.clock_unchecked, when=when)


def _words(entry: TimelineEntry, told: ReaderLine | None, writing: Writing) -> Node:
    """The words that hold now, or why there are none; struck through if the note was struck."""
    if told is not None and (staying := stays(told, writing)) is not None:
        return element("p", staying, class_="missing")
    pieces = current_pieces(entry, told)
    if has_gaps(pieces):
        shown = with_gaps(pieces, entry, writing)
        return element("del", shown) if entry.struck else shown
    return _whole_words(entry, writing)


def _whole_words(entry: TimelineEntry, writing: Writing) -> Node:
    words, missing = writing.words.entry, []
    if Flag.WITHHELD in entry.flags:
        missing.append(words.words_withheld)
    if Flag.PURGED in entry.flags:
        missing.append(words.words_purged)
    if is_blank(entry.current_text):
        told = missing or [words.only_files if entry.attachments else words.no_words]
        return joined([element("p", line(each), class_="missing") for each in told])
    shown = writing.somebodys("div", entry.current_text, entry.language)
    notices = [element("p", line(each), class_="missing") for each in missing]
    return joined([*notices, element("del", shown) if entry.struck else shown])


def _circumstances(
    entry: TimelineEntry, told: ReaderLine | None, writing: Writing
) -> list[Definition]:
    words = writing.words.entry
    rows: list[Definition] = []
    if entry.place:
        rows.append((words.place, writing.called(entry.place, entry.language)))
    if entry.present:
        names = [writing.called(name, entry.language) for name in entry.present]
        rows.append((words.present, joined(names, line(", "))))
    rows += fields_kept(told, writing) if told is not None else []
    rows.append((words.audience, audience_name(entry.audience, writing)))
    rows.append((words.reference, reference(entry.id)))
    return rows


def audience_name(audience: Audience, writing: Writing) -> Node:
    """Who may read an entry, in words; a group whose title is not in the record by its tag."""
    words = writing.words.entry
    if audience == WHOLE_TEAM:
        return line(words.whole_team)
    for discipline in Discipline:
        if audience == of_discipline(discipline):
            return filled(words.one_discipline, discipline=writing.discipline(discipline))
    if title := writing.groups.get(audience, "").strip():
        return filled(words.named_group, title=apart(title))
    sentence = words.group if audience.startswith("a_") else words.other_audience
    return filled(sentence, tag=apart(audience))
