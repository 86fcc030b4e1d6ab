"""The head of the exchange screen: its name, its acts, and what wants attention."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.exchange_place import InCase
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.adding import AddingPlaces
from desktop_app.ui.exchange.port import Overview
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, ButtonSize, flat, primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_PLACES = QT_TRANSLATE_NOOP("Exchange", "%n place(s)", "", 1)
_CONFLICTS = QT_TRANSLATE_NOOP("Exchange", "%n conflict(s): {cases}", "", 1)
_ROOM_FOR_COUNT = 760


class ScreenHead(QWidget):
    """Says how many places there are; without one, the empty page below offers the same.

    Signals:
        exchange_asked: by the primary button.
        settle_asked: the first case whose entries disagree (CaseId).
    """

    exchange_asked = Signal()
    settle_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = theme = desk.theme
        self._conflicts: tuple[InCase, ...] = ()
        self._count = ElidedLabel(theme, "", "body", "text-3")
        self.folder = secondary(theme, translate("Exchange", "Choose a folder or drive…"))
        self.store = flat(theme, translate("Exchange", "Object store…"))
        words = translate("Exchange", "Exchange now")
        self.begin = primary(theme, words, icon="folder-sync", keys=Act.EXCHANGE_NOW)
        self.begin.setEnabled(not desk.is_read_only)
        self.trouble = Banner(theme, Tone.WARN)
        self.conflicting = Banner(theme, Tone.WARN, icon="git-compare")
        self.settle = secondary(theme, translate("Exchange", "Settle it"))
        self.conflicting.add_action(self.settle.sized(ButtonSize.SMALL))
        self.conflicting.centre()
        self._lay_out(theme)
        self.begin.clicked.connect(self.exchange_asked)
        self.settle.clicked.connect(self._settle)

    def show_overview(self, overview: Overview) -> None:
        """Say how many places are known, and where entries disagree."""
        has_places = bool(overview.places)
        self._count.say(say_count(_PLACES, len(overview.places)) if has_places else "")
        for part in (self.folder, self.store, self.begin):
            part.setVisible(has_places)
        self._conflicts = overview.conflicts
        count = sum(each.count for each in overview.conflicts)
        cases = ", ".join(each.codename for each in overview.conflicts)
        self.conflicting.say(say_count(_CONFLICTS, count).format(cases=cases) if count else "")
        self.conflicting.setVisible(bool(count))

    def say_trouble(self, words: str, lead: str = "") -> None:
        """A sentence across the page; an empty one takes it away."""
        self.trouble.say(words, lead)
        self.trouble.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The number of places goes first where there is little room."""
        super().resizeEvent(event)
        self._count.setVisible(self.width() >= self._theme.fit(_ROOM_FOR_COUNT))

    def _settle(self) -> None:
        for first in self._conflicts[:1]:
            self.settle_asked.emit(first.case)

    def _lay_out(self, theme: Theme) -> None:
        head = Surface("canvas")
        head.setFixedHeight(theme.px("page-header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(Label(theme, translate("Exchange", "Exchange"), "title"))
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.store, self.folder, self.begin):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, Rule(), self.trouble, self.conflicting):
            column.addWidget(part)
        self.trouble.hide()
        self.conflicting.hide()


def nowhere_yet(theme: Theme, adding: AddingPlaces) -> tuple[EmptyState, Button]:
    """What stands where no place is known, and its first button."""
    words = translate("Exchange", "Choose a folder or drive…")
    folder = primary(theme, words, icon="folder-sync")
    store = secondary(theme, translate("Exchange", "Object store…"))
    folder.clicked.connect(adding.ask_folder)
    store.clicked.connect(adding.ask_store)
    empty = EmptyState(
        theme,
        translate("Exchange", "No place to exchange with yet"),
        translate(
            "Exchange", "A stick, a shared folder or a store: whoever carries it reads nothing."
        ),
        folder,
        store,
    )
    return empty, folder
