"""Where a handoff is dropped or chosen, and where one that was refused is explained."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.quarantine_list import QuarantineList
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, primary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.progress import Progress


class DropPage(QWidget):
    """A place for the file, the progress of checking it, and the sentence if it is refused.

    Signals:
        given: a file was dropped (Path).
    """

    given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.trouble.hide()
        words = translate("Receive", "Choose a file…")
        self.choose = primary(theme, words, icon="folder", keys=Act.CHOOSE_HANDOFF)
        self.zone = _Zone(theme, self.choose)
        self.waiting = QuarantineList(desk)
        self.progress = Progress(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(14)
        column.addWidget(self.trouble)
        column.addWidget(self.zone, 1)
        column.addWidget(self.waiting)
        column.addWidget(self.progress)
        self.waiting.asked.connect(self.given)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose)

    def show_failure(self, error: Exception) -> None:
        """Say what happened, what is safe, and what to do next."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    def show_checking(self, name: str) -> None:
        """A file is being looked at."""
        self.trouble.hide()
        self.zone.setEnabled(False)
        self.waiting.setEnabled(False)
        self.progress.start(translate("Receive", "Checking {name}").format(name=name))

    def rest(self) -> None:
        """Ready for a file."""
        self.zone.setEnabled(True)
        self.waiting.setEnabled(True)
        self.progress.finish()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.zone.isEnabled() and only_file(event.mimeData()) is not None:
            self.zone.show_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.zone.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.zone.show_over(over=False)
        file = only_file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.given.emit(file)


def only_file(dragged: QMimeData) -> Path | None:
    """The one file that is dragged; several, or something from elsewhere, are not taken."""
    urls = dragged.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


class _Zone(QWidget):
    def __init__(self, theme: Theme, choose: Button) -> None:
        super().__init__()
        self._theme, self._is_over = theme, False
        words = translate(
            "Receive", "It is opened sealed off. Nothing joins a case until you accept it."
        )
        heading = translate("Receive", "Drop the file here")
        column = QVBoxLayout(self)
        column.addWidget(EmptyState(theme, heading, words, choose))

    def show_over(self, *, over: bool) -> None:
        """Whether a file hangs above it."""
        self._is_over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            self._paint_edge(painter)

    def _paint_edge(self, painter: QPainter) -> None:
        theme, rect = self._theme, self.rect().toRectF().adjusted(1, 1, -1, -1)
        pen = QPen(
            theme.colour("accent" if self._is_over else "border"), 2 if self._is_over else 1
        )
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        ground = theme.colour("selected-soft" if self._is_over else "canvas")
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 8, 8)
