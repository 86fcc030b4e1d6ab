"""A row of choices of which one holds: tint, weight and an underline say which."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop_app.ui.theme import Theme, paint

_PADDING, _GLYPH, _GAP, _UNDERLINE = 10, 14, 6, 2


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices: what it stands for, its words, and maybe an icon."""

    value: str
    words: str
    icon: str = ""


class Segmented(QWidget):
    """Choices side by side; arrow keys move among them, Tab goes past them.

    Signals:
        chosen: a person took another choice (its value).
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[Choice],
        value: str,
        *,
        small: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._segments = {choice.value: _Segment(theme, choice, small=small) for choice in choices}
        self.setAccessibleName(name)
        self._lay_out()
        self._segments[value].setChecked(True)
        self._group.buttonClicked.connect(self._announce)

    @property
    def value(self) -> str:
        """What is chosen now."""
        return next(value for value, part in self._segments.items() if part.isChecked())

    @property
    def values(self) -> tuple[str, ...]:
        """All there is to choose between."""
        return tuple(self._segments)

    def choose(self, value: str) -> None:
        """Take a choice without announcing it."""
        self._segments[value].setChecked(True)

    def segment(self, value: str) -> QToolButton:
        """The button of one choice."""
        return self._segments[value]

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(1)
        for number, segment in enumerate(self._segments.values()):
            segment.is_first = number == 0
            segment.is_last = number == len(self._segments) - 1
            self._group.addButton(segment)
            row.addWidget(segment)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with paint.painting(self) as painter:
            radius = theme.radius("control")
            edge = theme.colour("border")
            paint.rounded(painter, self.rect().toRectF(), radius, theme.colour("canvas"), edge)
            for segment in self._segments.values():
                if not segment.is_first:
                    line = QRectF(segment.x() - 1, 1, 1, self.height() - 2)
                    painter.fillRect(line, theme.colour("line-strong"))

    def _announce(self, _button: QToolButton) -> None:
        self.chosen.emit(self.value)


class _Segment(QToolButton):
    def __init__(self, theme: Theme, choice: Choice, *, small: bool) -> None:
        super().__init__()
        self._theme, self._choice, self._small = theme, choice, small
        self.is_first = self.is_last = False
        self.setText(choice.words)
        self.setAccessibleName(choice.words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font("meta" if small else "body", weight=600))

    def sizeHint(self) -> QSize:
        theme, padding = self._theme, 8 if self._small else _PADDING
        words = theme.width_of(self._choice.words, self.font())
        icon = _GLYPH + _GAP if self._choice.icon else 0
        height = theme.px("control-small" if self._small else "control")
        return QSize(words + icon + 2 * padding, height)

    def minimumSizeHint(self) -> QSize:
        """Where there is too little room the icon goes; the words stay."""
        whole = self.sizeHint()
        icon = _GLYPH + _GAP if self._choice.icon else 0
        return QSize(whole.width() - icon, whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_on = self._theme, self.isChecked()
        with paint.painting(self) as painter:
            painter.setClipPath(self._shape())
            if is_on or self.underMouse():
                painter.fillRect(self.rect(), theme.colour("selected" if is_on else "hover"))
            if is_on:
                foot = QRectF(0, self.height() - 1 - _UNDERLINE, self.width(), _UNDERLINE)
                painter.fillRect(foot, theme.colour("accent"))
            inner, padding = self.rect().toRectF(), 8 if self._small else _PADDING
            inner.adjust(padding, 0, 0, 0)
            colour = theme.colour("accent" if is_on else "text-2")
            if self._choice.icon and self.width() >= self.sizeHint().width():
                place = QRectF(inner.left(), (self.height() - _GLYPH) / 2, _GLYPH, _GLYPH)
                paint.icon(painter, theme, self._choice.icon, place, colour)
                inner.setLeft(place.right() + _GAP)
            font = theme.font("meta" if self._small else "body", weight=600 if is_on else 500)
            paint.text(painter, inner, self._choice.words, paint.Ink(font, colour))
            if self.hasFocus():
                paint.focus_ring(painter, theme, self.rect().toRectF().adjusted(1, 1, -1, -2), 3)

    def _shape(self) -> QPainterPath:
        """The segment without what the rounded corners of the whole row cut off."""
        rect = self.rect().toRectF().adjusted(0, 1, 0, -1)
        radius = self._theme.radius("control") - 1
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, radius, radius)
        if not self.is_first:
            path.addRect(rect.adjusted(0, 0, -radius, 0))
        if not self.is_last:
            path.addRect(rect.adjusted(radius, 0, 0, 0))
        return path
