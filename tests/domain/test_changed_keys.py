"""A card that claims to be somebody we know, with another key, is found among the others."""

from dataclasses import replace

import pytest

from desktop_app.domain.card import Card, KnownCard, OutsideCard
from desktop_app.domain.changed_keys import changed_keys
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, ObjectId, PersonId
from tests.ui.paper_cards import EVERYONE, LAURIE, SHELTER

OTHER_KEY = DeviceKey(bytes(32))


def claimed(standing: Standing = Standing.UNVERIFIED, **changes: object) -> KnownCard:
    """A card like Laurie's, with another key and these changes."""
    card = LAURIE.card
    assert isinstance(card, Card)
    other = replace(card, key=OTHER_KEY, **changes)  # type: ignore[arg-type]
    return replace(LAURIE, card=other, standing=standing)


@pytest.mark.parametrize("standing", [Standing.UNVERIFIED, Standing.VOUCHED])
def test_the_same_person_and_device_with_another_key_is_found(standing: Standing) -> None:
    found = changed_keys((*EVERYONE, claimed(standing)))

    assert [each.card for each in found] == [claimed().card]


def test_the_same_name_signed_by_another_agency_is_found() -> None:
    stranger = claimed(person=PersonId(bytes(16)), agency_key=OTHER_KEY, name="laurie  penner")

    assert changed_keys((LAURIE, stranger)) == (stranger,)


def without_throughline(like: KnownCard, recipient: str) -> KnownCard:
    """A bare key under somebody's name and agency."""
    card = like.card
    bare = OutsideCard(
        id=ObjectId(bytes(16)),
        recipient=recipient,
        name=card.name.upper(),
        agency=f" {card.agency}",
    )
    return KnownCard(bare, Standing.UNVERIFIED, "")


@pytest.mark.parametrize("known", [LAURIE, replace(SHELTER, standing=Standing.MET)])
def test_a_bare_key_under_the_name_of_somebody_we_know_is_found(known: KnownCard) -> None:
    bare = without_throughline(known, "age1other")

    assert changed_keys((known, bare)) == (bare,)


def test_the_same_bare_key_written_otherwise_is_not_another() -> None:
    known = replace(SHELTER, standing=Standing.MET)

    assert changed_keys((known, without_throughline(known, known.card.recipient))) == ()


@pytest.mark.parametrize(
    "other",
    [
        claimed(device="tablet"),
        claimed(Standing.MET),
        claimed(Standing.REVOKED),
    ],
    ids=["a second device", "compared", "revoked"],
)
def test_what_is_in_order_or_dead_is_not(other: KnownCard) -> None:
    assert changed_keys((LAURIE, other)) == ()


def test_without_a_card_that_was_compared_nothing_changed() -> None:
    never = replace(LAURIE, standing=Standing.UNVERIFIED)

    assert changed_keys((never, claimed())) == ()
