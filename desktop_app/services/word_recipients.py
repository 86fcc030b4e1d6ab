"""Somebody without a key: named by the sender, reached with six words, where policy allows it."""

from hashlib import sha256
from typing import Final

from desktop_app.domain.card import OutsideCard
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.writing import storable
from desktop_app.services.opened import OpenVault

_ID_BYTES: Final = 16


def without_key(untrusted_name: str, untrusted_agency: str) -> OutsideCard:
    """A recipient by name and agency; the same two give the same id, so their series goes on.

    Raises:
        Refusal: EMPTY_NAME.
    """
    name, agency = storable(untrusted_name).strip(), storable(untrusted_agency).strip()
    if not name:
        raise Refusal(RefusalCode.EMPTY_NAME)
    told = sha256(f"without key\n{name}\n{agency}".encode()).digest()
    return OutsideCard(id=ObjectId(told[:_ID_BYTES]), recipient="", name=name, agency=agency)


def check_words_allowed(vault: OpenVault, request: HandoffRequest) -> None:
    """Raises: Refusal WORDS_NOT_ALLOWED by policy; BAD_RECIPIENT beside others, who have keys."""
    if not vault.rulebook.policy.passphrase_bundles:
        raise Refusal(RefusalCode.WORDS_NOT_ALLOWED)
    if len(request.recipients) > 1:
        raise Refusal(RefusalCode.BAD_RECIPIENT)
