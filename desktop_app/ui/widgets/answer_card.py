"""One answer to a field: what it says, who said it and when, with a circle to choose it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conflict import Conflict
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.conflict_words import ConflictWords, doubtful
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.small import Chip, KeyHint

_MARGIN, _LEAST = 14, 200


class AnswerCard(QWidget):
    """The whole card can be clicked; its circle has the focus and the name.

    With a `title` of its own it is not yet on record, and none of the answers is shown first.
    """

    def __init__(
        self, theme: Theme, words: ConflictWords, conflict: Conflict, at: int, title: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        answer, is_shown = conflict.answers[at], at == 0 and not title
        self.value = answer.value
        title = title or translate("Conflicts", "Answer {number}").format(number=at + 1)
        self.circle = RadioButton(theme, title)
        told = words.told(conflict, at, is_shown=is_shown)
        self.circle.setAccessibleName(f"{title}. {told}")
        self.setMinimumWidth(theme.fit(_LEAST))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        column.setSpacing(4)
        column.addLayout(self._head(words.marks(answer, is_first=is_shown), str(at + 1)))
        column.addWidget(self._said(words.value(conflict.name, answer.value)))
        for said in answer.said:
            column.addSpacing(2)
            column.addWidget(Paragraph(theme, words.by(said), "body", "text-2"))
            column.addWidget(Paragraph(theme, words.recorded(said), "meta", "text-2"))
        column.addStretch(1)
        self.circle.toggled.connect(self.update)

    def _said(self, value: str) -> Paragraph:
        shown = Paragraph(self._theme, "", "read", "text")
        shown.say("", value)
        return shown

    def _head(self, marks: list[str], key: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.circle)
        row.addStretch(1)
        for mark in marks:
            tone = Tone.WARN if mark == doubtful() else Tone.NEUTRAL
            row.addWidget(Chip(self._theme, ChipLook.of(self._theme, mark, tone=tone)))
        row.addWidget(KeyHint(self._theme, key))
        return row

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.circle.setChecked(True)
            self.circle.setFocus()
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_on = self._theme, self.circle.isChecked()
        with paint.painting(self) as painter:
            edge = theme.colour("accent" if is_on else "border")
            fill = theme.colour("selected" if is_on else "canvas")
            paint.rounded(painter, self.rect().toRectF(), theme.radius("panel"), fill, edge)
