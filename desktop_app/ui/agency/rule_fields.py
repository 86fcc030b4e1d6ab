"""The fields of one version of a standard: what a line of the rule data holds, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.amending_rules import code_for
from desktop_app.domain.codes import NoteType
from desktop_app.domain.rule_calendar import Calendar
from desktop_app.domain.standard_rules import (
    OF_TYPES,
    TIMED,
    TRIGGERS,
    Measure,
    Rule,
    RuleSet,
    Severity,
)
from desktop_app.ui.desk import Desk
from desktop_app.ui.standards import measure_words
from desktop_app.ui.translate import locale_of, say, translate
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.words.terms import NOTE_TYPES

_LINES = 76
LANGUAGES = ("en", "fr")
WORDS = ("title", "explains", "source")
_WITH_TYPES = OF_TYPES | {Measure.ASSESSED}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which standard is written down: a version to begin with (None: a new one), and the rest."""

    rules: RuleSet
    begin_with: Rule | None = None


class RuleFields(QObject):
    """Holds what is written; `line` says it as the file would."""

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, asked
        theme, today = desk.theme, desk.dates.now().date()
        names = [(name, language) for name in WORDS for language in LANGUAGES]
        self.words = {each: _written_in(desk, each[0]) for each in names}
        self.measure = ComboBox(theme, translate("Agency", "What is measured"))
        self.calendar = ComboBox(theme, translate("Agency", "Counted in"))
        self.severity = ComboBox(theme, translate("Agency", "Weight"))
        self.duration = TextField(theme)
        self.types = {each: CheckBox(theme, say(NOTE_TYPES[each])) for each in NoteType}
        self.own_times = {each: TextField(theme) for each in NoteType}
        locale = locale_of(desk.language)
        self.begins, self.ends = DayField(theme, locale, today), DayField(theme, locale, today)
        self.verified = CheckBox(theme, translate("Agency", "Compared with its source"))
        self._offer()
        self._fill(today)

    @property
    def chosen(self) -> Measure:
        """What is measured."""
        return Measure(self.measure.currentData())

    @property
    def is_timed(self) -> bool:
        """Whether it needs a time."""
        return self.chosen in TIMED

    @property
    def has_types(self) -> bool:
        """Whether it is about notes of some types alone."""
        return self.chosen in _WITH_TYPES

    @property
    def has_own_times(self) -> bool:
        """Whether notes of some types have a time of their own."""
        return self.chosen is Measure.RECORDED

    def text(self, name: str, language: str) -> str:
        """What is written in a field of words."""
        field = self.words[name, language]
        text = field.text() if isinstance(field, TextField) else field.toPlainText()
        return text.strip()

    def line(self) -> dict[str, object]:
        """As a line of the rule data, not yet checked: numbers stay words that are no numbers."""
        chosen = {each.value for each, box in self.types.items() if box.isChecked()}
        types = sorted(chosen | self._kept_types())
        said: dict[str, object] = {
            "code": self._code(),
            **{name: self._both(name) for name in WORDS},
            "trigger": TRIGGERS[self.chosen].value,
            "duration": _number(self.duration.text()) if self.is_timed else 0,
            "calendar": self.calendar.currentData(),
            "measure": self.chosen.value,
            "severity": self.severity.currentData(),
            "verified": self.verified.isChecked(),
            "effective_from": self.begins.text().strip(),
            "effective_to": self.ends.text().strip() or None,
        }
        own = self._own_times() if self.has_own_times else {}
        return said | ({"types": types} if self.has_types else {}) | {"by_type": own}

    def _code(self) -> str:
        before = self._asked.begin_with
        title = self.text("title", "en")
        return code_for(title, self._asked.rules) if before is None else before.code

    def _both(self, name: str) -> dict[str, str]:
        return {language: self.text(name, language) for language in LANGUAGES}

    def _kept_types(self) -> set[str]:
        """Those this program has no name for: whoever wrote them meant something by them."""
        before = self._asked.begin_with
        known = {each.value for each in NoteType}
        return set() if before is None else set(before.types) - known

    def _own_times(self) -> dict[str, object]:
        before = self._asked.begin_with
        known = {each.value for each in NoteType}
        kept: Mapping[str, int] = {} if before is None else before.by_type
        written = {each.value: field.text() for each, field in self.own_times.items()}
        return {name: hours for name, hours in kept.items() if name not in known} | {
            name: _number(words) for name, words in written.items() if words.strip()
        }

    def _offer(self) -> None:
        for measure in Measure:
            self.measure.addItem(say(measure_words.MEASURES[measure]), measure.value)
        for calendar in Calendar:
            self.calendar.addItem(say(measure_words.CALENDARS[calendar]), calendar.value)
        for severity in Severity:
            self.severity.addItem(say(measure_words.SEVERITIES[severity]), severity.value)

    def _fill(self, today: date) -> None:
        """A new version begins today; the one it comes from stays as it is."""
        self.begins.setText(today.isoformat())
        rule = self._asked.begin_with
        if rule is None:
            return
        for (name, language), field in self.words.items():
            told = {"title": rule.title, "explains": rule.explains, "source": rule.source}
            _put(field, told[name].words.get(language, ""))
        for choice, value in (
            (self.measure, rule.measure.value),
            (self.calendar, rule.calendar.value),
            (self.severity, rule.severity.value),
        ):
            choice.setCurrentIndex(choice.findData(value))
        self.duration.setText(str(rule.duration or ""))
        for note_type, box in self.types.items():
            box.setChecked(note_type.value in rule.types)
            hours = rule.by_type.get(note_type.value)
            self.own_times[note_type].setText("" if hours is None else str(hours))
        if rule.effective_from > today:
            self.begins.setText(rule.effective_from.isoformat())
        self.ends.setText("" if rule.effective_to is None else rule.effective_to.isoformat())
        self.verified.setChecked(rule.verified)


def _written_in(desk: Desk, name: str) -> TextField | QPlainTextEdit:
    if name == "title":
        return TextField(desk.theme)
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFont(desk.theme.font("body"))
    field.setFixedHeight(desk.theme.fit(_LINES))
    return field


def _put(field: TextField | QPlainTextEdit, text: str) -> None:
    if isinstance(field, TextField):
        field.setText(text)
    else:
        field.setPlainText(text)


def _number(words: str) -> object:
    """A number, where it is one; else what was written, for the check to object to."""
    plain = words.strip()
    return int(plain) if plain.isascii() and plain.isdigit() else plain
