"""Words on a screen: one line, a paragraph, a line that may be cut, and the rule between parts."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop_app.domain.foreign_names import as_written
from desktop_app.ui.theme import Theme, paint


class Label(QLabel):
    """One line of words, shown as they stand: never read as HTML."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        role: str = "body",
        ink: str = "text",
        weight: int | None = None,
    ) -> None:
        super().__init__(as_written(words))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, weight=weight))
        self.setMinimumHeight(theme.line(role))
        self.setProperty("ink", ink)

    def setText(self, words: str) -> None:
        """Show other words."""
        super().setText(as_written(words))

    def set_ink(self, ink: str) -> None:
        """Draw it in another of the theme's colours."""
        self.setProperty("ink", ink)
        self.style().unpolish(self)
        self.style().polish(self)


class Paragraph(QLabel):
    """Words that wrap, with the line spacing of the design."""

    def __init__(self, theme: Theme, words: str, role: str = "body", ink: str = "text-2") -> None:
        super().__init__()
        self._line = theme.line(role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(theme.font(role))
        self.setWordWrap(True)
        self.setProperty("ink", ink)
        self.say(words)

    def say(self, words: str, lead: str = "") -> None:
        """Show other words. They are plain text: nothing in them is read as HTML."""
        start = f"<b>{escape(lead)}</b> " if lead else ""
        body = escape(as_written(words)).replace("\n", "<br>")
        self.setText(f'<p style="line-height:{self._line}px">{start}{body}</p>')
        self.setAccessibleName(f"{lead} {words}".strip())


def plain_tip(words: str) -> str:
    """Words for a tooltip, which would read HTML in them, and fetch the pictures it names."""
    words = as_written(words)
    has_signs = "<" in words or "&" in words
    return f"<p>{escape(words)}</p>".replace("\n", "<br>") if has_signs else words


class ElidedLabel(QWidget):
    """One line that is cut with an ellipsis; the whole of it stays in tooltip and name."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        role: str = "body",
        ink: str = "text",
        weight: int | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._ink = paint.Ink(theme.font(role, weight=weight), theme.colour(ink))
        self._height = theme.line(role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(words)

    @property
    def words(self) -> str:
        """The whole of it, cut or not."""
        return self._words

    def say(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.width_of(self._words, self._ink.font), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._ink.font).horizontalAdvance("…"), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            paint.text(painter, self.rect().toRectF(), self._words, self._ink)

    def _tell_whole(self) -> None:
        is_cut = self.width() < self._theme.width_of(self._words, self._ink.font) - 1
        self.setToolTip(plain_tip(self._words if is_cut else ""))


class Rule(QFrame):
    """A hairline between two parts."""

    def __init__(self, direction: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__()
        is_level = direction is Qt.Orientation.Horizontal
        self.setProperty("rule", "horizontal" if is_level else "vertical")


class Surface(QFrame):
    """A plain area in one of the theme's surface colours: canvas, chrome, panel or raised."""

    def __init__(self, colour: str = "canvas") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", colour)
        self.setFrameShape(QFrame.Shape.NoFrame)
