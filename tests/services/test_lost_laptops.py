"""A lost laptop: shut out of everything, its logs cut off, and said how much it held."""

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, printed
from desktop_app.services.epochs import open_channel_if_needed, write_epoch
from desktop_app.services.lost_laptops import Lost, held_by, report_lost
from desktop_app.services.members import Asked, add_member, members, remove_member
from tests.services.teams import Laptop, Team, card_of, current, flags, give, note

_HOUR_MS = 3_600_000


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    """Dana and Owen read the case, and Lee does by her card; each has written a note."""
    for one in (team.dana, team.owen):
        add_member(team.miriam.vault, case, Asked(card=card_of(one, team.miriam)))
    for one in (team.dana, team.owen, team.lee):
        give(team.miriam, one, case)
        note(one, case)
        give(one, team.miriam, case)
    return team


def lost(team: Team, whose: Laptop, revocation: bytes | None) -> Lost:
    """As Miriam reports it: an hour from now nobody has heard of it any more."""
    safe_until_ms = team.miriam.vault.clock.now_ms() + _HOUR_MS
    card = card_of(whose, team.miriam)
    return Lost(card=card, safe_until_ms=safe_until_ms, untrusted_revocation=revocation)


def revocation_of(whose: Laptop, by: Laptop) -> bytes:
    """The agency's word, as a file brings it."""
    return by.revoke(whose.vault.me)


def test_a_lost_laptop_is_shut_out_and_what_its_thief_writes_is_kept_from_view(
    shared: Team, case: CaseId
) -> None:
    revocation = revocation_of(shared.dana, shared.miriam)
    before = shared.dana.vault.channels.identities(case, WHOLE_TEAM)

    report = report_lost(shared.miriam.vault, lost(shared, shared.dana, revocation))
    note(shared.dana, case)
    give(shared.dana, shared.miriam, case)
    give(shared.miriam, shared.dana, case)

    assert report.held == (InCase(case, "Cedar-0412", 3),)
    assert (report.left_to, report.is_revoked, report.pinned) == ((), True, 1)
    assert len(flags(shared.miriam, case)) == 3
    assert shared.dana.vault.pen.public not in current(shared.miriam, case).members
    assert shared.dana.vault.channels.identities(case, WHOLE_TEAM) == before


def test_a_case_of_which_only_the_keys_have_come_stops_nobody_from_shutting_a_laptop_out(
    shared: Team, case: CaseId
) -> None:
    miriam, keys_alone = shared.miriam.vault, CaseId(shared.miriam.vault.new_id())
    both = {shared.dana.vault.pen.public, miriam.pen.public}
    write_epoch(miriam, keys_alone, WHOLE_TEAM, both, ())

    report = report_lost(miriam, lost(shared, shared.dana, None))

    names = {held.case: held.codename for held in report.held}
    assert names == {case: "Cedar-0412", keys_alone: printed("c", keys_alone)}
    assert shared.dana.vault.pen.public not in current(shared.miriam, keys_alone).members


def test_whoever_a_lost_lead_had_removed_stays_out(shared: Team, case: CaseId) -> None:
    remove_member(shared.lee.vault, case, card_of(shared.dana, shared.lee))
    give(shared.lee, shared.miriam, case)
    revocation = revocation_of(shared.lee, shared.miriam)

    settled = open_channel_if_needed(shared.miriam.vault, case, WHOLE_TEAM)
    report = report_lost(shared.miriam.vault, lost(shared, shared.lee, revocation))

    gone = {shared.dana.vault.pen.public, shared.lee.vault.pen.public}
    assert settled is not None
    assert not settled.members & gone
    assert not current(shared.miriam, case).members & gone
    assert report.is_revoked


def test_a_partners_revocation_reaches_those_who_never_met_the_partner(
    shared: Team, case: CaseId
) -> None:
    revocation = revocation_of(shared.owen, shared.owen)

    report = report_lost(shared.miriam.vault, lost(shared, shared.owen, revocation))
    give(shared.miriam, shared.dana, case)

    assert (report.is_revoked, report.pinned) == (True, 0)
    assert shared.owen.vault.pen.public in shared.dana.vault.channels.revoked()
    said = {one.card.name: one.left for one in members(shared.dana.vault, case)}
    assert said["Owen Harada"] != ""


def test_without_the_agencys_word_the_keys_are_changed_all_the_same(
    shared: Team, case: CaseId
) -> None:
    report = report_lost(shared.miriam.vault, lost(shared, shared.dana, None))

    assert not report.is_revoked
    assert shared.dana.vault.pen.public not in current(shared.miriam, case).members


def test_a_revocation_of_another_card_or_an_altered_one_is_refused(
    shared: Team, case: CaseId
) -> None:
    of_lee = revocation_of(shared.lee, shared.miriam)
    of_dana = revocation_of(shared.dana, shared.owen)
    altered = of_lee.replace(b'"lost"', b'"last"')

    codes = []
    for line in (of_lee, of_dana, altered, b"no line at all"):
        with pytest.raises(Refusal) as refused:
            report_lost(shared.miriam.vault, lost(shared, shared.dana, line))
        codes.append(refused.value.code)

    malformed, unsigned = RefusalCode.CARD_MALFORMED, RefusalCode.CARD_NOT_SIGNED
    assert codes == [malformed, malformed, unsigned, malformed]
    assert shared.dana.vault.pen.public in current(shared.miriam, case).members


def test_where_somebody_else_leads_it_is_left_to_them(shared: Team, case: CaseId) -> None:
    vault = shared.dana.vault
    give(shared.miriam, shared.dana, case)
    give(shared.miriam, shared.dana, shared.miriam.agency_case, AGENCY_CHANNEL)

    report = report_lost(
        vault, Lost(card=card_of(shared.lee, shared.dana), safe_until_ms=vault.clock.now_ms())
    )

    assert report.left_to == report.held == held_by(vault, card_of(shared.lee, shared.dana))
    assert shared.lee.vault.pen.public in current(shared.dana, case).members
