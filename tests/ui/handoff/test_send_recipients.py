"""Who receives a handoff: known, compared, or warned of; never in silence."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Standing
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.widgets.comparing import CompareDialog
from desktop_app.ui.widgets.outside_card import OutsideCardDialog
from tests.ui.handoff.hands import shown
from tests.ui.handoff.paper_courier import PaperCourier
from tests.ui.paper_cards import ANNE, GONE, LAURIE, PaperChooser


def test_a_card_that_was_never_compared_is_warned_of_with_its_code(send: SendDialog) -> None:
    send.form.recipients.model.tick([LAURIE.card.printed, ANNE.card.printed])

    warned = [banner.accessibleName() for banner in send.form.recipients.warnings]
    assert len(warned) == 1
    assert "Anne Leduc’s code was never compared." in warned[0]
    assert ANNE.code in warned[0].replace("\u00a0", " ")


def test_comparing_takes_the_warning_away(qtbot: QtBot, send: SendDialog) -> None:
    send.form.recipients.model.tick([ANNE.card.printed])
    send.errands.compare(ANNE)
    dialog = shown(CompareDialog)
    assert isinstance(dialog, CompareDialog)

    dialog.panel.entry.fill_in(ANNE.code)
    dialog.action.click()
    qtbot.waitUntil(lambda: not send.form.recipients.warnings)

    held = {known.card.name: known.standing for known in send.form.recipients.model.cards}
    assert held["Anne Leduc"] is Standing.CONFIRMED
    assert [known.card.name for known in send.form.recipients.chosen] == ["Anne Leduc"]


def test_nothing_can_be_sent_to_a_revoked_card(send: SendDialog) -> None:
    send.form.recipients.model.tick([GONE.card.printed])

    assert send.form.recipients.chosen == ()
    row = send.form.recipients.model.row_of(GONE.card.printed)
    flags = send.form.recipients.model.flags(send.form.recipients.model.index(row, 0))
    assert not flags & Qt.ItemFlag.ItemIsUserCheckable


def test_a_card_from_a_file_is_chosen_at_once_and_waits_to_be_compared(
    qtbot: QtBot, send: SendDialog, courier: PaperCourier, chooser: PaperChooser
) -> None:
    courier.cards.pop(ANNE.card.printed)
    courier.in_files["card.tlcard"] = ANNE
    chooser.answer = Path("card.tlcard")

    send.form.recipients.add.click()
    qtbot.waitUntil(lambda: bool(send.form.recipients.chosen))

    assert send.form.recipients.uncompared == (ANNE,)


def test_somebody_without_throughline_is_added_by_an_age_key(
    qtbot: QtBot, send: SendDialog
) -> None:
    send.form.recipients.outside.click()
    dialog = shown(OutsideCardDialog)
    assert isinstance(dialog, OutsideCardDialog)
    dialog.name.setText("Ida Visser")
    dialog.recipient.setText("ssh-ed25519 AAAA")
    dialog.action.click()
    qtbot.waitUntil(dialog.trouble.isVisible)

    dialog.recipient.setText("age1" + "p" * 58)
    dialog.action.click()
    qtbot.waitUntil(lambda: bool(send.form.recipients.chosen))

    assert "age1" in dialog.trouble.words
    assert send.form.recipients.chosen[0].card.name == "Ida Visser"
