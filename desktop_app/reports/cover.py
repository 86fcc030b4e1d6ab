"""What a reader needs before the first note: the safe way in, who says so, and its limits."""

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Flag
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.definitions import definitions
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line, said
from desktop_app.reports.gaps import has_gaps
from desktop_app.reports.languages import differing
from desktop_app.reports.places import LIST_PAGES, TO_DATA
from desktop_app.reports.visible import is_blank
from desktop_app.reports.writing import Writing


def safe_contact(record: ReadableRecord, writing: Writing) -> Node:
    """The rule that stands above everything else, in a box of its own."""
    words = writing.words.cover
    rules = [
        _rule(person, writing) for person in record.people if not is_blank(person.safe_contact)
    ]
    return element(
        "section",
        writing.heading("h2", lambda w: w.cover.safe_contact, id="safe-contact"),
        joined(rules) if rules else element("p", line(words.safe_contact_none)),
        class_="safe-contact",
        aria_labelledby="safe-contact",
    )


def limits(record: ReadableRecord, writing: Writing) -> Node:
    """How far the record can be relied on: the sender's words, and what holds for all of them.

    A society must make what it discloses accurate, complete and up to date for the purpose,
    or set out its limits clearly (CYFSA s. 306(2)(b)). Other senders have other laws, so the
    page quotes none.
    """
    words = writing.words.cover
    stated = [element("p", line(words.limits_none), class_="missing")]
    if not is_blank(record.limits):
        quote = element(
            "blockquote", said(record.limits, differing(record.language, writing.words))
        )
        stated = [element("p", line(words.limits_stated)), quote]
    return element(
        "section",
        writing.heading("h2", lambda w: w.cover.limits, id="limits"),
        *stated,
        element("p", line(words.limits_scope)),
        element("p", line(words.limits_later)),
        aria_labelledby="limits",
    )


def counts(record: ReadableRecord, writing: Writing) -> Node:
    """How much there is, so that nobody takes a part for the whole."""
    words, entries = writing.words.cover, record.entries

    def marked(flag: Flag) -> int:
        return sum(flag in entry.flags for entry in entries)

    amounts = [
        (words.count_entries, len(entries)),
        *_staying(record, writing),
        (words.count_late, marked(Flag.LATE)),
        (words.count_amended, sum(bool(entry.amendments) for entry in entries)),
        (words.count_struck, sum(entry.struck is not None for entry in entries)),
        (words.count_files, _files(record)),
        *_files_staying(record, writing),
    ]
    rows = [(name, line(writing.dates.number(amount))) for name, amount in amounts]
    heading = writing.heading("h2", lambda w: w.cover.counts, id="counts")
    shown = definitions(rows, class_="counts")
    return element("section", heading, shown, _lists(record, writing), aria_labelledby="counts")


def _files(record: ReadableRecord) -> int:
    """Those that lie beside the page; in one's own print, those that entries name."""
    if record.bundle:
        return len(record.files)
    return len({each.content for entry in record.entries for each in entry.attachments})


def _lists(record: ReadableRecord, writing: Writing) -> Node:
    """The way to the two lists, where there are any: of one's own print there are none."""
    if not record.bundle:
        return NOTHING
    words = writing.words.handed.list
    places = LIST_PAGES[writing.words.language]
    links = [
        element("a", line(title), href=TO_DATA + place)
        for title, place in zip((words.disclosed, words.withheld), places, strict=True)
    ]
    return element("p", filled(words.listed, disclosed=links[0], withheld=links[1]))


def _staying(record: ReadableRecord, writing: Writing) -> list[tuple[str, int]]:
    """How much of it is not to be read, where anything is not."""
    words, disclosure = writing.words.handed.list, record.disclosure
    sent = [told for told in disclosure.lines if told.sending is Sending.SEND]
    amounts = [
        (words.only_existence, len(disclosure.lines) - len(sent)),
        (words.in_part, sum(map(_is_in_part, sent))),
    ]
    return [(name, amount) for name, amount in amounts if amount]


def _files_staying(record: ReadableRecord, writing: Writing) -> list[tuple[str, int]]:
    staying = record.disclosure.tally.attachments_staying
    return [(writing.words.handed.list.files_staying, staying)] if staying else []


def _is_in_part(told: ReaderLine) -> bool:
    """Whether anything of the note or its amendments stays; a summary beneath it is no part."""
    versions = (told.pieces, *told.amended.values())
    return any(each.name for each in told.withheld) or any(map(has_gaps, versions))


def _rule(person: Person, writing: Writing) -> Node:
    words = writing.words.cover
    name = filled(words.safe_contact_for, name=apart(person.full_name or person.initials))
    checked = line(words.safe_contact_unchecked)
    if person.safe_contact_checked_on:
        day = writing.moment(person.safe_contact_checked_on)
        checked = filled(words.safe_contact_checked, day=day)
    pieces = [
        element("p", element("b", name), line(" "), said(person.safe_contact), class_="rule"),
        element("p", checked),
    ]
    if "safe_contact" in person.conflicts:
        pieces.append(element("p", line(words.safe_contact_conflict), class_="verdict"))
    return joined(pieces)
