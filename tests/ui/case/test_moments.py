"""Going through the past of a line, from recording to recording."""

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.moment_slider import MomentSlider
from desktop_app.ui.widgets.moments import day_marks, here, latest, nearest, stepped, thinned
from tests.ui.case.paper_case import PaperCase

_Key = Qt.Key
_DAY = 24 * 3_600_000
_TIMES = some.lists(some.integers(0, 10**9), unique=True).map(sorted)


@given(_TIMES, some.integers(1, 50))
def test_of_many_moments_some_are_left_and_the_last_always(times: list[int], most: int) -> None:
    kept = thinned(times, most)

    assert list(kept) == sorted(set(kept) & set(times))
    assert kept[-1:] == tuple(times[-1:])


@given(_TIMES.filter(bool), some.integers(-10, 10**9 + 10))
def test_the_nearest_and_the_latest_moment_are_found(times: list[int], moment: int) -> None:
    distance = abs(times[nearest(times, moment)] - moment)

    assert distance == min(abs(each - moment) for each in times)
    assert times[latest(times, moment)] == max(
        (each for each in times if each <= moment), default=times[0]
    )


@given(_TIMES.filter(bool))
def test_every_moment_is_met_on_the_way_back_and_the_way_on_ends_at_now(times: list[int]) -> None:
    met: list[int] = []
    moment: int | None = None

    while (before := stepped(times, moment, -1)) != moment:
        moment = before
        met.append(moment or 0)
    back = list(reversed(met))
    on = []
    while (moment := stepped(times, moment, 1)) is not None:
        on.append(moment)

    assert back == (times[:-1] or times)
    assert on == back[1:]


@given(some.integers(0, 2_000), some.integers(1, 20))
def test_days_below_the_slider_are_no_more_than_there_is_room_for(days: int, most: int) -> None:
    first, last = 1_767_225_600_000, 1_767_225_600_000 + days * _DAY

    marks = day_marks(first, last, most)

    assert len(marks) <= most + 1
    assert all(first <= begins <= last for begins, _ in marks)
    assert list(marks) == sorted(set(marks))


def _slider(qtbot: QtBot, desk: Desk) -> MomentSlider:
    """Three recordings: two on one day, the third a week later."""
    slider = MomentSlider(desk.theme, desk.dates)
    qtbot.addWidget(slider)
    slider.resize(718, 30)
    slider.show_times((0, _DAY, 7 * _DAY), 2 * _DAY)
    slider.show()
    return slider


def test_the_mouse_goes_to_the_nearest_recording_and_stays_there(qtbot: QtBot, desk: Desk) -> None:
    slider = _slider(qtbot, desk)
    began_at = slider.value()

    with qtbot.waitSignal(slider.chosen) as chosen:
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(600, 15))

    assert began_at == 1
    assert chosen.args == [7 * _DAY]


def test_keys_held_down_ask_only_for_the_moment_where_they_stop(qtbot: QtBot, desk: Desk) -> None:
    slider, asked = _slider(qtbot, desk), list[int]()
    slider.chosen.connect(asked.append)

    for key in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Right, _Key.Key_Home):
        qtbot.keyClick(slider, key)
    qtbot.waitUntil(lambda: bool(asked))

    assert asked == [0]
    assert slider.accessibleDescription() == desk.dates.moment(here(0))


def test_the_line_is_read_at_the_moment_the_slider_stands_at(
    qtbot: QtBot, screen: CaseScreen, paper: PaperCase
) -> None:
    times = paper.moments(screen.id)
    strip = screen.frame.moments
    before = strip.isVisible()
    screen.as_known.stand_at(times[-1])
    qtbot.waitUntil(lambda: strip.slider.times == times)
    seen = strip.isVisible(), strip in screen.regions()

    qtbot.keyClick(strip.slider, _Key.Key_Left)

    qtbot.waitUntil(lambda: screen.reading.known_by_ms == times[-2])
    qtbot.waitUntil(lambda: screen.timeline.model().rowCount() == len(times) - 1)
    assert (before, seen) == (False, (True, True))
    screen.as_known.back()
    assert not strip.isVisible()
