"""How soon a long case is on the screen, and how smoothly it scrolls; offscreen, by Qt itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop_app.app.casework import CaseDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.application import start
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.spoken import spoken
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.case.times import day_of
from desktop_app.ui.dates import Dates
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Theme, read_tokens
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language
from tests.bench.measuring import once
from tests.bench.setting import Setting
from tests.bench.table import Row, spread
from tests.bench.vaults import big_vault, opened

_FIRST_PAINT, _STEP, _JUMP = 0.100, 0.016, 0.050
_STEPS, _PAGES, _JUMPS = 300, 60, 24
_WIDTH, _HEIGHT = 900, 900


@dataclass(frozen=True, slots=True)
class Screen:
    """The line of the long case in a view that is shown."""

    model: TimelineModel
    view: TimelineView

    def is_filled(self) -> bool:
        """Whether every row in view has come from the vault."""
        slots = self.view.slots()
        return bool(slots) and all(self.model.row(slot.row) is not None for slot in slots)

    def scroll(self, pixels: int) -> None:
        """What a touchpad sends, painted at once, with whatever else Qt has to do."""
        middle = QPointF(_WIDTH / 2, _HEIGHT / 2)
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


def measure_window(setting: Setting) -> Iterator[Row]:
    """First paint and scrolling of the long case, with the real vault behind it."""
    big = big_vault(setting.world, setting.kept, setting.scale)
    application = start(["bench"])
    session = opened(setting.world, big.folder)
    tasks = Tasks()
    try:
        paints = [_first_paint(session, tasks, big.long_case, setting) for _ in range(7)]
        screen = _shown(session, tasks, setting)
        _open(screen, big.long_case)
        steps = [once(lambda: screen.scroll(100)).wall for _ in range(_STEPS)]
        pages = [once(lambda: screen.scroll(_HEIGHT)).wall for _ in range(_PAGES)]
        jumps = [once(partial(_jump, screen, part)).wall for part in range(_JUMPS)]
        screen.view.close()
    finally:
        tasks.shut_down()
        session.close()
        application.processEvents()
    yield spread(f"timeline of {setting.scale.in_long_case:,}: first paint", paints, _FIRST_PAINT)
    yield spread("timeline: scroll by 100 pixels", steps, _STEP)
    yield spread("timeline: scroll by a page", pages, _STEP)
    yield spread("timeline: jump to another month, filled and painted", jumps, _JUMP)


def _first_paint(session: Session, tasks: Tasks, case: CaseId, setting: Setting) -> float:
    shown: list[Screen] = []

    def work() -> None:
        shown.append(_shown(session, tasks, setting))
        _open(shown[0], case)

    took = once(work).wall
    shown[0].view.close()
    return took


def _shown(session: Session, tasks: Tasks, setting: Setting) -> Screen:
    words = EntryWords(Dates(Language.ENGLISH, setting.world.clock))
    resources = find_resources()
    theme = Theme(read_tokens(resources.tokens), resources, Scheme.LIGHT)
    model = TimelineModel(CaseDesk(session), tasks, day_of, lambda row: spoken(words, row))
    view = TimelineView(theme, words)
    view.setModel(model)
    view.resize(_WIDTH, _HEIGHT)
    view.show()
    return Screen(model, view)


def _open(screen: Screen, case: CaseId) -> None:
    """Ask for the case, stand in the middle of it, and paint."""
    screen.model.show(TimelineQuery(case=case))
    _wait_for(lambda: screen.model.rowCount() > 0)
    screen.view.go_to(screen.model.rowCount() // 2)
    _wait_for(screen.is_filled)
    screen.view.viewport().repaint()


def _jump(screen: Screen, part: int) -> None:
    """As the map beside the line does: every seventh of two dozen months, round and round."""
    row = screen.model.rowCount() * (part * 7 % _JUMPS) // _JUMPS
    screen.view.go_to(row, QAbstractItemView.ScrollHint.PositionAtTop)
    _wait_for(screen.is_filled)
    screen.view.viewport().repaint()


def _wait_for(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents()
