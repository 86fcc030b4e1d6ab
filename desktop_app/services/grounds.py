"""Checks what a handoff stands on, before anything is sealed: ground, consent, approval."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop_app.domain.approval import HANDOFF, Asked, Outcome
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.consent import Consent, trouble_with
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.footing import Footing
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.domain.rulebook import Asks, Ground
from desktop_app.domain.writing import storable
from desktop_app.ledger.approving import terms_digest
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.approvals import requests_of
from desktop_app.services.cards import is_firm, known_cards
from desktop_app.services.consents import consent_with
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault

CONSENT = "consent"


def check_ground(
    vault: OpenVault, request: HandoffRequest, terms: Mapping[str, object]
) -> Footing:
    """What the handoff of these terms stands on, each part of it found to hold now.

    Whatever a request names has to hold, asked for or not: what is on record is true.

    Raises:
        Refusal: GROUND_UNKNOWN, GROUND_NOT_FOR_KIND, REASON_MISSING, CONSENT_MISSING,
            UNKNOWN_CONSENT, CONSENT_NOT_YET, CONSENT_ENDED, CONSENT_WITHDRAWN,
            CONSENT_REFUSED, CONSENT_OWN_DECISION, CONSENT_NOT_FOR_RECIPIENT,
            APPROVAL_MISSING, APPROVAL_RETURNED, APPROVAL_OF_ANOTHER, OVERRIDE_NOT_ALLOWED.
    """
    ground = _ground(vault, request)
    override = storable(request.override).strip()
    if override and not (ground and ground.override):
        raise Refusal(RefusalCode.OVERRIDE_NOT_ALLOWED)
    _check_consent(vault, request, ground)
    approval = _approval(vault, request, terms_digest(terms), is_overridden=bool(override))
    return Footing(
        ground=ground.code if ground else "",
        consent=request.consent,
        approval=approval,
        override=override,
    )


def standing_on(footing: Footing, drafts: Iterable[Draft]) -> list[Draft]:
    """What goes on record of a handoff, saying also what it stands on, where it is anything."""
    told = {
        "ground": footing.ground,
        "consent": b64(footing.consent) if footing.consent else "",
        "approval": b64(footing.approval) if footing.approval else "",
        "override": footing.override,
    }
    said = {name: value for name, value in told.items() if value}
    return [replace(draft, body={**draft.body, **said}) for draft in drafts]


def _ground(vault: OpenVault, request: HandoffRequest) -> Ground | None:
    """The ground that is named, if one is; a consent names its own."""
    code = request.ground or (CONSENT if request.consent else "")
    if not code and not vault.rulebook.policy.ground_required:
        return None
    ground = vault.rulebook.ground(code)
    if ground is None or ground.effective_from > local_day(vault):
        raise Refusal(RefusalCode.GROUND_UNKNOWN)
    if not ground.carries(request.kind):
        raise Refusal(RefusalCode.GROUND_NOT_FOR_KIND)
    if ground.asks - {Asks.CONSENT} and _says_no_more_than(ground, request.authority):
        raise Refusal(RefusalCode.REASON_MISSING)
    return ground


def _says_no_more_than(ground: Ground, authority: str) -> bool:
    """Whether the words are only the ground's own name: what it asks for is then missing."""
    return _plain(storable(authority)) in {"", *map(_plain, ground.title.words.values())}


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _check_consent(vault: OpenVault, request: HandoffRequest, ground: Ground | None) -> None:
    if request.consent is None:
        if ground is not None and Asks.CONSENT in ground.asks:
            raise Refusal(RefusalCode.CONSENT_MISSING)
        return
    consent = consent_with(vault, request.consent)
    if consent.case != request.case:
        raise Refusal(RefusalCode.UNKNOWN_CONSENT)
    held = vault.consents.of(request.case)
    trouble = trouble_with(consent, held, request.recipients, local_day(vault))
    if trouble is not None:
        raise Refusal(trouble)
    if any(_bears_anothers_name(vault, consent, card) for card in request.recipients):
        raise Refusal(RefusalCode.CONSENT_NOT_FOR_RECIPIENT)


def _bears_anothers_name(vault: OpenVault, consent: Consent, card: Card | OutsideCard) -> bool:
    """Whether nobody compared this card, and one that was bears the name which is meant.

    A consent names people and agencies as they are called, and anybody can write that on a card.
    """
    known = known_cards(vault)
    if not isinstance(card, Card) or any(
        k.card.id == card.id and is_firm(k.standing) for k in known
    ):
        return False
    others = (each.card for each in known if is_firm(each.standing))
    return any(
        isinstance(one, Card) and one.agency_key != card.agency_key and consent.names(one)
        for one in others
    )


def _approval(
    vault: OpenVault, request: HandoffRequest, digest: str, *, is_overridden: bool
) -> EntryId | None:
    """The request whose approval covers exactly this; an override stands in where none does."""
    asked = requests_of(vault, request.case, HANDOFF, digest)
    if request.approval is not None:
        asked = tuple(each for each in asked if each.id == request.approval)
        if not asked:
            raise Refusal(RefusalCode.APPROVAL_OF_ANOTHER)
        is_overridden = False
    approved = _last_approved(asked)
    if approved is not None:
        return approved
    is_asked_for = request.kind in vault.rulebook.policy.approval_required_for
    if is_overridden or not (is_asked_for or request.approval):
        return None
    is_returned = any(each.outcome is Outcome.RETURNED for each in asked)
    raise Refusal(RefusalCode.APPROVAL_RETURNED if is_returned else RefusalCode.APPROVAL_MISSING)


def _last_approved(asked: tuple[Asked, ...]) -> EntryId | None:
    found = [each.id for each in asked if each.outcome is Outcome.APPROVED]
    return found[-1] if found else None
