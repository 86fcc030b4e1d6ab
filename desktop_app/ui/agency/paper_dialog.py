"""An agency's key on paper: ten groups to copy or to print, and what they are for."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.paper_box import PaperBox
from desktop_app.ui.widgets.printing import Sheet, ask_and_print, has_printer

_IN_A_ROW = 5


class PaperDialog(Dialog):
    """Shown as long as somebody copies; nothing of it is kept anywhere."""

    def __init__(
        self, theme: Theme, agency: str, groups: tuple[str, ...], parent: QWidget | None
    ) -> None:
        words = translate(
            "Agency",
            "It makes the key anew if every stick is lost. Whoever holds it can sign as your"
            " agency. Keep it locked away, and apart from the sticks.",
        )
        title = translate("Agency", "The key of {agency}, on paper").format(agency=agency)
        super().__init__(theme, title, words, parent)
        self._sheet = Sheet(title, groups, words)
        self.boxes = [PaperBox(theme, place, group) for place, group in enumerate(groups, 1)]
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, box in enumerate(self.boxes):
            grid.addWidget(box, *divmod(place, _IN_A_ROW))
        grid.setColumnStretch(_IN_A_ROW, 1)
        self.no_printer = Notice(theme, "info", "text-2")
        self.body.addSpacing(4)
        self.body.addLayout(grid)
        self.body.addWidget(self.no_printer)
        self.setFixedWidth(theme.fit(500))
        self.print = secondary(theme, translate("Paper", "Print…"), icon="printer")
        self.print.clicked.connect(self._print)
        self.add_answer(self.print)
        self.written = primary(theme, translate("Paper", "It’s on paper"))
        self.offer(self.written)

    def _print(self) -> None:
        if has_printer():
            ask_and_print(self._theme, self._sheet, self)
            return
        words = translate(
            "Paper", "No printer is set up on this computer. Writing it down by hand does as well."
        )
        self.no_printer.say(words)
        announce(self, words)
