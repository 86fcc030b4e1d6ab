"""Somebody without a key: allowed by policy or explained; the words once, large, and then gone."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.rulebook import Policy, Rulebook
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.handoff.without_key import NoKeyDialog
from desktop_app.ui.handoff.words_dialog import WordsDialog
from tests.ui.handoff.hands import fill_in, shown
from tests.ui.handoff.paper_courier import CEDAR, PLACE, SIX_WORDS, PaperCourier
from tests.ui.paper_cards import LAURIE, PaperChooser

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class CarefulCourier(PaperCourier):
    """Of an agency that allows no words."""

    def outset(self, case: CaseId) -> Outset:
        policy = Policy(passphrase_bundles=False)
        return replace(super().outset(case), rulebook=Rulebook(policy=policy))


def asked(qtbot: QtBot, send: SendDialog) -> NoKeyDialog:
    """Ctrl+N among the recipients."""
    send.form.go_to(SendStep.RECIPIENTS)
    qtbot.waitActive(send)
    qtbot.keyClick(send, Qt.Key.Key_N, CONTROL)
    dialog = shown(NoKeyDialog)
    assert isinstance(dialog, NoKeyDialog)
    return dialog


def named(qtbot: QtBot, send: SendDialog) -> None:
    """Ruth at the shelter, who has no key."""
    dialog = asked(qtbot, send)
    dialog.name.setText("Ruth Marchildon")
    dialog.agency.setText("Three Rivers shelter")
    dialog.action.click()
    qtbot.waitUntil(lambda: send.form.recipients.without_key.known is not None)


def words_shown(qtbot: QtBot, send: SendDialog) -> WordsDialog:
    """Written, and the words before everything."""
    named(qtbot, send)
    fill_in(send, by_card=False)
    send.checked.setChecked(True)
    with qtbot.waitSignal(send.sent):
        send.sign.click()
    dialog = shown(WordsDialog)
    assert isinstance(dialog, WordsDialog)
    return dialog


def test_somebody_without_a_key_receives_it_alone(qtbot: QtBot, send: SendDialog) -> None:
    send.form.recipients.model.tick([LAURIE.card.printed])

    named(qtbot, send)

    [known] = send.form.recipients.chosen
    assert (known.card.name, known.card.recipient) == ("Ruth Marchildon", "")
    assert not send.form.recipients.list.isVisible()
    assert not send.form.recipients.warnings
    assert dict(send.form.check.told)["Recipients"] == (
        "Ruth Marchildon, Three Rivers shelter. Opens with six words, shown once after signing."
    )


def test_choosing_from_the_cards_again_lets_them_go(qtbot: QtBot, send: SendDialog) -> None:
    send.form.recipients.model.tick([LAURIE.card.printed])
    named(qtbot, send)

    send.form.recipients.without_key.release.click()

    assert [known.card.name for known in send.form.recipients.chosen] == [LAURIE.card.name]
    assert send.form.recipients.list.isVisible()


def test_where_policy_allows_no_words_the_choice_says_so(
    qtbot: QtBot, desk: Desk, chooser: PaperChooser, window: QWidget
) -> None:
    send = SendDialog(desk, CarefulCourier(), chooser, CEDAR, window)
    send.open()
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)

    dialog = asked(qtbot, send)

    assert "does not allow" in dialog.accessibleDescription()
    assert not dialog.name.isVisible()
    assert not dialog.action.isVisible()


def test_the_words_stay_until_they_are_written_down(qtbot: QtBot, send: SendDialog) -> None:
    dialog = words_shown(qtbot, send)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    stayed = dialog.isVisible()
    dialog.action.click()
    stayed_still = dialog.isVisible()
    qtbot.keyClick(dialog.written, Qt.Key.Key_Space)
    dialog.action.click()

    assert next(box.accessibleName() for box in dialog.boxes) == "Word 1: river"
    assert (stayed, stayed_still) == (True, True)
    assert not dialog.isVisible()


def test_the_words_can_be_neither_marked_nor_copied_nor_found_afterwards(
    qtbot: QtBot, send: SendDialog
) -> None:
    before = QApplication.clipboard().text()
    dialog = words_shown(qtbot, send)
    qtbot.keyClick(dialog, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(dialog, Qt.Key.Key_C, CONTROL)
    selectable = [
        label
        for label in dialog.findChildren(QLabel)
        if label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    ]

    dialog.written.setChecked(True)
    dialog.action.click()

    said = [label.text() for label in send.findChildren(QLabel) if label.isVisible()]
    assert selectable == []
    assert QApplication.clipboard().text() == before
    assert not any(word in text.split() for text in said for word in SIX_WORDS.split("-"))


def test_what_was_signed_never_says_the_words_in_a_log(courier: PaperCourier) -> None:
    send = HandoffRequest(
        case=CEDAR,
        recipients=(courier.without_key("Ruth", "").card,),
        purpose="Shelter.",
        authority="Her own wish.",
        audiences=frozenset({WHOLE_TEAM}),
    )

    signed = courier.build(send, PLACE, lambda _done, _total: True)

    assert signed.secret_words == SIX_WORDS
    assert SIX_WORDS not in repr(signed)
