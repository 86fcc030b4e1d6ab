"""Small boxed words: chips, key hints and counts, measured and drawn the same everywhere."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from desktop_app.domain.codes import Discipline
from desktop_app.ui.theme import paint
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.theme.look import Theme

_HEIGHT, _PADDING, _GLYPH, _GAP = 20, 6, 13, 4
_KEY_HEIGHT, _KEY_PADDING, _KEY_RADIUS = 17, 4, 3
_COUNT_HEIGHT, _COUNT_PADDING, _COUNT_MOST = 15, 4, 99


class Tone(StrEnum):
    """What a coloured surface says, besides its words."""

    NEUTRAL = "neutral"
    WARN = "warn"
    DANGER = "danger"
    OK = "ok"
    INFO = "info"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Ink, surface and edge of one tone."""

    ink: QColor
    surface: QColor
    edge: QColor


def tone_colours(theme: Theme, tone: Tone) -> ToneColours:
    """The three colours of a tone; every pair keeps the contrast that tokens.json lists."""
    names = {
        Tone.NEUTRAL: ("text-2", "canvas", "line-strong"),
        Tone.ACCENT: ("accent", "selected", "accent-line"),
    }.get(tone, (tone.value, f"{tone}-tint", f"{tone}-line"))
    ink, surface, edge = (theme.colour(name) for name in names)
    return ToneColours(ink, surface, edge)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipLook:
    """A chip: words, usually an icon, and the colours that go with them."""

    words: str
    icon: str = ""
    colours: ToneColours

    @classmethod
    def of(cls, theme: Theme, words: str, icon: str = "", tone: Tone = Tone.NEUTRAL) -> "ChipLook":
        """A chip in one of the tones."""
        return cls(words=words, icon=icon, colours=tone_colours(theme, tone))

    @classmethod
    def audience(cls, theme: Theme, words: str, code: Discipline | str) -> "ChipLook":
        """The box around a limited audience: a lock, in the discipline's colour."""
        look = theme.discipline(code)
        colours = ToneColours(look.colour, look.tint, look.colour)
        return cls(words=words, icon="lock", colours=colours)


def chip_font(theme: Theme) -> QFont:
    """The font of the words in a chip."""
    return theme.font("meta", weight=500)


def chip_size(theme: Theme, look: ChipLook) -> QSizeF:
    """How much room a chip takes."""
    width = theme.width_of(look.words, chip_font(theme)) + 2 * (_PADDING + 1)
    return QSizeF(width + (_GLYPH + _GAP if look.icon else 0), theme.fit(_HEIGHT))


def draw_chip(painter: QPainter, theme: Theme, corner: QPointF, look: ChipLook) -> QRectF:
    """Draw a chip with its upper left at `corner`; tells which place it took."""
    rect = QRectF(corner, chip_size(theme, look))
    paint.rounded(painter, rect, theme.radius("chip"), look.colours.surface, look.colours.edge)
    inner = rect.adjusted(_PADDING + 1, 0, -_PADDING - 1, 0)
    if look.icon:
        glyph = QRectF(inner.left(), inner.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint.icon(painter, theme, look.icon, glyph, look.colours.ink)
        inner.setLeft(glyph.right() + _GAP)
    paint.text(painter, inner, look.words, paint.Ink(chip_font(theme), look.colours.ink))
    return rect


def key_size(theme: Theme, keys: str) -> QSizeF:
    """How much room the hint for a key takes."""
    width = theme.width_of(key_names(keys), theme.font("micro")) + 2 * (_KEY_PADDING + 1)
    return QSizeF(width, theme.fit(_KEY_HEIGHT))


def draw_key(
    painter: QPainter, theme: Theme, corner: QPointF, keys: str, ink: QColor | None = None
) -> None:
    """A key hint. With `ink` it is drawn in that colour alone, to sit on a filled button."""
    rect = QRectF(corner, key_size(theme, keys))
    colour = theme.colour("text-3") if ink is None else QColor(ink)
    if ink is None:
        surface, edge = theme.colour("canvas"), theme.colour("line-strong")
        paint.rounded(painter, rect, _KEY_RADIUS, surface, edge)
    else:
        colour.setAlphaF(colour.alphaF() * 0.85)
        paint.rounded(painter, rect, _KEY_RADIUS, None, colour)
    centred = paint.Ink(theme.font("micro"), colour, Qt.AlignmentFlag.AlignHCenter)
    paint.text(painter, rect, key_names(keys), centred)


def draw_count(
    painter: QPainter, theme: Theme, corner_right: QPointF, count: int, behind: QColor
) -> None:
    """A count on an icon, its upper right at `corner_right`; nothing is drawn for none."""
    if count <= 0:
        return
    words = str(count) if count <= _COUNT_MOST else f"{_COUNT_MOST}+"
    font = theme.font("micro", weight=600, tabular=True)
    font.setPixelSize(10)
    width = max(_COUNT_HEIGHT, theme.width_of(words, font) + 2 * _COUNT_PADDING)
    rect = QRectF(corner_right.x() - width, corner_right.y(), width, _COUNT_HEIGHT)
    paint.rounded(painter, rect.adjusted(-2, -2, 2, 2), _COUNT_HEIGHT / 2 + 2, behind)
    paint.rounded(painter, rect, _COUNT_HEIGHT / 2, theme.colour("accent"))
    ink = paint.Ink(font, theme.colour("on-accent"), Qt.AlignmentFlag.AlignHCenter)
    paint.text(painter, rect, words, ink)
