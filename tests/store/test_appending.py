"""Own entries: whole or not at all, each after the one before, and safe when the disk is full."""

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import LARGEST_INTEGER, b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.services.ports import Part
from tests.ledger.devices import CASE, MARCH_2026_MS, POLICE, TEAM, Device, checked, object_id
from tests.store.desk import Desk
from tests.store.replicas import Replica


def a_draft(name: str = "n", **said: object) -> Draft:
    """A note for the whole team."""
    body = {"type": "contact", "text/0000": "Words.", **said}
    return Draft(case=CASE, audience=TEAM[1], kind=kinds.NOTE, about=object_id(name), body=body)


def entries_of(replica: Replica) -> list[Entry]:
    """What is on record in the case, checked as a receiver would."""
    lines = [line for log in replica.database.book.logs(CASE, [TEAM[1]]) for line in log.lines]
    return [checked(line) for line in lines]


def test_entries_of_a_channel_are_numbered_and_linked(desk: Desk) -> None:
    for _ in range(3):
        desk.note()

    first, second, third = entries_of(desk.replica)

    assert [e.header.position for e in (first, second, third)] == [0, 1, 2]
    assert [first.previous, second.previous, third.previous] == [None, first.id, second.id]
    assert [e.header.lamport for e in (first, second, third)] == [0, 1, 2]


def test_every_channel_has_a_chain_of_its_own(desk: Desk) -> None:
    desk.note()
    other = desk.note(audience=POLICE[1])

    entry = desk.replica.database.reading.signed(other)

    assert (entry.header.position, entry.previous, entry.header.lamport) == (0, None, 0)


def test_what_is_written_supersedes_the_values_current_here(desk: Desk) -> None:
    person = object_id("person")
    old = desk.write(kinds.PERSON, person, {"born": "2010-01-01", "initials": "J.M."})

    new = desk.write(kinds.FIELD, person, {"born": "2011-01-01"})
    newest = desk.write(kinds.FIELD, person, {"born": "2012-01-01"})

    reading = desk.replica.database.reading
    assert [reading.signed(id_).supersedes for id_ in (old, new, newest)] == [(), (old,), (new,)]


def test_a_writer_may_say_what_it_saw(desk: Desk) -> None:
    person = object_id("person")
    old = desk.write(kinds.PERSON, person, {"born": "2010-01-01"})
    draft = Draft(
        case=CASE,
        audience=TEAM[1],
        kind=kinds.FIELD,
        about=person,
        body={"born": "2011-01-01"},
        supersedes=(),
    )

    apart = desk.replica.database.book.append(desk.device.pen, [draft]).entries[0]

    assert desk.replica.database.reading.signed(apart).supersedes == ()
    with desk.replica.tables() as db:
        values = {row[0] for row in db.exec_driver_sql("select entry from value").all()}
    assert {old, apart} <= values


def test_a_correction_shows_however_many_values_stand_against_each_other(desk: Desk) -> None:
    person = object_id("person")
    desk.write(kinds.PERSON, person, {"safe_contact": "yes"})
    eli = Device.named("eli")
    lies = [
        eli.write(kinds.FIELD, person, {"safe_contact": f"no {n}"}, lamport=LARGEST_INTEGER).line
        for n in range(150)
    ]
    desk.replica.take_in([desk.agency.card(eli).line, *lies])

    desk.write(kinds.FIELD, person, {"safe_contact": "by text only"})

    with desk.replica.tables() as db:
        left = db.exec_driver_sql("select value from value where name = 'safe_contact'").all()
    assert [row[0] for row in left] == [b'"by text only"']
    assert desk.replica.database.book.verify().problems == ()


def test_drafts_together_see_each_other(desk: Desk) -> None:
    person = object_id("person")
    drafts = [
        Draft(case=CASE, audience=TEAM[1], kind=kind, about=person, body={"born": born})
        for kind, born in ((kinds.PERSON, "2010-01-01"), (kinds.FIELD, "2011-01-01"))
    ]

    receipt = desk.replica.database.book.append(desk.device.pen, drafts)

    first, second = receipt.entries
    assert desk.replica.database.reading.signed(second).supersedes == (first,)
    assert receipt.case == CASE
    assert set(receipt.parts) == {Part.PEOPLE, Part.CASES}


def test_one_draft_that_cannot_be_written_takes_the_others_with_it(desk: Desk) -> None:
    before = desk.replica.state

    with pytest.raises(Refusal) as refusal:
        desk.replica.database.book.append(
            desk.device.pen, [a_draft("good"), a_draft("bad", place="\ud800")]
        )

    assert refusal.value.code is RefusalCode.TEXT_NOT_STORABLE
    assert desk.replica.state == before
    assert entries_of(desk.replica) == []


def test_trust_is_right_again_after_a_change_of_it_did_not_happen(desk: Desk) -> None:
    note = desk.note("Words.")
    body = {"targets": [b64(note)], "basis": "retention"}
    purge = Draft(
        case=CASE, audience=TEAM[1], kind=kinds.PURGE, about=ObjectId(bytes(16)), body=body
    )

    with pytest.raises(Refusal):
        desk.replica.database.book.append(desk.device.pen, [purge, a_draft(place="\ud800")])

    other = desk.note("Words.")
    desk.beneath(note, kinds.AMEND, {"reason": "day"})
    assert [desk.read(id_).text for id_ in (note, other)] == ["Words.", "Words."]
    assert desk.replica.database.book.verify().projection_equal


def test_trust_is_right_again_when_the_commit_itself_fails(desk: Desk) -> None:
    note = desk.note("Words.")
    engine = desk.replica.database._engine

    def fail(_connection: object) -> None:
        raise dbapi2.OperationalError("disk I/O error")

    event.listen(engine, "commit", fail)
    with pytest.raises(dbapi2.OperationalError):
        desk.write(kinds.PURGE, object_id("p"), {"targets": [b64(note)], "basis": "retention"})
    event.remove(engine, "commit", fail)

    desk.beneath(note, kinds.AMEND, {"reason": "day"})
    assert desk.read(note).text == "Words."
    assert desk.replica.database.book.verify().projection_equal


def test_nobody_can_count_a_channel_out_of_numbers(desk: Desk) -> None:
    anne = Device.named("anne")
    last = anne.write(kinds.NOTE, "n", {"text/0000": "Words."}, lamport=LARGEST_INTEGER)
    desk.replica.take_in([last.line])

    note = desk.note("Words.")

    assert checked(desk.replica.database.reading.signed(note).line).id == note
    assert desk.replica.database.book.verify().problems == ()


def test_the_clock_and_its_measured_offset_are_written_raw(desk: Desk) -> None:
    desk.at(MARCH_2026_MS - 5)

    header = desk.replica.database.reading.signed(desk.note()).header

    assert (header.wall_ms, header.clock_offset_ms) == (MARCH_2026_MS - 5, None)
