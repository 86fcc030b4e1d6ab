"""A key that took the place of a known one: nothing is written to it, whatever was ticked."""

from pathlib import Path

import pytest

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.vaults import Session
from desktop_app.domain.card import KnownCard
from desktop_app.services.cards import confirm_card, import_card, own_card_line
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.flows.laptop import Laptop, Sitting
from tests.people import OWEN


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """Dana at her desk, with a card that says Owen on it and that nobody compared."""
    laptop.make_vault(OWEN, "somebody")
    laptop.make_vault(OWEN, "owen")
    laptop.make_vault()
    laptop.make_case()
    with laptop.session() as dana, laptop.session("somebody") as somebody:
        import_card(dana.vault, SignedCardReader(), own_card_line(somebody.vault))
    return laptop.in_the_case()


def known_since(laptop: Laptop, dana: Session, *, compared: bool) -> KnownCard:
    """Owen's own card is taken in at Dana's, and perhaps compared."""
    with laptop.session("owen") as owen:
        known = import_card(dana.vault, SignedCardReader(), own_card_line(owen.vault))
    return (
        confirm_card(dana.vault, known.card.printed, known.code, met=True) if compared else known
    )


def ready_to_sign(sitting: Sitting, bundle: Path) -> SendDialog:
    """Everything chosen, with the only card there is ticked."""
    sitting.case.frame.header.hand_off.click()
    dialog = sitting.dialog(SendDialog)
    form = dialog.form
    sitting.expect(lambda: form.scope.preview is not None)
    form.recipients.choose(form.recipients.model.cards[0])
    form.purpose.purpose.setText("Shared safety planning.")
    form.purpose.authority.setText("Consent of J., 2 November.")
    form.go_to(SendStep.CHECK)
    sitting.expect(lambda: form.scope.preview is not None)
    form.destination.show_place(bundle, "")
    dialog.checked.setChecked(True)
    return dialog


def test_who_turns_out_to_be_somebody_else_while_one_signs_gets_nothing(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    bundle = tmp_path / "a.tlh"
    dialog = ready_to_sign(sitting, bundle)
    known_since(laptop, sitting.sessions[-1], compared=True)

    dialog.sign.click()
    trouble = dialog.form.trouble
    sitting.expect(trouble.isVisible)

    said = trouble.accessibleName()
    assert "The card of Owen Harada has another key than the one you compared." in said
    assert "Compare the new card’s code in person" in said
    assert list(tmp_path.glob("a*")) == []


def test_a_second_card_that_nobody_compared_either_changes_nothing(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    bundle = tmp_path / "a.tlh"
    dialog = ready_to_sign(sitting, bundle)
    known_since(laptop, sitting.sessions[-1], compared=False)

    dialog.sign.click()
    sitting.expect(dialog.finish.isVisible)

    assert bundle.exists()
