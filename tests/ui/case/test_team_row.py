"""Who writes in a case stands in its head, and folds before anybody's name is cut."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import DeviceKey, PersonId
from desktop_app.services.writers import Writer
from desktop_app.ui.case.header import CaseHeader
from desktop_app.ui.case.team_row import TeamRow
from desktop_app.ui.theme import Theme
from tests.ui.case.paper_entries import LINE
from tests.ui.case.paper_people import YOUNG_PERSON

NAMES = ("Renée Courville", "Owen Harada", "Ardelle Bruyère", "Simone Aubry")


def writer(number: int) -> Writer:
    return Writer(
        person=PersonId(bytes([number]) * 16),
        agency_key=DeviceKey(bytes([number]) * 32),
        name=NAMES[number],
        agency=f"Agency {number}",
        discipline=Discipline.HEALTH,
        devices=frozenset(),
    )


@pytest.fixture
def team(qtbot: QtBot, theme: Theme) -> TeamRow:
    row = TeamRow(theme)
    qtbot.addWidget(row)
    row.show_writers({writer(number): number for number in range(4)})
    return row


def names(team: TeamRow) -> list[str]:
    return [part.accessibleName() for part in team.shown()]


def test_with_room_for_all_those_who_wrote_most_stand_first(team: TeamRow) -> None:
    team.fold_to(500)

    assert names(team) == [
        "Simone Aubry, Agency 3",
        "Ardelle Bruyère, Agency 2",
        "Owen Harada, Agency 1",
        "Renée Courville, Agency 0",
    ]


def test_those_without_room_are_counted_and_still_named(team: TeamRow) -> None:
    team.fold_to(110)

    assert names(team) == [
        "Simone Aubry, Agency 3",
        "Ardelle Bruyère, Agency 2",
        "Owen Harada, Agency 1; Renée Courville, Agency 0",
    ]


def test_a_single_face_is_not_worth_the_room(team: TeamRow) -> None:
    team.fold_to(65)

    assert team.isHidden()


def test_the_same_people_are_not_drawn_anew(team: TeamRow) -> None:
    team.fold_to(500)
    before = team.shown()

    team.show_writers({writer(number): number + 7 for number in range(4)})

    assert team.shown() == before


@pytest.mark.parametrize("width", [1228, 800, 640, 1000, 560])
def test_no_face_in_the_head_is_ever_cut_and_nobody_is_left_out(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    head = CaseHeader(theme)
    qtbot.addWidget(head)
    head.show_case(LINE, YOUNG_PERSON, date(2026, 11, 12))
    head.show_team({writer(number): number for number in range(4)})
    head.show()

    for wide in (1228, 500, width):
        head.resize(wide, 56)
        QApplication.processEvents()

    shown = [part for part in head.team.shown() if head.team.isVisible()]
    assert [part.width() for part in shown] == [part.sizeHint().width() for part in shown]
    assert bool(shown) is (width > 600)
