"""Where the words are written. Pictures and files that are pasted or dropped are only offered."""

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.ui.composer.line_looks import LineLooks
from desktop_app.ui.composer.mention import Mention
from desktop_app.ui.composer.offered import offered_in
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_OPENING, _BAR = ("“", "«"), 2  # their own words have a bar beside them, in the margin
_PARAGRAPH, _LINE = "\u2029", "\u2028"
_FOR_NAMES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


class NoteText(QPlainTextEdit):
    """Plain words: what is pasted from elsewhere loses its looks.

    Signals:
        offered: files or a picture that were pasted or dropped (Offered).
    """

    offered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mention: Mention | None = None
        self._looks = LineLooks(theme, self.document())
        self._bar = theme.colour("accent-line")
        font: QFont = theme.font("read")
        self.setFont(font)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Composer", "Text"))
        self.setPlaceholderText(
            translate("Composer", "What was seen, what was said. Start with what is going well.")
        )
        self.setStyleSheet(
            "QPlainTextEdit { border-left: none; border-right: none; border-radius: 0;"
            " padding: 8px 12px; }"
        )

    def set_headings(self, headings: tuple[str, ...]) -> None:
        """Draw these lines as headings; nothing of that is in the text."""
        self._looks.set_headings(headings)

    def words(self) -> str:
        """What is written, with its no-break spaces: `toPlainText` makes plain ones of them."""
        raw = self.document().toRawText()
        return raw.replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def watch_for_names(self, mention: Mention) -> None:
        """Leave Enter, Tab and Esc to the names while they are offered."""
        self._mention = mention

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self.viewport()) as painter:
            block = self.firstVisibleBlock()
            while block.isValid():
                place = self.blockBoundingGeometry(block).translated(self.contentOffset())
                if place.top() > self.viewport().height():
                    return
                if block.text().lstrip().startswith(_OPENING):
                    bar = QRectF(0, place.top(), _BAR, place.height())
                    painter.fillRect(bar, self._bar)
                block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._mention is not None and self._mention.is_open and event.key() in _FOR_NAMES:
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        offered = offered_in(source)
        if offered.is_nothing:
            self.insertPlainText(source.text())
        else:
            self.offered.emit(offered)


def places(text: str) -> int:
    """How far along Qt counts it: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
