"""How soon a long case is on the screen, how smoothly it moves, and what it takes up.

Offscreen, by Qt itself: the whole screen of a case as in a window of 1280 by 800, with the real
vault behind it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app.casework import CaseDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme.qss import style_sheet
from tests.bench.desks import made_desk, running_application
from tests.bench.measuring import Took, once
from tests.bench.memory import resident_bytes
from tests.bench.setting import Setting
from tests.bench.table import Row, megabytes, spread
from tests.bench.vaults import big_vault, opened

_FIRST_PAINT, _STEP, _JUMP, _RESIZE = 0.100, 0.016, 0.050, 0.033
_MOST_BYTES = 60 * 10**6
_OPENINGS, _STEPS, _PAGES, _JUMPS, _RESIZES = 20, 300, 100, 72, 60
_WIDTH, _HEIGHT = 1228, 774  # less the rail and the status line
_READ_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen of the long case, shown."""

    whole: CaseScreen
    view: TimelineView
    model: TimelineModel

    def is_filled(self) -> bool:
        """Whether every row in view has come from the vault."""
        slots = self.view.slots()
        return bool(slots) and all(self.model.row(slot.row) is not None for slot in slots)

    def fill(self) -> None:
        """Wait for the rows in view, and paint them."""
        _wait_for(self.is_filled)
        self.view.viewport().repaint()

    def scroll(self, pixels: int) -> None:
        """What a touchpad sends, painted at once, with whatever else Qt has to do."""
        middle = QPointF(self.view.rect().center())
        turned = QWheelEvent(
            middle,
            self.view.mapToGlobal(middle),
            QPoint(0, pixels),
            QPoint(0, 0),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), turned)
        QApplication.processEvents()
        self.view.viewport().repaint()

    def jump(self, part: int) -> None:
        """As the map beside the line does: every seventh of two dozen months, round and round."""
        row = self.model.rowCount() * (part * 7 % _JUMPS) // _JUMPS
        self.whole.reading.go_to_row(row)
        self.fill()

    def resize(self, narrower: int) -> None:
        """As when the window's edge is dragged."""
        self.whole.resize(_WIDTH - narrower, _HEIGHT)
        QApplication.processEvents()
        self.whole.repaint()

    def put_away(self) -> None:
        """Close it, and have Qt free it."""
        self.whole.close()
        self.whole.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def measure_window(setting: Setting) -> Iterator[Row]:
    """First paint, movement and memory of the long case."""
    big = big_vault(setting.world, setting.kept, setting.scale)
    application = running_application()
    session = opened(setting.world, big.folder)
    tasks = Tasks()
    desk = made_desk(tasks, setting)
    application.setStyleSheet(style_sheet(desk.theme))
    try:
        yield from _measured(desk, session, big.long_case)
    finally:
        tasks.shut_down()
        session.close()
        application.setStyleSheet("")
        application.processEvents()


def _measured(desk: Desk, session: Session, case: CaseId) -> Iterator[Row]:
    entries = _read_through(session, case)
    before = resident_bytes()
    screen = _opened(desk, session, case)
    steps = [once(partial(screen.scroll, 100)) for _ in range(_STEPS)]
    pages = [once(partial(screen.scroll, screen.view.height())) for _ in range(_PAGES)]
    _wait_for(lambda: bool(screen.whole.frame.minimap.rows))
    jumps = [once(partial(screen.jump, part)) for part in range(_JUMPS)]
    resizes = [once(partial(screen.resize, 4 * number)) for number in range(_RESIZES)]
    after = resident_bytes()
    screen.put_away()
    paints = [_opening(desk, session, case) for _ in range(_OPENINGS)]
    yield spread(f"case of {entries:,} entries: asked for until painted", paints, _FIRST_PAINT)
    yield spread("its line: scroll by 100 pixels", steps, _STEP)
    yield spread("its line: scroll by a page", pages, _STEP)
    yield spread("its line: jump to another month, filled and painted", jumps, _JUMP)
    yield spread("its screen: resize by 4 pixels, painted", resizes, _RESIZE)
    if before is not None and after is not None:
        yield megabytes("its screen: memory after all that", after - before, _MOST_BYTES)


def _read_through(session: Session, case: CaseId) -> int:
    """What the vault keeps of its own pages does not count as the screen's; how many entries."""
    port = CaseDesk(session)
    total = port.timeline(TimelineQuery(case=case, limit=1)).total
    for offset in range(0, total, _READ_AT_ONCE):
        stretch = TimelineQuery(case=case, offset=offset, limit=_READ_AT_ONCE, known_total=total)
        port.timeline(stretch)
    return total


def _opening(desk: Desk, session: Session, case: CaseId) -> Took:
    opened_screens: list[Screen] = []
    took = once(lambda: opened_screens.append(_opened(desk, session, case)))
    opened_screens.pop().put_away()
    settled: list[None] = []  # counts for the filters of a screen that has gone
    desk.tasks.run(desk.tasks, lambda: None, settled.append)
    _wait_for(lambda: bool(settled))
    return took


def _opened(desk: Desk, session: Session, case: CaseId) -> Screen:
    """The case as it is when somebody has pressed Enter on it in the list, painted."""
    whole = CaseScreen(desk, CaseDesk(session), case)
    model = whole.timeline.timeline()
    if model is None:
        raise TypeError
    whole.resize(_WIDTH, _HEIGHT)
    whole.show()
    screen = Screen(whole, whole.timeline, model)
    screen.fill()
    return screen


def _wait_for(is_so: Callable[[], bool]) -> None:
    """As Qt's own loop does: asleep in between, so that the vault's thread has the interpreter."""
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
