"""The recovery key, shown once, and the proof that it is on paper: four groups typed back."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.unlock.port import Created
from desktop_app.ui.unlock.printing import ask_and_print, has_printer
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.recovery_groups import RecoveryGroups

_IN_A_ROW, _BOX_WIDTH, _BOX_HEIGHT = 5, 84, 46


class PaperPage(Page):
    """First shows the groups, then hides them and asks for some of them.

    Signals:
        proved: the groups typed back are right.
    """

    proved = Signal()

    def __init__(self, theme: Theme, created: Created) -> None:
        words = translate(
            "Paper",
            "It opens this vault if the passphrase is forgotten or this computer is lost."
            " Write it down and keep it away from this computer. It is shown only now.",
        )
        super().__init__(theme, translate("Paper", "Put the recovery key on paper"), words, 470)
        self._created = created
        printed = enumerate(created.recovery_groups, start=1)
        self.boxes = [_Box(theme, number, group) for number, group in printed]
        self.groups = RecoveryGroups(theme, created.asked_back)
        self.error = Notice(theme, "circle-alert", "danger")
        self.written = primary(theme, translate("Paper", "It’s on paper")).sized(ButtonSize.LARGE)
        self.print = secondary(theme, translate("Paper", "Print…"), icon="printer")
        self.no_printer = Notice(theme, "info", "text-2")
        self.check = primary(theme, translate("Paper", "Check and open")).sized(ButtonSize.LARGE)
        self.again = link(theme, translate("Paper", "Show the key again"))
        self.steps = QStackedWidget()
        self.steps.addWidget(self._showing())
        self.steps.addWidget(self._asking())
        self.column.addSpacing(20)
        self.column.addWidget(self.steps)
        self.column.addStretch(1)
        self.written.clicked.connect(self.conceal)
        self.print.clicked.connect(self._print)
        self.again.clicked.connect(self._show)
        self.check.clicked.connect(self._check)
        self.groups.finished.connect(self._check)
        lead_focus(self, lambda: self.written)

    def conceal(self) -> None:
        """Hide the key and ask for some of it; it can be shown again."""
        self.error.say("")
        self.steps.setCurrentIndex(1)
        self.groups.setFocus()

    def _show(self) -> None:
        self.groups.clear()
        self.steps.setCurrentIndex(0)
        self.written.setFocus()

    def _print(self) -> None:
        if has_printer():
            ask_and_print(self.theme, self._created.recovery_groups, self)
            return
        words = translate(
            "Paper", "No printer is set up on this computer. Writing it down by hand does as well."
        )
        self.no_printer.say(words)
        announce(self, words)

    def _check(self) -> None:
        asked = self._created.asked_back
        right = [self._created.recovery_groups[number - 1] for number in asked]
        typed = self.groups.typed
        wrong = [place for place, group in enumerate(typed) if group != right[place]]
        self.groups.mark_wrong(wrong)
        if not wrong:
            self.proved.emit()
            return
        sentence = translate("Paper", "Group {number} is not what was shown. Look at the paper.")
        self.error.say(sentence.format(number=asked[wrong[0]]))

    def _showing(self) -> QWidget:
        page, column = _step()
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, box in enumerate(self.boxes):
            grid.addWidget(box, *divmod(place, _IN_A_ROW))
        column.addLayout(grid)
        column.addSpacing(24)
        row = QHBoxLayout()
        row.addWidget(self.written)
        row.addStretch(1)
        row.addWidget(self.print.sized(ButtonSize.LARGE))
        column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self.no_printer)
        return page

    def _asking(self) -> QWidget:
        page, column = _step()
        asked = ", ".join(str(number) for number in self._created.asked_back)
        words = translate("Paper", "Type these groups from the paper: {numbers}")
        column.addWidget(Label(self.theme, words.format(numbers=asked), "body-strong"))
        column.addSpacing(8)
        column.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self.error)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch(1)
        row.addWidget(self.again)
        column.addLayout(row)
        return page


def _step() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return page, column


class _Box(QWidget):
    def __init__(self, theme: Theme, number: int, group: str) -> None:
        super().__init__()
        self._theme, self._number, self._group = theme, number, group
        spelled = " ".join(group)
        name = translate("Paper", "Group {number}: {letters}")
        self.setAccessibleName(name.format(number=number, letters=spelled))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.fit(_BOX_WIDTH), self._theme.fit(_BOX_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect().toRectF()
        with paint.painting(self) as painter:
            edge = theme.colour("line-strong")
            paint.rounded(painter, rect, theme.radius("control"), theme.colour("panel"), edge)
            number = paint.Ink(theme.font("micro"), theme.colour("text-3"))
            paint.text(painter, QRectF(7, 3, 30, theme.line("micro")), str(self._number), number)
            font = theme.font("title", weight=500, identifier=True)
            centred = paint.Ink(font, theme.colour("text"), Qt.AlignmentFlag.AlignHCenter)
            paint.text(painter, rect.adjusted(0, 8, 0, 0), self._group, centred)
            if self.hasFocus():
                paint.focus_ring(painter, theme, rect, theme.radius("control"))
