"""The column that narrows the line: disciplines and kinds of entry, with their counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.ui.case.kind_icons import kind_icon
from desktop_app.ui.case.port import Facets
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms

_ROW, _HEADING, _MARGIN = 26, 33, 14
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Facet:
    """One row: a heading (no code), a discipline or a kind."""

    words: str
    code: Discipline | NoteType | None = None
    count: int = 0
    is_on: bool = False


class FacetModel(QAbstractListModel):
    """Which facets there are; one with no entries is left out unless it is on."""

    def __init__(self) -> None:
        super().__init__()
        self._facets = Facets()
        self._on: frozenset[Discipline | NoteType] = frozenset()
        self._rows: tuple[Facet, ...] = ()

    @property
    def disciplines(self) -> frozenset[Discipline]:
        """The disciplines that are on."""
        return frozenset(code for code in self._on if isinstance(code, Discipline))

    @property
    def types(self) -> frozenset[NoteType]:
        """The kinds that are on."""
        return frozenset(code for code in self._on if isinstance(code, NoteType))

    def show_facets(self, facets: Facets) -> None:
        """Show counts."""
        self._facets = facets
        self._arrange()

    def toggle(self, code: Discipline | NoteType) -> None:
        """Switch one on or off."""
        self._on ^= {code}
        self._arrange()

    def facet(self, index: _Index) -> Facet:
        """The row itself, for the delegate."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.facet(index).code is None:
            return Qt.ItemFlag.NoItemFlags
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | checkable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facet = self.facet(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return facet.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{facet.words}, {facet.count}" if facet.code else facet.words
            case Qt.ItemDataRole.CheckStateRole if facet.code is not None:
                return Qt.CheckState.Checked if facet.is_on else Qt.CheckState.Unchecked
        return None

    def _arrange(self) -> None:
        disciplines = self._group(self._facets.disciplines, terms.DISCIPLINE_NARROW)
        kinds = self._group(self._facets.types, terms.NOTE_TYPES)
        rows = (
            *self._headed(translate("Facets", "Discipline"), disciplines),
            *self._headed(translate("Facets", "Kind"), kinds),
        )
        if [row.code for row in rows] == [row.code for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _headed(self, words: str, facets: tuple[Facet, ...]) -> tuple[Facet, ...]:
        """A heading and what it heads; none for nothing."""
        return (Facet(words), *facets) if facets else ()

    def _group(self, counts: Mapping[Any, int], words: Mapping[Any, Any]) -> tuple[Facet, ...]:
        shown = [code for code in words if counts.get(code, 0) or code in self._on]
        shown.sort(key=lambda code: -counts.get(code, 0))
        return tuple(
            Facet(say(words[code]), code, counts.get(code, 0), code in self._on) for code in shown
        )


class FacetDelegate(QStyledItemDelegate):
    """Paints a facet: marker or icon, words, count; tint and tick when it is on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        is_heading = isinstance(model, FacetModel) and model.facet(index).code is None
        return QSize(0, self._theme.fit(_HEADING if is_heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, FacetModel):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        facet, theme, area = model.facet(index), self._theme, QRectF(rect)
        if facet.code is None:
            ink = paint.Ink(theme.font("meta", weight=600), theme.colour("text-2"))
            line = QRectF(_MARGIN, area.bottom() - 21, area.width() - _MARGIN, 17)
            paint.text(painter, line, facet.words, ink)
            return
        if facet.is_on:
            painter.fillRect(rect, theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        self._paint_facet(painter, facet, area)
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, theme, area, 0)

    def _paint_facet(self, painter: QPainter, facet: Facet, area: QRectF) -> None:
        theme, middle = self._theme, area.center().y()
        sign = QRectF(_MARGIN, middle - 9, 18, 18)
        if isinstance(facet.code, Discipline):
            paint.marker(painter, theme, sign, facet.code)
        elif facet.code is not None:
            inner = sign.adjusted(1, 1, -1, -1)
            paint.icon(painter, theme, kind_icon(facet.code), inner, theme.colour("text-2"))
        right = area.right() - _MARGIN
        count = theme.font("meta", tabular=True)
        words = str(facet.count)
        width = theme.width_of(words, count)
        number = QRectF(right - width, area.top(), width, area.height())
        paint.text(painter, number, words, paint.Ink(count, theme.colour("text-3")))
        if facet.is_on:
            tick = QRectF(number.left() - 20, middle - 7, 14, 14)
            paint.icon(painter, theme, "check", tick, theme.colour("accent"))
        left = sign.right() + 8
        room = QRectF(left, area.top(), number.left() - 26 * facet.is_on - 8 - left, area.height())
        weight = 600 if facet.is_on else 400
        ink = paint.Ink(theme.font("body", weight=weight), theme.colour("text"))
        paint.text(painter, room, facet.words, ink)


class FacetList(QListView):
    """One tab stop; Space, Enter or a click switches a facet, 1 to 7 a discipline.

    Signals:
        toggled: a facet was switched (its code).
    """

    toggled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "panel")
        self.setItemDelegate(FacetDelegate(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Facets", "Filters"))
        self.clicked.connect(self._toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_7:
            self.toggled.emit(tuple(Discipline)[event.key() - Qt.Key.Key_1])
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: _Index) -> None:
        model = self.model()
        if isinstance(model, FacetModel) and index.isValid():
            code = model.facet(index).code
            if code is not None:
                self.toggled.emit(code)
