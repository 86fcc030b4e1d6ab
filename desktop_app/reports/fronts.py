"""What a document on paper begins with, by what it is for: a handing over, or one's own use."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId
from desktop_app.reports.beside import also_on_record, the_case
from desktop_app.reports.cover import counts, limits, safe_contact
from desktop_app.reports.elements import Node, apart, element, line
from desktop_app.reports.people import people
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.terms import about, conditions, own_print
from desktop_app.reports.writing import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """A document's title, the foot of its pages, how they are numbered, its first and last pages.

    `page_of` may name `{page}`, `{last}` and `{bates}`; `numbers` are the entries' own.
    """

    title: str
    foot: str
    page_of: str
    opening: tuple[Node, ...]
    closing: tuple[Node, ...] = ()
    numbers: Mapping[EntryId, str] = field(default_factory=dict)


MakeFront = Callable[[ReadableRecord, Writing, PrintingRules], Front]


def handed_front(record: ReadableRecord, writing: Writing, rules: PrintingRules) -> Front:
    """The cover sheet of a handoff, with all that a handoff must record."""
    words = writing.words

    def opening() -> Iterator[Node]:
        yield element("p", line(words.cover.record), class_="byline")
        yield element("h1", apart(record.codename))
        yield ban(writing, rules)
        yield safe_contact(record, writing)
        yield about(record, writing)
        yield conditions(record, writing)
        yield limits(record, writing)
        yield counts(record, writing)
        yield the_case(record, writing)
        yield people(record, writing)

    names = {"codename": record.codename, "bundle": record.bundle}
    return Front(
        title=words.cover.title.format(**names),
        foot=words.cover.page_foot.format(**names),
        page_of=words.paper.page_of,
        opening=tuple(opening()),
        closing=(also_on_record(record, writing),),
    )


def own_front(record: ReadableRecord, writing: Writing, rules: PrintingRules) -> Front:
    """What a print for one's own use begins with."""
    words = writing.words
    opening = (
        element("p", line(words.paper.printed), class_="byline"),
        element("h1", apart(record.codename)),
        ban(writing, rules),
        safe_contact(record, writing),
        own_print(record, writing),
        counts(record, writing),
        the_case(record, writing),
        people(record, writing),
    )
    return Front(
        title=words.paper.own_title.format(codename=record.codename),
        foot=own_foot(record, writing),
        page_of=words.paper.page_of,
        opening=opening,
        closing=(also_on_record(record, writing),),
    )


def own_foot(record: ReadableRecord, writing: Writing) -> str:
    """What stands at the foot of every page for one's own use: the moment it tells of, too."""
    words = writing.words.paper
    if not record.known_on:
        return words.own_foot.format(codename=record.codename)
    moment = writing.moment_words(record.known_on)
    return words.known_foot.format(codename=record.codename, moment=moment)


def ban(writing: Writing, rules: PrintingRules) -> Node:
    """The ban on publication in both languages: it binds whoever holds the page."""
    told = rules.identity_ban
    both = (writing.words.language, writing.words.other_language)
    notices = [
        element(
            "p",
            element("b", line(told.title[language])),
            line(". "),
            line(told.text[language]),
            lang=language,
        )
        for language in both
    ]
    return element("div", *notices, class_="ban")
