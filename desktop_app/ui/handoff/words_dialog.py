"""The six words that open a bundle: shown once, large, and gone when they are written down."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.paper_box import PaperBox

_BETWEEN = "-"
_IN_A_ROW, _WIDTH, _BOX_WIDTH, _BOX_HEIGHT = 3, 560, 164, 56


class WordsDialog(Dialog):
    """Painted, so that nothing of it can be marked or copied. Esc does not lose them.

    Locking takes it away all the same: then the bundle is made once more.
    """

    def __init__(self, theme: Theme, secret_words: str, name: str, parent: QWidget | None) -> None:
        title = translate("Six words", "Write these six words down")
        words = translate(
            "Six words",
            "They open {file}, and they are shown only now: nobody can look them up later. Keep"
            " them apart from the file, and tell them by voice.",
        )
        super().__init__(theme, title, words.format(file=name), parent)
        self.setFixedWidth(theme.fit(_WIDTH))
        parts = secret_words.split(_BETWEEN)
        self.boxes = [_WordBox(theme, place, word) for place, word in enumerate(parts, start=1)]
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, box in enumerate(self.boxes):
            grid.addWidget(box, *divmod(place, _IN_A_ROW))
        self.body.addLayout(grid)
        hint = translate("Six words", "In lower case, with a hyphen between one and the next:")
        self.body.addWidget(Label(theme, hint, "meta", "text-2"))
        self.whole = Label(theme, secret_words, "body")
        self.whole.setFont(theme.font("body", weight=600, identifier=True))
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.body.addWidget(self.whole)
        self.written = CheckBox(theme, translate("Six words", "I have written them down."))
        self.body.addWidget(self.written)
        self.action = primary(theme, translate("Six words", "Take them away"))
        self.action.setEnabled(False)
        self.action.clicked.connect(self.accept)
        self.add_answer(self.action)
        self.written.toggled.connect(self.action.setEnabled)
        self.boxes[0].setFocus()

    def accept(self) -> None:
        """Close it, once they are written down."""
        if self.written.isChecked():
            super().accept()

    def reject(self) -> None:
        """Esc stays here: it must not lose the only copy."""
        self.written.setFocus()


class _WordBox(PaperBox):
    def __init__(self, theme: Theme, number: int, word: str) -> None:
        super().__init__(theme, number, word)
        name = translate("Six words", "Word {number}: {word}")
        self.setAccessibleName(name.format(number=number, word=word))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.fit(_BOX_WIDTH), self._theme.fit(_BOX_HEIGHT))
