"""The page of a team on paper, in a window."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.members.page import TeamPage
from tests.ui.members.paper_team import CEDAR, PaperTeam
from tests.ui.paper_cards import PaperChooser


@pytest.fixture
def team() -> PaperTeam:
    return PaperTeam()


@pytest.fixture
def chooser() -> PaperChooser:
    return PaperChooser()


def open_page(qtbot: QtBot, desk: Desk, team: PaperTeam, chooser: PaperChooser) -> TeamPage:
    """Shown, with everybody in it."""
    page = TeamPage(desk, team, chooser, CEDAR)
    qtbot.addWidget(page)
    page.resize(1228, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(team.members))
    page.setFocus()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, team: PaperTeam, chooser: PaperChooser) -> TeamPage:
    return open_page(qtbot, desk, team, chooser)
