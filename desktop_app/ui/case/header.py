"""The head of a case: whose it is, how worried the team is, and how to hand it on."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.due import Due
from desktop_app.domain.receipts import WhoseCase
from desktop_app.services.writers import Writer
from desktop_app.ui.case.due_mark import DueMark
from desktop_app.ui.case.risk_mark import RiskMark
from desktop_app.ui.case.team_row import TeamRow
from desktop_app.ui.case.whose_mark import WhoseMark
from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.buttons import ButtonSize, IconButton, flat, mark, secondary
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_CONFLICTS = QT_TRANSLATE_NOOP("Case", "%n conflict(s)", "", 1)
_TROUBLES = QT_TRANSLATE_NOOP("Case", "State of this record: %n thing(s) to know", "", 1)
_FOR_DUE = 760
_LOW = 44  # how high the head is where the window is very low


class CaseHeader(Surface):
    """Codename and risk are never cut; what is known about the person gives way first.

    Signals:
        handoff_asked: the button to hand the case on.
        conflicts_asked: the button that counts the answers that differ.
        state_asked: the sign that something is amiss with the record.
        menu_asked: the button for everything else.
        filter_asked, panel_asked: shown only where the window is too narrow for the columns.
    """

    handoff_asked = Signal()
    conflicts_asked = Signal()
    state_asked = Signal()
    menu_asked = Signal()
    filter_asked = Signal()
    panel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("canvas")
        self._theme = theme
        self._codename = Label(theme, "", "title")
        self._about = ElidedLabel(theme, "", "body", "text-2")
        self._risk = RiskMark(theme)
        self.due = DueMark(theme)
        self.whose = WhoseMark(theme)
        self.conflicts = mark(theme, "", icon="git-compare").sized(ButtonSize.SMALL)
        self.conflicts.hide()
        self.state = IconButton(theme, "shield-alert", "", "warn")
        self.state.hide()
        self.team = TeamRow(theme)
        words = translate("Case", "Hand off")
        self.hand_off = secondary(theme, words, icon="package").sized(ButtonSize.SMALL)
        self.more = IconButton(theme, "ellipsis", translate("Case", "More about this case"))
        self.tab_menu = flat(theme, translate("Case", "Timeline"), icon="chevron-down")
        self.filter = IconButton(theme, "list-filter", translate("Case", "Filter the line"))
        self.panel = IconButton(theme, "panel-right", _details())
        self._lay_out()
        self.hand_off.clicked.connect(self.handoff_asked)
        self.conflicts.clicked.connect(self.conflicts_asked)
        self.state.clicked.connect(self.state_asked)
        self.more.clicked.connect(self.menu_asked)
        self.filter.clicked.connect(self.filter_asked)
        self.panel.clicked.connect(self.panel_asked)

    @property
    def codename(self) -> str:
        """What the case is called."""
        return self._codename.text()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 14, 0)
        row.setSpacing(10)
        rule = Rule(Qt.Orientation.Vertical)
        rule.setFixedSize(1, 18)
        said: tuple[QWidget, ...] = (
            self._codename,
            self._about,
            rule,
            self._risk,
            self.due,
            self.whose,
            self.conflicts,
            self.state,
        )
        offered = (self.tab_menu, self.filter, self.panel, self.hand_off, self.more)
        for part in said:
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.team)
        row.addSpacing(6)
        for button in offered:
            row.addWidget(button)
        self.fit_to(is_low=False, lacks_facets=False, lacks_panel=False)

    def fit_to(self, *, is_low: bool, lacks_facets: bool, lacks_panel: bool) -> None:
        """Take over what the window has no room for elsewhere."""
        self.setFixedHeight(_LOW if is_low else self._theme.px("case-header"))
        self.tab_menu.setVisible(is_low)
        self.hand_off.setVisible(not is_low)
        self.filter.setVisible(lacks_facets)
        self.panel.setVisible(lacks_panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Codename, risk and buttons keep their room; the team folds before the person is cut."""
        super().resizeEvent(event)
        self._fold_team()

    def _fold_team(self) -> None:
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            self.due.setVisible(self.due.is_there and self.width() >= self._theme.fit(_FOR_DUE))
            # What is hidden takes no room: this is what all the others need.
            self.team.hide()
            self.whose.hide()
            self.whose.fit_in(self.width() - row.sizeHint().width() - row.spacing())
            self.team.fold_to(self.width() - row.sizeHint().width() - row.spacing())

    def show_team(self, counts: Mapping[Writer, int]) -> None:
        """Show who writes here."""
        self.team.show_writers(counts)
        self._fold_team()

    def show_due(self, dates: Dates, due: Due | None) -> None:
        """Show what is due next; in a narrow window the panel alone says it."""
        self.due.show_due(dates, due)
        self._fold_team()

    def show_case(self, line: CaseLine, young_person: Person | None, today: date) -> None:
        """Show whose case it is."""
        self._codename.setText(line.codename)
        self._about.say(about(young_person, today))
        self._risk.show_risk(terms.risk_of(line.risk))
        self.conflicts.say(say_count(_CONFLICTS, line.to_settle))
        self.conflicts.setVisible(bool(line.to_settle))
        self._fold_team()

    def show_whose(self, dates: Dates, whose: WhoseCase) -> None:
        """Show who took the case over, or works on it as well."""
        self.whose.show_whose(dates, whose)
        self._fold_team()

    def show_troubles(self, count: int) -> None:
        """A sign that something is amiss with the record, if anything is."""
        self.state.show_icon("shield-alert", say_count(_TROUBLES, count))
        self.state.setVisible(bool(count))
        self._fold_team()


def about(person: Person | None, today: date) -> str:
    """J.M., 15 · she/her: what is known, and nothing else."""
    if person is None:
        return ""
    age = person.age_on(today)
    if age.isdecimal():
        age = translate("Case", "{age}", "years old, beside initials").format(age=age)
    named = ", ".join(part for part in (person.initials, age) if part)
    return " · ".join(part for part in (named, person.pronouns) if part)


def _details() -> str:
    words, keys = translate("Case", "Details"), key_names(shown_keys(Act.DETAILS))
    return f"{words} ({keys})" if keys else words
