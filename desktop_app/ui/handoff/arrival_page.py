"""A bundle in order: what it brings, to choose from, and what the sender says with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.parts_page import PartsPage
from desktop_app.ui.handoff.port import Arrival
from desktop_app.ui.handoff.problem_words import problem_words
from desktop_app.ui.handoff.sender_panel import SenderPanel
from desktop_app.ui.handoff.told_panel import ToldPanel
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Rule

_SIDE = 248


class ArrivalPage(QWidget):
    """What there is to decide in the middle, the sender's words at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._width = theme.fit(_SIDE)
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.origin = SenderPanel(theme)
        self.problems = Banner(theme, Tone.WARN, boxed=True)
        self.parts = PartsPage(desk)
        self.told = ToldPanel(desk)
        self._lay_out()
        self.setFocusProxy(self.parts)

    def show_arrival(self, arrival: Arrival) -> None:
        """Describe this bundle."""
        self.trouble.hide()
        self.origin.show_sender(arrival.incoming)
        problems = problem_words(arrival.incoming.problems)
        self.problems.setVisible(bool(problems))
        self.problems.say(" ".join(problems), translate("Receive", "Not all is well:"))
        self.parts.show_report(arrival.report)
        self.told.show_arrival(arrival)
        self._follow()

    def put_on_top(self, part: QWidget) -> None:
        """Show something above everything else, in the column that scrolls."""
        self._column.insertWidget(0, part)

    def show_in_one_column(self, *, one: bool) -> None:
        """With little room the sender's words come below the rest, else beside it."""
        self._side.setVisible(not one)
        self._rule.setVisible(not one)
        if one:
            self._side.takeWidget()
            self._column.addWidget(self.told)
            self.told.show()
        else:
            self._side.setWidget(self.told)

    def show_failure(self, error: Exception) -> None:
        """Accepting failed: what happened, what is safe, what to do next."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()
        self._follow()

    def _follow(self) -> None:
        """Above the list nothing takes room that says nothing."""
        said = (self.trouble, self.origin, self.problems)
        self._notes.setVisible(any(not each.isHidden() for each in said))

    def _lay_out(self) -> None:
        self._notes = QWidget()
        notes = QVBoxLayout(self._notes)
        notes.setContentsMargins(20, 14, 20, 10)
        notes.setSpacing(12)
        for part in (self.trouble, self.origin, self.problems):
            notes.addWidget(part)
        self.trouble.hide()
        page = QWidget()
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notes)
        column.addWidget(self.parts, 1)
        middle = _scrolling(page)
        middle.setAccessibleName(translate("Receive", "What comes in"))
        self._side = _scrolling(self.told)
        self._side.setProperty("surface", "panel")
        self._side.setFixedWidth(self._width)
        self._side.setAccessibleName(translate("Receive", "From the sender"))
        self._rule = Rule(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(self._rule)
        row.addWidget(self._side)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
