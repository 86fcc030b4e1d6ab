"""A lost laptop: one guided act, by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.lost_dialog import LostDialog
from desktop_app.ui.members.page import TeamPage
from desktop_app.ui.members.port import Lost
from tests.clipping import clipped
from tests.ui.hearing import nameless, stops
from tests.ui.members.conftest import open_page
from tests.ui.members.paper_team import PaperTeam
from tests.ui.paper_cards import LAURIE, PaperChooser

_Key = Qt.Key


def _lost(page: TeamPage) -> LostDialog:
    page.lost_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LostDialog)
    return dialog


@pytest.fixture
def dialog(page: TeamPage) -> LostDialog:
    return _lost(page)


def _to_the_revocation(qtbot: QtBot, dialog: LostDialog) -> None:
    for page in (dialog.when, dialog.held, dialog.revocation):
        dialog.go_on.click()
        qtbot.waitUntil(page.isVisible)


def test_it_leads_from_the_laptop_to_what_others_must_still_do(
    qtbot: QtBot, dialog: LostDialog, team: PaperTeam, chooser: PaperChooser
) -> None:
    qtbot.keyClick(dialog.which.list, _Key.Key_Return)
    dialog.when.field.setDate(QDate(2026, 11, 8))
    dialog.go_on.click()
    qtbot.waitUntil(dialog.held.isVisible)
    held = dialog.held.held.accessibleName()
    dialog.go_on.click()

    dialog.report.click()
    qtbot.waitUntil(dialog.done_page.isVisible)

    assert held.splitlines() == ["71 entries of Cedar-0412", "1 entry of Loon-0433"]
    assert team.lost == [Lost(card=LAURIE.card.printed, safe_until=date(2026, 11, 8))]
    assert dialog.done_page.done_words.accessibleName().splitlines() == [
        "New keys are made for 1 case.",
        "What it wrote after that day is marked, and changes nothing.",
    ]
    assert dialog.done_page.left_words.accessibleName().splitlines() == [
        "Exchange now, so that everybody gets the new keys.",
        "Somebody else leads Loon-0433. Ask them to do the same.",
        "Get the revocation from its agency, and bring it in here.",
        "Change the password of every shared folder or store it knew.",
    ]


def test_the_honest_sentence_stands_before_anything_is_done(
    qtbot: QtBot, dialog: LostDialog, team: PaperTeam
) -> None:
    dialog.go_on.click()
    dialog.go_on.click()
    qtbot.waitUntil(dialog.held.isVisible)

    assert dialog.held.honest.accessibleName().startswith(
        "What this laptop already held must be treated as disclosed if its passphrase is weak."
    )
    assert team.lost == []


def test_esc_at_any_page_leaves_everything_as_it_is(
    qtbot: QtBot, dialog: LostDialog, team: PaperTeam
) -> None:
    _to_the_revocation(qtbot, dialog)

    qtbot.keyClick(dialog, _Key.Key_Escape)

    assert not dialog.isVisible()
    assert team.lost == []


def test_a_file_that_is_no_revocation_is_explained_and_can_be_left_out(
    qtbot: QtBot, dialog: LostDialog, team: PaperTeam
) -> None:
    team.refuse = Refusal(RefusalCode.CARD_NOT_SIGNED)
    _to_the_revocation(qtbot, dialog)

    dialog.report.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.words))

    assert dialog.revocation.isVisible()
    assert dialog.report.isEnabled()


@pytest.mark.parametrize("size", [(1228, 700), (640, 400)])
def test_nothing_is_cut_off_in_french(
    qtbot: QtBot,
    french_desk: Desk,
    team: PaperTeam,
    chooser: PaperChooser,
    size: tuple[int, int],
) -> None:
    page = open_page(qtbot, french_desk, team, chooser)
    page.resize(*size)
    dialog = _lost(page)
    found = list(clipped(dialog))

    _to_the_revocation(qtbot, dialog)
    found += clipped(dialog)

    assert found == []
    assert nameless(stops(dialog)) == []
