"""Somebody is called away: the window warns, covers itself, and all is there on coming back."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.idle import IdleWatch
from desktop_app.ui.window.lock_warning import LockWarning
from desktop_app.ui.window.main_window import Face
from tests.flows.hands import Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR

# The cover takes the place of windows that offscreen cannot resize.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_DAYS, _NOTE = 30, "She walked the dog along the river, and spoke of the drawing class. " * 6


def with_a_month_of_notes(laptop: Laptop) -> Sitting:
    """A line much taller than the window, read from its end."""
    laptop.make_vault()
    laptop.make_case()
    with laptop.session() as dana:
        case = find_case(dana.vault, CEDAR.codename)
        for day in range(_DAYS):
            occurred = parse_occurred(f"2026-10-{day + 1:02}")
            new = NewNote(type=NoteType.NOTE, occurred=occurred, text=_NOTE, audience=WHOLE_TEAM)
            add_note(dana.vault, case, new)
    return laptop.in_the_case()


def timers_of(sitting: Sitting) -> tuple[QTimer, QTimer]:
    """The one that warns and the one that locks."""
    watch = sitting.window.windowHandle().findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    warning, end = sorted(watch.findChildren(QTimer), key=QTimer.interval)
    return warning, end


def run_out(sitting: Sitting, timer: QTimer) -> None:
    """Time passes that nobody wants to wait for."""
    waits = timer.interval()
    timer.setInterval(0)
    sitting.expect(lambda: not timer.isActive())
    timer.setInterval(waits)


def warnings_shown(sitting: Sitting) -> list[LockWarning]:
    return [each for each in sitting.window.findChildren(LockWarning) if each.isVisible()]


def test_a_minute_before_it_locks_it_warns_and_any_key_stays(sitting: Sitting) -> None:
    warning, end = timers_of(sitting)
    run_out(sitting, warning)
    [told] = warnings_shown(sitting)
    assert "60" in told.accessibleName()

    QTest.keyClick(sitting.window.windowHandle(), Key.Key_Shift)

    sitting.expect(lambda: not warnings_shown(sitting))
    assert sitting.window.face is Face.OPEN
    assert end.isActive()


def test_moving_the_pointer_stays_too(sitting: Sitting) -> None:
    warning, _ = timers_of(sitting)
    run_out(sitting, warning)

    QTest.mouseMove(sitting.window.windowHandle(), sitting.window.rect().center())

    sitting.expect(lambda: not warnings_shown(sitting))
    assert sitting.window.face is Face.OPEN


def test_the_draft_the_case_and_the_scrolled_line_are_there_again(laptop: Laptop) -> None:
    sitting = with_a_month_of_notes(laptop)
    line = sitting.case.timeline
    sitting.expect(line.slots)
    line.go_to(12)
    line.scroll_by(150)
    sitting.settle()
    before = line.place
    _, end = timers_of(sitting)

    run_out(sitting, end)
    sitting.screen(Cover)
    sitting.unlock()

    again = sitting.case.timeline
    sitting.settle()
    assert again.currentIndex().row() == 12
    assert again.place == before


def test_a_half_written_note_waits_behind_the_cover(laptop: Laptop, sitting: Sitting) -> None:
    sitting.begin("Half a sen")
    _, end = timers_of(sitting)

    run_out(sitting, end)
    sitting.screen(Cover)
    sitting.unlock()

    composer = sitting.composer
    sitting.expect(lambda: composer.sheet.text.toPlainText() == "Half a sen")
    assert composer.sheet.text.hasFocus()
