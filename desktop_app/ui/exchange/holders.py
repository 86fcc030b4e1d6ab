"""Who has what: this laptop, those whose entries came here, and the places known."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from desktop_app.domain.exchange_place import Holder, KnownPlace
from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.exchange.place_words import ICONS, PlaceWords
from desktop_app.ui.exchange.port import Overview
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import FIRST_LEFT, PADDING, RowDelegate, RowTable
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_BEHIND = QT_TRANSLATE_NOOP("Exchange", "%n day(s) behind", "", 1)
_GLYPH, _GAP = 17, 10
_WIDTHS = {0: 176, 2: 124, 3: 148}
_NAMELESS = frozenset({"", "laptop"})
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    WHOSE = 1
    BEHIND = 2
    SEEN = 3


@dataclass(frozen=True, slots=True)
class HolderRow:
    """One line of it, in words; `icon` is what it is."""

    icon: str
    what: str
    whose: str
    behind: str
    seen: str


def rows_of(words: PlaceWords, overview: Overview) -> tuple[HolderRow, ...]:
    """This device first, then who was heard of last, then the places."""
    by_age = sorted(overview.holders, key=lambda one: (not one.is_own, -(one.seen_ms or 0)))
    devices = tuple(_device(words, holder) for holder in by_age)
    return (*devices, *_places(words, overview))


def _device(words: PlaceWords, holder: Holder) -> HolderRow:
    """By what its holder called it; one that was never given a name goes by its holder's."""
    what, whose = holder.device, ", ".join(filter(None, (holder.agency, holder.name)))
    if holder.device.casefold() in _NAMELESS:
        what, whose = holder.name, holder.agency
    seen = words.seen(holder.seen_ms)
    if holder.is_own:
        what, seen = translate("Exchange", "This laptop"), translate("Exchange", "Now")
        whose = ", ".join(filter(None, (holder.agency, holder.name)))
    return HolderRow("laptop-minimal", what, whose, "", seen)


def _places(words: PlaceWords, overview: Overview) -> Iterator[HolderRow]:
    for place in overview.places:
        behind = _days_behind(words, place) if overview.waiting else 0
        yield HolderRow(
            ICONS[place.kind],
            place.title,
            words.kind(place.kind),
            say_count(_BEHIND, behind) if behind else "",
            words.seen(place.last_ms),
        )


def _days_behind(words: PlaceWords, place: KnownPlace) -> int:
    """How many days ago it was last exchanged with, while entries wait to be sent."""
    if place.last_ms is None:
        return 0
    last = recorded_at(place.last_ms).astimezone().date()
    return (words.dates.now().date() - last).days


class HolderCells:
    """What the table says of a holder; its first and last heads are the head of the list."""

    def heading(self, column: int) -> str:
        """The head of a column; the two in the middle need none."""
        heads = {
            Column.WHAT: translate("Exchange", "Who has what"),
            Column.SEEN: translate("Exchange", "Last seen"),
        }
        return heads.get(Column(column), "")

    def cell(self, row: HolderRow, column: int) -> str:
        """The words of one cell."""
        return (row.what, row.whose, row.behind, row.seen)[column]

    def spoken(self, row: HolderRow) -> str:
        """All of it, for assistive technology."""
        seen = translate("Exchange", "last seen {when}").format(when=row.seen)
        return ", ".join(part for part in (row.what, row.whose, row.behind, seen) if part)


class HolderDelegate(RowDelegate):
    """A sign before the name; what is behind is in the colour of a warning."""

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw what is known of a holder."""
        model, column, theme = index.model(), Column(index.column()), self._theme
        row = model.at(index.row()) if isinstance(model, RowModel) else None
        if row is None:
            return
        room = area.adjusted(PADDING, 0, -PADDING, -1)
        if column is Column.WHAT:
            glyph = QRectF(area.left() + FIRST_LEFT, 0, _GLYPH, _GLYPH)
            glyph.moveTop(area.center().y() - _GLYPH / 2)
            paint.icon(painter, theme, row.icon, glyph, theme.colour("text-2"))
            room.setLeft(glyph.right() + _GAP)
        inks = {Column.WHAT: "text", Column.WHOSE: "text-3", Column.BEHIND: "warn"}
        weight = 500 if column in (Column.WHAT, Column.BEHIND) else 400
        role = "meta" if column in (Column.BEHIND, Column.SEEN) else "body"
        side = Qt.AlignmentFlag.AlignRight if column is Column.SEEN else Qt.AlignmentFlag.AlignLeft
        font = theme.font(role, weight=weight, tabular=column is Column.SEEN)
        ink = paint.Ink(font, theme.colour(inks.get(column, "text-2")), side)
        paint.text(painter, room, str(index.data() or ""), ink)


class HoldersTable(RowTable):
    """Whose it is takes the width that is left."""

    def __init__(self, theme: Theme) -> None:
        self.holders = RowModel[HolderRow](HolderCells(), len(Column), numbers=Column.SEEN)
        super().__init__(theme, self.holders, translate("Exchange", "Who has what"))
        self.holders.setParent(self)
        self.dress(HolderDelegate(theme, self))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.fit(width))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(Column.WHOSE, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
