"""A card's code on a screen: six groups of five digits, read out from left to right."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.codes import BETWEEN, GROUPS, code_size, draw_code, groups_of, spoken
from desktop_app.ui.translate import translate


class CodeBoxes(QWidget):
    """The groups in rows of six, three or two. Hidden, it shows how many digits there are."""

    def __init__(self, theme: Theme, code: str = "", in_a_row: int = GROUPS) -> None:
        super().__init__()
        self._theme, self._in_a_row = theme, in_a_row
        self._groups: tuple[str, ...] = ()
        self._code, self._hidden = "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_code(code)

    def show_code(self, code: str) -> None:
        """Show another card's code."""
        self._code, self._groups = code, groups_of(code)
        self._name()
        self.updateGeometry()
        self.update()

    def hide_digits(self, *, hidden: bool) -> None:
        """Cover the digits, or show them again; assistive technology is told no more than eyes."""
        self._hidden = hidden
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        rows = max(1, -(-len(self._groups) // self._in_a_row))
        row = code_size(self._theme, self._in_a_row)
        return QSize(round(row.width()), round(rows * (row.height() + BETWEEN) - BETWEEN))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        step = code_size(self._theme).height() + BETWEEN
        with paint.painting(self) as painter:
            for row, start in enumerate(range(0, len(self._groups), self._in_a_row)):
                groups = self._groups[start : start + self._in_a_row]
                corner = QPointF(0, row * step)
                draw_code(painter, self._theme, corner, groups, hidden=self._hidden)
            if self.hasFocus():
                paint.focus_ring(painter, self._theme, self.rect().toRectF(), 4)

    def _name(self) -> None:
        if self._hidden:
            name = translate("Code", "Code, hidden while you type")
        else:
            name = translate("Code", "Code: {digits}").format(digits=spoken(self._code))
        self.setAccessibleName(name)
