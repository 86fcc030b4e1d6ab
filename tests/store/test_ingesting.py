"""Entries that others signed: taken in once, joined, set aside; never an exception."""

from desktop_app.app.machine import Cores
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Full, Redacted, line_of
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.trust import agency_id
from desktop_app.services.ports import Ingested
from desktop_app.store import ingesting
from desktop_app.store.upkeep import Upkeep
from tests.ledger.devices import (
    CASE,
    MARCH_2026_MS,
    POLICE,
    TEAM,
    Device,
    object_id,
    pin_of,
    purge_of,
    replace_header,
    signed,
)
from tests.store.desk import Desk
from tests.store.replicas import Replica, Replicas, hands
from tests.store.world import own_agency

ANNE = Device.named("anne")
CARD = own_agency().card(ANNE)


def a_note(text: str = "Words.", name: str = "n") -> bytes:
    """A signed line."""
    return Device.named("anne").write(kinds.NOTE, name, {"text/0000": text, "place": "p"}).line


def rows(replica: Replica, statement: str) -> list[tuple[object, ...]]:
    """What stands in the tables."""
    with replica.tables() as db:
        return [tuple(row) for row in db.exec_driver_sql(statement).all()]


def test_what_came_is_counted_by_what_became_of_it(replica: Replica) -> None:
    lines = [CARD.line, a_note(), a_note(), b"no entry", b'{"h":{"v":2}}']
    stranger = Device.named("stranger").write(kinds.NOTE, "m", {}).line
    book = replica.database.book

    first, again = book.ingest([*lines, stranger], "a stick"), book.ingest(lines, "a stick")

    agency = CaseId(agency_id(own_agency().key))
    assert first == Ingested(3, 1, 2, 1, first.cases, first.from_whom)
    assert first.cases <= {CASE, agency}
    assert again == Ingested(0, 3, 2, 0, frozenset(), {})


def test_what_is_unsound_is_noted_once_with_its_fault_and_source(replica: Replica) -> None:
    for _ in range(2):
        replica.database.book.ingest([b"no entry", a_note() + b" "], "a stick")

    found = rows(replica, "select reason, source, received_ms from quarantine order by reason")

    assert found == [
        ("E_MALFORMED", "a stick", MARCH_2026_MS),
        ("E_NOT_CANONICAL", "a stick", MARCH_2026_MS),
    ]


def test_a_later_versions_line_is_parked_whole(replica: Replica) -> None:
    line = b'{"h":{"v":2},"more":1}'

    replica.database.book.ingest([line, line], "a stick")

    assert rows(replica, "select line, source from parked") == [(line, "a stick")]
    assert rows(replica, "select * from quarantine") == []


def test_of_what_is_set_aside_only_the_last_are_noted(replica: Replica) -> None:
    lines = [b"no entry %d" % number for number in range(ingesting._MOST_QUARANTINED + 5)]

    replica.database.book.ingest(lines, "a flood")

    ((number, lowest),) = rows(replica, "select count(*), min(rid) from quarantine")
    assert (number, lowest) == (ingesting._MOST_QUARANTINED, 6)


def test_neighbours_of_a_bad_line_are_taken_in(replica: Replica) -> None:
    lines = [CARD.line, b"\xff" * 50, a_note("One."), b"", a_note("Two.", "m")]

    replica.database.book.ingest(lines, "a stick")

    assert replica.database.reading.search("one", None, 1).total == 1
    assert replica.database.reading.search("two", None, 1).total == 1


def test_an_entry_of_another_channel_than_its_parcels_is_set_aside(replica: Replica) -> None:
    replica.database.book.ingest([a_note()], "a stick", POLICE)

    assert rows(replica, "select reason from quarantine") == [("E_WRONG_CHANNEL",)]
    assert replica.database.book.channels(CASE) == frozenset()


def test_copies_join_whether_they_come_together_or_one_by_one(replicas: Replicas) -> None:
    full = reread(a_note())
    parts = [
        line_of(withhold(full.form, lambda name: name == "place")),
        line_of(withhold(full.form, lambda name: name != "place")),
        line_of(stub(full.form)),
    ]

    with replicas.some(2) as (together, apart):
        together.take_in([CARD.line, *parts])
        apart.take_in([CARD.line])
        for part in parts:
            apart.take_in([part])
        shown = [r.database.reading.signed(full.id) for r in (together, apart)]
        states = {together.state, apart.state}

    assert [entry.shown for entry in shown] == [full.shown, full.shown]
    assert isinstance(shown[0].form, Redacted)
    assert len(states) == 1


def test_a_full_copy_comes_in_the_place_of_what_showed_less(replica: Replica) -> None:
    full = reread(a_note())
    replica.take_in([CARD.line, line_of(stub(full.form))])
    before = replica.database.reading.entry(full.id).text

    replica.take_in([full.line])

    assert (before, replica.database.reading.entry(full.id).text) == ("", "Words.")
    assert isinstance(replica.database.reading.signed(full.id).form, Full)


def test_a_control_entry_acts_once_a_later_copy_completes_it(replica: Replica) -> None:
    note = a_note()
    part = line_of(withhold(CARD.form, lambda name: name == "job"))
    replica.take_in([part, note])
    before = replica.database.reading.search("words", None, 1).total

    replica.take_in([CARD.line])

    assert (before, replica.database.reading.search("words", None, 1).total) == (0, 1)


def test_a_card_that_comes_first_thing_after_a_restart_shows_its_authors_words(
    replica: Replica,
) -> None:
    replica.take_in([a_note()])
    replica.restart()

    replica.take_in([CARD.line])

    assert replica.database.reading.search("words", None, 1).total == 1


def test_a_pinned_head_that_comes_late_lets_the_earlier_entries_count(desk: Desk) -> None:
    anne, lead = Device.named("anne"), Device.named("lead")
    notes = [anne.write(kinds.NOTE, f"n{n}", {"text/0000": f"Words {n}."}) for n in range(3)]
    agency = desk.agency
    controls = [agency.card(anne), agency.card(lead, "lead"), agency.revoke(anne)]
    pin = pin_of(anne, notes[1], lead)
    desk.replica.take_in([e.line for e in (*controls, pin, notes[0], notes[2])])
    before = desk.timeline()

    desk.replica.take_in([notes[1].line])

    assert before == []
    assert set(desk.timeline()) == {notes[0].id, notes[1].id}


def test_what_was_purged_before_it_came_is_never_shown_and_goes_on_as_a_stub(desk: Desk) -> None:
    custodian, note = Device.named("custodian"), reread(a_note())
    cards = [CARD.line, desk.agency.card(custodian, "custodian").line]
    desk.replica.take_in([*cards, purge_of([note], custodian).line])

    desk.replica.take_in([note.line])

    (log,) = (
        log for log in desk.replica.database.book.logs(CASE, [TEAM[1]]) if log.author == ANNE.key
    )
    assert desk.read(note.id).text == ""
    assert log.lines == (line_of(stub(note.form)),)


def test_an_entry_that_claims_another_logs_entry_before_it_sorts_the_same_in_any_order(
    replicas: Replicas,
) -> None:
    anne, ben = Device.named("anne"), Device.named("ben")
    late = ben.write(kinds.NOTE, "late", {"text/0000": "Late."}, wall_ms=2 * MARCH_2026_MS)
    anne.write(kinds.NOTE, "first", {})
    honest = anne.write(kinds.NOTE, "n", {"text/0000": "Words."})
    header = replace_header(honest.header, p=b64(late.id))
    odd = signed(anne.pen, header, {"text/0000": "Words."}, bytes(16))

    with replicas.some(2) as (one, other):
        one.take_in([late.line, odd])
        other.take_in([odd])
        other.take_in([late.line])
        states = {one.state, other.state}

    assert len(states) == 1


def test_signatures_are_checked_the_same_on_many_cores(replicas: Replicas) -> None:
    anne = Device.named("anne")
    lines = [anne.write(kinds.NOTE, f"n{n}", {"text/0000": "Words."}).line for n in range(450)]
    lines[200:200] = [b"no entry"] * 150
    cores = Cores()
    many = replicas.new(hands(pool=cores))

    with replicas.some(1) as (one,):
        counted = [r.database.book.ingest([CARD.line, *lines], "x") for r in (one, many)]
        states = {one.state, many.state}
    many.close()
    cores.shut_down()

    assert counted[0] == counted[1]
    assert len(states) == 1


def test_only_things_that_count_in_the_case_are_told(desk: Desk) -> None:
    about, other_case = object_id("h"), CaseId(b"another one here")
    known = desk.write(kinds.HANDOFF, about, {"purpose": "transfer"})
    stranger = Device.named("stranger")
    unknown = stranger.write(kinds.HANDOFF, about, {"purpose": "forged"})
    elsewhere = desk.write(kinds.HANDOFF, about, {"purpose": "other"}, case=other_case)
    desk.replica.take_in([unknown.line])

    told = desk.replica.database.book.things(CASE, kinds.HANDOFF)

    assert [entry.id for entry in told] == [known]
    assert elsewhere not in {entry.id for entry in told}
    assert {e.id for e in desk.replica.database.book.about([about])} == {
        known,
        unknown.id,
        elsewhere,
    }


def test_a_record_tells_what_it_holds(desk: Desk) -> None:
    note = desk.note()
    book = desk.replica.database.book

    assert book.holds([note, reread(a_note()).id]) == {note}
    assert book.channels(CASE) == {TEAM[1]}
    assert book.logs(CASE, [AGENCY_CHANNEL]) == ()


def test_upkeep_that_does_not_know_what_stood_before_projects_everything_anew(desk: Desk) -> None:
    desk.note("Words.")
    before = desk.replica.state
    fresh = Upkeep(desk.replica.database.book._dating)

    with desk.replica.database._engine.begin() as db:
        stale = fresh.renew_trust(db)
        fresh.project_again(db, stale)

    assert {entry.about for entry in map(reread, desk.replica.held())} <= stale
    assert desk.replica.state == before
