"""The menus of the case screen: of one entry, of the case, and of its tabs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.versions import steps_of
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.shortcuts import shown_keys


class EntryMenu(QMenu):
    """Actions with their keys; those that make no sense for this entry are not offered."""

    def __init__(self, entry: TimelineEntry, parent: QWidget, *, may_correct: bool = True) -> None:
        super().__init__(parent)
        self.amend = self._add(translate("Entry menu", "Amend…"), Act.AMEND)
        words = translate("Entry menu", "Ask about it…")
        if entry.open_questions:
            words = translate("Entry menu", "Answer or close the question…")
        self.question = self._add(words, Act.QUESTION)
        self.adopt = self._add(translate("Entry menu", "Adopt…"), Act.ADOPT)
        self.plan = self._add(translate("Entry menu", "Ask for approval as a plan…"), Act.ASK_PLAN)
        self.original = self._add(
            translate("Entry menu", "Show or hide the original"), Act.ORIGINAL
        )
        self.compare = self._add(
            translate("Entry menu", "Compare with what it said before…"), Act.COMPARE_VERSIONS
        )
        self.read = self._add(translate("Entry menu", "Mark read or unread"), Act.MARK_READ)
        self.pin = self._add(translate("Entry menu", "Pin or unpin"), Act.PIN)
        self.reference = self._add(translate("Entry menu", "Copy a reference"), Act.REFERENCE)
        self.addSeparator()
        self.strike = self._add(translate("Entry menu", "Strike…"), Act.STRIKE)
        for correction in (self.amend, self.strike):
            correction.setVisible(may_correct and entry.struck is None)
        self.plan.setVisible(entry.struck is None)
        self.original.setVisible(bool(entry.amendments))
        self.compare.setVisible(bool(steps_of(entry)))
        self.aboutToHide.connect(self.deleteLater)

    def _add(self, words: str, act: Act) -> QAction:
        return self.addAction(with_keys(words, act))


class CaseMenu(QMenu):
    """What can be done with the case, for those who do not know the keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finder = self._add(translate("Case menu", "Find in this line"), Act.FIND)
        self.jump = self._add(translate("Case menu", "Jump to a date…"), Act.JUMP)
        self.density = self._add(translate("Case menu", "Density"), Act.DENSITY)
        words = translate("Case menu", "As it happened, or as it was recorded")
        self.order = self._add(words, Act.ORDER)
        self.views = self._add(translate("Case menu", "Views…"), Act.VIEWS)
        self.past = self._add(translate("Case menu", "As known on…"), Act.AS_KNOWN)
        self.to_do = self._add(translate("Case menu", "What is to be done…"), Act.ACTIONS)
        words = translate("Case menu", "Risk, exploitation and status…")
        self.assess = self._add(words, Act.ASSESS)
        self.roles = self._add(translate("Case menu", "Roles in this case…"), Act.ROLES)
        words = translate("Case menu", "Placements, times missing, orders, custody…")
        self.episodes = self._add(words, Act.EPISODES)
        words = translate("Case menu", "Show or hide where the young person is")
        self.whereabouts = self._add(words, Act.WHEREABOUTS)
        self.months = self._add(translate("Case menu", "Months beside the line"), Act.MONTHS)
        self.state = self._add(translate("Case menu", "State of this record…"), Act.RECORD_STATE)
        words = translate("Case menu", "Print the actions index…")
        self.actions_index = self._add(words, Act.PRINT_ACTIONS)
        words = translate("Case menu", "Print the hand-over index…")
        self.handed_index = self._add(words, Act.PRINT_HANDED)
        self.addSeparator()
        self.hand_off = self._add(translate("Case menu", "Hand off…"), Act.HAND_OFF)
        words = translate("Case menu", "Back to the cases")
        self.leave = self.addAction(f"{words}\t{key_names('Esc')}")
        self.aboutToHide.connect(self.deleteLater)

    def _add(self, words: str, act: Act) -> QAction:
        return self.addAction(with_keys(words, act))


def with_keys(words: str, act: Act) -> str:
    """Words of a menu with the keys that do the same."""
    keys = key_names(shown_keys(act))
    return f"{words}\t{keys}" if keys else words


class TabMenu(QMenu):
    """The tabs as a menu, where the window is too low for a row of them.

    Signals:
        chosen: the tab to show.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        for number, title in enumerate(titles):
            self.addAction(title).setData(number)
        self.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.aboutToHide.connect(self.deleteLater)
