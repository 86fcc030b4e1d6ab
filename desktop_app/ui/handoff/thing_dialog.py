"""The case, a person, an action or a stay in full: each value leaves, or is kept back."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import ToldValue
from desktop_app.domain.ids import EntryId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.chosen import ChosenNotes
from desktop_app.ui.handoff.thing_words import (
    ThingRow,
    field_label,
    moment_of_thing,
    title_of_thing,
    value_words,
)
from desktop_app.ui.handoff.why_words import BY_HAND, WHYS
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import primary
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(680, 560)


class ThingDialog(WideDialog):
    """What is decided here holds at once; nothing leaves before the bundle is signed.

    A value is kept back in every entry about the thing, earlier ones too.
    """

    def __init__(
        self, desk: Desk, row: ThingRow, chosen: ChosenNotes, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "eye-off", _SIZE, parent)
        self._desk, self._row, self._chosen = desk, row, chosen
        self.boxes: dict[str, CheckBox] = {}
        self.reason = ComboBox(desk.theme, translate("Handoff", "Reason, where it is held back"))
        words = translate("Handoff", "Done")
        self.finish = primary(desk.theme, words, keys=Act.SIGN_BUNDLE)
        self.say(title_of_thing(row), moment_of_thing(desk.dates, row))
        self._lay_out()
        self._fill()
        self.finish.clicked.connect(self.accept)
        bind(self, Act.SIGN_BUNDLE, self.accept)
        next(iter(self.boxes.values()), self.finish).setFocus()

    def _fill(self) -> None:
        now = self._chosen.now
        for name, box in self.boxes.items():
            box.setChecked(any((entry, name) in now.fields for entry in self._entries(name)))
            box.toggled.connect(partial(self._keep, name))
        for why in BY_HAND:
            self.reason.addItem(say(WHYS[why]), why.value)
        given = [now.reasons[entry] for entry in self._all_entries() if entry in now.reasons]
        self.reason.setCurrentIndex(BY_HAND.index(given[0]) if given else 0)
        self.reason.currentIndexChanged.connect(self._give_reason)

    def _keep(self, name: str, is_kept: bool) -> None:  # noqa: FBT001
        entry, *others = self._entries(name)
        self._chosen.keep_field(entry, name, back=is_kept)
        for each in others:
            self._chosen.keep_field(each, name, back=False)
        self._give_reason(self.reason.currentIndex())

    def _give_reason(self, place: int) -> None:
        kept = {entry for entry, _ in self._chosen.now.fields}
        for entry in self._all_entries():
            is_meant = entry in kept or entry == self._row.id
            self._chosen.give_reason(entry, BY_HAND[place] if is_meant else Why.CHOSEN)

    def _entries(self, name: str) -> list[EntryId]:
        return [value.entry for value in reversed(self._row.own) if value.name == name]

    def _all_entries(self) -> list[EntryId]:
        return list(dict.fromkeys([self._row.id, *(value.entry for value in self._row.own)]))

    def _lay_out(self) -> None:
        theme = self._desk.theme
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(6)
        words = translate("Handoff", "Withhold what is ticked")
        column.addWidget(Label(theme, words, "meta", "text-2", 600))
        for name, said in self._by_name().items():
            box = CheckBox(theme, field_label(name))
            box.setAccessibleDescription(said)
            self.boxes[name] = box
            column.addWidget(box)
            sentence = Paragraph(theme, said, "body", "text")
            sentence.setContentsMargins(theme.fit(26), 0, 0, 4)
            column.addWidget(sentence)
        column.addSpacing(6)
        words = translate("Handoff", "Reason, where it is held back")
        column.addWidget(FormField(theme, words, self.reason))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(area)
        self.foot.addStretch(1)
        self.foot.addWidget(self.finish)

    def _by_name(self) -> dict[str, str]:
        """What each field says; what it said before, too, since that leaves as well."""
        said: dict[str, list[str]] = {}
        for value in sorted(self._row.own, key=lambda each: not each.holds):
            words = self._value_said(value)
            if words:
                said.setdefault(value.name, []).append(words)
        return {name: "; ".join(words) for name, words in said.items()}

    def _value_said(self, value: ToldValue) -> str:
        if value.value is None:
            return translate("Handoff", "Withheld") if value.name else ""
        words = value_words(self._desk.dates, value)
        if not words or value.holds:
            return words
        return translate("Handoff", "earlier: {words}").format(words=words)
