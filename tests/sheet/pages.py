"""What asks, and what stands where nothing is yet."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.palette import build_palette
from desktop_app.ui.theme.qss import style_sheet
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.empty_state import EmptyState
from tests.sheet.staging import chapter


def pages(theme: Theme) -> Iterator[QWidget]:
    """The chapters at the end of the left column."""
    yield chapter(theme, "Dialog", _dialog(theme))
    yield chapter(theme, "Empty state", _empty(theme))


def _dialog(theme: Theme) -> QWidget:
    words = "It becomes part of the record for 11 people. The original always stays visible."
    dialog = Dialog(theme, "Sign and record this visit?", words, None)
    dialog.setPalette(build_palette(theme))
    dialog.setStyleSheet(style_sheet(theme))
    dialog.offer(secondary(theme, "Keep editing"), primary(theme, "Sign and record"))
    dialog.adjustSize()
    picture = QLabel()
    picture.setPixmap(dialog.grab())
    dialog.deleteLater()
    return picture


def _empty(theme: Theme) -> EmptyState:
    begin = primary(theme, "New entry", icon="plus", keys="N")
    state = EmptyState(theme, "The line starts here", "Record the first contact.", begin)
    state.setMinimumSize(QSize(170, 150))
    return state
