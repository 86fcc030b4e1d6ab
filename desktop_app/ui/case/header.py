"""The head of a case: whose it is, how worried the team is, and how to hand it on."""

from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.codes import Risk
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import ButtonSize, IconButton, flat, secondary
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.words import terms

_LOW = 44  # how high the head is where the window is very low


class RiskMark(QWidget):
    """Four bars and the word, never one without the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._level = theme, Risk.WATCHFUL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_risk(self, level: Risk) -> None:
        """Show a level."""
        self._level = level
        words = translate("Case", "Risk {level}").format(level=say(terms.RISKS[level]).lower())
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bars = round(paint.risk_size().width())
        words = self._theme.width_of(say(terms.RISKS[self._level]), self._font())
        return QSize(bars + 6 + words, self._theme.line("body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = paint.risk_size()
        with paint.painting(self) as painter:
            top = (self.height() - size.height()) / 2
            paint.risk_bars(painter, self._theme, QPointF(0, top), self._level)
            words = self.rect().toRectF().adjusted(size.width() + 6, 0, 0, 0)
            ink = paint.Ink(self._font(), paint.risk_colour(self._theme, self._level))
            paint.text(painter, words, say(terms.RISKS[self._level]), ink)

    def _font(self) -> QFont:
        return self._theme.font("body-strong")


class CaseHeader(Surface):
    """Codename and risk are never cut; what is known about the person gives way first.

    Signals:
        handoff_asked: the button to hand the case on.
        menu_asked: the button for everything else.
        filter_asked, panel_asked: shown only where the window is too narrow for the columns.
    """

    handoff_asked = Signal()
    menu_asked = Signal()
    filter_asked = Signal()
    panel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("canvas")
        self._theme = theme
        self._codename = Label(theme, "", "title")
        self._about = ElidedLabel(theme, "", "body", "text-2")
        self._risk = RiskMark(theme)
        words = translate("Case", "Hand off")
        self.hand_off = secondary(theme, words, icon="package").sized(ButtonSize.SMALL)
        self.more = IconButton(theme, "ellipsis", translate("Case", "More about this case"))
        self.tab_menu = flat(theme, translate("Case", "Timeline"), icon="chevron-down")
        self.filter = IconButton(theme, "list-filter", translate("Case", "Filter the line"))
        self.panel = IconButton(theme, "panel-right", translate("Case", "Details (F8)"))
        self._lay_out()
        self.hand_off.clicked.connect(self.handoff_asked)
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
        said: tuple[QWidget, ...] = (self._codename, self._about, rule, self._risk)
        offered = (self.tab_menu, self.filter, self.panel, self.hand_off, self.more)
        for part in said:
            row.addWidget(part)
        row.addStretch(1)
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

    def show_case(self, line: CaseLine, young_person: Person | None, today: date) -> None:
        """Show whose case it is."""
        self._codename.setText(line.codename)
        self._about.say(about(young_person, today))
        self._risk.show_risk(terms.risk_of(line.risk))


def about(person: Person | None, today: date) -> str:
    """J.M., 15 · she/her: what is known, and nothing else."""
    if person is None:
        return ""
    age = person.age_on(today)
    named = ", ".join(part for part in (person.initials, age) if part)
    return " · ".join(part for part in (named, person.pronouns) if part)
