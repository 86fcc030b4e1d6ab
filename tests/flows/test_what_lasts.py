"""A young person goes missing and comes back: recorded by keyboard, and never told where."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.episode import EpisodeKind, NewEpisode
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.cases import find_case
from desktop_app.services.episodes import begin_episode
from desktop_app.ui.case.episodes_dialog import EpisodesDialog
from desktop_app.ui.composer.episode_dialog import EpisodeDialog
from desktop_app.ui.palette.palette import Palette
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SECRET = "Loon Lake Road"  # a place nobody has to see


def everything_said() -> str:
    """All that any widget of the program shows, says to a reader, or says under the mouse."""
    told: list[str] = []
    for one in QApplication.allWidgets():
        told += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        told += [one.windowTitle(), str(one.property("text") or "")]
        told += [str(one.property("placeholderText") or "")]
    return "\n".join(told)


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """Cedar-0412 is open; its young person is with her aunt."""
    laptop.make_vault()
    laptop.make_case()
    with laptop.session() as dana:
        aunt = NewEpisode(
            kind=EpisodeKind.PLACEMENT, start="2026-10-02", place=SECRET, audience=WHOLE_TEAM
        )
        begin_episode(dana.vault, find_case(dana.vault, CEDAR.codename), aunt)
    return laptop.in_the_case()


def record_missing(sitting: Sitting) -> None:
    """E, N, a time and a place, Enter."""
    sitting.press(Key.Key_E)
    sitting.dialog(EpisodesDialog)
    sitting.press(Key.Key_N)
    dialog = sitting.dialog(EpisodeDialog)
    sitting.expect(dialog.record.isEnabled)
    sitting.press(Key.Key_Tab)
    sitting.write("yesterday 07:10")
    dialog.place.setFocus()
    sitting.write(f"{SECRET}, the bus stop")
    sitting.press(Key.Key_Return)
    sitting.expect(sitting.case.frame.missing.isVisible)


def test_missing_and_found_are_recorded_by_keyboard_and_shown_on_the_case_and_the_list(
    sitting: Sitting,
) -> None:
    case = sitting.case
    sitting.record("J. is at school.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(case.frame.bars.bars)
    record_missing(sitting)
    assert case.frame.missing.words.startswith("Missing now, ")
    assert case.frame.bars.bars()[0].laned.episode.kind is EpisodeKind.MISSING

    case.frame.missing.found.setFocus()
    sitting.press(Key.Key_Space)
    sitting.dialog(EpisodeDialog)
    sitting.write("today 01:00")
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: not case.frame.missing.isVisible())
    kinds = {episode.kind: episode.end for episode in case.beside.episodes}
    assert kinds[EpisodeKind.MISSING] is not None


def test_the_place_is_shown_on_w_alone_and_is_gone_with_the_next_key(sitting: Sitting) -> None:
    section = sitting.case.frame.inspector.whereabouts
    sitting.expect(lambda: section.says_where)

    sitting.press(Key.Key_W)
    sitting.expect(lambda: section.is_told)
    while_shown = everything_said()
    sitting.press(Key.Key_Tab)

    assert SECRET in while_shown
    sitting.expect(lambda: not section.is_told)
    assert SECRET not in everything_said()


@pytest.mark.parametrize("way", ["cover", "lock", "leave", "search"])
def test_nothing_is_left_of_the_place_when_the_screen_is_left(sitting: Sitting, way: str) -> None:
    section = sitting.case.frame.inspector.whereabouts
    sitting.expect(lambda: section.says_where)
    sitting.press(Key.Key_W)
    sitting.expect(lambda: section.is_told)

    if way == "cover":
        sitting.cover()
    elif way == "lock":
        sitting.lock()
    elif way == "leave":
        sitting.casework.leave_case()
    else:
        sitting.press(Key.Key_K, CONTROL)
        sitting.dialog(Palette)

    QApplication.processEvents()
    assert SECRET not in everything_said()


def test_no_screen_list_search_or_title_tells_a_place_unasked(sitting: Sitting) -> None:
    record_missing(sitting)
    found = [everything_said()]
    sitting.press(Key.Key_E)
    sitting.dialog(EpisodesDialog)
    found.append(everything_said())
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(EpisodeDialog)
    found.append(everything_said())
    dialog.reject()
    sitting.press(Key.Key_K, CONTROL)
    palette = sitting.dialog(Palette)
    sitting.write("loon")
    sitting.settle()
    rows = [palette.model.row(number) for number in range(palette.model.rowCount())]
    found += [everything_said().replace("loon", ""), repr(rows)]
    palette.reject()
    sitting.casework.leave_case()
    sitting.settle()
    found.append(everything_said())
    model = sitting.casework.list.model
    cells = [
        str(model.index(0, column).data(role) or "")
        for column in range(model.columnCount())
        for role in range(20)
    ]
    found.append(" ".join(cells))

    assert [told for told in found if SECRET in told] == []


def test_what_a_picture_of_the_screen_shows_does_not_change_until_somebody_asks(
    sitting: Sitting,
) -> None:
    section = sitting.case.frame.inspector.whereabouts
    sitting.expect(lambda: section.says_where)
    before = _seen(section)

    sitting.press(Key.Key_W)
    sitting.expect(lambda: section.is_told)
    shown = _seen(section)
    sitting.press(Key.Key_Tab, SHIFT)
    sitting.expect(lambda: not section.is_told)

    assert shown != before
    assert _seen(section) == before


def _seen(section: QWidget) -> tuple[tuple[bool, str], ...]:
    """Which parts can be seen, and the words in them."""
    return tuple(
        (part.isVisible(), str(part.property("text") or ""))
        for part in section.findChildren(QWidget)
    )
