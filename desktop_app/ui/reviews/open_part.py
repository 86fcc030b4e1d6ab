"""Own questions that a sign-off would leave open, and the way to settle them with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import EntryId
from desktop_app.domain.review import Question
from desktop_app.ui.case.times import at
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MANY = QT_TRANSLATE_NOOP("Reviews", "%n of your questions stay(s) open.", "", 1)


class OpenPart(QWidget):
    """There only while such a question would be left behind: a sign-off settles none by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._dates = desk.dates
        self._questions: tuple[Question, ...] = ()
        self._said = Paragraph(desk.theme, "", "body", "warn")
        self.settle = CheckBox(desk.theme, translate("Reviews", "Settled by this signature"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addWidget(self.settle)
        self.settle.toggled.connect(lambda _is_on: self._say())
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is not there."""
        return self._said.accessibleName() if self._questions else ""

    @property
    def settles(self) -> tuple[EntryId, ...]:
        """The questions to be settled with what is signed."""
        is_asked = self.settle.isChecked()
        return tuple(each.id for each in self._questions) if is_asked else ()

    def show_questions(self, questions: Sequence[Question]) -> None:
        """These are one's own and open, beneath notes that would be signed off."""
        if tuple(questions) == self._questions:
            return
        self._questions = tuple(questions)
        self.settle.setChecked(False)
        self._say()
        self.setVisible(bool(questions))

    def keep_lines(self, width: int) -> None:
        """Keep all of its lines in a column of this width."""
        self._said.setMinimumHeight(self._said.heightForWidth(width))

    def _say(self) -> None:
        if not self._questions:
            return
        if self.settle.isChecked():
            self._said.say(translate("Reviews", "It is settled for everybody who reads it."))
        elif len(self._questions) > 1:
            self._said.say(say_count(_MANY, len(self._questions)))
        else:
            day = self._dates.short_day(at(self._questions[0].recorded_ms).date())
            words = translate("Reviews", "Your question of {day} stays open.")
            self._said.say(words.format(day=day))
        self.settle.setAccessibleDescription(self.words)
