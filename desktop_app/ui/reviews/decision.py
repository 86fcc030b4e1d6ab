"""What a supervisor decides of what was read: sign off, sign off and ask, or only ask."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Seen
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.reviews.port import Decision
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_SIGN = QT_TRANSLATE_NOOP("Reviews", "Sign off on %n entry(s)", "", 1)
_BOTH = QT_TRANSLATE_NOOP("Reviews", "Sign off on %n, ask about 1", "", 1)
_HOURS = QT_TRANSLATE_NOOP("Reviews", "An answer is due within %n hour(s).", "", 1)
_FIELD = 84


class Choice(StrEnum):
    """What is to happen."""

    SIGN = "sign"
    BOTH = "both"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of what waits, and the entry that is stood on."""

    seen: tuple[Seen, ...] = ()
    waiting: int = 0
    entry: TimelineEntry | None = None


class DecisionPart(QWidget):
    """Three choices, how much of it was read, and a question where there is one.

    Signals:
        changed: another choice, or other words.
    """

    changed = Signal()

    def __init__(self, desk: Desk, words: EntryWords) -> None:
        super().__init__()
        theme = desk.theme
        self._words, self._case = words, ""
        self._read, self._hours = Read(), 0
        self.asked: TimelineEntry | None = None
        self.choices = {choice: RadioButton(theme, "") for choice in Choice}
        self._group = QButtonGroup(self)
        self.how_far = Label(theme, "", "meta", "text-2")
        self.question = QPlainTextEdit()
        self.question.setFont(theme.font("body"))
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(theme.fit(_FIELD))
        self.form = FormField(theme, translate("Reviews", "Question"), self.question)
        self.about = Paragraph(theme, "", "meta")
        self._kept = QVBoxLayout()
        self.choices[Choice.SIGN].setChecked(True)
        self._lay_out(desk)
        self._group.buttonClicked.connect(self._follow)
        self.question.textChanged.connect(self._clear_error)

    # --- what is decided

    @property
    def choice(self) -> Choice:
        """Which of the three."""
        return next(each for each, button in self.choices.items() if button.isChecked())

    @property
    def asks(self) -> bool:
        """Whether a question is part of it."""
        return self.choice is not Choice.SIGN

    @property
    def decision(self) -> Decision:
        """What is to be put on record."""
        if not self.asks or self.asked is None:
            return Decision(self._read.seen)
        signs = self._to_sign() if self.choice is Choice.BOTH else ()
        return Decision(signs, self.asked.id, self.question.toPlainText())

    def show_read(self, read: Read) -> None:
        """So much was read so far."""
        if read != self._read:
            self._read = read
            self._say()

    def set_words(self, words: EntryWords, case: str) -> None:
        """Groups have got other names; `case` is what the one that is read is called."""
        self._words, self._case = words, case

    def say_hours(self, hours: int) -> None:
        """How long an answer may take."""
        self._hours = hours
        self._say()

    def ask_about(self, entry: TimelineEntry) -> None:
        """Ask about this entry, and sign off the others."""
        self.asked = entry
        if not self.asks:
            self.choices[Choice.BOTH if self._to_sign() else Choice.ASK].setChecked(True)
        self._say()

    def begin(self) -> None:
        """Another case: nothing is asked yet."""
        self.asked = None
        self.choices[Choice.SIGN].setChecked(True)
        self.question.clear()
        self.form.show_error("")
        self._say()

    def check(self) -> bool:
        """Whether nothing is missing; if something is, it is said where it is missing."""
        lacks = self.asks and not self.question.toPlainText().strip()
        self.form.show_error(translate("Reviews", "Write the question.") if lacks else "")
        if lacks:
            self.question.setFocus()
        return not lacks

    def seat_kept(self, line: QWidget) -> None:
        """Give the line that tells of words from before its place."""
        self._kept.addWidget(line)

    # --- showing

    def _to_sign(self) -> tuple[Seen, ...]:
        """All that was read, but for what is asked about."""
        asked = None if self.asked is None else self.asked.id
        return tuple(each for each in self._read.seen if each.note != asked)

    def _follow(self) -> None:
        if self.asks and self.asked is None:
            self.asked = self._read.entry
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        read = self._read
        others = len(self._to_sign())
        if self.asked is None and read.entry is not None:
            others = sum(each.note != read.entry.id for each in read.seen)
        self._call(Choice.SIGN, say_count(_SIGN, len(read.seen)), may=bool(read.seen))
        self._call(Choice.BOTH, say_count(_BOTH, others), may=bool(others))
        only = translate("Reviews", "Ask for clarification only")
        self._call(Choice.ASK, only, may=read.entry is not None)
        counted = translate("Reviews", "{read} of {count} read")
        said = counted.format(read=len(read.seen), count=read.waiting)
        self.how_far.setText(said if read.waiting else "")
        self.form.setVisible(self.asks)
        self.about.setVisible(self.asks and self.asked is not None)
        if self.asked is not None:
            self._say_whom(self.asked)

    def _call(self, choice: Choice, words: str, *, may: bool) -> None:
        button = self.choices[choice]
        button.setText(words)
        button.setAccessibleName(words)
        button.setEnabled(may or button.isChecked())
        button.updateGeometry()

    def _say_whom(self, asked: TimelineEntry) -> None:
        name = self._words.author(asked)
        words = translate("Reviews", "Question for {name}").format(name=name)
        self.form.call_it(words)
        about = translate("Reviews", "About: {case}, {kind}, {when}.").format(
            case=self._case, kind=self._words.kind(asked), when=self._words.occurred(asked)
        )
        sees = translate("Reviews", "{name} sees this on the entry. The clock keeps running.")
        due = say_count(_HOURS, self._hours) if self._hours else ""
        self.about.say(" ".join(part for part in (about, sees.format(name=name), due) if part))

    def _clear_error(self) -> None:
        self.form.show_error("")
        self.changed.emit()

    def _lay_out(self, desk: Desk) -> None:
        theme = desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(Label(theme, translate("Reviews", "Your decision"), "body", weight=600))
        column.addWidget(self.how_far)
        for button in self.choices.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addSpacing(6)
        column.addLayout(self._kept)
        column.addWidget(self.form)
        column.addWidget(self.about)
        self._say()
