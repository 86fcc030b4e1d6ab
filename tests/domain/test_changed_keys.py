"""A card that claims to be somebody we know, with another key, is found among the others."""

from dataclasses import replace

import pytest

from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.changed_keys import changed_keys
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, PersonId
from tests.ui.paper_cards import EVERYONE, LAURIE

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
