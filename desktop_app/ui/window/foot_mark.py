"""A mark at the foot of the window: how much of something waits, and the way to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import say_count
from desktop_app.ui.widgets.buttons import ButtonSize, mark
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.words.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits: its sign, the words that count it, the key to it, and how many there are."""

    icon: str
    words: Phrase
    act: Act
    how_many: Callable[[], int]


class FootMark(QObject):
    """Stands there while something waits. It counts at once, and whenever it is told to.

    Signals:
        asked: somebody wants to see what waits.
    """

    asked = Signal()

    def __init__(self, desk: Desk, owner: QWidget, bar: StatusBar, waiting: Waiting) -> None:
        super().__init__(owner)
        self._desk, self._waiting = desk, waiting
        self.button = mark(desk.theme, "", icon=waiting.icon).sized(ButtonSize.SMALL)
        self.button.hide()
        bar.seat_after_words(self.button)
        self.button.clicked.connect(self.asked)
        bind(owner, waiting.act, self.asked.emit)
        self.count()

    @property
    def words(self) -> str:
        """How many wait, in words; empty for none."""
        return self.button.text() if not self.button.isHidden() else ""

    def count(self) -> None:
        """Ask anew how many there are."""
        self._desk.tasks.run(self, self._waiting.how_many, self._tell, _say_nothing)

    def _tell(self, count: int) -> None:
        self.button.say(say_count(self._waiting.words, count))
        self.button.setVisible(bool(count))


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it; whatever is wrong with the vault is told where somebody does."""
