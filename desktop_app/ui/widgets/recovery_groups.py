"""Little fields for the groups of a recovery key, typed one after another or pasted at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.domain.errors import Refusal
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.group_walk import GroupWalk
from desktop_app.ui.widgets.labels import Label

LETTERS = 4
_IN_A_ROW = 5
# People read 0 as O, 1 as I or L; the key knows no O, I or L.
_READ_AS = str.maketrans("OIL", "011")


def as_group(typed: str) -> str:
    """What was typed, as it would be printed."""
    return "".join(letter for letter in typed.upper() if letter.isalnum()).translate(_READ_AS)


def wrong_places(error: Exception) -> list[int]:
    """The position of the group that a refusal names, if it names one."""
    group = error.data.get("group", 0) if isinstance(error, Refusal) else 0
    return [group - 1] if isinstance(group, int) and group else []


class RecoveryGroups(QWidget):
    """One field for each number given; a full field leads on to the next.

    Signals:
        changed: something was typed.
        finished: Enter was pressed.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, numbers: Sequence[int]) -> None:
        super().__init__()
        self.fields = [_GroupField(theme, number) for number in numbers]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, (number, field) in enumerate(zip(numbers, self.fields, strict=True)):
            row, column = divmod(place, _IN_A_ROW)
            label = Label(theme, str(number), "micro", "text-3")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            field.returnPressed.connect(self.finished)
        self._walk = GroupWalk(self, self.fields, as_group, LETTERS)
        self._walk.changed.connect(self.changed)
        self.setFocusProxy(self.fields[0])

    @property
    def typed(self) -> tuple[str, ...]:
        """What stands in each field."""
        return tuple(as_group(field.text()) for field in self.fields)

    @property
    def is_complete(self) -> bool:
        """Whether every field is full."""
        return all(len(group) == LETTERS for group in self.typed)

    def fill_in(self, text: str, start: int = 0) -> None:
        """Spread pasted text over the fields, from one of them on."""
        self._walk.fill_in(text, start)

    def mark_wrong(self, wrong: Sequence[int]) -> None:
        """Show which fields (by position) are mistyped, and go to the first of them."""
        for place, field in enumerate(self.fields):
            field.setProperty("wrong", place in wrong)
            field.style().unpolish(field)
            field.style().polish(field)
        if wrong:
            self.fields[wrong[0]].setFocus()
            self.fields[wrong[0]].selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self.fields:
            field.clear()


class _GroupField(QLineEdit):
    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.setFont(theme.font("heading", weight=500, identifier=True))
        self.setMaxLength(LETTERS)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedHeight(theme.fit(36))
        self.setMinimumWidth(theme.fit(54))
        self.setMaximumWidth(theme.fit(70))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setAccessibleName(translate("Unlock", "Group {number}").format(number=number))
