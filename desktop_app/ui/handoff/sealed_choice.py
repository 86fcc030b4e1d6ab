"""Whether the reader is told that entries were kept back: how many, and nothing of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Paragraph

_BELOW_THE_WORDS = 26


class SealedChoice(QWidget):
    """A box that begins unticked, and a sentence that says what ticking it adds.

    Signals:
        changed: it was ticked, or the tick was taken away.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.box = CheckBox(theme, translate("Handoff", "Show that sealed entries exist"))
        words = translate(
            "Handoff",
            "Adds how many entries stay, by discipline and month. No names, no days.",
        )
        self.box.setAccessibleDescription(words)
        self.box.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        sentence = Paragraph(theme, words, "meta", "text-3")
        sentence.setContentsMargins(theme.fit(_BELOW_THE_WORDS), 0, 0, 0)
        column.addWidget(sentence)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether the counts go along; never while nothing stays that they could count."""
        return self.box.isChecked() and not self.isHidden()
