"""The sheet a standard is written down on: its fields in their places, and what is wrong there."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.amending_rules import Objected
from desktop_app.domain.standard_rules import TRIGGERS
from desktop_app.ui.agency.rule_errors import sentence_for
from desktop_app.ui.agency.rule_fields import LANGUAGES, WORDS, RuleFields
from desktop_app.ui.standards import measure_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words.terms import NOTE_TYPES

_TYPES_ACROSS, _TIMES_ACROSS = 2, 3


class RuleSheet(QWidget):
    """What is measured decides what else is asked. `begins`: the day of the version it is from."""

    def __init__(self, theme: Theme, fields: RuleFields, begins: date | None) -> None:
        super().__init__()
        self._theme, self._fields = theme, fields
        self.forms = _in_both(theme, fields) | _others(theme, fields, begins)
        self.trigger = Paragraph(theme, "", "meta", "text-3")
        self.types = _Group(theme, translate("Agency", "Kinds of note it is about"))
        words = translate("Agency", "Kinds of note with a time of their own (empty: that of all)")
        self.own_times = _Group(theme, words)
        self.error = Notice(theme, "circle-alert", "danger")
        self._lay_out()
        fields.measure.currentIndexChanged.connect(self._follow)
        self._follow()

    def show_right(self) -> None:
        """Take away whatever was said to be wrong."""
        for form in self.forms.values():
            form.show_error("")
        for notice in (self.types.wrong, self.own_times.wrong, self.error):
            notice.say("")

    def show_wrong(self, wrong: Objected) -> QWidget:
        """Say it at its field, and go there; the field, or what stands below all of them."""
        self.show_right()
        sentence = sentence_for(wrong)
        announce(self, sentence)
        forms = [self.forms[name] for name in self._names_of(wrong.what)]
        for form in forms:
            form.show_error(sentence)
        if forms:
            forms[0].field.setFocus()
            return forms[0]
        groups = {"types": self.types, "by_type": self.own_times}
        group = groups.get(wrong.what)
        (self.error if group is None else group.wrong).say(sentence)
        if group is None:
            return self.error
        group.first.setFocus()
        return group

    def _names_of(self, what: str) -> list[str]:
        """The fields a name of the file stands in: of words, those that are empty, or both."""
        if what not in WORDS:
            return [what] if what in self.forms else []
        empty = [each for each in LANGUAGES if not self._fields.text(what, each)]
        return [f"{what}.{each}" for each in empty or LANGUAGES]

    def _follow(self) -> None:
        fields = self._fields
        self.trigger.say(say(measure_words.TRIGGERS[TRIGGERS[fields.chosen]]))
        for name in ("duration", "calendar"):
            self.forms[name].setVisible(fields.is_timed)
        self.types.setVisible(fields.has_types)
        self.own_times.setVisible(fields.has_own_times)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(12)
        titles, explained, sources = ([f"{name}.{each}" for each in LANGUAGES] for name in WORDS)
        column.addLayout(self._beside(titles))
        column.addLayout(self._beside(explained))
        column.addLayout(self._beside(["measure", "severity"]))
        column.addWidget(self.trigger)
        column.addLayout(self._beside(["duration", "calendar"]))
        column.addLayout(self._beside(["effective_from", "effective_to"]))
        column.addLayout(self._beside(sources))
        column.addWidget(self._fields.verified)
        column.addWidget(self.types)
        column.addWidget(self.own_times)
        column.addWidget(self.error)
        column.addStretch(1)
        for place, (note_type, box) in enumerate(self._fields.types.items()):
            self.types.put(box, place, _TYPES_ACROSS)
            own = self._fields.own_times[note_type]
            form = FormField(self._theme, say(NOTE_TYPES[note_type]), own)
            self.own_times.put(form, place, _TIMES_ACROSS)

    def _beside(self, names: list[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        for name in names:
            row.addWidget(self.forms[name], 1, Qt.AlignmentFlag.AlignTop)
        return row


class _Group(QWidget):
    """Several fields under one name, and what is wrong among them."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.wrong = Notice(theme, "circle-alert", "danger")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(theme, name, "meta", "text-2", 600))
        column.addWidget(self.wrong)
        column.addLayout(self._grid)
        self.setAccessibleName(name)

    @property
    def first(self) -> QWidget:
        """Where one begins."""
        item = self._grid.itemAtPosition(0, 0)
        found = None if item is None else item.widget()
        return self if found is None else found

    def put(self, field: QWidget, place: int, across: int) -> None:
        """One more, in its place."""
        self._grid.addWidget(field, place // across, place % across)


def _in_both(theme: Theme, fields: RuleFields) -> dict[str, FormField]:
    labels = {
        "title": (
            translate("Agency", "Title, in English"),
            translate("Agency", "Title, in French"),
        ),
        "explains": (
            translate("Agency", "What it asks, in English"),
            translate("Agency", "What it asks, in French"),
        ),
        "source": (
            translate("Agency", "Source, in English"),
            translate("Agency", "Source, in French"),
        ),
    }
    return {
        f"{name}.{language}": FormField(theme, label, fields.words[name, language])
        for name in WORDS
        for language, label in zip(LANGUAGES, labels[name], strict=True)
    }


def _others(theme: Theme, fields: RuleFields, begins: date | None) -> dict[str, FormField]:
    kept = translate("Agency", "What began before that day keeps the version it had.")
    if begins is not None:
        kept = translate(
            "Agency",
            "What began before keeps the version it had. Write {day} only to correct the source,"
            " or to say that it was compared.",
        ).format(day=begins.isoformat())
    last = translate("Agency", "Empty: until another version begins.")
    told: dict[str, tuple[str, QWidget, str]] = {
        "measure": (translate("Agency", "What is measured"), fields.measure, ""),
        "severity": (translate("Agency", "Weight"), fields.severity, ""),
        "duration": (translate("Agency", "Time"), fields.duration, ""),
        "calendar": (translate("Agency", "Counted in"), fields.calendar, ""),
        "effective_from": (translate("Agency", "In force from"), fields.begins, kept),
        "effective_to": (translate("Agency", "Last day"), fields.ends, last),
    }
    return {name: FormField(theme, *parts) for name, parts in told.items()}
