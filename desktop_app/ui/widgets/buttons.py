"""Buttons, painted whole: the key that does the same stands inside, and focus is always seen."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, chips, paint
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.widgets.shortcuts import shown_keys

_GAP, _INNER_RING = 7, 2.0
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ButtonKind(StrEnum):
    """What a button is for. One primary per view; a careful one is never the default."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    CAREFUL = "careful"
    FLAT = "flat"
    MARK = "mark"
    LINK = "link"
    LINK_ON_TINT = "link on tint"


class ButtonSize(StrEnum):
    """How tall a button is."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class _Measures:
    height: int
    padding: int
    role: str
    glyph: int


@dataclass(frozen=True, slots=True)
class _Colours:
    fill: QColor | None
    edge: QColor | None
    ink: QColor


_MEASURES = {
    ButtonSize.SMALL: _Measures(26, 10, "meta", 14),
    ButtonSize.NORMAL: _Measures(30, 12, "body", 16),
    ButtonSize.LARGE: _Measures(38, 19, "heading", 16),
}


class Button(QPushButton):
    """A button with words, maybe an icon before them and the key that does the same behind them.

    The key is only a hint: whoever owns the shortcut binds it. When there is too little room the
    hint goes first, then the icon; the words stay.
    """

    def __init__(
        self, theme: Theme, words: str, kind: ButtonKind, *, icon: str = "", keys: Act | str = ""
    ) -> None:
        super().__init__(words)
        self._theme, self._kind, self._icon = theme, kind, icon
        self._keys = shown_keys(keys) if isinstance(keys, Act) else keys
        self._measures = _MEASURES[ButtonSize.NORMAL]
        self.setAccessibleName(words.replace("&", ""))
        self.setAutoDefault(kind is ButtonKind.PRIMARY)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sized(self, size: ButtonSize) -> "Button":
        """The same button, taller or smaller."""
        self._measures = _MEASURES[size]
        self.updateGeometry()
        return self

    def show_keys(self, keys: Act | str) -> None:
        """Show another key beside the words, or none."""
        self._keys = shown_keys(keys) if isinstance(keys, Act) else keys
        self.updateGeometry()
        self.update()

    def say(self, words: str) -> None:
        """Put other words on it."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._words_width() + self._icon_width() + self._keys_width()
        return QSize(round(width) + 2 * self._padding(), self._theme.fit(self._measures.height))

    def minimumSizeHint(self) -> QSize:
        narrow = self._words_width() + 2 * self._padding()
        return QSize(round(narrow), self._theme.fit(self._measures.height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in _ENTER_KEYS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if not event.isAutoRepeat():  # held down, it would answer one question after another
                self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            colours = self._colours()
            rect, radius = self.rect().toRectF(), self._theme.radius("control")
            paint.rounded(painter, rect, radius, colours.fill, colours.edge)
            self._paint_words(painter, rect, colours.ink)
            if self.hasFocus():
                self._paint_focus(painter, rect, radius)

    def _paint_words(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        inner = rect.adjusted(self._padding(), 0, -self._padding(), 0)
        icon, keys, words = self._icon_width(), self._keys_width(), self._words_width()
        keys = keys if words + icon + keys <= inner.width() + 1 else 0.0
        icon = icon if words + icon <= inner.width() + 1 else 0.0
        left = inner.left() + max(0.0, (inner.width() - words - icon - keys) / 2)
        glyph = self._theme.fit(self._measures.glyph)
        if icon:
            place = QRectF(left, rect.center().y() - glyph / 2, glyph, glyph)
            paint.icon(painter, self._theme, self._icon, place, ink)
        line = QRectF(left + icon, rect.top(), words + 1, rect.height())
        paint.text(painter, line, self.text(), paint.Ink(self._words_font(), ink))
        if keys:
            self._paint_keys(painter, QPointF(left + icon + words + _GAP, rect.center().y()), ink)

    def _paint_keys(self, painter: QPainter, middle: QPointF, ink: QColor) -> None:
        height = chips.key_size(self._theme, self._keys).height()
        corner = QPointF(round(middle.x()), round(middle.y() - height / 2))
        is_filled = self._kind is ButtonKind.PRIMARY
        chips.draw_key(painter, self._theme, corner, self._keys, ink if is_filled else None)

    def _paint_focus(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        paint.focus_ring(painter, self._theme, rect, radius)
        if self._kind is ButtonKind.PRIMARY:
            # The ring has the colour of the surface here: a line in the ink sets it off.
            inside = rect.adjusted(_INNER_RING, _INNER_RING, -_INNER_RING, -_INNER_RING)
            paint.rounded(painter, inside, radius - 1, None, self._theme.colour("on-accent"))

    def _colours(self) -> _Colours:
        theme = self._theme
        if not self.isEnabled():
            edge = None if self._is_bare() else theme.colour("line-strong")
            return _Colours(None, edge, theme.colour("disabled"))
        over, down = self.underMouse(), self.isDown()
        if self._kind is ButtonKind.PRIMARY:
            solid = theme.colour("accent-hover" if over or down else "accent")
            return _Colours(solid, solid, theme.colour("on-accent"))
        if self._kind is ButtonKind.LINK:
            return _Colours(None, None, theme.colour("accent-hover" if over else "link"))
        if self._kind is ButtonKind.LINK_ON_TINT:
            return _Colours(None, None, theme.colour("text"))
        return self._outlined("pressed" if down else "hover" if over else "")

    def _outlined(self, state: str) -> _Colours:
        theme = self._theme
        if self._kind in {ButtonKind.FLAT, ButtonKind.MARK}:
            quiet = theme.colour("warn" if self._kind is ButtonKind.MARK else "text-2")
            return _Colours(theme.colour(state) if state else None, None, quiet)
        is_careful = self._kind is ButtonKind.CAREFUL
        ink, edge = ("danger", "danger") if is_careful else ("text", "border")
        return _Colours(theme.colour(state or "raised"), theme.colour(edge), theme.colour(ink))

    def _is_bare(self) -> bool:
        return self._kind in {ButtonKind.FLAT, ButtonKind.MARK} or self._leads()

    def _leads(self) -> bool:
        return self._kind in {ButtonKind.LINK, ButtonKind.LINK_ON_TINT}

    def _words_font(self) -> QFont:
        weight = 600 if self._kind is ButtonKind.PRIMARY else 500
        font = self._theme.font(self._measures.role, weight=weight)
        is_plain = self._kind is ButtonKind.LINK and not self._theme.is_contrast
        font.setUnderline(self._leads() and not is_plain)
        return font

    def _padding(self) -> int:
        return 2 if self._leads() else self._theme.fit(self._measures.padding)

    def _words_width(self) -> float:
        return self._theme.width_of(self.text(), self._words_font())

    def _icon_width(self) -> float:
        return self._theme.fit(self._measures.glyph) + _GAP if self._icon else 0

    def _keys_width(self) -> float:
        return chips.key_size(self._theme, self._keys).width() + _GAP if self._keys else 0


def primary(theme: Theme, words: str, *, icon: str = "", keys: Act | str = "") -> Button:
    """The one thing this view is for."""
    return Button(theme, words, ButtonKind.PRIMARY, icon=icon, keys=keys)


def secondary(theme: Theme, words: str, *, icon: str = "", keys: Act | str = "") -> Button:
    """Something else one can do here."""
    return Button(theme, words, ButtonKind.SECONDARY, icon=icon, keys=keys)


def careful(theme: Theme, words: str, *, icon: str = "", keys: Act | str = "") -> Button:
    """Something to think about first; outlined in red, never the default."""
    return Button(theme, words, ButtonKind.CAREFUL, icon=icon, keys=keys)


def flat(theme: Theme, words: str, *, icon: str = "", keys: Act | str = "") -> Button:
    """A quiet action without an edge."""
    return Button(theme, words, ButtonKind.FLAT, icon=icon, keys=keys)


def mark(theme: Theme, words: str, *, icon: str) -> Button:
    """Something that needs somebody, counted, and the way to it."""
    return Button(theme, words, ButtonKind.MARK, icon=icon)


def link(theme: Theme, words: str, *, keys: Act | str = "") -> Button:
    """Words that lead somewhere."""
    return Button(theme, words, ButtonKind.LINK, keys=keys)


def link_on_tint(theme: Theme, words: str) -> Button:
    """The same on a strip of a colour of its own: in the ink of its words, and underlined."""
    return Button(theme, words, ButtonKind.LINK_ON_TINT)


class IconButton(QToolButton):
    """An icon that acts; its name is read aloud and shown as a tooltip."""

    def __init__(self, theme: Theme, icon: str, name: str, ink: str = "text-2") -> None:
        super().__init__()
        self._theme, self._ink = theme, ink
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = theme.px("control-small")
        self.setFixedSize(side, side)
        self.show_icon(icon, name)

    def show_icon(self, icon: str, name: str) -> None:
        """Take another icon and name, as the state they stand for changes."""
        size = self._theme.fit(18)
        colours = self._theme.colour(self._ink), self._theme.colour("disabled")
        self.setIcon(self._theme.icons.icon(icon, size, *colours))
        self.setIconSize(QSize(size, size))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
