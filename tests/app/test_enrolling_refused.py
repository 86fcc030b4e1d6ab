"""Invitations and requests that are not taken in: each has its reason, and changes nothing."""

from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.app.enrolling import (
    join,
    load_invitation,
    load_request,
    save_request,
)
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import Session
from desktop_app.crypto.sealing import seal
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.enrolment import Invitation, read_request, write_invitation
from tests.app.region import LAKES, Region
from tests.worlds import NOON


def hear_with(session: Session, invitation: Path | Invitation, code: str | None) -> None:
    """Take an invitation in; with the code "" stands for the right one."""
    given = load_invitation(session, invitation) if isinstance(invitation, Path) else invitation
    right = KEY_JUDGE.code_of(given.agency.key, given.agency.recipient)
    join(session, given, right if code == "" else code)


def refused(region: Region, invitation: Path | Invitation, code: str | None = "") -> RefusalCode:
    """Why Dana's vault does not take it in; it is then as it was."""
    state, me = region.dana.vault.book.state(), region.dana.vault.me
    with pytest.raises(Refusal) as refusal:
        hear_with(region.dana, invitation, code)
    assert region.dana.vault.book.state() == state
    assert region.reopened("dana").vault.me == me
    return refusal.value.code


def reseal(region: Region, inside: bytes, out: Path) -> None:
    """Anybody can seal anything to Dana."""
    with out.open("wb") as file:
        seal(BytesIO(inside), file, [region.dana.vault.me.recipient])


def test_without_the_agencys_code_nobody_is_enrolled(region: Region) -> None:
    invitation = region.lakes.invitation(region.dana)

    unasked = refused(region, invitation, None)
    wrong = refused(region, invitation, "00000 " * 6)

    assert unasked is RefusalCode.AGENCY_CODE_NEEDED
    assert wrong is RefusalCode.AGENCY_CODE_DIFFERS


def test_an_invitation_for_another_device_is_refused(region: Region) -> None:
    for_owen = region.lakes.invitation(region.owen)
    inside = load_invitation(region.owen, for_owen)

    assert refused(region, for_owen) is RefusalCode.INVITATION_NOT_FOR_US
    assert refused(region, inside) is RefusalCode.INVITATION_NOT_FOR_US


def test_an_invitation_that_lay_until_its_card_expired_is_refused(region: Region) -> None:
    invitation = region.lakes.invitation(region.dana)
    card = region.lakes.unlocked.agency.devices[0]
    assert card.expires == "2028-11-20"

    region.machine.clock.moment_ms = NOON + 732 * 86_400_000
    session = region.reopened("dana")

    assert session.vault.clock.now_ms() == region.machine.clock.moment_ms
    assert refused(region, invitation) is RefusalCode.INVITATION_EXPIRED


def test_an_invitation_of_a_device_declared_lost_is_refused(region: Region) -> None:
    region.lakes.invitation(region.owen)
    region.lakes.invitation(region.dana)
    region.lakes.unlocked.agency.revoke(region.lakes.unlocked.agency.devices[1].printed)
    sealed = region.lakes.next_file("invite")
    reseal(region, write_invitation(region.lakes.unlocked.agency), sealed)

    assert refused(region, sealed) is RefusalCode.CARD_REVOKED


def test_a_vault_of_one_agency_is_not_taken_by_another(region: Region) -> None:
    region.dana = region.lakes.enrol(region.dana)

    code = refused(region, region.police.invitation(region.dana))

    assert code is RefusalCode.ENROLLED_ELSEWHERE


@pytest.mark.parametrize("inside", [b"", b"{}", b"[" * 100_000, b"\xff", b"null", b'{"log":[]}'])
def test_what_is_no_invitation_is_refused_whoever_sealed_it(region: Region, inside: bytes) -> None:
    sealed = region.lakes.next_file("invite")
    reseal(region, inside, sealed)

    assert refused(region, sealed) is RefusalCode.INVITATION_MALFORMED


def test_an_altered_or_shortened_invitation_is_refused(region: Region) -> None:
    region.lakes.invitation(region.dana)
    inside = write_invitation(region.lakes.unlocked.agency)
    sealed = region.lakes.next_file("invite")

    for forged in (
        inside.replace(b"worker", b"custodian"),
        inside.replace(LAKES.encode(), b"Nobody"),
        inside.replace(b"throughline-invitation/1", b"throughline-invitation/2"),
        inside.replace(b"AGE-SECRET-KEY-1", b"AGE-SECRET-KEY-2"),
        inside[:-1],
        inside + b" ",
    ):
        assert forged != inside
        reseal(region, forged, sealed)
        assert refused(region, sealed) is RefusalCode.INVITATION_MALFORMED


def test_a_key_that_belongs_to_no_epoch_is_refused(region: Region) -> None:
    region.lakes.invitation(region.dana)
    theirs = region.police.unlocked.agency.keyring[0][1]
    own = region.lakes.unlocked.agency.keyring[0][1]
    sealed = region.lakes.next_file("invite")

    inside = write_invitation(region.lakes.unlocked.agency)
    reseal(region, inside.replace(own.encode(), theirs.encode()), sealed)

    assert refused(region, sealed) is RefusalCode.INVITATION_MALFORMED


def test_a_torn_file_is_refused(region: Region) -> None:
    invitation = region.lakes.invitation(region.dana)
    invitation.write_bytes(invitation.read_bytes()[:-20])

    assert refused(region, invitation) is RefusalCode.INVITATION_MALFORMED


def test_a_request_is_the_devices_own_word_and_no_byte_of_it_can_be_altered(
    region: Region,
) -> None:
    request = region.lakes.next_file("enrol")
    save_request(region.dana, request)
    written = request.read_bytes()

    asked = load_request(request)

    assert (asked.key, asked.name) == (region.dana.vault.me.key, "Dana Whitford")
    for at in range(0, len(written), 3):
        altered = written[:at] + bytes([written[at] ^ 1]) + written[at + 1 :]
        with pytest.raises(Refusal) as refusal:
            read_request(altered, KEY_JUDGE)
        assert refusal.value.code is RefusalCode.REQUEST_MALFORMED
