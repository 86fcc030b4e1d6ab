"""Joining an agency with what it gave this device, and hearing its later news (decision 026)."""

from dataclasses import dataclass

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.control_body import shown
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.writing import Pen
from desktop_app.services.card_days import is_over
from desktop_app.services.enrolment import Invitation, KeyJudge
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Joined:
    """What an invitation came to: the card that counts now, and what was news in it.

    `enrolled`: this vault belonged to no agency but its own before.
    """

    card: Card
    enrolled: bool
    news: int
    lost: tuple[Card, ...] = ()
    partners: tuple[str, ...] = ()


def is_code_needed(vault: OpenVault, invitation: Invitation) -> bool:
    """Whether somebody still has to compare the agency's code: nobody did so on this device."""
    return vault.me.agency_key != invitation.agency.key


def accept_invitation(
    vault: OpenVault,
    invitation: Invitation,
    judge: KeyJudge,
    *,
    alone: Pen | None,
    typed_code: str | None,
) -> Joined:
    """Belong to the agency that signed this device's card. Begun again, it comes to the same.

    `alone` is the key of the agency that the vault made for itself. It lets the device go, so
    that everybody who knew its card takes the new one; nothing that is held is signed again.
    The session's own card is read anew when the vault is next put together.

    Raises:
        Refusal: INVITATION_NOT_FOR_US, CARD_REVOKED, INVITATION_EXPIRED, ENROLLED_ELSEWHERE,
            AGENCY_CODE_NEEDED, AGENCY_CODE_DIFFERS. Nothing is then changed.
    """
    card = _own_card(vault, invitation)
    joins = is_code_needed(vault, invitation)
    if joins:
        _check_not_over(card, vault.clock.now_ms())
        if alone is None or alone.public != vault.me.agency_key:
            raise Refusal(RefusalCode.ENROLLED_ELSEWHERE)
        _check_code(invitation, judge, typed_code)
        vault.cards.know_agency(invitation.agency.key, Standing.OWN, None, vault.clock.now_ms())
    joined = _take_in(vault, invitation, card, enrolled=joins)
    if joins and alone is not None:
        vault.book.append(alone, [_release(vault, card.agency_key)])
    if alone is not None and alone.public != card.agency_key:
        vault.cards.step_down(alone.public)
    return joined


def _own_card(vault: OpenVault, invitation: Invitation) -> Card:
    card = invitation.log.cards.get(vault.me.key)
    if card is None or card.recipient != vault.me.recipient:
        raise Refusal(RefusalCode.INVITATION_NOT_FOR_US)
    if card.key in invitation.log.revoked:
        raise Refusal(RefusalCode.CARD_REVOKED)
    return card


def _check_not_over(card: Card, now_ms: int) -> None:
    try:
        has_ended = is_over(card.expires, now_ms)
    except ValueError:
        raise Refusal(RefusalCode.INVITATION_MALFORMED) from None
    if has_ended:
        raise Refusal(RefusalCode.INVITATION_EXPIRED)


def _check_code(invitation: Invitation, judge: KeyJudge, typed: str | None) -> None:
    if typed is None:
        raise Refusal(RefusalCode.AGENCY_CODE_NEEDED)
    agency = invitation.agency
    if digits(typed) != digits(judge.code_of(agency.key, agency.recipient)):
        raise Refusal(RefusalCode.AGENCY_CODE_DIFFERS)


def digits(typed: str) -> str:
    """A code without whatever stands between its digits."""
    return "".join(letter for letter in typed if letter in "0123456789")


def _take_in(vault: OpenVault, invitation: Invitation, card: Card, *, enrolled: bool) -> Joined:
    log = invitation.log
    held = vault.book.holds([entry.id for entry in log.entries])
    new = [entry for entry in log.entries if entry.id not in held]
    vault.book.ingest((entry.line for entry in new), "invitation", (log.case, AGENCY_CHANNEL))
    for line, identity in invitation.keyring:
        vault.channels.keep(line, identity)
    lost = {entry.about for entry in new if entry.header.kind == kinds.REVOKE}
    partners = (shown(entry, "name") for entry in new if entry.header.kind == kinds.PARTNER)
    return Joined(
        card=card,
        enrolled=enrolled,
        news=len(new),
        lost=tuple(one for one in log.cards.values() if one.id in lost),
        partners=tuple(map(str, partners)),
    )


def _release(vault: OpenVault, to: DeviceKey) -> Draft:
    me = vault.me
    return Draft(
        case=CaseId(me.agency_id),
        audience=AGENCY_CHANNEL,
        kind=kinds.RELEASE,
        about=me.id,
        body={"key": b64(me.key), "to": b64(to)},
    )
