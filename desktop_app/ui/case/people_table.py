"""The table of the people in a case, with a sign where answers about somebody differ."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from desktop_app.ui.case.people_model import Column, PeopleModel
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.row_table import FIRST_LEFT, PADDING, RowDelegate, RowTable

_WIDTHS = {Column.INITIALS: 92, Column.NAME: 190, Column.PART: 170, Column.CHECKED: 120}
_GLYPH = 14
_Index = QModelIndex | QPersistentModelIndex


class PersonDelegate(RowDelegate):
    """Initials stand out; a name with differing answers has a sign before it."""

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Draw what is known."""
        model, column, theme = index.model(), index.column(), self._theme
        person = model.at(index.row()) if isinstance(model, PeopleModel) else None
        if person is None:
            return
        left = area.left() + (FIRST_LEFT if column == Column.INITIALS else PADDING)
        if column == Column.NAME and person.conflicts:
            glyph = QRectF(left, area.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            paint.icon(painter, theme, "git-compare", glyph, theme.colour("warn"))
            left = glyph.right() + 6
        is_strong = column == Column.INITIALS
        ink = paint.Ink(
            theme.font("body", weight=600 if is_strong else 400, tabular=column == Column.CHECKED),
            theme.colour("text" if column in (Column.INITIALS, Column.NAME) else "text-2"),
        )
        words = QRectF(left, area.top(), area.right() - PADDING - left, area.height() - 1)
        paint.text(painter, words, str(index.data() or ""), ink)


class PeopleTable(RowTable):
    """Names and parts keep their width; the safe contact takes what is left."""

    def __init__(self, theme: Theme, model: PeopleModel) -> None:
        super().__init__(theme, model, translate("People", "People of this case"))
        self.dress(PersonDelegate(theme, self))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.fit(width))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(Column.SAFE_CONTACT, QHeaderView.ResizeMode.Stretch)
