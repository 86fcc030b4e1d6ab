"""The sheet a row is laid out on: the columns of the line, and where the pen stands."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from desktop_app.ui.case.line_words import new_entries, new_since, sealed
from desktop_app.ui.case.pieces import (
    Box,
    Glyph,
    Ink,
    KeyHint,
    Node,
    Piece,
    Spot,
    line,
)
from desktop_app.ui.case.pieces import Doing as Do
from desktop_app.ui.case.port import SealedDay
from desktop_app.ui.case.rows import NewSince
from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import key_size
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.shortcuts import shown_keys

TEXT_LEFT = 110  # 70 for the time, 36 for the thread, 4 of air
THREAD_CENTRE = 88
RIGHT = 8  # beside the bar for scrolling, which is 12 wide: 20 of air together
HEADING = 34
_DIVIDER = 32
_SEALED = 30


@dataclass(slots=True)
class Sheet:
    """Pieces are put on it from the top down; `y` is where the next one goes."""

    theme: Theme
    width: int
    y: float = 0
    pieces: list[Piece] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    @property
    def right(self) -> float:
        """The right end of the text column."""
        return self.width - RIGHT

    def ink(self, role: str, colour: str, weight: int | None = None) -> Ink:
        """A step of the type scale in one of the theme's colours."""
        font = self.theme.font(role, weight=weight)
        return Ink(font, self.theme.colour(colour), self.theme.line(role))

    def write(self, words: str, ink: Ink, x: float, y: float, width: float | None = None) -> float:
        """Put a line of words down; the x where they end."""
        piece, wide = line(words, ink, QPointF(x, y), width)
        self.pieces.append(piece)
        return x + wide

    def glyph(self, name: str, size: int, colour: str, x: float, centre: float) -> None:
        """Put an icon down, its middle at a height."""
        rect = QRectF(x, centre - size / 2, size, size)
        self.pieces.append(Glyph(rect, name, self.theme.colour(colour)))

    def fill(self, rect: QRectF, colour: str) -> None:
        """Put a plain rectangle down."""
        self.pieces.append(Box(rect, self.theme.colour(colour)))


def lay_heading(sheet: Sheet, day: str, entries: str) -> None:
    """Monday 9 November  2 entries ———."""
    height = sheet.theme.fit(HEADING)
    strong, quiet = sheet.ink("body-strong", "text"), sheet.ink("meta", "text-3")
    x = sheet.write(day, strong, TEXT_LEFT, sheet.y + (height - strong.step) / 2)
    if entries:
        x = sheet.write(entries, quiet, x + 10, sheet.y + (height - quiet.step) / 2)
    middle = sheet.y + height // 2
    sheet.fill(QRectF(x + 10, middle, max(0.0, sheet.right - x - 10), 1), "line")
    sheet.y += height


def lay_divider(sheet: Sheet, dates: Dates, new: NewSince) -> None:
    """New since Tue 14:10  5 entries ——— Mark read [Shift+R]."""
    theme, height = sheet.theme, sheet.theme.fit(_DIVIDER)
    middle = sheet.y + height / 2
    strong, quiet = sheet.ink("meta", "accent", 600), sheet.ink("meta", "text-3", 500)
    link = sheet.ink("meta", "accent", 500)
    top = middle - strong.step / 2
    sheet.fill(QRectF(0, middle - 1, TEXT_LEFT - 8, 2), "accent")
    sheet.pieces.append(Node(QPointF(THREAD_CENTRE, middle)))
    x = sheet.write(new_since(dates, new), strong, TEXT_LEFT, top) + 8
    entries, mark = new_entries(dates, new), translate("Timeline", "Mark read")
    wide = theme.width_of(mark, link.font)
    keys = shown_keys(Act.READ_TO_HERE)
    size = key_size(theme, keys)
    link_left = sheet.right - size.width() - 6 - wide
    if x + theme.width_of(entries, quiet.font) + 10 > link_left:  # the key gives way to words
        link_left = sheet.right - wide
    else:
        key_left = sheet.right - size.width()
        sheet.pieces.append(KeyHint(QPointF(key_left, middle - size.height() / 2), keys))
    x = sheet.write(entries, quiet, x, top, max(0.0, link_left - x - 10))
    sheet.write(mark, link, link_left, top)
    hit = QRectF(link_left - 4, middle - 12, sheet.right - link_left + 8, 24)
    sheet.spots.append(Spot(hit, Do.MARK_READ, mark))
    sheet.fill(QRectF(x + 10, middle - 1, max(0.0, link_left - x - 20), 2), "accent")
    sheet.y += height


def lay_sealed(sheet: Sheet, dates: Dates, mark: SealedDay) -> None:
    """A lock and "Police: 2 sealed entries": no hidden gaps, and nothing else told."""
    theme, height = sheet.theme, sheet.theme.fit(_SEALED)
    middle = sheet.y + height / 2
    look = theme.discipline(mark.discipline)
    ink = Ink(theme.font("meta", weight=500), look.colour, theme.line("meta"))
    box = QRectF(THREAD_CENTRE - 9, middle - 9, 18, 18)
    sheet.pieces.append(Box(box.adjusted(-3, -3, 3, 3), theme.colour("canvas"), None, 8))
    sheet.pieces.append(Box(box, look.tint, look.colour, 5))
    sheet.pieces.append(Glyph(box.adjusted(3.5, 3.5, -3.5, -3.5), "lock", look.colour))
    x = sheet.write(sealed(dates, mark), ink, TEXT_LEFT, middle - ink.step / 2)
    quiet = sheet.ink("meta", "text-3")
    note = translate("Timeline", "Content is not on this device.")
    room = sheet.right - x - 10
    sheet.write(note, quiet, x + 10, middle - quiet.step / 2, room)
    sheet.y += height
