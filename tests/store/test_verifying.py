"""`verify` finds what doesn't fit, and says two vaults agree when they hold the same."""

from datetime import date

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.ids import printed
from desktop_app.domain.lateness import LatenessRules
from desktop_app.ledger import kinds
from desktop_app.store.noting import Dating
from tests.ledger.devices import CASE, Device, object_id
from tests.store.desk import Desk
from tests.store.replicas import Replicas, hands, midnight_in_utc


def meddle(desk: Desk, statement: str, *values: object) -> None:
    """Change the tables behind the program's back."""
    with desk.replica.database._engine.begin() as db:
        db.exec_driver_sql(statement, values)


def problems(desk: Desk) -> tuple[str, ...]:
    """What is found."""
    return desk.replica.database.book.verify().problems


def test_a_sound_vault_has_no_problems_and_counts_what_it_holds(desk: Desk) -> None:
    desk.note()

    findings = desk.replica.database.book.verify()

    assert findings.problems == ()
    assert (findings.entries, findings.logs, findings.quarantined) == (2, 2, 0)
    assert findings.projection_equal
    assert findings.state == desk.replica.state


def test_a_changed_line_is_named(desk: Desk) -> None:
    note = desk.note("Words.")
    line = desk.replica.database.reading.signed(note).line
    changed = line.replace(b"Words", b"Other")

    meddle(desk, "update entry set line = ? where id = ?", changed, note)

    assert problems(desk) == (f"E_DIGEST {printed('e', note)}",)


def test_a_line_nobody_can_read_any_more_is_named(desk: Desk) -> None:
    note = desk.note("Words.")

    meddle(desk, "update entry set line = x'7b' where id = ?", note)

    findings = desk.replica.database.book.verify()
    assert findings.problems == (f"E_MALFORMED {printed('e', note)}",)
    assert (findings.projection_equal, findings.state) == (False, "")


@pytest.mark.parametrize(
    "statement",
    [
        "update entry set n = 7 where id = ?",
        "update entry set kind = 'note/2' where id = ?",
        "update entry set obj = x'00' where id = ?",
        "update entry set lamport = 9 where id = ?",
        "update entry set log = 1 where id = ?",
    ],
)
def test_an_entry_in_the_wrong_place_is_named(desk: Desk, statement: str) -> None:
    note = desk.note()

    meddle(desk, statement, note)

    assert problems(desk) == (f"misfiled {printed('e', note)}",)


@pytest.mark.parametrize(
    "statement",
    [
        "delete from line",
        "update line set discipline = 'police'",
        "delete from thing",
        "update value set value = '\"other\"'",
        "update value set uncertain = 1",
        "delete from value where place = 0",
    ],
)
def test_a_projection_that_is_not_what_the_entries_say_is_noticed_and_made_anew(
    desk: Desk, statement: str
) -> None:
    desk.open_case("Cedar-0412")
    desk.note()
    before = desk.replica.state

    meddle(desk, statement)
    noticed = not desk.replica.database.book.verify().projection_equal
    desk.replica.database.book.rebuild()

    assert noticed
    assert desk.replica.state == before


def test_gaps_and_forks_and_broken_links_are_named(desk: Desk) -> None:
    anne = Device.named("anne")
    entries = [anne.write(kinds.NOTE, f"n{n}", {}) for n in range(3)]
    twin = anne.write(kinds.NOTE, "twin", {}, instead_of=entries[0])
    desk.replica.take_in([entries[0].line, entries[2].line])
    gap = problems(desk)

    desk.replica.take_in([entries[1].line, twin.line])
    fork = problems(desk)
    meddle(desk, "delete from entry where id = ?", entries[0].id)

    case = printed("c", CASE)
    assert gap == (f"gap {case} case",)
    assert fork == (f"forked {case} case",)
    assert problems(desk) == (f"broken_link {printed('e', entries[1].id)}",)


def test_two_vaults_in_two_zones_with_two_rules_agree(replicas: Replicas) -> None:
    def midnight_in_kenora(day: date) -> int:
        return midnight_in_utc(day) + 6 * 3_600_000

    patient = Dating(midnight_in_kenora, LatenessRules(usual_hours=10_000))
    strict = Dating(midnight_in_utc, LatenessRules(usual_hours=0))
    here, there = (replicas.new(hands(dating=dating)) for dating in (patient, strict))

    anne = Device.named("anne")
    body = {"start": "2026-02-28", "precision": "day", "text/0000": "Words."}
    note = anne.write(kinds.NOTE, "n", body)
    lines = [Desk(here).agency.card(anne).line, note.line]
    late = []
    for replica in (here, there):
        Desk(replica)
        replica.take_in(lines)
        late.append(Flag.LATE in replica.database.reading.entry(note.id).flags)
    states = {here.state, there.state}
    equal = [r.database.book.verify().projection_equal for r in (here, there)]
    here.close()
    there.close()

    assert late == [False, True]
    assert len(states) == 1
    assert equal == [True, True]


def test_the_state_tells_apart_what_is_not_the_same(desk: Desk) -> None:
    empty = desk.replica.state
    note = desk.note("Words.")
    one = desk.replica.state
    desk.beneath(note, kinds.STRIKE, {"reason": "why"})
    struck = desk.replica.state
    desk.write(kinds.PERSON, object_id("p"), {"full_name": "Jo Marten"})

    assert len({empty, one, struck, desk.replica.state}) == 4
