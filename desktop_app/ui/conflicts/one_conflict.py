"""One field with its answers side by side; nothing is chosen before somebody chooses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from desktop_app.domain.conflict import Conflict
from desktop_app.ui.conflicts.other_answer import OtherAnswer
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.answer_card import AnswerCard
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.labels import Label, Paragraph

_SIDE_BY_SIDE, _FEW = 560, 2


class OneConflict(QWidget):
    """Answers in the order of the merge, the one displayed first.

    Signals:
        changed: another answer is chosen, or written.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, words: ConflictWords, conflict: Conflict, readers: tuple[str, ...]
    ) -> None:
        super().__init__()
        self.conflict = conflict
        self._theme, self._words, self._readers = theme, words, readers
        self.cards = [
            AnswerCard(theme, words, conflict, at) for at in range(len(conflict.answers))
        ]
        self.other = OtherAnswer(theme, words, conflict)
        self.why = TextField(theme)
        self.outcome = Paragraph(theme, "", "body", "text")
        self.error = Notice(theme, "circle-alert", "danger")
        self._group = QButtonGroup(self)
        for circle in self._circles():
            self._group.addButton(circle)
            circle.toggled.connect(self._tell)
        self.other.changed.connect(self._tell)
        self._lay_out()
        self._tell()
        self.setFocusProxy(self.cards[0].circle)

    @property
    def value(self) -> object | None:
        """What would be recorded; None while nothing is chosen or written."""
        for card in self.cards:
            if card.circle.isChecked():
                return card.value
        return self.other.value if self.other.circle.isChecked() else None

    @property
    def is_chosen(self) -> bool:
        """Whether somebody chose; an answer that is empty can be chosen, too."""
        if any(card.circle.isChecked() for card in self.cards):
            return True
        return self.other.circle.isChecked() and self.other.value is not None

    def seat_above(self, line: QWidget) -> None:
        """Give a line its place above the field."""
        self._column.insertWidget(0, line)

    def choose(self, number: int) -> None:
        """Choose by number, from 1; the one after the last answer is to write another."""
        circles = self._circles()
        if 1 <= number <= len(circles):
            circle = circles[number - 1]
            circle.setFocus()
            circle.setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand_side_by_side()

    def _circles(self) -> list[RadioButton]:
        circles = [card.circle for card in self.cards]
        return [*circles, self.other.circle] if self.other.is_possible else circles

    def _tell(self) -> None:
        """Say before anything is signed what will stand there, and who will read it."""
        if self.is_chosen:
            self.outcome.say(self._words.outcome(self.conflict, self.value, self._readers))
        else:
            self.outcome.say(translate("Conflicts", "Nothing is chosen yet."))
        self.error.say("")
        self.changed.emit()

    def _stand_side_by_side(self) -> None:
        is_wide = self.width() >= self._theme.fit(_SIDE_BY_SIDE) and len(self.cards) <= _FEW
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _lay_out(self) -> None:
        theme, column = self._theme, QVBoxLayout(self)
        self._column = column
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(Label(theme, self._words.whose(self.conflict), "heading"))
        column.addWidget(Paragraph(theme, self._words.why(self.conflict)))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        for card in self.cards:
            self._row.addWidget(card, 1)
        column.addLayout(self._row)
        column.addWidget(self.other)
        why = translate("Conflicts", "Why this one holds; it stays in the history")
        column.addWidget(FormField(theme, why, self.why))
        column.addWidget(self.outcome, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.error)
        column.addStretch(1)
