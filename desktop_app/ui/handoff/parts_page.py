"""What a handoff brings, to choose from: tabs, conflicts to settle, and the list with boxes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.receiving import Choice, Report
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.conflict_band import ConflictBand
from desktop_app.ui.handoff.part_words import PartWords
from desktop_app.ui.handoff.parts_list import PartsList
from desktop_app.ui.handoff.parts_model import PartsModel, Tab
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.widgets.letter_keys import is_silenced
from desktop_app.ui.widgets.segmented import Choice as Segment
from desktop_app.ui.widgets.segmented import Segmented

_LEAST = 190


class PartsPage(QWidget):
    """1, 2, 3 answer the conflict that is shown, wherever on this page the keyboard is.

    Signals:
        changed: other parts are taken, or a conflict was answered.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = PartsModel(PartWords(desk.dates))
        self.list = PartsList(desk.theme, self.model)
        self.list.setMinimumHeight(desk.theme.fit(_LEAST))
        self.band = ConflictBand(desk)
        self.all = CheckBox(desk.theme, translate("Receive", "All selected"))
        self.tabs: Segmented | None = None
        self._lay_out()
        self.all.clicked.connect(self.tick_all)
        self.model.chosen.connect(self._follow)
        self.band.changed.connect(self.changed)
        self.list.moved_to.connect(self._ask_about)
        self.setFocusProxy(self.list)

    def choice(self, why: str = "") -> Choice:
        """What is taken, why the rest is not, and which answers hold."""
        return Choice(only=self.model.only, why=why, answers=self.band.answers)

    def show_report(self, report: Report) -> None:
        """Show everything that can be chosen, all of it ticked."""
        self.model.show_parts(report.parts)
        self.band.show_conflicts(report.parts)
        self._offer_tabs()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def tick_all(self) -> None:
        """Take everything; if all is taken already, leave what may be left."""
        self.model.tick_all(on=self.model.only is not None)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdecimal() and not is_silenced(event) and self.band.choose(int(text)):
            return
        super().keyPressEvent(event)

    def _offer_tabs(self) -> None:
        """Those in which something stands, each with how much; all of them together first."""
        names = {
            Tab.ALL: translate("Receive", "All {count}"),
            Tab.CHOICE: translate("Receive", "Needs a choice {count}"),
            Tab.CHANGED: translate("Receive", "Changed {count}"),
            Tab.NEW: translate("Receive", "New {count}"),
            Tab.HERE: translate("Receive", "Already here {count}"),
        }
        number = self._desk.dates.number
        # Of what was taken in before there is nothing to choose: it is listed at once.
        offered = [tab for tab in names if self.model.count(tab)] or [Tab.ALL]
        segments = [
            Segment(tab.value, names[tab].format(count=number(self.model.count(tab))))
            for tab in offered
        ]
        name, gone = translate("Receive", "Which parts are listed"), self.tabs
        self.tabs = Segmented(self._desk.theme, name, segments, offered[0].value, small=True)
        self.model.narrow(offered[0])
        self.tabs.chosen.connect(self._narrow)
        self._head.insertWidget(0, self.tabs)
        if gone is not None:
            self._head.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _narrow(self, tab: str) -> None:
        self.model.narrow(Tab(tab))
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _ask_about(self, row: int) -> None:
        part = self.model.at(row)
        if part is not None and part.conflicts:
            self.band.ask_about(part.about)

    def _follow(self) -> None:
        self.all.setChecked(self.model.only is None)
        self.all.setVisible(self.model.count(Tab.ALL) > 0)
        self.list.viewport().update()
        self.changed.emit()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(20, 7, 20, 7)
        self._head.addStretch(1)
        self._head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(Rule())
        column.addWidget(self.band)
        column.addWidget(self.list, 1)
