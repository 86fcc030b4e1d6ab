"""What a window has room for (SCREENS section 4): every step of the ladder, and how it is left."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.window.places_menu import PlacesMenu
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_SIDEBAR, _RAIL = 204, 52


def resize(sitting: Sitting, width: int, height: int = 800) -> None:
    """As somebody does with the mouse, or the system with a small screen."""
    sitting.window.resize(width, height)
    sitting.expect(lambda: sitting.screen(Shell).width() == width)
    sitting.settle()


def shown(sitting: Sitting) -> set[str]:
    """Which columns stand beside the line."""
    shell, frame = sitting.screen(Shell), sitting.case.frame
    parts = {
        "rail": shell.rail,
        "menu": shell.menu,
        "facets": frame.facets,
        "minimap": frame.minimap,
        "inspector": frame.inspector,
        "tabs": frame.tabs,
    }
    return {name for name, part in parts.items() if part.isVisible()}


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (1180, {"rail", "facets", "minimap", "inspector", "tabs"}),
        (1179, {"rail", "facets", "minimap", "tabs"}),
        (960, {"rail", "facets", "minimap", "tabs"}),
        (959, {"rail", "minimap", "tabs"}),
        (760, {"rail", "minimap", "tabs"}),
        (759, {"menu", "tabs"}),
        (640, {"menu", "tabs"}),
    ],
)
def test_columns_give_way_step_by_step(sitting: Sitting, width: int, expected: set[str]) -> None:
    resize(sitting, width)

    assert shown(sitting) == expected


def test_a_low_window_has_a_menu_of_tabs_and_a_low_head(sitting: Sitting) -> None:
    resize(sitting, 1280, 479)

    header = sitting.case.frame.header
    assert "tabs" not in shown(sitting)
    assert header.tab_menu.isVisible()
    assert header.height() == 44


def test_what_has_no_room_is_opened_over_the_line_and_put_away_by_escape(
    sitting: Sitting,
) -> None:
    resize(sitting, 700)
    sitting.case.timeline.setFocus()

    sitting.press(Key.Key_F8)
    over = shown(sitting)
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_F, CONTROL | SHIFT)
    filters = shown(sitting)
    sitting.press(Key.Key_Escape)  # out of the field
    sitting.press(Key.Key_Escape)

    assert "inspector" in over
    assert "facets" in filters
    assert shown(sitting) == {"menu", "tabs"}


def test_f10_shows_the_places_as_a_menu_where_there_is_no_rail(sitting: Sitting) -> None:
    resize(sitting, 700)

    sitting.press(Key.Key_F10)
    sitting.expect(lambda: isinstance(QApplication.activePopupWidget(), PlacesMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, PlacesMenu)
    offered = [action.text().partition("\t")[0] for action in menu.actions()]
    sitting.qtbot.keyClick(menu, Key.Key_Up)
    sitting.qtbot.keyClick(menu, Key.Key_Return)

    assert offered == ["Today", "Cases", "Reviews", "Cards", "Exchange", "Caseload", "Settings"]
    sitting.expect(lambda: sitting.screen(Shell).at == "settings")


def test_f10_puts_the_keyboard_on_the_places_where_they_stand(sitting: Sitting) -> None:
    sitting.press(Key.Key_F10)

    assert sitting.screen(Shell).rail.item("cases").hasFocus()


def test_global_screens_have_the_sidebar_and_a_case_the_rail(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    rail = sitting.screen(Shell).rail
    outside = rail.width()

    sitting.open_case()
    inside = rail.width()
    sitting.casework.leave_case()

    assert (outside, inside, rail.width()) == (_SIDEBAR, _RAIL, _SIDEBAR)


def test_they_are_swapped_for_cases_and_for_global_screens_apart(sitting: Sitting) -> None:
    rail = sitting.screen(Shell).rail

    sitting.press(Key.Key_S, CONTROL | SHIFT)
    inside = rail.width()
    sitting.casework.leave_case()
    outside = rail.width()
    sitting.press(Key.Key_S, CONTROL | SHIFT)

    assert (inside, outside, rail.width()) == (_SIDEBAR, _SIDEBAR, _RAIL)


def test_a_swap_is_kept_for_the_next_start(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()
    sitting.press(Key.Key_S, CONTROL | SHIFT)
    sitting.leave()

    again = laptop.in_the_case()

    assert again.screen(Shell).rail.width() == _SIDEBAR


def test_a_sidebar_has_no_place_in_a_narrow_window(laptop: Laptop) -> None:
    laptop.make_vault()
    sitting = laptop.unlocked()

    resize(sitting, 959)

    assert sitting.screen(Shell).rail.width() == _RAIL


def test_the_sidebar_locks_and_searches(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    rail = sitting.screen(Shell).rail

    rail.search.click()
    palette = QApplication.activeModalWidget()
    assert palette is not None
    palette.close()
    rail.lock.click()

    sitting.expect(lambda: sitting.window.face.value == "locked")
