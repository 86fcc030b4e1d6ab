"""Wording hints while somebody writes: looked for when they pause, shown one at a time."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.domain.wording import Suggestion, suggestions
from desktop_app.ui.composer.aids_port import Wording
from desktop_app.ui.composer.checks import HintCard
from desktop_app.ui.composer.hint_line import HintLine
from desktop_app.ui.composer.note_text import NoteText, places
from desktop_app.ui.theme import Theme

_PAUSE_MS = 400


class Hinting(QObject):
    """Underlines what it found; `F7` goes from one to the next. Told wherever there is room."""

    def __init__(
        self, theme: Theme, text: NoteText, shown_at: tuple[HintLine | HintCard, ...]
    ) -> None:
        super().__init__(text)
        self._theme, self._text, self._shown_at = theme, text, shown_at
        self.wording = Wording(())
        self._found: tuple[Suggestion, ...] = ()
        self._kept: set[str] = set()
        self._at = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        text.textChanged.connect(self._pause.start)
        for each in shown_at:
            each.use.clicked.connect(self._use)
            each.keep.clicked.connect(self._keep)

    def take(self, wording: Wording) -> None:
        """Look with these hints, or not at all."""
        self.wording = wording
        self.look()

    def look(self) -> None:
        """Look through the text now."""
        text = self._text.toPlainText()
        hints = self.wording.hints if self.wording.is_shown else ()
        found = suggestions(text, hints)
        self._found = tuple(one for one in found if _written(text, one) not in self._kept)
        self._at = min(self._at, max(len(self._found) - 1, 0))
        self._underline()
        self._show()

    def step(self, by: int) -> None:
        """Select the words of the next one, or of the one before."""
        self.look()
        if not self._found:
            return
        is_on_it = self._text.textCursor() == self._cursor(self._found[self._at])
        self._at = (self._at + by * is_on_it) % len(self._found)
        self._text.setTextCursor(self._cursor(self._found[self._at]))
        self._text.setFocus()
        self._show()

    def _use(self) -> None:
        suggestion = self._shown_now()
        if suggestion is not None:
            self._cursor(suggestion).insertText(suggestion.hint.instead)
        self._text.setFocus()
        self.look()

    def _keep(self) -> None:
        """Not asked about again while this entry is written."""
        suggestion = self._shown_now()
        if suggestion is not None:
            self._kept.add(_written(self._text.toPlainText(), suggestion))
        self._text.setFocus()
        self.look()

    def _shown_now(self) -> Suggestion | None:
        """The one that is told, where it stands now: somebody may have typed since."""
        told = self._found[self._at].hint if self._found else None
        self.look()
        same = [at for at, one in enumerate(self._found) if one.hint == told]
        if not same:
            return None
        self._at = min(same, key=lambda at: abs(at - self._at))
        return self._found[self._at]

    def _show(self) -> None:
        suggestion = self._found[self._at] if self._found else None
        written = _written(self._text.toPlainText(), suggestion) if suggestion else ""
        for each in self._shown_at:
            each.say(written, suggestion.hint if suggestion else None)

    def _underline(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._theme.colour("warn"))
        marked = []
        for suggestion in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(suggestion)
            mark.format = look
            marked.append(mark)
        self._text.setExtraSelections(marked)

    def _cursor(self, suggestion: Suggestion) -> QTextCursor:
        text = self._text.toPlainText()
        cursor = self._text.textCursor()
        cursor.setPosition(places(text[: suggestion.start]))
        cursor.setPosition(places(text[: suggestion.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _written(text: str, suggestion: Suggestion) -> str:
    return text[suggestion.start : suggestion.end]
