"""Small painted things: chips, key hints, avatars and pictures of one icon."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, chip_size, draw_chip, draw_key, key_size
from desktop_app.ui.widgets.labels import plain_tip

_BADGE_RIGHT, _BADGE_BELOW, _LETTERS = 8, 5, 2


class Chip(QWidget):
    """A boxed word or two, with an icon; read aloud as its words."""

    def __init__(self, theme: Theme, look: ChipLook) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(look.words)

    def sizeHint(self) -> QSize:
        return chip_size(self._theme, self._look).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            draw_chip(painter, self._theme, QPointF(0, 0), self._look)


class KeyHint(QWidget):
    """Which key does it. A hint for the eye: screen readers are told the shortcut itself."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme, self._keys = theme, keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return key_size(self._theme, self._keys).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            draw_key(painter, self._theme, QPointF(0, 0), self._keys)


class Avatar(QWidget):
    """A person by initials, in the colour and with the badge of the discipline."""

    def __init__(self, theme: Theme, name: str, discipline: str, behind: str = "canvas") -> None:
        super().__init__()
        self._theme, self._behind = theme, behind
        self._face = paint.Face(initials_of(name), discipline)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {theme.discipline(discipline).name}")
        self.setToolTip(plain_tip(self.accessibleName()))

    def sizeHint(self) -> QSize:
        side = self._theme.px("avatar")
        return QSize(side + _BADGE_RIGHT, side + _BADGE_BELOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._theme.px("avatar")
        with paint.painting(self) as painter:
            behind = self._theme.colour(self._behind)
            paint.avatar(painter, self._theme, QRectF(0, 0, side, side), self._face, behind)


class Picture(QWidget):
    """One icon that stands still; it has no name, the words beside it do.

    `lower` pushes it down by some pixels, to stand level with the first line of words.
    """

    def __init__(
        self, theme: Theme, icon: str, size: int, ink: str = "text-2", lower: int = 0
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._colour = theme, icon, theme.colour(ink)
        self._side = theme.fit(size)
        self.lower_by(lower)

    def lower_by(self, pixels: int) -> None:
        """Push it down from the top of its place."""
        self._lower = pixels
        self.setFixedSize(self._side, self._side + pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            place = self.rect().toRectF().adjusted(0, self._lower, 0, 0)
            paint.icon(painter, self._theme, self._icon, place, self._colour)


class Logo(QWidget):
    """The sign of the product."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.fit(size), theme.fit(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            paint.logo(painter, self._theme, self.rect().toRectF())


def initials_of(name: str) -> str:
    """'RC' for 'Renée Courville', 'OH' for 'D/Cst. Owen Harada': first and last, no rank."""
    parts = [part for part in name.split() if part[0].isalpha() and not part.endswith(".")]
    chosen = parts if len(parts) < _LETTERS else [parts[0], parts[-1]]
    return "".join(part[0].upper() for part in chosen)
