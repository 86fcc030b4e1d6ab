"""The right end of an entry’s first line: who signed it off, and who may read it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.entry_words import EntryWords, discipline_of
from desktop_app.ui.case.pieces import Chip, Piece
from desktop_app.ui.case.review_words import signed
from desktop_app.ui.case.sheet import TEXT_LEFT, Sheet
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import ChipLook, ToneColours, chip_size

MENU = 24
_AIR, _BARE = 12, 7


def looks_at_the_end(
    theme: Theme, words: EntryWords, entry: TimelineEntry
) -> tuple[ChipLook, ...]:
    """From the left."""
    return tuple(_looks(theme, words, entry))


def _looks(theme: Theme, words: EntryWords, entry: TimelineEntry) -> Iterator[ChipLook]:
    who = signed(words, entry)
    if who:
        yield ChipLook(words=who, icon="badge-check", colours=_without_box(theme, "ok"))
    said = words.audience(entry.audience)
    if entry.audience == WHOLE_TEAM:
        yield ChipLook(words=said, icon="users", colours=_without_box(theme, "text-3"))
    else:
        code = discipline_of(entry.audience) or entry.author.discipline
        yield ChipLook.audience(theme, said, code)


def _without_box(theme: Theme, ink: str) -> ToneColours:
    clear = QColor(Qt.GlobalColor.transparent)
    return ToneColours(theme.colour(ink), clear, clear)


def lay_end(
    sheet: Sheet, looks: tuple[ChipLook, ...], x: float, middle: float
) -> tuple[Piece, ...]:
    """Put them at the right end of the line that ends at `x`, or in a line of their own below.

    Beside it they are not put down but returned: on the row in hand they make room for the menu.
    """
    theme = sheet.theme
    sizes = [chip_size(theme, look) for look in looks]
    wide = sum(size.width() for size in sizes)
    # A plain chip has no edge, so its words and not its padding stand at the margin.
    first, last = (_BARE if _is_bare(look) else 0 for look in (looks[0], looks[-1]))
    is_beside = x + _AIR + wide <= sheet.right - MENU
    left = sheet.right - wide + last if is_beside else float(TEXT_LEFT - first)
    if not is_beside:
        middle = sheet.y + theme.fit(11)
        sheet.y += theme.fit(22)
    pieces = list[Piece]()
    for look, size in zip(looks, sizes, strict=True):
        pieces.append(Chip(QPointF(left, middle - size.height() / 2), look))
        left += size.width()
    if is_beside:
        return tuple(pieces)
    sheet.pieces.extend(pieces)
    return ()


def _is_bare(look: ChipLook) -> bool:
    return look.colours.surface.alpha() == 0
