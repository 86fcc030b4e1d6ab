"""One part of Today: its name and number, its list, and a sentence where there is none."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule

_EDGE, _HEAD = 24, 34


class Section(QWidget):
    """A heading, a rule, what stands above the list, and the list."""

    def __init__(
        self, theme: Theme, name: str, table: QWidget, above: QWidget | None = None
    ) -> None:
        super().__init__()
        self._count = Label(theme, "", "body", "text-3")
        self._empty = Paragraph(theme, "", "body", "text-2")
        self._aside = Label(theme, "", "meta", "text-2")
        self._more = Label(theme, "", "meta", "text-3")
        head = QWidget()
        head.setMinimumHeight(theme.fit(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(8)
        row.addWidget(Label(theme, name, "heading"))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        if above is not None:
            column.addWidget(_inset(above, 0))
            column.addSpacing(8)
        column.addWidget(Rule())
        column.addWidget(table)
        self._holders = [_inset(words, 8) for words in (self._empty, self._more)]
        for holder in self._holders:
            column.addWidget(holder)
            holder.hide()

    @property
    def empty(self) -> str:
        """The sentence that stands there instead of a list, or nothing."""
        return "" if self._holders[0].isHidden() else self._empty.accessibleName()

    def say_aside(self, words: str) -> None:
        """What stands at the right end of the heading."""
        self._aside.setText(words)

    def say(self, count: str, empty: str, more: str = "") -> None:
        """How many there are; with none, `empty` says so. `more` are not shown."""
        self._count.setText(count)
        self._empty.say("" if count else empty)
        self._more.setText(more)
        for holder, is_there in zip(self._holders, (not count, bool(more)), strict=True):
            holder.setVisible(is_there)


def _inset(part: QWidget, around: int) -> QWidget:
    """As far from the edges as the heading."""
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(_EDGE, around, _EDGE, around)
    row.addWidget(part)
    return holder
