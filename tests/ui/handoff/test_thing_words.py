"""What is said of a thing beside the notes: names in words, no ids, and what held before."""

from dataclasses import replace

import pytest

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import ToldThing, ToldValue
from desktop_app.domain.ids import DeviceKey, EntryId, ObjectId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.thing_words import (
    ThingRow,
    below_thing,
    is_listed,
    pieces_of_thing,
    title_of_thing,
    why_not_thing,
)

FIRST = EntryId(b"c" * 32)


def said(name: str, value: object | None, *, holds: bool = True) -> ToldValue:
    why = Why.CHOSEN if value is None else None
    return ToldValue(
        entry=FIRST,
        name=name,
        value=value,
        author=DeviceKey(bytes(32)),
        recorded_ms=0,
        holds=holds,
        why=why,
    )


def row_of(
    *values: ToldValue,
    kind: str = "case/1",
    why: Why | None = None,
    sending: Sending = Sending.SEND,
) -> ThingRow:
    thing = ToldThing(
        about=ObjectId(bytes(16)), first=FIRST, kind=kind, sending=sending, why=why, values=values
    )
    return ThingRow(thing, values, sending)


def read(desk: Desk, row: ThingRow, *, mine: bool = False) -> str:
    pieces = pieces_of_thing(desk.dates, row, mine=mine)
    return "".join(piece.words or "[…]" for piece in pieces)


def test_codes_and_days_are_words_and_ids_and_empty_values_say_nothing(desk: Desk) -> None:
    row = row_of(
        said("risk", 3),
        said("opened_on", "2026-10-02"),
        said("owner", "b8YoqV9qZ-DssAf9PwDgFM7YpsfxAmbDl9GrHbhS9VY"),
        said("born", ""),
    )

    assert read(desk, row) == "Risk: High; Opened on: Fri 2 Oct"


def test_what_held_before_leaves_too_and_is_told_last(desk: Desk) -> None:
    row = row_of(said("status", "closed", holds=False), said("status", "open"))

    assert read(desk, row) == "Status: Open; earlier Status: Closed"


def test_a_gap_stands_beside_its_name_and_below_it_says_what_stays(desk: Desk) -> None:
    row = row_of(said("codename", "Cedar-0412"), said("risk_reason", None))

    assert read(desk, row) == "Codename: Cedar-0412; Reason for the risk: […]"
    assert below_thing(row) == "Withheld: Reason for the risk"


def test_a_person_is_called_by_name_and_an_action_by_its_title() -> None:
    person = row_of(said("full_name", "Jo Marten"), kind="person/1")
    action = row_of(said("title", "Call the school"), kind="action/1")

    assert title_of_thing(person) == "Person: Jo Marten"
    assert title_of_thing(action) == "Action: Call the school"


@pytest.mark.parametrize(
    ("why", "may"),
    [
        (Why.CHOSEN, {Sending.SEND, Sending.HOLD}),
        (Why.PRIVILEGE, {Sending.SEND, Sending.HOLD}),
        (Why.NAME, {Sending.HOLD}),
    ],
)
def test_what_a_rule_holds_back_is_not_the_senders_to_send(why: Why, may: set[Sending]) -> None:
    row = row_of(why=why, sending=Sending.HOLD)

    assert row.may == may
    assert bool(why_not_thing(row, Sending.SEND)) is (Sending.SEND not in may)
    assert why_not_thing(row, Sending.SUMMARY) == "Only notes are summed up."


def test_the_agencys_own_business_is_no_row() -> None:
    thing = row_of(why=Why.OWN_BUSINESS, sending=Sending.HOLD).thing

    assert not is_listed(thing)
    assert is_listed(replace(thing, why=Why.CHOSEN))
