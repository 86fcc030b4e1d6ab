"""The index of a case's actions, and the one of all that was handed on, as tables."""

from collections.abc import Iterator
from datetime import tzinfo

from desktop_app.domain.action import Action
from desktop_app.domain.crown import entry_number, exhibit_number
from desktop_app.domain.ids import printed
from desktop_app.domain.indexes import (
    ActionsIndex,
    CaseIndex,
    HandedIndex,
    HandedLine,
    HandedReceipt,
)
from desktop_app.reports.dates import instant, read_moment, zone_of
from desktop_app.reports.disclosure_lists import Table
from desktop_app.reports.languages import words_in
from desktop_app.reports.words_indexes import IndexWords, index_words


def table_of(index: CaseIndex, language: str) -> Table:
    """The table of either index."""
    if isinstance(index, ActionsIndex):
        return _actions(index, index_words(language))
    return _handed(index, index_words(language), language)


def _actions(index: ActionsIndex, words: IndexWords) -> Table:
    columns = (words.number, words.code, words.what, words.who, words.priority, words.opened)
    ends = (words.due, words.state, words.outcome, words.reference)
    zone = zone_of(index.head.created)
    rows = tuple(
        (str(number), *_action(action, index, words, zone))
        for number, action in enumerate(index.actions, start=1)
    )
    title = words.actions, words.actions_told
    return Table(*title, (*columns, *ends), rows, sheet_only=1)


def _action(action: Action, index: ActionsIndex, words: IndexWords, zone: tzinfo) -> Iterator[str]:
    yield action.code
    yield action.title
    yield action.owner.name or words.nobody
    yield words.priorities[action.priority]
    yield _at(action.opened_ms, zone)
    yield _moment(action.due or "")
    yield _state(action, words, is_over=action.code in index.overdue)
    yield action.withdrawn or action.outcome
    yield printed("o", action.id)


def _state(action: Action, words: IndexWords, *, is_over: bool) -> str:
    if action.withdrawn:
        return words.withdrawn
    if action.done_on is not None:
        return words.done.format(when=_moment(action.done_on)).strip()
    return words.overdue if is_over else words.open


def _handed(index: HandedIndex, words: IndexWords, language: str) -> Table:
    columns = (words.number, words.when, words.kind, words.series, words.to, words.by)
    ends = (words.entries, words.numbers, words.purpose, words.ground, words.receipts)
    zone, kinds = zone_of(index.head.created), _kinds(language)
    rows = tuple(
        (str(number), *_line(line, words, zone, kinds))
        for number, line in enumerate(index.lines, start=1)
    )
    title = words.handed, words.handed_told
    return Table(*title, (*columns, *ends, words.reference), rows, sheet_only=1)


def _kinds(language: str) -> dict[str, str]:
    return {kind.value: name for kind, name in words_in(language).handed.terms.kinds.items()}


def _line(
    line: HandedLine, words: IndexWords, zone: tzinfo, kinds: dict[str, str]
) -> Iterator[str]:
    yield _at(line.recorded_ms, zone)
    yield kinds.get(line.kind, line.kind) if line.kind else words.disclosure
    yield str(line.number) if line.number else ""
    yield "; ".join(line.to) if line.kind else words.crown
    yield ", ".join(part for part in (line.by.name or line.by.card, line.by.agency) if part)
    yield str(line.count)
    yield "; ".join(_numbers(line))
    yield line.purpose
    yield line.authority
    yield "; ".join(_receipt(each, words) for each in line.receipts)
    yield line.reference


def _numbers(line: HandedLine) -> Iterator[str]:
    """Which numbers a package gave: E-0001 – E-0140; X-0001 – X-0003."""
    for span, numbered in ((line.entries, entry_number), (line.exhibits, exhibit_number)):
        if span is not None:
            first, last = map(numbered, span)
            yield first if first == last else f"{first} – {last}"


def _receipt(each: HandedReceipt, words: IndexWords) -> str:
    if each.outcome is None:
        return words.no_receipt.format(name=each.name)
    return words.answers[each.outcome].format(
        name=each.name,
        accepted=each.accepted,
        refused=each.refused,
        when=_moment(each.at),
    )


def _at(recorded_ms: int, zone: tzinfo) -> str:
    at = instant(recorded_ms, zone)
    return f"{at:%Y-%m-%d %H:%M}" if at is not None else str(recorded_ms)


def _moment(untrusted: str) -> str:
    """A day, or day and time as they were written; what is none as it stands."""
    at = read_moment(untrusted)
    return untrusted if at is None else untrusted[:16].replace("T", " ")
