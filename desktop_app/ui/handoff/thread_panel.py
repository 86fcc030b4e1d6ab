"""The panel at the left: what was checked, step by step, and the sender's code."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.steps import Steps

WIDTH = 272


class ThreadPanel(Surface):
    """The thread on top; the code below it, once there is one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("panel")
        heading = translate("Receive", "Verification")
        self.steps = Steps(theme, heading)
        self.code = CodeBoxes(theme, in_a_row=3)
        self._words = Paragraph(theme, "", "meta", "text-3")
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(8)
        below.addWidget(Rule())
        below.addSpacing(2)
        below.addWidget(Label(theme, translate("Receive", "Sender’s code"), "meta", "text-2", 600))
        below.addWidget(self.code)
        below.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(12)
        column.addWidget(Label(theme, heading, "meta", "text-2", 600))
        column.addWidget(self.steps)
        column.addWidget(self._below)
        column.addStretch(1)
        foot = translate("Receive", "Opened in a sealed area. The file itself stays where it is.")
        column.addWidget(Paragraph(theme, foot, "meta", "text-3"))

    def show_code(self, code: str, words: str) -> None:
        """Show the sender's code and what it is worth; none takes it away."""
        self._below.setVisible(bool(code))
        self.code.show_code(code)
        self._words.say(words)

    def hide_code(self, hidden: bool) -> None:  # noqa: FBT001
        """Cover the digits while others are typed."""
        self.code.hide_digits(hidden=hidden)
