"""The team of a case, by keyboard: who reads what, letting in, taking off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.membership import Position
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.add_dialog import AddMemberDialog
from desktop_app.ui.members.page import TeamPage
from desktop_app.ui.members.port import Joining, WhyNot
from desktop_app.ui.members.remove_dialog import RemoveMemberDialog
from tests.clipping import clipped
from tests.ui.hearing import nameless, stops
from tests.ui.members.conftest import open_page
from tests.ui.members.paper_team import ADVICE, POLICE, PaperTeam
from tests.ui.paper_cards import ANNE, LAURIE, PaperChooser, code_for

_Key = Qt.Key


def _adding(qtbot: QtBot, page: TeamPage, printed: str) -> AddMemberDialog:
    """N on the table, and the card of somebody."""
    qtbot.keyClick(page.table, _Key.Key_N)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddMemberDialog)
    dialog.list.setCurrentIndex(dialog.model.index(dialog.model.row_of(printed), 0))
    return dialog


def test_everybody_is_listed_with_what_they_read(page: TeamPage) -> None:
    told = [
        [page.model.index(row, column).data() for column in (0, 2, 3, 4)]
        for row in range(page.model.rowCount())
    ]

    assert told == [
        ["Renée Courville (this laptop)", "Whole team", "Lead", "From the start"],
        ["Laurie Penner", "Whole team", "Member", "Tue 10 Nov"],
        ["D/Cst. Guy Moreau", "Police only", "Member", "Tue 10 Nov"],
        ["D/Cst. Guy Moreau", "Whole team", "Left", "Left Wed 11 Nov"],
    ]


def test_a_row_is_read_out_whole(page: TeamPage) -> None:
    spoken = page.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == (
        "Laurie Penner, device laptop, Timmins joint team, Whole team, Member, Tue 10 Nov,"
        " Compared in person"
    )


def test_somebody_is_let_in_after_the_sentence_that_says_what_they_will_read(
    qtbot: QtBot, page: TeamPage, team: PaperTeam
) -> None:
    dialog = _adding(qtbot, page, LAURIE.card.printed)
    said = dialog.sentence.accessibleName()

    dialog.position.segment("lead").click()
    dialog.action.click()
    qtbot.waitUntil(lambda: bool(team.added))

    assert said == (
        "Laurie Penner of Timmins joint team will be able to read everything written for the"
        " whole team, from their next exchange on: also the 71 entries written before today."
    )
    assert team.added == [
        Joining(card=LAURIE.card.printed, audience=WHOLE_TEAM, position=Position.LEAD)
    ]


def test_a_card_nobody_compared_lets_nobody_in_until_it_is(
    qtbot: QtBot, page: TeamPage, team: PaperTeam
) -> None:
    dialog = _adding(qtbot, page, ANNE.card.printed)
    before = (dialog.action.isEnabled(), dialog.warning.accessibleName())

    known = team.confirm(ANNE.card.printed, code_for(ANNE.card.name), met=True)
    dialog.errands.confirmed.emit(known)

    assert before == (
        False,
        "Nobody here has compared the code of Anne Leduc. Compare it first, by voice or in"
        " person.",
    )
    assert known.standing is Standing.MET
    assert dialog.action.isEnabled()


def test_a_new_group_says_what_listed_and_unlisted_mean_before_it_is_made(
    qtbot: QtBot, page: TeamPage, team: PaperTeam
) -> None:
    dialog = _adding(qtbot, page, LAURIE.card.printed)
    dialog.audience.choice.setCurrentIndex(dialog.audience.choice.count() - 1)
    nameless_group = dialog.action.isEnabled()

    dialog.audience.listing.segment("unlisted").click()
    meaning = dialog.audience.listing.accessibleDescription()
    qtbot.keyClicks(dialog.audience.title, "Counsel")
    dialog.action.click()
    qtbot.waitUntil(lambda: bool(team.added))

    assert not nameless_group
    assert meaning.startswith("Nobody outside this group sees any trace of it")
    assert team.made == [("Counsel", False)]
    assert team.added[0].audience == ADVICE


def test_a_refusal_is_told_in_place_and_the_choice_stays(
    qtbot: QtBot, page: TeamPage, team: PaperTeam
) -> None:
    team.refuse = Refusal(RefusalCode.CARD_REVOKED)
    dialog = _adding(qtbot, page, LAURIE.card.printed)

    dialog.action.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.words))

    assert dialog.isVisible()
    assert dialog.action.isEnabled()


def test_taking_somebody_off_says_what_they_keep(
    qtbot: QtBot, page: TeamPage, team: PaperTeam
) -> None:
    page.table.selectRow(2)

    page.remove_button.click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, RemoveMemberDialog)
    said = question.accessibleDescription()
    question.action.click()
    qtbot.waitUntil(lambda: bool(team.removed))

    assert "What their laptops already hold, they can still read" in said
    assert "the audience “Police only”" in said
    assert [gone.audience for gone in team.removed] == [POLICE]


def test_who_leads_nothing_is_told_why_and_can_do_nothing(
    qtbot: QtBot, desk: Desk, team: PaperTeam, chooser: PaperChooser
) -> None:
    team.why_not = WhyNot.NOT_A_LEAD
    page = open_page(qtbot, desk, team, chooser)

    qtbot.keyClick(page.table, _Key.Key_N)

    assert page.why_not.words.startswith("Only a lead of this case decides who reads it")
    assert not page.add_button.isEnabled()
    assert not page.remove_button.isEnabled()
    assert page.lost_button.isEnabled()
    assert QApplication.activeModalWidget() is None


def test_oneself_and_who_has_left_are_not_taken_off(page: TeamPage) -> None:
    able = []

    for row in range(page.model.rowCount()):
        page.table.selectRow(row)
        able.append(page.remove_button.isEnabled())

    assert able == [False, True, True, False]


@pytest.mark.parametrize("size", [(1228, 700), (592, 330)])
def test_nothing_is_cut_off_in_french(
    qtbot: QtBot,
    french_desk: Desk,
    team: PaperTeam,
    chooser: PaperChooser,
    size: tuple[int, int],
) -> None:
    team.why_not = WhyNot.NOT_A_LEAD
    page = open_page(qtbot, french_desk, team, chooser)
    page.resize(*size)
    qtbot.wait(30)

    assert list(clipped(page)) == []
    assert nameless(stops(page)) == []
