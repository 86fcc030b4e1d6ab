"""Another answer than those on record: chosen from the codes of the field, or written."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conflict import Conflict
from desktop_app.ui.kept.parts import Part, part_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import ComboBox, RadioButton
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.small import KeyHint
from desktop_app.ui.words.fields import CODED


class OtherAnswer(QWidget):
    """Nothing stands in the field before somebody writes it.

    Signals:
        changed: something else stands there now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, words: ConflictWords, conflict: Conflict) -> None:
        super().__init__()
        is_text = all(isinstance(answer.value, str) for answer in conflict.answers)
        self.is_possible = conflict.name in CODED or is_text
        self.circle = RadioButton(theme, translate("Conflicts", "Write another"))
        self._codes = CODED.get(conflict.name, {})
        label = words.field(conflict)
        self.text = TextField(theme)
        self.choice = ComboBox(theme, label)
        for code, phrase in self._codes.items():
            self.choice.addItem(say(phrase), code)
        self.choice.setCurrentIndex(-1)
        self.field: QWidget = self.choice if self._codes else self.text
        self.form = FormField(theme, label, self.field)
        self.form.hide()
        self._lay_out(theme, str(len(conflict.answers) + 1))
        self.circle.toggled.connect(self._unfold)
        self.text.textChanged.connect(self.changed)
        self.choice.currentIndexChanged.connect(self.changed)
        if not self.is_possible:
            self.hide()

    @property
    def value(self) -> object | None:
        """What is written; None for nothing."""
        if self._codes:
            code: object = self.choice.currentData()
            return code
        return self.text.text().strip() or None

    def as_part(self) -> Part:
        """What is written here; written back, it is what was chosen, too."""
        inner = part_of(self.field)

        def write(words: str) -> None:
            inner.write(words)
            if words:
                self.circle.setChecked(True)

        return replace(inner, write=write)

    def _unfold(self, on: bool) -> None:  # noqa: FBT001
        self.form.setVisible(on)
        if on:
            self.field.setFocus()

    def _lay_out(self, theme: Theme, key: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(self.circle)
        head.addStretch(1)
        head.addWidget(KeyHint(theme, key))
        field = QHBoxLayout()
        field.setContentsMargins(38, 0, 14, 0)
        field.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(field)
