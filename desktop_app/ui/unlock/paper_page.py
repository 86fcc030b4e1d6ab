"""The recovery key, shown once, and the proof that it is on paper: four groups typed back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.unlock.port import Created
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.paper_box import PaperBox
from desktop_app.ui.widgets.printing import Sheet, ask_and_print, has_printer
from desktop_app.ui.widgets.recovery_groups import RecoveryGroups

_IN_A_ROW = 5


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
        self.boxes = [PaperBox(theme, number, group) for number, group in printed]
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
            ask_and_print(self.theme, _sheet(self._created.recovery_groups), self)
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


def _sheet(groups: tuple[str, ...]) -> Sheet:
    words = translate(
        "Paper",
        "It opens one Throughline vault without the passphrase. Keep it locked away, and away"
        " from the computer. Whoever holds it can read every case in that vault.",
    )
    return Sheet(translate("Paper", "Recovery key"), groups, words)


def _step() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return page, column
