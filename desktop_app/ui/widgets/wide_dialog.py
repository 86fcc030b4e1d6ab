"""A dialog for work with several parts: a head, room for the work, and the answers at the foot."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, plain_tip
from desktop_app.ui.widgets.scrim import Scrim
from desktop_app.ui.widgets.small import Picture

_MARGIN, _TIGHT, _EDGE, _HEAD, _FOOT = 24, 4, 1, 54, 54
_ROOMY = 720
_WHOLE = QSize(1280, 800)


class WideDialog(QDialog):
    """As large as it is asked to be, and never larger than the window behind it.

    The window behind is shaded. Esc and the cross both leave by `reject`. In a narrow one
    (`is_tall`) the sentence about the work stands below its name. Without a size it takes
    all of the window.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        size: QSize | None,
        parent: QWidget | None,
        *,
        is_tall: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self.theme = theme
        self._fills, size = size is None, size or _WHOLE
        self._wanted = QSize(theme.fit(size.width()), theme.fit(size.height()))
        self._scrim: Scrim | None = None
        self._marks = QHBoxLayout()
        self._title = Label(theme, "", "title")
        self._words = ElidedLabel(theme, "", "body", "text-3")
        self.leave = IconButton(theme, "x", translate("Dialog", "Close"))
        self.leave.setToolTip(plain_tip(translate("Dialog", "Close (Esc)")))
        self.leave.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(20, 0, 20, 0)
        self.foot.setSpacing(10)
        self._build_frame(self._build_tall_head(icon) if is_tall else self._build_head(icon))

    def say(self, title: str, words: str) -> None:
        """Name the work, and say in a sentence what it is."""
        self._title.setText(title)
        self._words.say(words)
        self.setWindowTitle("Throughline")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)

    def mark(self, mark: QWidget | None) -> None:
        """Show a mark at the right of the head, in place of the one before."""
        while (item := self._marks.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        if mark is not None:
            self._marks.addWidget(mark)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        behind = self._behind()
        if behind is None:
            self.resize(self._wanted)
            return
        margin = _MARGIN if behind.width() >= self.theme.fit(_ROOMY) else _TIGHT
        room = behind.size() - QSize(2 * margin, 2 * margin)
        if margin == _TIGHT:
            self.foot.setContentsMargins(10, 0, 10, 0)
        self.resize(behind.size() if self._fills else self._wanted.boundedTo(room))
        middle = behind.mapToGlobal(QPoint(behind.width() // 2, behind.height() // 2))
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
        if self._scrim is None:
            self._scrim = Scrim(self.theme, behind)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.lift()
            self._scrim = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            fill, edge = self.theme.colour("canvas"), self.theme.colour("line-strong")
            radius = self.theme.radius("dialog")
            paint.rounded(painter, self.rect().toRectF(), radius, fill, edge)

    def _behind(self) -> QWidget | None:
        parent = self.parentWidget()
        return parent.window() if parent is not None else None

    def _build_head(self, icon: str) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self.theme.fit(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(Picture(self.theme, icon, 20, "accent"))
        row.addWidget(self._title)
        row.addSpacing(2)
        row.addWidget(self._words, 1)
        row.addLayout(self._marks)
        row.addWidget(self.leave)
        return head

    def _build_tall_head(self, icon: str) -> QWidget:
        head = QWidget()
        grid = QGridLayout(head)
        grid.setContentsMargins(22, 14, 14, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.addWidget(Picture(self.theme, icon, 20, "accent"), 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self.leave, 0, 2)
        grid.addWidget(self._words, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        return head

    def _build_frame(self, head: QWidget) -> None:
        foot = QWidget()
        foot.setMinimumHeight(self.theme.fit(_FOOT))
        foot.setLayout(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Rule())
        column.addLayout(self.body, 1)
        column.addWidget(Rule())
        column.addWidget(foot)
