"""Whose standards hold: those that came along, a laptop's own, or those the agency signed."""

from typing import Any

import pytest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, ObjectId
from desktop_app.domain.reading_rules import hash_of
from desktop_app.domain.standard_rules import BadLine
from desktop_app.domain.standards import Met, NotMet
from desktop_app.ledger import kinds
from desktop_app.services.standard_rules import (
    InForce,
    Origin,
    rules_in_force,
    use_on_this_laptop,
    written,
)
from tests.domain.test_reading_rules import LINE
from tests.services.teams import Laptop, Team, give
from tests.services.test_standards import outcome, record, shared

__all__ = ["shared"]

DOCUMENT: dict[str, Any] = {"standards": [{**LINE, "effective_from": "2026-11-20"}]}


def sign(agency: Laptop, document: dict[str, Any] = DOCUMENT) -> None:
    """An agency's own key says which standards hold."""
    agency.say(kinds.RULES, ObjectId(agency.vault.new_id()), document)


def hours(found: InForce) -> list[int]:
    """What each version of the first standard allows."""
    return [rule.duration for rule in found.rules.rules if rule.code == "recorded_in_time"]


def test_without_anything_else_what_came_along_holds(team: Team) -> None:
    found = rules_in_force(team.dana.vault)

    assert (found.origin, found.digest) == (Origin.SHIPPED, "")
    assert found.rules == team.dana.vault.standards


def test_what_the_agency_signs_holds_on_every_laptop_it_comes_to(team: Team) -> None:
    sign(team.miriam)

    give(team.miriam, team.dana, team.miriam.agency_case, AGENCY_CHANNEL)

    here, there = (rules_in_force(each.vault) for each in (team.miriam, team.dana))
    assert (there.origin, there.digest) == (Origin.AGENCY, hash_of(DOCUMENT))
    assert hours(there) == [24, 48]
    assert here == there
    assert rules_in_force(team.lee.vault).origin is Origin.SHIPPED
    assert team.dana.vault.book.verify().projection_equal


def test_a_partner_agencys_standards_are_theirs(team: Team) -> None:
    sign(team.owen)

    give(team.owen, team.miriam, team.owen.agency_case, AGENCY_CHANNEL)

    assert rules_in_force(team.miriam.vault).origin is Origin.SHIPPED
    assert rules_in_force(team.owen.vault).origin is Origin.AGENCY


def test_old_entries_keep_the_rules_they_had_when_the_agency_signs_new_ones(
    shared: Team, case: CaseId
) -> None:
    miriam = shared.miriam
    before = record(miriam, case, NoteType.NOTE, "2026-11-19T23:00-06:00")  # 37 hours before noon
    after = outcome(miriam, case, "recorded_in_time")
    record(miriam, case, NoteType.NOTE, "2026-11-20T01:00-06:00")  # 35 hours before

    sign(miriam)

    assert after == NotMet(0, 1, (before,))
    assert outcome(miriam, case, "recorded_in_time") == NotMet(1, 2, (before,))


def test_a_later_signature_adds_its_versions_and_takes_none_away(team: Team) -> None:
    sign(team.miriam)
    sign(team.miriam, {"standards": [{**LINE, "duration": 12, "effective_from": "2026-12-01"}]})

    assert hours(rules_in_force(team.miriam.vault)) == [24, 48, 12]


def test_a_laptop_can_try_its_own_until_the_agency_signs(team: Team, case: CaseId) -> None:
    miriam = team.miriam
    record(miriam, case, NoteType.NOTE, "2026-11-20T01:00-06:00")

    tried = use_on_this_laptop(miriam.vault, {"about": "ours", **DOCUMENT})

    assert (tried.origin, tried.digest) == (Origin.LAPTOP, hash_of(DOCUMENT))
    assert outcome(miriam, case, "recorded_in_time") == Met(1, 1)
    sign(miriam, {"standards": [{**LINE, "duration": 30, "effective_from": "2026-11-20"}]})
    assert hours(rules_in_force(miriam.vault)) == [24, 30]
    with pytest.raises(Refusal) as refused:
        use_on_this_laptop(miriam.vault, DOCUMENT)
    assert refused.value.code is RefusalCode.RULES_ARE_SIGNED


def test_a_broken_line_is_said_and_the_others_hold(team: Team) -> None:
    broken = {**LINE, "code": "return_talk", "duration": "three days"}

    found = use_on_this_laptop(team.dana.vault, {"standards": [*DOCUMENT["standards"], broken]})

    assert found.rules.bad_lines == (BadLine("return_talk", "duration"),)
    assert hours(found) == [24, 48]


@pytest.mark.parametrize("document", [{}, {"standards": []}, {"standards": [{"code": "x"}]}])
def test_a_file_without_one_sound_line_is_refused_and_nothing_changes(
    team: Team, document: dict[str, Any]
) -> None:
    with pytest.raises(Refusal) as refused:
        use_on_this_laptop(team.dana.vault, document)

    assert refused.value.code is RefusalCode.RULES_MALFORMED
    assert rules_in_force(team.dana.vault).origin is Origin.SHIPPED


def test_what_is_written_out_comes_in_again_as_it_was(team: Team) -> None:
    vault = team.dana.vault
    before = rules_in_force(vault).rules

    use_on_this_laptop(vault, written(before))

    assert rules_in_force(vault).rules == before
