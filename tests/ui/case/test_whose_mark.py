"""Whose case it is besides ours stands in its head, and gives way before the codename does."""

from dataclasses import dataclass, field, replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import WhoseCase
from desktop_app.ui.case.port import CaseFacts
from desktop_app.ui.desk import Desk
from tests.ui.case.conftest import open_screen
from tests.ui.case.paper_case import PaperCase

OVER = WhoseCase(
    handed_over_to="Rainy Lake Police",
    handed_over_at="2026-11-10T09:00:00-06:00",
    jointly_with=("Crown office",),
)
JOINT = WhoseCase(jointly_with=("Crown office",))


@dataclass
class Shared(PaperCase):
    """A case that others took over, or work on as well."""

    whose: WhoseCase = field(default_factory=WhoseCase)

    def facts(self, case: CaseId) -> CaseFacts:
        return replace(super().facts(case), whose=self.whose)


def test_the_head_says_who_took_it_over_and_when(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, Shared(whose=OVER))

    mark = screen.frame.header.whose

    assert mark.isVisible()
    assert mark.words == "Handed over to Rainy Lake Police on Tue 10 Nov"
    assert mark.accessibleName() == f"{mark.words}. Worked jointly with Crown office"


def test_the_head_says_with_whom_it_is_worked_on(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, Shared(whose=JOINT))

    assert screen.frame.header.whose.words == "Worked jointly with Crown office"


def test_of_ones_own_alone_nothing_is_said(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, PaperCase())

    assert not screen.frame.header.whose.isVisible()


@pytest.mark.parametrize(("width", "is_whole"), [(1228, True), (900, True), (700, False)])
def test_in_a_narrow_window_it_is_cut_before_the_codename_and_the_initials(
    qtbot: QtBot, desk: Desk, width: int, *, is_whole: bool
) -> None:
    screen = open_screen(qtbot, desk, Shared(whose=OVER), width)
    header = screen.frame.header

    assert header.width() <= width
    for part in (header._codename, header._about):
        assert part.width() >= part.sizeHint().width()
    assert (header.whose.width() >= header.whose.sizeHint().width()) is is_whole
    assert header.whose.grab().width() == header.whose.width()


def test_where_it_would_be_cut_to_nothing_it_is_not_there(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, Shared(whose=OVER), 520)

    assert not screen.frame.header.whose.isVisible()
    assert screen.frame.header.whose.words


def test_the_panel_says_all_of_it(qtbot: QtBot, desk: Desk) -> None:
    screen = open_screen(qtbot, desk, Shared(whose=OVER))

    said = screen.frame.inspector.about._whose.accessibleName()

    assert "Handed over to Rainy Lake Police on Tue 10 Nov" in said
    assert "Worked jointly with Crown office" in said
