"""A vault that stood alone joins an agency: nothing is signed again, and nobody is fooled."""

from pathlib import Path

import pytest

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.enrolling import (
    alone_pen,
    join,
    load_invitation,
    put_together_again,
)
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId
from desktop_app.ledger.canonical import canonical
from desktop_app.services.cards import import_card, known_cards, own_card_file, own_card_line
from desktop_app.services.cases import find_case
from desktop_app.services.checking import verify_vault
from desktop_app.services.known_agencies import known_agencies, trust_agency
from desktop_app.services.ports import TimelineQuery
from tests.app.region import LAKES, POLICE, Region
from tests.enrolled import hear
from tests.people import DANA
from tests.worlds import NOON


def authors(session: Session) -> set[tuple[str, str]]:
    """Whose names the line of the case shows."""
    case = find_case(session.vault, "Cedar-0412")
    page = session.vault.reading.timeline(TimelineQuery(case=case, limit=0))
    return {(one.author.name, one.author.agency) for one in page.entries}


def lines(session: Session) -> set[bytes]:
    """Every signed line of the case."""
    case = find_case(session.vault, "Cedar-0412")
    logs = session.vault.book.logs(case, session.vault.book.channels(case))
    return {line for log in logs for line in log.lines}


def test_what_a_lone_vault_held_stands_as_it_was_under_the_new_card(region: Region) -> None:
    before = lines(region.dana)

    region.lakes.enrol(region.dana, Authority.SUPERVISOR)

    dana = region.reopened("dana")
    assert lines(dana) == before
    assert authors(dana) == {("Dana Whitford", LAKES)}
    assert (dana.vault.me.agency, dana.vault.me.authority) == (LAKES, Authority.SUPERVISOR)
    assert dana.vault.channels.carries(dana.vault.me.key, NOON) is Authority.SUPERVISOR
    assert verify_vault(dana.vault).ok


def test_the_agency_of_its_own_steps_down_and_its_key_is_gone(region: Region) -> None:
    alone = region.dana.vault.me.agency_key

    enrolled = region.lakes.enrol(region.dana)

    assert enrolled.vault.cards.agency_standing(alone) is Standing.VOUCHED
    assert enrolled.vault.cards.agency_standing(enrolled.vault.me.agency_key) is Standing.OWN
    assert enrolled.database.drawer.setting("secret/agency") == b""
    assert alone_pen(enrolled) is None
    assert known_agencies(enrolled.vault)[0].name == LAKES


def test_the_vault_holds_every_key_of_its_agencys_channel(region: Region) -> None:
    region.lakes.enrol(region.owen)

    dana = region.lakes.enrol(region.dana)

    channel = CaseId(dana.vault.me.agency_id), AGENCY_CHANNEL
    membership = dana.vault.channels.membership(*channel)
    assert channel in dana.vault.channels.held()
    assert len(dana.vault.channels.identities(*channel)) == 1
    assert membership.everybody == {dana.vault.me.key, region.owen.vault.me.key}


def test_who_knew_the_lone_card_takes_the_new_one_only_with_the_release(region: Region) -> None:
    dana = region.lakes.enrol(region.dana)
    reader = SignedCardReader()

    with pytest.raises(Refusal) as refusal:
        import_card(region.owen.vault, reader, own_card_line(dana.vault))
    known = import_card(region.owen.vault, reader, own_card_file(dana.vault))

    assert refusal.value.code is RefusalCode.CARD_CONTRADICTS
    assert (known.card.name, known.card.agency) == ("Dana Whitford", LAKES)
    assert known.standing is Standing.UNVERIFIED
    danas = [k for k in known_cards(region.owen.vault) if k.card.name == "Dana Whitford"]
    assert len(danas) == 1
    assert verify_vault(region.owen.vault).ok


def test_a_release_by_anybody_else_moves_nobody(region: Region) -> None:
    """Another agency signs a card for Dana's key, and a release that is not its to write."""
    dana, owen = region.dana, region.owen
    region.police.invitation(dana, Authority.SUPERVISOR)
    forged = region.police.unlocked.agency.log.entries[1].line
    with pytest.raises(Refusal) as refusal:
        import_card(owen.vault, SignedCardReader(), own_card_file(dana.vault) + forged)

    assert refusal.value.code is RefusalCode.CARD_CONTRADICTS
    danas = [k for k in known_cards(owen.vault) if k.card.name == "Dana Whitford"]
    assert [(one.card.agency, one.standing) for one in danas] == [(DANA.agency, Standing.MET)]


def test_colleagues_know_each_other_without_comparing(region: Region) -> None:
    region.lakes.enrol(region.owen)

    dana = region.lakes.enrol(region.dana)

    standings = {one.card.name: one.standing for one in known_cards(dana.vault)}
    assert standings == {"Dana Whitford": Standing.OWN, "Owen Harada": Standing.AGENCY}


def test_partners_come_along_and_their_cards_carry_authority(region: Region) -> None:
    region.lakes.unlocked.agency.trust(region.police.unlocked.agency.card)
    owen = region.police.enrol(region.owen, Authority.LEAD)

    dana = region.lakes.enrol(region.dana)
    import_card(dana.vault, SignedCardReader(), own_card_file(owen.vault))

    assert dana.vault.channels.carries(owen.vault.me.key, NOON) is Authority.LEAD
    assert (POLICE, Standing.CONFIRMED) in {
        (agency.name, agency.standing) for agency in known_agencies(dana.vault)
    }


def test_a_self_made_supervisor_is_a_supervisor_nowhere_else(region: Region) -> None:
    """Owen makes an agency up, and himself a supervisor of it; Dana takes his card in."""
    dana = region.lakes.enrol(region.dana)
    owen = region.police.enrol(region.owen, Authority.SUPERVISOR)

    known = import_card(dana.vault, SignedCardReader(), own_card_file(owen.vault))

    assert known.standing is Standing.UNVERIFIED
    assert dana.vault.channels.carries(owen.vault.me.key, NOON) is None


def test_a_second_invitation_renews_the_card_and_an_older_one_changes_nothing(
    region: Region,
) -> None:
    first = region.lakes.invitation(region.dana)
    second = region.lakes.invitation(region.dana, Authority.LEAD)
    region.dana = put_together_again(hear_and(region, second))

    joined = hear(region.dana, first)

    assert not joined.enrolled
    assert joined.news == 0
    assert region.reopened("dana").vault.me.authority is Authority.LEAD


def hear_and(region: Region, file: Path) -> Session:
    hear(region.dana, file)
    return region.dana


def test_news_of_a_lost_device_needs_no_code_and_is_told_by_name(region: Region) -> None:
    region.dana, region.owen = region.lakes.enrol(region.dana), region.lakes.enrol(region.owen)

    news = region.lakes.revoke(region.owen)
    joined = join(region.dana, load_invitation(region.dana, news), None)

    standings = {one.card.name: one.standing for one in known_cards(region.dana.vault)}
    channel = CaseId(region.dana.vault.me.agency_id), AGENCY_CHANNEL
    current = region.dana.vault.channels.membership(*channel).current
    assert [card.name for card in joined.lost] == ["Owen Harada"]
    assert standings["Owen Harada"] is Standing.REVOKED
    assert current is not None
    assert current.members == {region.dana.vault.me.key}
    assert len(region.dana.vault.channels.identities(*channel)) == 2


def test_an_agency_is_verified_in_one_vault_by_its_card_and_code(region: Region) -> None:
    card = region.police.unlocked.agency.card
    given = canonical(card.record())

    with pytest.raises(Refusal) as wrong:
        trust_agency(region.dana.vault, given, "1" * 30, KEY_JUDGE)
    with pytest.raises(Refusal) as altered:
        trust_agency(region.dana.vault, given.replace(b"Rainy", b"Sunny"), "", KEY_JUDGE)
    trust_agency(region.dana.vault, given, region.police.unlocked.code, KEY_JUDGE)

    assert wrong.value.code is RefusalCode.AGENCY_CODE_DIFFERS
    assert altered.value.code is RefusalCode.AGENCY_CARD_MALFORMED
    assert region.dana.vault.cards.agency_standing(card.key) is Standing.CONFIRMED
