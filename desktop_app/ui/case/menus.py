"""The menus of the case screen: of one entry, of the case, and of its tabs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.translate import translate


class EntryMenu(QMenu):
    """Actions with their keys; those that make no sense for this entry are not offered."""

    def __init__(self, entry: TimelineEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.amend = self._add(translate("Entry menu", "Amend…"), "A")
        self.original = self._add(translate("Entry menu", "Show or hide the original"), "O")
        self.read = self._add(translate("Entry menu", "Mark read or unread"), "R")
        self.reference = self._add(translate("Entry menu", "Copy a reference"), "Ctrl+Shift+C")
        self.addSeparator()
        self.strike = self._add(translate("Entry menu", "Strike…"), "")
        self.amend.setVisible(entry.struck is None)
        self.strike.setVisible(entry.struck is None)
        self.original.setVisible(bool(entry.amendments))
        self.aboutToHide.connect(self.deleteLater)

    def _add(self, words: str, keys: str) -> QAction:
        return self.addAction(f"{words}\t{keys}" if keys else words)


class CaseMenu(QMenu):
    """What can be done with the case, for those who do not know the keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finder = self.addAction(translate("Case menu", "Find in this line") + "\tCtrl+F")
        self.jump = self.addAction(translate("Case menu", "Jump to a date…") + "\tCtrl+G")
        self.density = self.addAction(translate("Case menu", "Density") + "\tCtrl+Shift+D")
        words = translate("Case menu", "As it happened, or as it was recorded")
        self.order = self.addAction(words + "\tCtrl+Shift+R")
        self.past = self.addAction(translate("Case menu", "As known on…") + "\tCtrl+Shift+G")
        self.months = self.addAction(translate("Case menu", "Months beside the line") + "\tCtrl+M")
        self.addSeparator()
        self.hand_off = self.addAction(translate("Case menu", "Hand off…"))
        self.leave = self.addAction(translate("Case menu", "Back to the cases") + "\tEsc")
        self.aboutToHide.connect(self.deleteLater)


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
