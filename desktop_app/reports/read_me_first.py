"""The text that lies first in a bundle: who sends it, why, what each file is, what is asked."""

from collections.abc import Iterable, Iterator

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.definitions import Definition
from desktop_app.reports.guide import ReadMeWords
from desktop_app.reports.guide_english import OPENING_ENGLISH, READ_ME_ENGLISH
from desktop_app.reports.guide_french import OPENING_FRENCH, READ_ME_FRENCH
from desktop_app.reports.plain_text import RULE, STEP, bullet, document, heading, text_of, wrapped
from desktop_app.reports.recipe import ANSWER, CHECKS, DIGITS, INTACT
from desktop_app.reports.terms import asked, why_it_goes
from desktop_app.reports.writing import Writing, writing_in

_NAMES = 31  # columns for the names of files


def read_me_first(record: ReadableRecord) -> bytes:
    """The text in English, then in French, then the checks once, for whoever lost HOW-TO-OPEN."""
    languages = (
        (READ_ME_ENGLISH, writing_in("en", record)),
        (READ_ME_FRENCH, writing_in("fr", record)),
    )
    parts: list[str] = []
    for guide, writing in languages:
        parts += [*_guide(record, guide, writing), RULE]
    return document([*parts, *_checks()])


def _guide(record: ReadableRecord, guide: ReadMeWords, writing: Writing) -> Iterator[str]:
    yield f"{guide.title}\n{guide.other_language}"
    yield from _paragraphs(guide.what_it_is)
    yield from (heading(guide.who_heading), _rows(why_it_goes(record, writing)))
    yield heading(guide.asked_heading)
    yield "\n".join(bullet(text_of(each)) for each in asked(record, writing))
    yield from (heading(guide.first_heading), _files(guide.first))
    yield from (heading(guide.came_heading), *_paragraphs(guide.came))
    yield from (heading(guide.keeping_heading), *_paragraphs(guide.keeping))
    yield from (heading(guide.risks_heading), *map(bullet, guide.risks))
    yield from (heading(guide.rest_heading), _files(guide.rest))


def _checks() -> Iterator[str]:
    for guide in (READ_ME_ENGLISH, READ_ME_FRENCH):
        yield from _paragraphs(each.format(answer=ANSWER, intact=INTACT) for each in guide.checks)
    yield f"{OPENING_ENGLISH.in_sh} / {OPENING_FRENCH.in_sh}"
    yield from (DIGITS.sh, CHECKS.sh)
    yield f"{OPENING_ENGLISH.in_powershell} / {OPENING_FRENCH.in_powershell}"
    yield from (DIGITS.powershell, CHECKS.powershell)


def _rows(rows: Iterable[Definition]) -> str:
    return "\n".join(f"{name}\n{wrapped(text_of(value).rstrip(), STEP)}" for name, value in rows)


def _files(files: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{name:<{_NAMES}}{told}" for name, told in files)


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    return (wrapped(text) for text in texts)
