"""A sender with a true card who does what their program would not: it costs nobody their own."""

import json

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.receiving import Lineage
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from tests.services.conftest import Person
from tests.services.receiving.carrying import handed, quietly
from tests.services.receiving.turned import says_as_agency, told, wraps

_OTHER = b64(b"\x06" * 16)


def test_a_number_with_none_after_it_does_not_end_a_series(dana: Person, owen: Person) -> None:
    first = handed(dana, owen, HandoffKind.JOINT)
    owen.accept(first)
    last = wraps(dana, owen, first, number=2**53 - 1, previous=b64(b"\x04" * 32), bundle=_OTHER)
    owen.accept(last)

    back = handed(owen, dana, HandoffKind.JOINT, "back")

    assert [told(each, dana)["number"] for each in (first, back)] == [1, 2]
    assert dana.open(back).report.descent.lineage is Lineage.NEXT


def test_who_was_reported_lost_while_their_bundle_lay_open_is_refused(
    dana: Person, owen: Person
) -> None:
    dana.note("Seen at school.")
    bundle = str(dana.hand_to(owen))
    arrived = open_handoff(owen.vault, BundleCourier(owen.session), bundle, quietly)
    lost: dict[str, object] = {
        "key": b64(dana.vault.me.key),
        "reason": "lost",
        "noticed_at": "2026-11-20",
    }
    says_as_agency(dana, kinds.REVOKE, lost, owen)

    with pytest.raises(Refusal) as refused:
        accept_handoff(owen.vault, arrived)

    arrived.waiting.discard()
    assert refused.value.code is RefusalCode.BUNDLE_SENDER_REVOKED


def test_who_goes_by_another_name_than_on_the_card_held_here_is_told_with_the_one_they_had(
    dana: Person, owen: Person
) -> None:
    dana.note("Seen at school.")
    bundle = dana.hand_to(owen)
    card = _renamed(dana, owen)
    cards = {"data/cards.jsonl": card + b"\n"}

    incoming = owen.open(wraps(dana, owen, bundle, cards, **{"from": json.loads(card)})).incoming

    assert incoming.sender.agency == "Ontario Provincial Police"
    assert incoming.problems == ("sender_renamed Dana Whitford, Northern Lakes CFS",)


def _renamed(dana: Person, owen: Person) -> bytes:
    """A card for the same device that Owen does not hold yet."""
    held = owen.vault.cards.line_of(dana.vault.me.id)
    assert held is not None
    body = {**json.loads(held)["body"], "agency": "Ontario Provincial Police"}
    return says_as_agency(dana, kinds.CARD, body, None)
