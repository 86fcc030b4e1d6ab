"""A case on paper: first pages, every entry, then the rest, in volumes a machine can set."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.note import TimelineEntry
from desktop_app.reports.days import days_of, timeline
from desktop_app.reports.elements import Node, apart, element
from desktop_app.reports.fronts import Front
from desktop_app.reports.glyphs import drawable
from desktop_app.reports.paper import Paper
from desktop_app.reports.rules import PrintingRules
from desktop_app.reports.writing import Writing

IN_A_VOLUME: Final = 500
LETTERS_IN_A_VOLUME: Final = 500_000
"""Entries in one document, and letters in all of them but the last: setting more takes memory in
proportion (about 0.35 MB an entry, and 75 MB for a million letters)."""


@dataclass(frozen=True, slots=True)
class Volume:
    """One document of a record, of `count`; `entries` are those on its pages."""

    number: int
    count: int
    record: ReadableRecord
    before: int


def volumes_of(record: ReadableRecord) -> Iterator[Volume]:
    """The record in pieces of its entries; at least one, for the cover sheet."""
    starts = (0, *_cuts(record.entries))
    ends = (*starts[1:], len(record.entries))
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1):
        part = replace(record, entries=record.entries[start:end])
        yield Volume(number, len(starts), part, start)


def _cuts(entries: Sequence[TimelineEntry]) -> Iterator[int]:
    """Before which entries a new volume begins."""
    start = letters = 0
    for position, entry in enumerate(entries):
        if position - start == IN_A_VOLUME or letters > LETTERS_IN_A_VOLUME:
            yield position
            start, letters = position, 0
        letters += len(entry.text) + sum(len(each.text or "") for each in entry.amendments)


class RecordPaper:
    """What every volume of one record is set with."""

    def __init__(
        self,
        record: ReadableRecord,
        writing: Writing,
        front: Front,
        rules: PrintingRules,
        letters: frozenset[int],
    ) -> None:
        self._record = record
        self._writing = writing
        self._front = front
        self._rules = rules
        unprintable = writing.words.paper.unprintable
        self._paper = Paper(lambda text: drawable(text, letters, unprintable))

    def sheet(self, volume: Volume) -> bytes:
        """One volume as JSON for `record.typ`."""
        words, text = self._writing.words, self._paper.text
        page_of = self._front.page_of
        if volume.count > 1:  # how many there are in all is not known yet
            page_of = page_of.replace(words.paper.page_of, words.paper.page)
        page = {
            "title": text(self._named(self._front.title, volume, " – ")),
            "author": text(self._record.sender.name),
            "language": words.language,
            "foot": text(self._named(self._front.foot, volume, " · ")),
            "head": text(self._rules.identity_ban.short[words.language]),
            "colon": words.paper.colon,
            "page_of": text(page_of),
            "body": self._paper.leaves(self._nodes(volume)),
        }
        return json.dumps(page, ensure_ascii=False).encode("utf-8", "replace")

    @property
    def watermark(self) -> str:
        """The word behind every page."""
        return self._paper.text(self._rules.watermark[self._writing.words.language])

    def _named(self, name: str, volume: Volume, between: str) -> str:
        if volume.count == 1:
            return name
        told = self._writing.words.paper.volume
        return f"{name}{between}{told.format(number=volume.number, count=volume.count)}"

    def _nodes(self, volume: Volume) -> Iterator[Node]:
        if volume.number == 1:
            yield from self._front.opening
        else:
            yield element("h1", apart(self._named(self._front.title, volume, " – ")))
        days = list(days_of(volume.record.entries, self._writing, after=volume.before))
        yield timeline(volume.record, days, self._writing)
        if volume.number == volume.count:
            yield from self._front.closing
