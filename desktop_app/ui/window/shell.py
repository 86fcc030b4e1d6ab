"""An open vault on screen: the rail, the page one is at, and the status bar."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.window.agency_ways import AgencyWays
from desktop_app.ui.window.beside import LEAST_FOR_RAIL, Beside
from desktop_app.ui.window.counting import Counting
from desktop_app.ui.window.exchanging import Exchanging
from desktop_app.ui.window.finder import Finder
from desktop_app.ui.window.foot_ways import approvals_way, openings_way
from desktop_app.ui.window.moments import Moments
from desktop_app.ui.window.notices import Notice, Notices, NoticesDialog
from desktop_app.ui.window.place import (
    Exchangeable,
    Leading,
    LeadingToReviews,
    Leavable,
    Page,
    Reachable,
    Receiving,
    Reviewing,
    Stated,
    Swapped,
    Whereabouts,
    Workplace,
)
from desktop_app.ui.window.record_state import RecordState
from desktop_app.ui.window.regions import step
from desktop_app.ui.window.rules_way import RulesWay
from desktop_app.ui.window.settling import Settling
from desktop_app.ui.window.status_line import StatusLine


@dataclass(frozen=True, slots=True)
class Carried:
    """What goes on when every screen is made again in another look or language."""

    swapped: Swapped
    notices: Notices


class Shell(QWidget):
    """Makes each page when it is first asked for; `own` pages of the window stand at the foot.

    Signals:
        went_to: another page is shown (its code).
        lock_asked: by the button in the sidebar.
        swapped: the sidebar for the rail, or back (`Swapped`).
        moment_asked: everything is to be shown as known at a moment (int), or as it is (None).
    """

    went_to = Signal(str)
    lock_asked = Signal()
    swapped = Signal(Swapped)
    moment_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        workplace: Workplace,
        where: Whereabouts,
        own: tuple[Page, ...],
        carried: Carried,
    ) -> None:
        super().__init__()
        self._desk, self._where, self._starts_at = desk, where, workplace.starts_at
        pages = workplace.pages()
        self._pages = {page.place.code: page for page in (*pages, *own)}
        self._built: dict[str, QWidget] = {}
        above, below = [page.place for page in pages], [page.place for page in own]
        self._beside = Beside(desk.theme, (above, below), workplace.who, carried.swapped)
        self._beside.setParent(self)
        self.rail, self.menu = self._beside.rail, self._beside.menu
        is_lasting = workplace.is_read_only and workplace.clock is None
        self.status = StatusBar(desk.theme, is_read_only=is_lasting)
        self.stack = QStackedWidget()
        self._notices = carried.notices
        self.bell = IconButton(desk.theme, "bell", translate("Notices", "Notices"))
        self.bell.clicked.connect(self.show_notices)
        self.moments = Moments(desk, self, workplace)
        self.moments.asked.connect(self.moment_asked)
        self._lay_out()
        self.exchanging = self._set_up_exchange(workplace)
        self.settling = self._set_up_settling(workplace)
        Counting(desk, self.rail, workplace.waiting)
        self._set_up_marks(workplace)
        self._state = self._set_up_state(workplace)
        self._bind_keys()
        self._beside.asked_for.connect(self.go_to)
        self._beside.swapped.connect(self.swapped)
        self.rail.lock_asked.connect(self.lock_asked)
        self._set_up_ways(workplace)

    def _set_up_ways(self, workplace: Workplace) -> None:
        """What is asked for from any page."""
        desk = self._desk
        if workplace.agencies is not None:
            ways = AgencyWays(desk, workplace.agencies, self)
            ways.card_changed.connect(self.lock_asked)
        if workplace.rules is not None:
            RulesWay(desk, workplace.rules, self)
        self.rail.search.setEnabled(workplace.finding is not None)
        if workplace.finding is not None:
            shown = self.stack.currentWidget
            finder = Finder(desk, workplace.finding, self, shown, self._lead_to)
            self.rail.search_asked.connect(finder.open)

    def _set_up_marks(self, workplace: Workplace) -> None:
        """At the foot, how much waits for this person."""
        if workplace.approvals is not None:
            approvals_way(self._desk, workplace.approvals, self, self.status)
        if workplace.openings is not None:
            openings_way(self._desk, workplace.openings, self, self.status)

    def _set_up_exchange(self, workplace: Workplace) -> Exchanging | None:
        """The line at the foot, and what goes on behind it."""
        line = None
        if workplace.exchanged is not None:
            line = StatusLine(self._desk, self.status, workplace.exchanged)
        if workplace.exchanging is None:
            return None
        exchanging = Exchanging(self._desk, workplace.exchanging, line, self)
        exchanging.settle_asked.connect(self._settle)
        return exchanging

    def _set_up_settling(self, workplace: Workplace) -> Settling | None:
        port = workplace.conflicts
        return None if port is None else Settling(self._desk, port, self, self.status)

    def _set_up_state(self, workplace: Workplace) -> RecordState | None:
        if workplace.troubles is None:
            return None
        state = RecordState(self._desk, workplace.troubles, self, self._open_case_id)
        state.cards_asked.connect(partial(self.go_to, "cards"))
        return state

    @property
    def at(self) -> str:
        """The code of the page that is shown."""
        shown = self.stack.currentWidget()
        return next((code for code, page in self._built.items() if page is shown), "")

    def page(self, code: str) -> QWidget:
        """The screen of a place, made if need be."""
        if code not in self._built:
            page = self._pages[code].build(self._desk)
            self._built[code] = page
            self.stack.addWidget(page)
            if isinstance(page, Reachable):
                page.went.connect(self._follow)
            if isinstance(page, Exchangeable) and self.exchanging is not None:
                page.exchange_asked.connect(self.exchanging.open)
                page.settle_asked.connect(self._settle)
            if isinstance(page, Leading):
                page.leads_to.connect(self._lead)
            if isinstance(page, LeadingToReviews):
                page.review_asked.connect(self._review)
            if isinstance(page, Stated) and self._state is not None:
                page.state_asked.connect(self._state.open_for)
            if isinstance(page, Leavable) and code in self._where.pages:
                page.come_back(self._where.pages[code])
        return self._built[code]

    def go_to(self, code: str) -> None:
        """Show a place and put the keyboard there; a place that is not there changes nothing."""
        if code not in self._pages:
            return
        page = self.page(code)
        self.stack.setCurrentWidget(page)
        self._follow()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.went_to.emit(code)

    def keep_notice(self, words: str) -> None:
        """Keep what a passing word said; it goes when the vault is locked."""
        self._notices.keep(Notice(self._desk.dates.now(), words))

    def show_notices(self) -> None:
        """What was done, the newest first."""
        kept, desk = self._notices.kept, self._desk
        dialog = NoticesDialog(desk.theme, desk.dates, kept, self)
        if self.settling is not None and self.settling.waits:
            dialog.lead_on(self.settling.waits, self.settling.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self) -> None:
        page = self._pages.get(self.at)
        needs_room = page is not None and page.needs_room
        is_in_case = needs_room or self._open_case_id() is not None
        self._beside.stand_at(self.at, is_in_case=is_in_case)

    def _open_case_id(self) -> CaseId | None:
        page = self.stack.currentWidget()
        return page.open_case_id if isinstance(page, Reachable) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.fit_to(self.width())
        self.status.fit_to(is_narrow=self.width() < LEAST_FOR_RAIL)

    def _settle(self, case: CaseId) -> None:
        """The answers that differ in a case, one after the other."""
        if self.settling is not None:
            self.settling.open_for(case)

    def _lead_to(self, code: str) -> QWidget:
        self.go_to(code)
        return self.page(code)

    def _lead(self, place: Destination) -> None:
        """Go to the page that shows cases, and in it where one wants to be."""
        for code in self._pages:
            page = self.page(code)
            if isinstance(page, Reachable):
                self.go_to(code)
                page.go_to(place)
                return

    def _review(self, id_: bytes) -> None:
        """Go to where it is reviewed, and in it to what is asked for."""
        for code in self._pages:
            page = self.page(code)
            if isinstance(page, Reviewing):
                page.stand_on(id_)
                self.go_to(code)
                return

    def receive(self, file: Path) -> None:
        """Look at a file that was brought: a handoff, or a receipt."""
        for code in self._pages:
            page = self.page(code)
            if isinstance(page, Receiving):
                self.go_to(code)
                page.receive(file)
                return

    def put_away(self) -> Whereabouts:
        """Have every page keep what is being written, and say where one stood."""
        if self.exchanging is not None:
            self.exchanging.put_away()
        built = self._built.items()
        left = {code: page.put_away() for code, page in built if isinstance(page, Leavable)}
        return Whereabouts(self.at, {**self._where.pages, **left})

    def come_back(self) -> None:
        """Show what was shown before, or the first place."""
        wanted = (self._where.at, self._starts_at, next(iter(self._pages)))
        self.go_to(next(code for code in wanted if code in self._pages))

    def _regions(self) -> list[QWidget]:
        page = self.stack.currentWidget()
        own = getattr(page, "regions", None)
        inside: list[QWidget] = list(own()) if callable(own) else []
        if not inside and page is not None:
            inside = [page]
        passing = [toast for toast in self.findChildren(Toast) if toast.isVisible()]
        return [self.rail, *inside, *passing, self.status]

    def _bind_keys(self) -> None:
        for page in self._pages.values():
            bind(self, page.place.act, partial(self.go_to, page.place.code))
        bind(self, Act.NOTICES, self.show_notices)
        bind(self, Act.SIDEBAR, self._beside.swap)
        bind(self, Act.PLACES, self._beside.open_places)
        bind(self, Act.NEXT_PART, lambda: step(self._regions(), 1))
        bind(self, Act.PART_BEFORE, lambda: step(self._regions(), -1))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        self.status.seat_first(self.menu)
        self.bell.setFixedSize(self.menu.size())
        self.moments.button.setFixedSize(self.menu.size())
        self.status.seat_last(self.moments.button)
        self.status.seat_last(self.bell)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.moments.banner)
        column.addLayout(row, 1)
        column.addWidget(self.status)
