"""Every component of SCREENS section 5 that exists, in its states, on one sheet."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.palette import build_palette
from desktop_app.ui.theme.qss import style_sheet
from desktop_app.ui.translate import Language
from desktop_app.ui.widgets.labels import Surface
from tests.sheet.controls import controls
from tests.sheet.line_parts import line_parts
from tests.sheet.pages import pages

_LEFT, _RIGHT, _MARGIN = 510, 620, 24
_NOW = datetime(2026, 11, 12, 14, 32, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Clock:
    def now_ms(self) -> int:
        return int(_NOW.timestamp() * 1000)


def desk_for(theme: Theme, tasks: Tasks) -> Desk:
    """A desk at which it is always the same moment."""
    clock, language = _Clock(), Language.ENGLISH
    dates = Dates(language, clock)
    return Desk(tasks=tasks, theme=theme, language=language, dates=dates, clock=clock)


class ComponentSheet(Surface):
    """Two columns, as wide as they need."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("canvas")
        self.setPalette(build_palette(desk.theme))
        self.setStyleSheet(style_sheet(desk.theme))
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(_MARGIN)
        columns = (
            (_LEFT, chain(controls(desk.theme), pages(desk.theme))),
            (_RIGHT, line_parts(desk)),
        )
        for width, parts in columns:
            row.addWidget(_column(width, parts))


def _column(width: int, parts: Iterator[QWidget]) -> QWidget:
    place = QWidget()
    place.setFixedWidth(width)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return place


def picture_of(desk: Desk, look_at: Callable[[QWidget], object] | None = None) -> QImage:
    """The sheet, drawn without ever being a window; `look_at` is shown the sheet itself."""
    sheet = ComponentSheet(desk)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.show()
    sheet.resize(sheet.sizeHint())
    # Without an opaque ground Qt draws letters in greys, whatever the machine prefers.
    picture = QImage(sheet.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    sheet.render(picture)
    if look_at is not None:
        look_at(sheet)
    sheet.close()
    sheet.deleteLater()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


@contextmanager
def in_greenwich() -> Iterator[None]:
    """The entries on the sheet are written for a device whose clock stands in UTC."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    _read_zone()
    try:
        yield
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        _read_zone()


def _read_zone() -> None:
    if hasattr(time, "tzset"):  # Windows takes its zone from elsewhere
        time.tzset()
