"""Whatever leaves in words can be read on the page and on paper: a sender and a reader agree."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

import pytest

from desktop_app.domain.disclosing import Choices
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.timeline_html import timeline_html
from tests.outside.redacting import ENTRIES, Handing
from tests.outside.redaction_world import words_in
from tests.outside.redactions import Redaction, drawn
from tests.outside.word_search import searchable
from tests.reports.made_up import RECORD
from tests.reports.page import read
from tests.services.conftest import Person

PAPER = "data/documents/record.pdf"
# As the speaker of the world makes them: what looks so by chance, in an id, is none.
SPOKEN = re.compile("(?:[bdfgklmnprstvz][aeiouéà]){4}[bdfgklmnprstvz]", re.IGNORECASE)
NOTHING = Redaction(Choices(), frozenset())


@pytest.fixture
def handing(dana: Person, owen: Person) -> Handing:
    """A case in which every word is said once, on its way from Dana to Owen."""
    return Handing.between(dana, owen, seed=0)


def _words(value: object) -> Iterator[str]:
    """Every word of a value, however deep; of a file its name: its bytes lie beside."""
    if isinstance(value, dict):
        yield from _words(value["name"] if "sha" in value else list(value.values()))
    elif isinstance(value, list):
        for each in value:
            yield from _words(each)
    else:
        yield from words_in(value)


def leaving(lines: Iterable[bytes]) -> set[str]:
    """What the entries say to whoever reads them as JSON, in words that are said once."""
    entries = [json.loads(line) for line in lines]
    opened = (pair[1] for entry in entries for pair in entry.get("open", {}).values())
    said = chain((entry["body"] for entry in entries if "body" in entry), opened)
    return {word for value in said for word in _words(value) if SPOKEN.fullmatch(word)}


def _record(plan: Disclosure) -> ReadableRecord:
    return replace(
        RECORD,
        codename=plan.codename,
        people=plan.people,
        entries=tuple(line.entry for line in plan.lines),
        disclosure=plan,
        files={file.content: f"files/{file.id.hex()}.txt" for file in plan.attachments},
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_word_that_leaves_after_a_hundred_redactions_is_on_the_page(
    handing: Handing, language: str
) -> None:
    looked_for = 0

    for seed in range(100):
        plan = handing.plan(drawn(handing.world, seed))
        page = read(timeline_html(_record(plan), language)).text

        wanted = leaving(each.line for each in plan.leaving)
        assert {word for word in wanted if word not in page} == set(), seed
        looked_for += len(wanted)
    assert looked_for > 10_000


def test_every_word_that_leaves_whole_is_on_the_pages_and_on_paper(handing: Handing) -> None:
    parts = handing.opened(handing.bundle(NOTHING, "whole"))

    paper = searchable(parts[PAPER]).decode("utf-8", "ignore")
    wanted = leaving(parts[ENTRIES].splitlines())
    for name in ("data/timeline.html", "data/chronologie.html"):
        assert {word for word in wanted if word not in read(parts[name]).text} == set()
    assert {word for word in wanted if word.lower() not in paper} == set()
