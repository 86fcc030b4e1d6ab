"""A question and what was said to it: answered by whom it is for, closed by whoever asked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.ids import EntryId
from desktop_app.domain.review_queue import OpenQuestion
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.review_words import thread
from desktop_app.ui.desk import Desk
from desktop_app.ui.reviews.port import QuestionPort
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.labels import Label, Paragraph

_FIELD = 84


class SettlingPart(QWidget):
    """The thread, and a field: for the answer, or for what settles it."""

    def __init__(self, desk: Desk, words: EntryWords) -> None:
        super().__init__()
        theme = desk.theme
        self._theme, self._words = theme, words
        self._row: OpenQuestion | None = None
        self._head = Label(theme, "", "body", weight=600)
        self._thread = QVBoxLayout()
        self._thread.setSpacing(2)
        self.said = QPlainTextEdit()
        self.said.setFont(theme.font("body"))
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(theme.fit(_FIELD))
        self.form = FormField(theme, translate("Reviews", "Answer"), self.said)
        self.by_amendment = CheckBox(theme, translate("Reviews", "My amendment answers it"))
        self.hint = Paragraph(theme, "", "meta")
        self._kept = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(self._thread)
        column.addLayout(self._kept)
        column.addWidget(self.form)
        column.addWidget(self.by_amendment)
        column.addWidget(self.hint)
        self.said.textChanged.connect(lambda: self.form.show_error(""))

    @property
    def row(self) -> OpenQuestion | None:
        """The question that is shown."""
        return self._row

    def show_question(self, row: OpenQuestion, words: EntryWords) -> None:
        """Show a question with all that was said to it."""
        self._row, self._words = row, words
        while (item := self._thread.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.deleteLater()
        for said in thread(words, row.question):
            self._thread.addWidget(Paragraph(self._theme, said.lead, "meta"))
            if said.text:
                self._thread.addWidget(Paragraph(self._theme, said.text, "body", "text"))
        self.said.clear()
        self.by_amendment.setChecked(False)
        self.by_amendment.setVisible(not row.is_mine and _amended(row) is not None)
        self.form.show_error("")
        if row.is_mine:
            self._head.setText(translate("Reviews", "Your question"))
            self.form.call_it(translate("Reviews", "What settles it (may stay empty)"))
            self.hint.say(translate("Reviews", "It is settled then for everybody who reads it."))
        else:
            self._head.setText(translate("Reviews", "A question for you"))
            name = row.question.author.name
            answer = translate("Reviews", "Answer to {name}").format(name=name)
            self.form.call_it(answer)
            hint = translate(
                "Reviews", "{name} reads it beneath your entry, and says when it is settled."
            )
            self.hint.say(hint.format(name=name))

    @property
    def amendment(self) -> EntryId | None:
        """The amendment that answers it, if somebody says that one does."""
        is_chosen = self._row is not None and self.by_amendment.isChecked()
        return _amended(self._row) if is_chosen and self._row is not None else None

    def check(self) -> bool:
        """Whether an answer has words, or an amendment; closing needs none."""
        row = self._row
        is_said = bool(self.said.toPlainText().strip()) or self.amendment is not None
        lacks = row is not None and not row.is_mine and not is_said
        self.form.show_error(translate("Reviews", "Write the answer.") if lacks else "")
        if lacks:
            self.said.setFocus()
        return not lacks

    def seat_kept(self, line: QWidget) -> None:
        """Give the line that tells of words from before its place."""
        self._kept.addWidget(line)


def _amended(row: OpenQuestion) -> EntryId | None:
    """The last amendment that was signed since the question was asked."""
    asked_ms = row.question.recorded_ms
    since = (each for each in row.entry.amendments if each.recorded_ms >= asked_ms)
    return next((each.id for each in reversed(tuple(since)) if each.is_signed), None)


def job_of(
    port: QuestionPort, part: SettlingPart, row: OpenQuestion, language: str
) -> Callable[[], Receipt]:
    """What is to be put on record: an answer in this language, or that it is settled."""
    said, id_ = part.said.toPlainText(), row.question.id
    if row.is_mine:
        return partial(port.close, id_, said)
    return partial(port.answer, id_, said, part.amendment, language)
