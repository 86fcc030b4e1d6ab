"""How worried the team is: four bars and the word, never one without the other."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.codes import Risk
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms

_BETWEEN = 6


class RiskMark(QWidget):
    """Read aloud as "Risk high"; blank until it is told, for a guess would be believed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._level: Risk | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_risk(self, level: Risk) -> None:
        """Show a level."""
        self._level = level
        words = translate("Case", "Risk {level}").format(level=say(terms.RISKS[level]).lower())
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._level is None:
            return QSize(0, self._theme.line("body"))
        bars = round(paint.risk_size().width())
        words = self._theme.width_of(say(terms.RISKS[self._level]), self._font())
        return QSize(bars + _BETWEEN + words, self._theme.line("body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._level is None:
            return
        size = paint.risk_size()
        with paint.painting(self) as painter:
            top = (self.height() - size.height()) / 2
            paint.risk_bars(painter, self._theme, QPointF(0, top), self._level)
            words = self.rect().toRectF().adjusted(size.width() + _BETWEEN, 0, 0, 0)
            ink = paint.Ink(self._font(), paint.risk_colour(self._theme, self._level))
            paint.text(painter, words, say(terms.RISKS[self._level]), ink)

    def _font(self) -> QFont:
        return self._theme.font("body-strong")
