"""What a handoff says otherwise than the record here: one field at a time, no side chosen yet."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conflict import Answer, Conflict
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.domain.receiving import IncomingPart
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import paint
from desktop_app.ui.theme.chips import ChipLook, Tone, tone_colours
from desktop_app.ui.translate import locale_of, translate
from desktop_app.ui.widgets.answer_card import AnswerCard
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Paragraph
from desktop_app.ui.widgets.small import Chip, KeyHint, Picture

_Field = tuple[ObjectId, str]
_PAIR = 2


class ConflictBand(QWidget):
    """What nobody settles is kept both ways, and marked; so is what is kept both on purpose.

    Signals:
        changed: an answer was chosen, or another field is shown.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme = desk, desk.theme
        self._said = ConflictWords(desk.dates, locale_of(desk.language))
        self._conflicts: tuple[tuple[Conflict, frozenset[EntryId]], ...] = ()
        self._chosen: dict[_Field, int] = {}
        self._at = 0
        self.circles: list[RadioButton] = []
        self._group: QButtonGroup | None = None
        words = translate("Receive", "Next conflict")
        self.following = IconButton(desk.theme, "chevron-right", words)
        self._lay_out()
        self.following.clicked.connect(self.move_on)
        self.hide()

    @property
    def shown(self) -> Conflict | None:
        """The field that is asked about."""
        return self._conflicts[self._at][0] if self._conflicts else None

    @property
    def open(self) -> int:
        """About how many fields nobody has said anything yet."""
        return len(self._conflicts) - len(self._chosen)

    @property
    def answers(self) -> Mapping[_Field, object]:
        """What holds, of the fields in which one side was chosen."""
        found = dict[_Field, object]()
        for conflict, _ in self._conflicts:
            at = self._chosen.get(_field(conflict))
            if at is not None and at < len(conflict.answers):
                found[_field(conflict)] = conflict.answers[at].value
        return found

    def show_conflicts(self, parts: Sequence[IncomingPart]) -> None:
        """Ask about all fields of these parts, the first of them now."""
        self._conflicts = tuple(
            (_ours_first(conflict, part.entries), frozenset(part.entries))
            for part in parts
            for conflict in part.conflicts
        )
        self._chosen, self._at = {}, 0
        self._show()

    def ask_about(self, about: ObjectId) -> None:
        """Show the first field of a part, if it has any."""
        found = (at for at, (each, _) in enumerate(self._conflicts) if each.about == about)
        at = next(found, self._at)
        if at != self._at:
            self._at = at
            self._show()

    def move_on(self) -> None:
        """The next field; after the last comes the first."""
        if self._conflicts:
            self._at = (self._at + 1) % len(self._conflicts)
            self._show()

    def choose(self, number: int) -> bool:
        """Answer by number, from 1; the last is to keep all of them. Whether there was one."""
        if not 1 <= number <= len(self.circles):
            return False
        self.circles[number - 1].setChecked(True)
        return True

    # --- showing

    def _show(self) -> None:
        self.setVisible(bool(self._conflicts))
        while (item := self._cards.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.circles = []
        conflict = self.shown
        if conflict is None:
            return
        whose = self._said.whose(conflict)
        self._title.say(whose)
        self.setAccessibleName(whose)
        many = len(self._conflicts) > 1
        place = translate("Receive", "{place} of {total}")
        self._place.setText(place.format(place=self._at + 1, total=len(self._conflicts)))
        for part in (self._place, self.following):
            part.setVisible(many)
        self._fill(conflict)
        self.changed.emit()

    def _fill(self, conflict: Conflict) -> None:
        self._group = QButtonGroup(self)
        for at, title in enumerate(self._titles(conflict)):
            card = AnswerCard(self._theme, self._said, conflict, at, title)
            self._cards.addWidget(card, 1)
            self.circles.append(card.circle)
        both = RadioButton(self._theme, translate("Receive", "Keep both, marked"))
        if len(conflict.answers) > _PAIR:
            both.setText(translate("Receive", "Keep all of them, marked"))
        both.setAccessibleName(both.text())
        self._cards.addWidget(self._beside_key(both, str(len(conflict.answers) + 1)))
        self.circles.append(both)
        chosen = self._chosen.get(_field(conflict))
        for at, circle in enumerate(self.circles):
            self._group.addButton(circle, at)
            circle.setChecked(at == chosen)
        self._group.idToggled.connect(self._choose)

    def _titles(self, conflict: Conflict) -> list[str]:
        """Yours and theirs, where it is plain which is which."""
        came = self._conflicts[self._at][1]
        ours = [_is_ours(answer, came) for answer in conflict.answers]
        if ours == [True, False]:
            return [translate("Receive", "Yours"), translate("Receive", "Theirs")]
        words = translate("Conflicts", "Answer {number}")
        return [words.format(number=at + 1) for at in range(len(ours))]

    def _choose(self, at: int, on: bool) -> None:  # noqa: FBT001
        conflict = self.shown
        if on and conflict is not None:
            self._chosen[_field(conflict)] = at
            self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tone_colours(self._theme, Tone.WARN)
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), colours.surface)
            painter.fillRect(0, self.height() - 1, self.width(), 1, colours.edge)

    # --- layout

    def _beside_key(self, circle: RadioButton, key: str) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 10, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(circle)
        row.addWidget(KeyHint(self._theme, key))
        column.addLayout(row)
        column.addStretch(1)
        return part

    def _lay_out(self) -> None:
        theme = self._theme
        self._title = ElidedLabel(theme, "", "body-strong")
        self._place = Label(theme, "", "meta", "text-2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture(theme, "git-compare", 16, "warn"))
        head.addWidget(self._title)
        chip = ChipLook.of(theme, translate("Part", "Conflict"), tone=Tone.WARN)
        head.addWidget(Chip(theme, chip))
        head.addStretch(1)
        for part in (self._place, self.following):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(12)
        words = translate(
            "Receive",
            "Both stay on record. Your choice says which one holds; without one both are shown,"
            " marked, until someone chooses.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._cards)
        column.addWidget(Paragraph(theme, words, "meta", "text-2"))


def _field(conflict: Conflict) -> _Field:
    return conflict.about, conflict.name


def _is_ours(answer: Answer, came: Collection[EntryId]) -> bool:
    """Whether somebody said it whose words did not come with the bundle."""
    return any(said.entry not in came for said in answer.said)


def _ours_first(conflict: Conflict, came: Collection[EntryId]) -> Conflict:
    ordered = sorted(conflict.answers, key=lambda answer: not _is_ours(answer, came))
    return replace(conflict, answers=tuple(ordered))
