"""A handoff from a vault that joined an agency, to somebody who knew it when it stood alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.cards import import_card, own_card_file
from desktop_app.services.checking import verify_vault
from tests.enrolled import KeyHolder
from tests.services.conftest import Person

LAKES = "Northern Lakes CFS (all offices)"


@pytest.fixture
def joined(dana: Person, tmp_path: Path) -> Person:
    """Dana, after her first notes, in an agency."""
    dana.note("Written when she stood alone.")
    holder = KeyHolder.of(dana.session.world, tmp_path / "KEY", LAKES)
    return replace(dana, session=holder.enrol(dana.session))


def test_the_new_card_has_to_come_first_and_then_stands_on_every_entry(
    joined: Person, owen: Person
) -> None:
    bundle = joined.hand_to(owen)

    with pytest.raises(Refusal) as refused:
        owen.accept(bundle)
    import_card(owen.vault, SignedCardReader(), own_card_file(joined.vault))
    owen.accept(joined.hand_to(owen, name="again"))

    assert refused.value.code is RefusalCode.BUNDLE_SENDER_UNKNOWN
    assert {(one.author.name, one.author.agency) for one in owen.line()} == {
        ("Dana Whitford", LAKES)
    }
    assert verify_vault(owen.vault).ok
