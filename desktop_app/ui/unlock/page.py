"""What the pages beside the vault list share: a title, one column, waiting and errors."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.progress import Progress

_ABOVE_FOOT = 36


class Page(QScrollArea):
    """A column in the middle of the page; smaller windows scroll it."""

    def __init__(self, theme: Theme, title: str, words: str = "", width: int = 392) -> None:
        super().__init__()
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take it, and scroll it along
        self.title = Label(theme, title, "display")
        self.title.setWordWrap(True)
        self.words = Paragraph(theme, words, "heading", "text-2")
        self.words.setFont(theme.font("heading", weight=400))
        if not words:
            self.words.hide()
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.trouble.hide()
        self.progress = Progress(theme, may_stop=False)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, _ABOVE_FOOT)
        self.column.setSpacing(0)
        self._lay_out(theme.fit(width))

    def show_failure(self, error: Exception) -> None:
        """Say in place what happened, what is safe and what to do next."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    def forget_failure(self) -> None:
        """Take the sentence away."""
        self.trouble.hide()

    def _lay_out(self, width: int) -> None:
        middle = QWidget()
        middle.setMaximumWidth(width)
        middle.setLayout(self.column)
        self.column.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addSpacing(6)
        self.column.addWidget(self.words)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
