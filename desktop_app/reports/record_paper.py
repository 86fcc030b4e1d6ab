"""A case on paper: the cover sheet, then every entry, in volumes that one machine can set."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.cover import counts, limits, safe_contact
from desktop_app.reports.days import days_of, timeline
from desktop_app.reports.elements import Node, apart, element, line
from desktop_app.reports.paper import Paper
from desktop_app.reports.people import people
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.terms import about, conditions, own_print
from desktop_app.reports.words import ReportWords
from desktop_app.reports.writing import writing_in

IN_A_VOLUME: Final = 500
"""Entries in one document: setting more takes memory in proportion, and can't be stopped."""


@dataclass(frozen=True, slots=True)
class Volume:
    """One document of a record, of `count`; `entries` are those on its pages."""

    number: int
    count: int
    record: ReadableRecord
    before: int


def volumes_of(record: ReadableRecord) -> Iterator[Volume]:
    """The record in pieces of its entries; at least one, for the cover sheet."""
    starts = range(0, max(len(record.entries), 1), IN_A_VOLUME)
    for number, start in enumerate(starts, start=1):
        part = replace(record, entries=record.entries[start : start + IN_A_VOLUME])
        yield Volume(number, len(starts), part, start)


class RecordPaper:
    """What every volume of one record is set with."""

    def __init__(
        self,
        record: ReadableRecord,
        language: str,
        rules: PrintingRules,
        drawable: Callable[[str, str], str],
    ) -> None:
        self._record = record
        self._rules = rules
        self._writing = writing_in(language, record.created, record.groups, is_bilingual=True)
        unprintable = self._words.paper.unprintable
        self._paper = Paper(lambda text: drawable(text, unprintable))

    def sheet(self, volume: Volume, first_page: int) -> bytes:
        """One volume as JSON for `record.typ`; its pages are numbered from the first on."""
        words, language = self._words, self._words.language
        text = self._paper.text
        is_alone = volume.count == 1
        page = {
            "title": text(self._title(volume)),
            "author": text(self._record.sender.name),
            "language": language,
            "foot": text(self._foot(volume)),
            "head": text(self._rules.identity_ban.short[language]),
            "colon": words.paper.colon,
            "page_of": words.paper.page_of if is_alone else words.paper.page,
            "first": first_page,
            "body": self._paper.leaves(self._nodes(volume)),
        }
        return json.dumps(page, ensure_ascii=False).encode("utf-8", "replace")

    @property
    def watermark(self) -> str:
        """The word behind every page."""
        return self._paper.text(self._rules.watermark[self._words.language])

    @property
    def _words(self) -> ReportWords:
        return self._writing.words

    def _title(self, volume: Volume) -> str:
        record, words = self._record, self._words
        told = words.cover.title if record.recipients else words.paper.own_title
        title = told.format(codename=record.codename, bundle=record.bundle)
        return title if volume.count == 1 else f"{title} – {self._volume(volume)}"

    def _foot(self, volume: Volume) -> str:
        record, words = self._record, self._words
        told = words.cover.page_foot if record.recipients else words.paper.own_foot
        foot = told.format(codename=record.codename, bundle=record.bundle)
        return foot if volume.count == 1 else f"{foot} · {self._volume(volume)}"

    def _volume(self, volume: Volume) -> str:
        return self._words.paper.volume.format(number=volume.number, count=volume.count)

    def _nodes(self, volume: Volume) -> Iterator[Node]:
        if volume.number == 1:
            yield from self._cover()
        else:
            yield element("h1", apart(self._title(volume)))
        days = list(days_of(volume.record.entries, self._writing, after=volume.before))
        yield timeline(volume.record, days, self._writing)

    def _cover(self) -> Iterator[Node]:
        record, writing = self._record, self._writing
        words = writing.words
        what = words.cover.record if record.recipients else words.paper.printed
        yield element("p", line(what), class_="byline")
        yield element("h1", apart(record.codename))
        yield self._ban()
        yield safe_contact(record, writing)
        if record.recipients:
            yield about(record, writing)
            yield conditions(record, writing)
            yield limits(record, writing)
        else:
            yield own_print(record, writing)
        yield counts(record, writing)
        yield people(record, writing)

    def _ban(self) -> Node:
        """In both languages, whichever the page is in: it binds whoever holds it."""
        ban = self._rules.identity_ban
        both = (self._words.language, self._words.other_language)
        notices = [
            element(
                "p",
                element("b", line(ban.title[language])),
                line(". "),
                line(ban.text[language]),
                lang=language,
            )
            for language in both
        ]
        return element("div", *notices, class_="ban")
