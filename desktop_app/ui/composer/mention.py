"""Naming somebody in the text: `@` and some letters offer people; what is not taken stays text."""

import re

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

_MENTION = re.compile(r"(?:^|(?<=\s))@(?P<name>[^\s@,;:.!?]*(?:[ .][^\s@,;:.!?]*)?)$")
_WIDTH = 300


class Mention(QObject):
    """Watches one text.

    Signals:
        named: somebody was chosen (str, as offered).
    """

    named = Signal(str)

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.setWidget(text)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._take)
        text.textChanged.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Whether names are offered now: Enter and the arrows are for them."""
        return self._popup.isVisible()

    def offer(self, names: list[str]) -> None:
        """These are the people to name."""
        self._names.setStringList(names)

    def begin(self) -> None:
        """What the button does for those who do not know the sign."""
        cursor = self._text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        self._text.setFocus()
        cursor.insertText("@" if not before or before[-1].isspace() else " @")

    def _look(self) -> None:
        typed = self._typed()
        if typed is None or not self._text.hasFocus():
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(typed)
        if not self._completer.completionCount():
            self._popup.hide()
            return
        place = self._text.cursorRect()
        place.setWidth(_WIDTH)
        self._completer.complete(place)
        if typed:
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _typed(self) -> str | None:
        """The letters after the sign, up to where somebody is writing."""
        cursor = self._text.textCursor()
        found = _MENTION.search(cursor.block().text()[: cursor.positionInBlock()])
        return None if found is None else found["name"]

    def _take(self, name: str) -> None:
        """The words get the name alone; who they are to the case stands with who was there."""
        typed, cursor = self._typed(), self._text.textCursor()
        if typed is None:
            return
        back, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(back, keep, len(typed) + 1)
        cursor.insertText(name.partition(",")[0])
        self._text.activateWindow()  # or a list that goes with the composer is the window in front
        self.named.emit(name)
