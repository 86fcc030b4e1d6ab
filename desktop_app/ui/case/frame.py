"""The parts of the case screen in their places, and which of them a window has room for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.case.chosen_row import ChosenRow
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.episode_bars import EpisodeBars
from desktop_app.ui.case.facet_model import FacetModel
from desktop_app.ui.case.facets import FacetList, column_width
from desktop_app.ui.case.find_field import FindField
from desktop_app.ui.case.header import CaseHeader
from desktop_app.ui.case.inspector import Inspector
from desktop_app.ui.case.known_banner import KnownBanner
from desktop_app.ui.case.minimap import Minimap
from desktop_app.ui.case.record_bar import RecordBar, UnsignedStrip
from desktop_app.ui.case.room import Room
from desktop_app.ui.case.safe_contact import SafeContact
from desktop_app.ui.case.sheet import TEXT_LEFT, THREAD_CENTRE
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import ButtonSize, flat
from desktop_app.ui.widgets.labels import Label, Rule, Surface
from desktop_app.ui.widgets.later_line import LaterLine
from desktop_app.ui.widgets.missing_strip import MissingStrip
from desktop_app.ui.widgets.moment_head import MomentHead

_LEAST_LINE = 92  # of the line stays in view above the composer


class Frame(QWidget):
    """Lays out; connects nothing and decides nothing but what fits."""

    def __init__(self, desk: Desk, words: EntryWords) -> None:
        super().__init__()
        theme = desk.theme
        self._theme, self._is_read_only = theme, desk.is_read_only
        self._is_all_past = desk.is_past
        self.header = CaseHeader(theme)
        self.tabs = QTabBar()
        self.pages = QStackedWidget()
        self.missing = MissingStrip(theme, desk.dates)
        self.safe_contact = SafeContact(theme, desk.dates)
        self.finder = FindField(theme)
        self.finder.setEnabled(not desk.is_past)
        self.found = Label(theme, "", "meta", "text-3")
        self.facets = FacetList(theme)
        self.facet_model = FacetModel()
        self.facets.setModel(self.facet_model)
        self.chosen = ChosenRow(theme)
        self.timeline = TimelineView(theme, words)
        self.bars = EpisodeBars(theme, desk.dates, self.timeline)
        self.minimap = Minimap(theme, desk.dates)
        self._wants_map, self._is_past = True, False
        self.known = KnownBanner(theme, desk.dates)
        self.moments = MomentHead(theme, desk.dates)
        self.moments.hide()
        self.later = LaterLine(theme, desk.dates, left=TEXT_LEFT - 10, thread=THREAD_CENTRE)
        self.as_known = flat(theme, translate("Case", "As known on…"), icon="history")
        self.as_known.sized(ButtonSize.SMALL)
        self.views = flat(theme, translate("Case", "Views"), icon="list-filter")
        self.views.sized(ButtonSize.SMALL)
        self.unsigned = UnsignedStrip(theme, desk.clock)
        self.record = RecordBar(theme, self.unsigned)
        self.inspector = Inspector(theme, words)
        self.composer: QWidget | None = None
        self._aside: QWidget | None = None
        self.people: QWidget | None = None
        self.beside: list[QWidget] = []
        self._room = Room(facets=True, panel=True, shortcuts=True, is_low=False)
        self._over: QWidget | None = None
        self._lay_out()

    # --- the composer's seat

    def seat(self, composer: QWidget, beside: QWidget | None = None) -> None:
        """Give the lower part of the line to a composer, and the panel's place to its column."""
        self.unseat()
        self.composer, self._aside = composer, beside
        if self.middle.indexOf(composer) < 0:
            self.middle.addWidget(composer, 5)
        else:
            composer.show()  # it was built ahead, and waited there
        self._arrange()

    def unseat(self) -> None:
        """Give the place back to the line."""
        if self.composer is not None:
            self.middle.removeWidget(self.composer)
            self.composer.hide()
            if self._aside is not None:
                self._body.removeWidget(self._aside)
                self._aside.setParent(self.composer)
                self._over = None
            self.composer.deleteLater()
            self.composer = self._aside = None
        self._arrange()

    # --- pages beside the line

    def seat_people(self, page: QWidget) -> None:
        """Add the page of the people, as the next tab."""
        self.people = page
        self.seat_page(page, translate("Case", "People"))

    def seat_page(self, page: QWidget, words: str) -> None:
        """Add any other page, as the next tab."""
        self.beside.append(page)
        self.tabs.addTab(words)
        self.pages.addWidget(page)

    def show_page(self, number: int) -> None:
        """Show the page of a tab."""
        self.pages.setCurrentIndex(number)
        self.header.tab_menu.say(self.tabs.tabText(number))

    # --- room

    def fit_to(self, room: Room) -> None:
        """Show the columns there is room for."""
        self._room = room
        self._over = None
        self._arrange()

    def open_over(self, part: QWidget) -> bool:
        """Lay a column that has no room over the line, or put it away; True if it is open now."""
        self._over = None if self._over is part else part
        self._arrange()
        return self._over is part

    def toggle_map(self) -> None:
        """Show or hide the map of months, where there is room for it."""
        self._wants_map = not self._wants_map
        self._arrange()

    def set_past(self, *, is_past: bool) -> None:
        """Put away what only works on the line as it stands now, or bring it back."""
        self._is_past = is_past
        self.known.setVisible(is_past)
        self.finder.setEnabled(not (is_past or self._is_all_past))
        self.facet_model.set_counted(is_counted=not is_past)
        self._arrange()

    @property
    def is_anything_over(self) -> bool:
        """Whether a column lies over the line."""
        return self._over is not None

    def open_panel(self) -> QWidget | None:
        """Bring out what stands at the right, or put it away where it lies over the line.

        While somebody writes, it is about what they write. Gives it, if it is in view now.
        """
        panel = self._aside or self.inspector
        return panel if self._room.panel or self.open_over(panel) else None

    def _arrange(self) -> None:
        room, composing = self._room, self.composer is not None
        self.header.fit_to(
            is_low=room.is_low, lacks_facets=not room.facets, lacks_panel=not room.panel
        )
        self.tabs.setVisible(not room.is_low)
        self._tab_rule.setVisible(not room.is_low)
        self.record.setVisible(not (composing or self._is_read_only or self._is_past))
        self.moments.setVisible(self._is_past and not room.is_low)
        for button in (self.views, self.as_known):  # else in the menu: the tabs need the room
            button.setVisible(room.facets and not room.is_low)
        lacks_room = composing and room.is_low  # for a line and the fields of a note as well
        self.minimap.setVisible(room.minimap and self._wants_map and not composing)
        self.timeline.setVisible(not lacks_room)
        self.bars.fit_to(has_room=room.shortcuts and not composing)
        self.record.fit_to(is_narrow=not room.shortcuts)
        for part, fits, left in (
            (self._left, room.facets and not composing, True),
            (self.inspector, room.panel and self._aside is None, False),
        ):
            self._place(part, fits=fits, left=left)
        if self._aside is not None:
            self._place(self._aside, fits=room.panel, left=False)

    def _place(self, part: QWidget, *, fits: bool, left: bool) -> None:
        is_docked = self._body.indexOf(part) >= 0
        if fits and not is_docked:
            self._body.insertWidget(0 if left else self._body.count(), part)
        elif not fits and is_docked:
            self._body.removeWidget(part)
            part.setParent(self)
        part.setVisible(fits or self._over is part)
        if not fits and self._over is part:
            area = self.pages.geometry()
            x = area.left() if left else area.right() + 1 - part.width()
            part.setGeometry(x, area.top(), part.width(), area.height())
            part.raise_()

    def left_column(self) -> QWidget:
        """The filters, wherever they are."""
        return self._left

    # --- layout

    def _lay_out(self) -> None:
        self._left = self._build_left()
        middle = QWidget()
        self.middle = QVBoxLayout(middle)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        self.middle.addWidget(self.chosen)
        self.middle.addWidget(self.timeline, 1)
        self.middle.addWidget(self.later)
        self.middle.addWidget(self.record)
        self.timeline.setMinimumHeight(_LEAST_LINE)
        line = QWidget()
        self._body = QHBoxLayout(line)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        for part, stretch in (
            (self._left, 0),
            (self.bars, 0),
            (middle, 1),
            (self.minimap, 0),
            (self.inspector, 0),
        ):
            self._body.addWidget(part, stretch)
        self.pages.addWidget(line)
        self._dress_tabs()
        self._stack()

    def _dress_tabs(self) -> None:
        self.tabs.addTab(translate("Case", "Timeline"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFont(self._theme.font("body"))
        self.tabs.setAccessibleName(translate("Case", "Parts of this case"))

    def _stack(self) -> None:
        """Header, tabs, banners and pages, one above the other."""
        self._tab_rule = Rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(18, 0, 18, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        tabs.addWidget(self.views)
        tabs.addWidget(self.as_known)
        column.addWidget(self.header)
        column.addLayout(tabs)
        column.addWidget(self._tab_rule)
        column.addWidget(self.missing)
        column.addWidget(self.safe_contact)
        column.addWidget(self.known)
        column.addWidget(self.moments)
        column.addWidget(self.pages, 1)

    def _build_left(self) -> QWidget:
        left = Surface("panel")
        left.setFixedWidth(column_width(self._theme))
        left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 0)
        field.addWidget(self.finder)
        column.addLayout(field)
        self.found.setContentsMargins(14, 4, 14, 0)
        self.found.hide()
        column.addWidget(self.found)
        column.addWidget(self.facets, 1)
        row.addLayout(column, 1)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        return left
