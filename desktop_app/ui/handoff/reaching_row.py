"""How somebody is reached safely goes with the case; keeping it back takes a reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.disclosing import Why
from desktop_app.ui.handoff.chosen import ChosenNotes
from desktop_app.ui.handoff.port import Reachable
from desktop_app.ui.handoff.why_words import BY_HAND, WHYS
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import plain_tip

_FIELD = "safe_contact"


class ReachingRow(QWidget):
    """A box for each person, and beside a ticked one the reasons, of which one must be chosen."""

    def __init__(self, theme: Theme, chosen: ChosenNotes) -> None:
        super().__init__()
        self._theme, self._chosen = theme, chosen
        self.lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        chosen.changed.connect(self._follow)
        self.hide()

    def offer(self, reachable: Sequence[Reachable]) -> None:
        """Offer everybody whose safe contact is on record."""
        for each in reachable:
            line = _Line(self._theme, each)
            line.box.toggled.connect(partial(self._keep, each))
            line.reason.currentIndexChanged.connect(partial(self._give_reason, line))
            self.lines.append(line)
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))

    def show_missing(self) -> list[QWidget]:
        """Say in place where a reason is missing; gives the fields."""
        return [line.reason for line in self.lines if line.show_missing()]

    def _keep(self, each: Reachable, is_kept: bool) -> None:  # noqa: FBT001
        for entry in each.entries.values():
            self._chosen.keep_field(entry, _FIELD, back=is_kept)
            if not is_kept:
                self._chosen.give_reason(entry, Why.CHOSEN)

    def _give_reason(self, line: "_Line", place: int) -> None:
        if place >= 0:
            for entry in line.reachable.entries.values():
                self._chosen.give_reason(entry, BY_HAND[place], expressly=True)

    def _follow(self) -> None:
        """A draft, or a plan that could not be, changes what is chosen, too."""
        now = self._chosen.now
        for line in self.lines:
            entries = line.reachable.entries.values()
            reasons = [now.reasons[each] for each in entries if each in now.reasons]
            is_kept = any((each, _FIELD) in now.fields for each in entries)
            line.show_choice(is_kept=is_kept, why=reasons[0] if reasons else None)


class _Line(QWidget):
    def __init__(self, theme: Theme, reachable: Reachable) -> None:
        super().__init__()
        self.reachable = reachable
        words = translate("Handoff", "Withhold how {name} is reached safely")
        self.box = CheckBox(theme, words.format(name=reachable.name))
        self.box.setAccessibleDescription(reachable.safe_contact)
        self.box.setToolTip(plain_tip(reachable.safe_contact))
        name = translate("Handoff", "Reason for withholding how {name} is reached")
        self.reason = ComboBox(theme, name.format(name=reachable.name))
        self.reason.setPlaceholderText(translate("Handoff", "Choose the reason"))
        for why in BY_HAND:
            self.reason.addItem(say(WHYS[why]), why.value)
        self.reason.setCurrentIndex(-1)
        self.reason.hide()
        self.error = Notice(theme, "circle-alert", "danger")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.box)
        row.addWidget(self.reason)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.error)

    def show_choice(self, *, is_kept: bool, why: Why | None) -> None:
        """Bring it in line with what is chosen, without choosing anything."""
        for part in (self.box, self.reason):
            part.blockSignals(True)  # noqa: FBT003
        self.box.setChecked(is_kept)
        self.reason.setCurrentIndex(BY_HAND.index(why) if why in BY_HAND and is_kept else -1)
        self.reason.setVisible(is_kept)
        for part in (self.box, self.reason):
            part.blockSignals(False)  # noqa: FBT003
        if why is not None or not is_kept:
            self.error.say("")

    def show_missing(self) -> bool:
        """Whether the reason is missing, which is said."""
        is_missing = self.box.isChecked() and self.reason.currentIndex() < 0
        words = translate("Handoff", "Say why: their team needs it to reach them safely.")
        self.error.say(words if is_missing else "")
        return is_missing
