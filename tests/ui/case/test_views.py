"""Named ways to read a line, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.services.ports import Order
from desktop_app.ui.case.facet_codes import Code, Present
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.view import View
from desktop_app.ui.case.view_dialog import ViewDialog
from desktop_app.ui.case.views import ViewsMenu
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_case import PaperCase

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_Key = Qt.Key
_POLICE = View("Police & order", (Discipline.POLICE, Order.RECORDED))


def _menu(qtbot: QtBot, screen: CaseScreen) -> ViewsMenu:
    """The menu that V opens."""
    qtbot.keyClick(screen.timeline, _Key.Key_V)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), ViewsMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ViewsMenu)
    return menu


def test_a_view_is_chosen_and_everything_else_is_off(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    paper.kept_views = {_POLICE.name: _POLICE}
    screen.narrowing.narrow(NoteType.HOME_VISIT)
    menu = _menu(qtbot, screen)

    qtbot.keyClick(menu, _Key.Key_Down)
    qtbot.keyClick(menu, _Key.Key_Return)

    qtbot.waitUntil(lambda: screen.frame.facet_model.on == _POLICE.codes)
    assert len(screen.frame.chosen.chips()) == 2
    qtbot.waitUntil(screen.timeline.hasFocus)
    again = _menu(qtbot, screen)
    assert [(each.text(), each.isChecked()) for each in again.choices] == [
        ("Police && order", True)
    ]
    again.close()


def test_what_is_on_is_saved_under_a_name(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    screen.narrowing.narrow(Discipline.POLICE)
    _menu(qtbot, screen).save.trigger()
    dialog = screen.findChild(ViewDialog)
    assert isinstance(dialog, ViewDialog)
    offered = dialog.name.text()

    dialog.name.setText(" Only police ")
    qtbot.keyClick(dialog.name, _Key.Key_Return)

    qtbot.waitUntil(lambda: bool(paper.kept_views))
    assert offered == "Police"
    assert paper.kept_views["Only police"].codes == (Discipline.POLICE,)


def test_a_view_without_a_name_is_not_saved(qtbot: QtBot, desk: Desk) -> None:
    dialog = ViewDialog(desk.theme, (Discipline.POLICE,), None)
    qtbot.addWidget(dialog)

    dialog.name.setText("  ")

    assert not dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("codes", "where"), [((Discipline.POLICE,), "every case"), ((Present("E.M."),), "this case")]
)
def test_it_is_told_where_a_view_will_be_offered(
    qtbot: QtBot, desk: Desk, codes: tuple[Code, ...], where: str
) -> None:
    dialog = ViewDialog(desk.theme, codes, None)
    qtbot.addWidget(dialog)

    assert where in dialog.accessibleDescription()


def test_nothing_is_saved_while_nothing_is_on_and_a_view_is_removed(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    paper.kept_views = {_POLICE.name: _POLICE}
    menu = _menu(qtbot, screen)
    can_save = menu.save.isEnabled()

    menu.removals[0].trigger()

    qtbot.waitUntil(lambda: not paper.kept_views)
    menu.close()
    assert not can_save
    assert screen.frame.facet_model.on == ()
