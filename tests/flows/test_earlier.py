"""The whole caseload as known on a day, at the keyboard: seen as it was, and nothing recorded."""

from dataclasses import replace

import pytest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.services.assessments import assess
from desktop_app.services.cases import open_case
from desktop_app.services.notes import add_note
from desktop_app.ui.widgets.moment_dialog import MomentDialog
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_HOUR_MS = 3_600_000


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """A case; two hours later its risk rose, a note was written, and there was another case."""
    laptop.make_vault()
    case = laptop.make_case()
    laptop.machine.clock.moment_ms += 2 * _HOUR_MS
    with laptop.session() as dana:
        assess(dana.vault, case, {"risk": "4"}, "She was not home.")
        words = NewNote(
            type=NoteType.NOTE, occurred=UNKNOWN, text="She was found.", audience=WHOLE_TEAM
        )
        add_note(dana.vault, case, words)
        open_case(dana.vault, replace(CEDAR, codename="Heron-0427", risk=1))
    return laptop.unlocked()


def stand_an_hour_back(sitting: Sitting) -> Shell:
    """Ctrl+Shift+Y, an hour before now, Enter."""
    before = sitting.screen(Shell)
    sitting.press(Key.Key_Y, CONTROL | SHIFT)
    dialog = sitting.dialog(MomentDialog)
    moment = dialog.field.dateTime().addMSecs(-_HOUR_MS)
    dialog.field.setDateTime(moment)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: sitting.window.centralWidget() is not before)
    return sitting.screen(Shell)


def shown(sitting: Sitting) -> list[tuple[str, int]]:
    """The cases in the list, with their risk."""
    page = sitting.screen(Shell).page("cases")
    assert isinstance(page, Casework)
    model = page.list.model
    sitting.expect(lambda: model.rowCount() > 0)
    lines = (model.at(row) for row in range(model.rowCount()))
    return sorted((line.codename, line.risk) for line in lines if line is not None)


def test_every_page_shows_that_moment_and_says_so(sitting: Sitting) -> None:
    now = shown(sitting)
    shell = stand_an_hour_back(sitting)
    banner = shell.moments.banner

    then = shown(sitting)
    said = []
    for key in (Key.Key_1, Key.Key_2):
        sitting.press(key, CONTROL)
        sitting.settle()
        said.append(banner.isVisible())

    assert now == [("Cedar-0412", 4), ("Heron-0427", 1)]
    assert then == [("Cedar-0412", 3)]
    assert said == [True, True]
    assert banner.accessibleName().startswith("All cases as known on Sat 21 Nov, 13:00.")
    sitting.press(Key.Key_Escape, SHIFT)
    sitting.expect(lambda: sitting.screen(Shell) is not shell)
    assert shown(sitting) == now
    assert not sitting.screen(Shell).moments.banner.isVisible()


def test_nothing_can_be_recorded_while_one_stands_there(sitting: Sitting) -> None:
    stand_an_hour_back(sitting)
    page = sitting.screen(Shell).page("cases")
    assert isinstance(page, Casework)
    sitting.press(Key.Key_2, CONTROL)
    shown(sitting)

    case = sitting.open_case()
    sitting.press(Key.Key_N)
    sitting.settle()

    assert case.frame.composer is None
    assert not case.frame.record.isVisible()
    assert case.timeline.model().rowCount() == 0


def test_locking_forgets_that_moment(sitting: Sitting) -> None:
    stand_an_hour_back(sitting)

    sitting.lock()
    sitting.unlock()

    assert shown(sitting) == [("Cedar-0412", 4), ("Heron-0427", 1)]
    assert not sitting.screen(Shell).moments.banner.isVisible()
