"""What leaves beside the notes: the case, its people, actions, stays; what holds comes first."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import ToldThing, ToldValue
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.ledger.kinds import KINDS
from desktop_app.reports.approval_terms import TERMS, terms_told
from desktop_app.reports.definitions import Definition, definitions
from desktop_app.reports.elements import NOTHING, Node, element, filled, joined, line
from desktop_app.reports.gaps import gap
from desktop_app.reports.persons import author_of
from desktop_app.reports.stored_values import field_name, is_readable, shown_value
from desktop_app.reports.writing import Writing

_CASE: Final = "case/1"
# What people look for first; then as the table of kinds names them.
_FIRST: Final = ("codename", "full_name", "title", "recipients", "kind", "purpose", "ground")
_NAMES: Final = dict.fromkeys((*_FIRST, *(name for kind in KINDS for name in kind.names)))
_ORDER: Final = {name: place for place, name in enumerate(_NAMES)}
_MEANING: Final = {
    ("receipt/1", "outcome"): "receipt_outcome",
    ("receipt/1", "by"): "receipt_by",
}
"""Names that mean something else, or hold codes, in one kind alone."""
_RECEIVED: Final = frozenset({"handoff/1", "receipt/1"})


def the_case(record: ReadableRecord, writing: Writing) -> Node:
    """What is on record of the case itself: where it stands, how worried the team is, and why."""
    told = [_body(each, record, writing) for each in _readable(record) if each.kind == _CASE]
    if not told:
        return NOTHING
    heading = writing.heading("h2", lambda w: w.beside.case, id="case")
    return element("section", heading, *told, aria_labelledby="case")


def also_on_record(record: ReadableRecord, writing: Writing) -> Node:
    """All the rest that is no note; whom it went to before comes last."""
    told = [each for each in _readable(record) if each.kind != _CASE]
    received = [each for each in told if each.kind in _RECEIVED]
    others = [each for each in told if each.kind not in _RECEIVED]
    parts = []
    if others:
        heading = writing.heading("h2", lambda w: w.beside.rest, id="rest")
        shown = joined(_thing(each, record, writing) for each in others)
        parts.append(element("section", heading, shown, aria_labelledby="rest"))
    if received:
        heading = writing.heading("h2", lambda w: w.beside.received_before, id="received")
        shown = joined(_thing(each, record, writing) for each in received)
        parts.append(element("section", heading, shown, aria_labelledby="received"))
    return joined(parts)


def _readable(record: ReadableRecord) -> Iterator[ToldThing]:
    for thing in record.disclosure.beside:
        if thing.sending is not Sending.HOLD and any(map(_is_said, thing.values)):
            yield thing


def _is_said(value: ToldValue) -> bool:
    return is_readable(value.name, value.value) or _is_gap(value)


def _is_gap(value: ToldValue) -> bool:
    """What was never said is no gap; one that came to us has no name and no reason."""
    return value.value is None and (value.why is not None or not value.name)


def _thing(thing: ToldThing, record: ReadableRecord, writing: Writing) -> Node:
    kind = writing.words.handed.list.kinds.get(thing.kind, thing.kind)
    return element("div", element("h3", line(kind)), _body(thing, record, writing), class_="thing")


def _body(thing: ToldThing, record: ReadableRecord, writing: Writing) -> Node:
    """What holds, name by name, with who said it and when; then what held before."""
    told = (_meant(thing.kind, value) for value in thing.values)
    said = sorted((value for value in told if _is_said(value)), key=_place)
    together = groupby((value for value in said if value.holds), key=_moment)
    present = [list(some) for _, some in together]
    shown = [
        joined(
            [
                definitions((_row(each, record, writing) for each in some), class_="facts told"),
                element("p", _by(some[0], record, writing), class_="byline"),
            ]
        )
        for some in present
    ]
    past = [value for value in said if not value.holds]
    return joined([*shown, _past(past, record, writing)])


def _meant(kind: str, value: ToldValue) -> ToldValue:
    """The same, by a name that says what it means in this kind of entry."""
    name = _MEANING.get((kind, value.name))
    return value if name is None else replace(value, name=name)


def _place(value: ToldValue) -> tuple[int, bytes, int, str]:
    """What was said together stays together, in the order of time; its names in ours."""
    place = _ORDER.get(value.name, len(_ORDER))
    return value.recorded_ms, value.author, place, value.name


def _moment(value: ToldValue) -> tuple[int, bytes]:
    return value.recorded_ms, value.author


def _row(value: ToldValue, record: ReadableRecord, writing: Writing) -> Definition:
    if _is_gap(value):
        name = field_name(value.name, writing) if value.name else writing.words.beside.kept
        return name, gap(value.why, value.label, writing)
    if value.name == TERMS:
        return field_name(TERMS, writing), terms_told(value.value, record, writing)
    shown = shown_value(value.name, value.value, record, writing)
    return field_name(value.name, writing), shown


def _by(value: ToldValue, record: ReadableRecord, writing: Writing) -> Node:
    return filled(
        writing.words.beside.said,
        when=writing.recorded(value.recorded_ms),
        who=writing.person(author_of(record, value.author)),
    )


def _past(values: Iterable[ToldValue], record: ReadableRecord, writing: Writing) -> Node:
    items = [element("li", _earlier(value, record, writing)) for value in values]
    if not items:
        return NOTHING
    told = element("p", line(writing.words.beside.no_longer))
    return element("div", told, element("ul", joined(items)), class_="history")


def _earlier(value: ToldValue, record: ReadableRecord, writing: Writing) -> Node:
    name, shown = _row(value, record, writing)
    return filled(
        writing.words.beside.earlier,
        name=line(name),
        value=shown,
        when=writing.recorded(value.recorded_ms),
        who=writing.person(author_of(record, value.author)),
    )
