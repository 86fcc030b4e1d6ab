"""What the cards screen may rely on: the invented port of its tests and the real one agree."""

from pathlib import Path

import pytest

from desktop_app.app.handing import CardsDesk
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Fault, FaultCode, RefusalCode
from desktop_app.ui.cards.port import CardsPort
from desktop_app.ui.widgets.outside_card import OutsideDetails
from tests.app.conftest import refusal_of
from tests.ui.cards.paper_holder import PaperHolder
from tests.ui.paper_cards import card_of, known

CARD_FILE = "owen.card"
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"


@pytest.fixture(params=["paper", "vault"])
def cards(request: pytest.FixtureRequest, tmp_path: Path) -> CardsPort:
    """Somebody's cards, and beside them the file of a card that was not taken in yet."""
    if request.param == "paper":
        owen = known(card_of("Owen Harada", "Rainy Lake Police"), Standing.UNVERIFIED)
        return PaperHolder(in_files={CARD_FILE: owen})
    CardsDesk(request.getfixturevalue("owen")).export_card(tmp_path / CARD_FILE)
    return CardsDesk(request.getfixturevalue("dana"))


def test_the_own_card_is_nobody_elses(cards: CardsPort) -> None:
    holder = cards.holder()

    assert holder.own.standing is Standing.OWN
    assert holder.own.card.printed not in {each.card.printed for each in holder.others}


def test_a_card_that_was_taken_in_is_held_and_not_yet_trusted(
    cards: CardsPort, tmp_path: Path
) -> None:
    taken_in = cards.import_card(tmp_path / CARD_FILE)

    assert taken_in.standing is Standing.UNVERIFIED
    assert taken_in in cards.holder().others


def test_a_card_file_that_is_gone_is_told_as_gone(cards: CardsPort, tmp_path: Path) -> None:
    with pytest.raises(Fault) as failed:
        cards.import_card(tmp_path / "gone.card")

    assert failed.value.code is FaultCode.FILE_GONE


@pytest.mark.parametrize(("met", "standing"), [(True, Standing.MET), (False, Standing.CONFIRMED)])
def test_the_right_code_confirms_a_card_however_it_is_spaced(
    cards: CardsPort, tmp_path: Path, met: bool, standing: Standing
) -> None:
    taken_in = cards.import_card(tmp_path / CARD_FILE)

    compared = cards.confirm(taken_in.card.printed, taken_in.code.replace(" ", " - "), met=met)

    assert compared.standing is standing
    assert compared in cards.holder().others


def test_a_wrong_code_confirms_nothing(cards: CardsPort, tmp_path: Path) -> None:
    taken_in = cards.import_card(tmp_path / CARD_FILE)
    wrong = taken_in.code[::-1]

    code = refusal_of(lambda: cards.confirm(taken_in.card.printed, wrong, met=True))

    assert code is RefusalCode.CARD_CODE_DIFFERS
    assert taken_in in cards.holder().others


def test_a_card_that_is_not_held_is_not_confirmed(cards: CardsPort) -> None:
    nobody = card_of("Nobody At All").printed

    code = refusal_of(lambda: cards.confirm(nobody, "1" * 30, met=True))

    assert code is RefusalCode.UNKNOWN_CARD


@pytest.mark.parametrize(
    ("name", "recipient", "code"),
    [
        ("Ruth", "not a recipient", RefusalCode.BAD_RECIPIENT),
        ("  ", RECIPIENT, RefusalCode.EMPTY_NAME),
    ],
)
def test_an_outside_card_needs_a_name_and_a_recipient(
    cards: CardsPort, name: str, recipient: str, code: RefusalCode
) -> None:
    details = OutsideDetails(name, "Three Rivers shelter", recipient)

    assert refusal_of(lambda: cards.keep_outside(details)) is code


def test_an_outside_card_is_kept_and_not_yet_trusted(cards: CardsPort) -> None:
    kept = cards.keep_outside(OutsideDetails("Ruth", "Three Rivers shelter", RECIPIENT))

    assert (kept.card.name, kept.standing) == ("Ruth", Standing.UNVERIFIED)
    assert kept in cards.holder().others


def test_the_own_card_is_never_written_over_a_file(cards: CardsPort, tmp_path: Path) -> None:
    cards.export_card(tmp_path / "mine.card")
    cards.export_allowed_signers(tmp_path / "signers")

    again = refusal_of(lambda: cards.export_card(tmp_path / "mine.card"))
    signers = refusal_of(lambda: cards.export_allowed_signers(tmp_path / "signers"))

    assert again is signers is RefusalCode.FILE_EXISTS
