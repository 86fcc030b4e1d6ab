"""The column that narrows the line: what can be chosen, with counts."""

from PySide6.QtCore import (
    QLocale,
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
from desktop_app.ui.case.facet_codes import STATES, icon_of, marker_of, words_of
from desktop_app.ui.case.facet_model import Facet, FacetModel
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.letter_keys import is_silenced
from desktop_app.ui.widgets.telling_rows import tell_rows

_ROW, _HEADING, _MARGIN = 26, 33, 14
_SIGN, _AFTER_SIGN, _BEFORE_COUNT = 18, 8, 8
_WIDEST, _BAR = 240, 12
_Index = QModelIndex | QPersistentModelIndex


def column_width(theme: Theme) -> int:
    """Room for every discipline, kind and state in this language, up to 240 (SCREENS 4).

    Known before any count has come, so that the line beside it is laid out once.
    """
    font, count = theme.font("body"), theme.font("meta", tabular=True)
    words = max(theme.width_of(words_of(code), font) for code in (*Discipline, *NoteType, *STATES))
    beside = 2 * _MARGIN + _SIGN + _AFTER_SIGN + _BEFORE_COUNT + theme.width_of("000", count)
    return max(theme.px("facets"), min(theme.fit(_WIDEST), words + beside + _BAR))


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
        sign = QRectF(_MARGIN, middle - _SIGN / 2, _SIGN, _SIGN)
        if facet.code is not None and (discipline := marker_of(facet.code)) is not None:
            paint.marker(painter, theme, sign, discipline)
        elif facet.code is not None:
            inner = sign.adjusted(1, 1, -1, -1)
            paint.icon(painter, theme, icon_of(facet.code), inner, theme.colour("text-2"))
        right = area.right() - _MARGIN
        count = theme.font("meta", tabular=True)
        words = "" if facet.count is None else QLocale().toString(facet.count)
        width = theme.width_of(words, count)
        number = QRectF(right - width, area.top(), width, area.height())
        paint.text(painter, number, words, paint.Ink(count, theme.colour("text-3")))
        if facet.is_on:
            tick = QRectF(number.left() - 20, middle - 7, 14, 14)
            paint.icon(painter, theme, "check", tick, theme.colour("accent"))
        left = sign.right() + _AFTER_SIGN
        right = number.left() - 26 * facet.is_on - _BEFORE_COUNT
        room = QRectF(left, area.top(), right - left, area.height())
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
        tell_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Facets", "Filters"))
        self.clicked.connect(self._toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_7 and not is_silenced(event):
            self.toggled.emit(tuple(Discipline)[event.key() - Qt.Key.Key_1])
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: _Index) -> None:
        model = self.model()
        if isinstance(model, FacetModel) and index.isValid():
            code = model.facet(index).code
            if code is not None:
                self.toggled.emit(code)
