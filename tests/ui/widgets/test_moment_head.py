"""The head that says at which moment things are read, and the line of what came later."""

import pytest
from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot

from desktop_app.services.ports import LateOne, Since
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.later_line import LaterLine
from desktop_app.ui.widgets.moment_head import MomentHead

_HOUR = 3_600_000
_NOON = 1_794_398_400_000  # 11 November 2026, 12:00 UTC
_TIMES = (_NOON, _NOON + _HOUR, _NOON + 30 * _HOUR)


@pytest.fixture
def head(qtbot: QtBot, desk: Desk) -> MomentHead:
    """Three times at which something came."""
    head = MomentHead(desk.theme, desk.dates)
    qtbot.addWidget(head)
    head.show_times(_TIMES)
    head.show_moment(None)
    return head


def test_nothing_is_asked_for_by_showing(head: MomentHead) -> None:
    asked: list[object] = []
    head.chosen.connect(asked.append)

    head.show_moment(_TIMES[1])

    assert (head.moment_ms, asked) == (_TIMES[1], [])
    assert head.field.dateTime().toMSecsSinceEpoch() == _TIMES[1]
    assert head.now.isEnabled()


def test_a_date_in_the_field_is_gone_to(head: MomentHead) -> None:
    asked: list[object] = []
    head.chosen.connect(asked.append)
    half_past = _NOON + _HOUR // 2

    head.field.setDateTime(QDateTime.fromMSecsSinceEpoch(half_past))

    assert asked == [half_past]
    assert head.slider.value() == 0


def test_steps_go_from_recording_to_recording_and_end_at_now(head: MomentHead) -> None:
    asked: list[object] = []
    head.chosen.connect(asked.append)
    head.now_asked.connect(lambda: asked.append("now"))

    for by in (-1, -1, -1, 1, 1, 1):
        head.step(by)

    assert asked == [_TIMES[1], _TIMES[0], _TIMES[0], _TIMES[1], "now"]
    assert not head.now.isEnabled()


def _line(qtbot: QtBot, desk: Desk, since: Since) -> LaterLine:
    line = LaterLine(desk.theme, desk.dates)
    qtbot.addWidget(line)
    line.show_since(since)
    return line


def test_the_line_says_which_entry_is_late(qtbot: QtBot, desk: Desk) -> None:
    late = LateOne(_NOON - 24 * _HOUR, _NOON)

    line = _line(qtbot, desk, Since(6, 1, 0, first_late=(late,)))

    assert line.words == (
        "6 entries were recorded after this moment."
        " One is about Tue 10 Nov but was recorded Wed 11 Nov, 12:00."
    )


def test_of_many_late_entries_the_first_are_named_and_the_others_counted(
    qtbot: QtBot, desk: Desk
) -> None:
    late = LateOne(_NOON - 24 * _HOUR, _NOON)

    line = _line(qtbot, desk, Since(1, 5, 2, arrived=1, first_late=(late,)))

    assert line.words == (
        "1 entry came here after this moment. 5 are late entries."
        " About Tue 10 Nov, recorded Wed 11 Nov, 12:00. 4 more late."
        " 1 of them was recorded by then, and had not come here."
        " 2 entries shown here changed later."
    )


def test_where_nothing_came_later_that_is_said(qtbot: QtBot, desk: Desk) -> None:
    line = _line(qtbot, desk, Since(0, 0, 0))

    assert (line.words, line.show_them.isVisibleTo(line)) == ("Nothing came later.", False)


def test_what_came_later_is_shown_and_put_away(qtbot: QtBot, desk: Desk) -> None:
    line, asked = _line(qtbot, desk, Since(1, 0, 0)), list[bool]()
    line.shown.connect(asked.append)

    offered = list[str]()
    for _ in range(2):
        offered.append(line.show_them.text())
        qtbot.mouseClick(line.show_them, Qt.MouseButton.LeftButton)
    line.show_since(Since(2, 0, 0))
    several = line.show_them.text()
    line.show_since(None)

    assert asked == [True, False]
    assert (offered, several) == (["Show it", "Hide it"], "Show them")
    assert not line.isVisible()


@pytest.mark.parametrize("part", ["slider", "field"])
def test_esc_goes_back_to_now_from_the_slider_and_from_the_date(
    qtbot: QtBot, head: MomentHead, part: str
) -> None:
    head.show()
    head.show_moment(_TIMES[0])
    widget = head.slider if part == "slider" else head.field

    with qtbot.waitSignal(head.now_asked):
        qtbot.keyClick(widget, Qt.Key.Key_Escape)

    assert head.moment_ms is None


def test_the_last_tick_is_now(qtbot: QtBot, head: MomentHead) -> None:
    head.show_moment(_TIMES[0])

    with qtbot.waitSignal(head.now_asked):
        head.slider.setValue(len(_TIMES) - 1)

    assert head.moment_ms is None
