"""The table of the places known: what each is, when it was last exchanged with, if by itself."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.ui.exchange.place_words import ICONS, PlaceWords
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import FIRST_LEFT, PADDING, RowDelegate, RowTable

_GLYPH, _GAP = 17, 10
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    PLACE = 0
    KIND = 1
    LAST = 2
    BY_ITSELF = 3


@dataclass(frozen=True, slots=True)
class PlaceCells:
    """What the list says of a place. Where it lies stays out: a path can name a person."""

    words: PlaceWords

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Exchange", "Place"),
            translate("Exchange", "Kind"),
            translate("Exchange", "Last exchange"),
            translate("Exchange", "By itself"),
        )[column]

    def cell(self, place: KnownPlace, column: int) -> str:
        """The words of one cell."""
        return (
            place.title,
            self.words.kind(place.kind),
            self.words.last(place.last_ms),
            self._by_itself(place),
        )[column]

    def spoken(self, place: KnownPlace) -> str:
        """Office folder, folder, last exchange Mon 9 Nov, 16:20, exchanged by itself."""
        last = translate("Exchange", "last exchange {when}")
        return ", ".join(
            (
                place.title,
                self.words.kind(place.kind),
                last.format(when=self.words.last(place.last_ms)),
                self._by_itself(place),
            )
        )

    def _by_itself(self, place: KnownPlace) -> str:
        if place.is_automatic:
            return translate("Exchange", "When it is there")
        return translate("Exchange", "Only when asked")


class PlaceDelegate(RowDelegate):
    """A sign before the name says what it is."""

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw what is known of a place."""
        model, theme = index.model(), self._theme
        place = model.at(index.row()) if isinstance(model, RowModel) else None
        if index.column() != Column.PLACE or not isinstance(place, KnownPlace):
            super().paint_cell(painter, area, index)
            return
        glyph = QRectF(area.left() + FIRST_LEFT, 0, _GLYPH, _GLYPH)
        glyph.moveTop(area.center().y() - _GLYPH / 2)
        paint.icon(painter, theme, ICONS[place.kind], glyph, theme.colour("text-2"))
        room = area.adjusted(0, 0, -PADDING, -1)
        room.setLeft(glyph.right() + _GAP)
        ink = paint.Ink(theme.font("body", weight=600), theme.colour("text"))
        paint.text(painter, room, place.title, ink)


class PlacesTable(RowTable):
    """The name takes the width that is left."""

    def __init__(self, theme: Theme, words: PlaceWords, *, is_short: bool = False) -> None:
        self.places = RowModel[KnownPlace](PlaceCells(words), len(Column))
        super().__init__(theme, self.places, translate("Exchange", "Places known"))
        self.places.setParent(self)
        self.dress(PlaceDelegate(theme, self))
        widths = {Column.KIND: 150, Column.LAST: 164, Column.BY_ITSELF: 160}
        for column, width in widths.items():
            self.setColumnWidth(column, theme.fit(width))
        self.setColumnHidden(Column.BY_ITSELF, is_short)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(Column.PLACE, QHeaderView.ResizeMode.Stretch)

    def show_places(self, places: tuple[KnownPlace, ...], keep: str = "") -> None:
        """Show these, and stand on the one that was stood on, or on `keep`."""
        here = self.place()
        wanted = keep or (here.id if here is not None else "")
        self.places.put(places)
        rows = [row for row, place in enumerate(places) if place.id == wanted]
        if places:
            self.selectRow(rows[0] if rows else 0)

    def place(self) -> KnownPlace | None:
        """The one that is stood on."""
        return self.places.at(self.currentIndex().row())
