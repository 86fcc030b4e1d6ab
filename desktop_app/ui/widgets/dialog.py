"""A question in front of everything: the safe answer left, the action right, Esc is safe."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label, Paragraph

_WIDTH = 430


class Dialog(QDialog):
    """Its title is a question or a name; what it holds goes into `body`."""

    def __init__(self, theme: Theme, title: str, words: str, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self._theme = theme
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._title = Label(theme, title, "title")
        self._words = Paragraph(theme, words)
        if not words:
            self._words.hide()
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFixedWidth(theme.fit(_WIDTH))
        self._lay_out()

    def offer(self, safe: Button, action: Button | None = None) -> None:
        """Put the answers in their places; `action` ends the dialog with acceptance."""
        safe.clicked.connect(self.reject)
        self._answers.addWidget(safe)
        if action is None:
            safe.setDefault(True)
            return
        action.clicked.connect(self.accept)
        self.add_answer(action)

    def add_answer(self, action: Button) -> None:
        """Put an action at the right end that does not end the dialog by itself."""
        self._answers.addWidget(action)

    def ask(self, then: Callable[[], object]) -> None:
        """Show it, and do `then` if the action is chosen; it goes when it is answered.

        Nothing waits in between: covering or locking the window must not come back into a
        screen that is gone.
        """
        self.accepted.connect(then)
        self.finished.connect(self.deleteLater)
        self.open()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(self.body)
        column.addSpacing(10)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        self._answers.addStretch(1)
        column.addLayout(self._answers)

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what is said inside, so that no error squeezes the fields."""
        is_about_size = event.type() is QEvent.Type.LayoutRequest
        handled = super().event(event)
        column = self.layout() if is_about_size else None  # other events may be its last
        if column is not None:
            needed = column.totalHeightForWidth(self.width())
            self.setFixedHeight(max(needed, column.totalMinimumSize().height()))
        return handled

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            fill, edge = self._theme.colour("raised"), self._theme.colour("line-strong")
            radius = self._theme.radius("dialog")
            paint.rounded(painter, self.rect().toRectF(), radius, fill, edge)
