"""The vaults this computer knows, as nodes on one line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.port import KnownVault

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _GAP, _NODE_X, _NODE_Y, _WORDS_X, _RIGHT = 61, 4, 28, 22, 50, 16


class VaultModel(QAbstractListModel):
    """Holds what the port listed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._vaults: tuple[KnownVault, ...] = ()

    def show_vaults(self, vaults: Sequence[KnownVault]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._vaults = tuple(vaults)
        self.endResetModel()

    def vault(self, row: int) -> KnownVault:
        """The vault of a row."""
        return self._vaults[row]

    def whereabouts(self, row: int) -> str:
        """When it was last opened and where it lies."""
        vault = self._vaults[row]
        if not vault.is_reachable:
            gone = translate("Unlock", "Not connected")
            return f"{vault.drive} · {gone}" if vault.drive else gone
        place = vault.drive or translate("Unlock", "On this computer")
        if vault.last_opened is None:
            return place
        opened = translate("Unlock", "Opened {moment}")
        moment = self._desk.dates.moment(vault.last_opened)
        return f"{opened.format(moment=moment)} · {place}"

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._vaults)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._vaults[index.row()].is_reachable:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= len(self._vaults):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._vaults[index.row()].label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._vaults[index.row()].label}, {self.whereabouts(index.row())}"
        return None


class _VaultDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: VaultModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(100, self._theme.fit(_ROW) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if index.row() >= self._model.rowCount():
            return
        state: QStyle.StateFlag = option.state
        place: QRectF = option.rect.toRectF()
        row = place.adjusted(0, 0, 0, -_GAP)
        is_on = bool(state & QStyle.StateFlag.State_Selected)
        with paint.kept(painter):
            self._paint_ground(painter, row, state)
            self._paint_node(painter, place, index.row(), is_on=is_on)
            self._paint_words(painter, row, index.row(), is_on=is_on)
            if is_on:
                chevron = QRectF(row.right() - _RIGHT - 16, row.center().y() - 8, 16, 16)
                colour = self._theme.colour("accent")
                paint.icon(painter, self._theme, "chevron-right", chevron, colour)

    def _paint_ground(self, painter: QPainter, row: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            paint.rounded(painter, row, 6, theme.colour("selected"))
            bar = QRectF(row.left(), row.top() + 10, 3, row.height() - 20)
            paint.rounded(painter, bar, 1.5, theme.colour("accent"))
            if theme.is_contrast:
                paint.focus_ring(painter, theme, row, 6)
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            paint.rounded(painter, row, 6, theme.colour("hover-chrome"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, theme, row, 6)

    def _paint_node(self, painter: QPainter, place: QRectF, row: int, *, is_on: bool) -> None:
        theme, x, y = self._theme, place.left() + _NODE_X, place.top() + _NODE_Y
        reachable = self._model.vault(row).is_reachable
        if row > 0:
            paint.thread(painter, theme, x, place.top(), y - 6)
        if row < self._model.rowCount() - 1:
            paint.thread(painter, theme, x, y + 6, place.bottom())
        edge = "accent" if is_on else "thread"
        behind = theme.colour("chrome")
        look = paint.NodeLook(behind, edge, filled=is_on, dashed=not reachable)
        paint.node(painter, theme, QPointF(x, y), look)

    def _paint_words(self, painter: QPainter, row: QRectF, number: int, *, is_on: bool) -> None:
        theme, vault = self._theme, self._model.vault(number)
        left, right = row.left() + _WORDS_X, row.right() - _RIGHT - (22 if is_on else 0)
        top = row.top() + (row.height() - theme.line("heading") - theme.line("meta")) / 2
        first = QRectF(left, top, right - left, theme.line("heading"))
        second = QRectF(left, first.bottom(), right - left, theme.line("meta"))
        label = theme.font("heading", weight=600 if is_on else 500)
        colour = theme.colour("text" if vault.is_reachable else "text-3")
        paint.text(painter, first, vault.label, paint.Ink(label, colour))
        ink = paint.Ink(theme.font("meta"), theme.colour("text-3"))
        paint.text(painter, second, self._model.whereabouts(number), ink)


class VaultList(QListView):
    """Arrow keys choose a vault.

    Signals:
        chosen: another vault is to be opened (KnownVault).
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._model = VaultModel(desk)
        self._delegate = _VaultDelegate(desk.theme, self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(translate("Unlock", "Vaults on this computer"))
        self.selectionModel().currentChanged.connect(self._announce)

    def show_vaults(self, vaults: Sequence[KnownVault], begin_with: Path | None = None) -> None:
        """Show these and choose that one, or the first that can be opened."""
        self._model.show_vaults(vaults)
        self.updateGeometry()
        rows = [row for row, vault in enumerate(vaults) if vault.is_reachable]
        asked = [row for row in rows if vaults[row].path == begin_with]
        if rows:
            self.setCurrentIndex(self._model.index((asked or rows)[0]))

    def sizeHint(self) -> QSize:
        height = self.sizeHintForRow(0) * max(1, min(5, self._model.rowCount()))
        return QSize(300, height)

    def _announce(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.vault(current.row()))
