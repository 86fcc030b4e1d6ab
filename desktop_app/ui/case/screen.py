"""The case screen: one line of entries, and everything needed to read it and go on with it."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.ports import Order, Receipt, TimelineQuery
from desktop_app.services.ports import Part as Touched
from desktop_app.ui.case.acting import Acting
from desktop_app.ui.case.as_known import AsKnown
from desktop_app.ui.case.beside import Beside
from desktop_app.ui.case.case_keys import (
    bind_beside_keys,
    bind_line_keys,
    bind_screen_keys,
    bind_views_key,
)
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.line_words import matching
from desktop_app.ui.case.narrowing import Narrowing
from desktop_app.ui.case.overview import Overview
from desktop_app.ui.case.port import CaseFacts, CasePort
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.room import room_for
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.showing import Showing
from desktop_app.ui.case.spoken import spoken
from desktop_app.ui.case.surroundings import Surroundings
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.times import day_of
from desktop_app.ui.case.views import Views
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.shortcuts import shown_keys

_LEAST = QSize(548, 320)  # 640x400 without rail and status bar, and some to spare


class CaseScreen(QWidget):
    """Asks, shows and obeys. What other flows do is only asked for.

    Signals:
        new_entry_asked: record an entry of a kind (NoteType).
        amend_asked: amend an entry (TimelineEntry).
        attachment_asked: open an attachment of an entry (TimelineEntry, Attachment).
        peek_asked: hold its pictures open, or hide them again (TimelineEntry, bool).
        handoff_asked: hand this case on (CaseId).
        left: back to the list of cases.
    """

    new_entry_asked = Signal(object)
    amend_asked = Signal(object)
    attachment_asked = Signal(object, object)
    peek_asked = Signal(object, bool)
    handoff_asked = Signal(object)
    left = Signal()

    def __init__(
        self, desk: Desk, port: CasePort, case: CaseId, begin_at: EntryId | None = None
    ) -> None:
        super().__init__()
        self._desk, self._port, self._case = desk, port, case
        self._words = EntryWords(desk.dates)
        self._model = TimelineModel(port, desk.tasks, day_of, self._spoken)
        self._model.setParent(self)
        # The vault looks for the line while the screen is being built.
        self._model.show(TimelineQuery(case=case), begin_at)
        self.frame = Frame(desk, self._words)
        self.timeline = self.frame.timeline
        self.timeline.setModel(self._model)
        self.reading = Reading(port, desk.tasks, case, self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # What does not fit gives way by the ladder, so the layout must not hold the window open.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.frame)
        self.surroundings = Surroundings(desk, port, case, self.frame)
        self.narrowing = Narrowing(self.frame, self.reading)
        self.views = Views(desk, port, case, self.frame, self.narrowing)
        self.showing = Showing(desk, self.frame, self.reading, self.narrowing)
        self.overview = Overview(self.frame, self.reading)
        self.as_known = AsKnown(desk, port, case, self.frame, self.reading)
        self.beside = Beside(desk, port, case, self.frame, self.reading)
        self.beside.follow(self.showing, self.as_known)
        self.beside.shown.connect(self.overview.mark)
        self.acting = Acting(desk, port, case, self.frame, self.reading)
        self._connect()
        bind_line_keys(self, self.timeline, self.reading, self.acting, self.showing)
        bind_screen_keys(self, self.reading, self.acting, self.showing, self.as_known)
        bind_beside_keys(self, self.timeline, self.beside)
        bind_views_key(self, self.timeline, self.views)
        self.surroundings.refresh()

    # --- what the window does with it

    @property
    def id(self) -> CaseId:
        """Which case it is."""
        return self._case

    @property
    def words(self) -> EntryWords:
        """How its entries are put into words now."""
        return self._words

    def seat_composer(self, composer: QWidget, beside: QWidget | None = None) -> None:
        """Show a composer below the line, with the entry in hand still in view above it."""
        self.frame.tabs.setCurrentIndex(0)
        self.frame.seat(composer, beside)
        QTimer.singleShot(0, self.timeline, self._keep_in_view)

    def _keep_in_view(self) -> None:
        """The line has just become a few entries high."""
        top = QAbstractItemView.ScrollHint.PositionAtTop
        self.timeline.scrollTo(self.timeline.currentIndex(), top)

    def unseat_composer(self) -> None:
        """Take the composer away and go back to the line."""
        self.frame.unseat()
        self.timeline.setFocus()

    def seat_people(self, page: QWidget) -> None:
        """Give the people of the case a tab, after the line."""
        self.frame.seat_people(page)

    def seat_handoffs(self, page: QWidget) -> None:
        """Give what was handed over a tab of its own."""
        self.frame.seat_page(page, translate("Case", "Handoffs"))

    def go_to_entry(self, entry: EntryId) -> None:
        """Stand on an entry, for instance the one just recorded."""
        self.timeline.setFocus()
        self.reading.go_to_entry(entry)

    def reach_entry(self, entry: EntryId) -> None:
        """Stand on an entry wherever one is, and whatever is filtered out."""
        if self.frame.facet_model.on:
            self.narrowing.show_all()
        self.showing.go_to_tab(0)
        self.reading.go_to_entry(entry)

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through, as far as it is shown."""
        frame = self.frame
        parts: tuple[QWidget, ...] = (
            frame.tabs,
            frame.moments,
            frame.finder,
            frame.facets,
            frame.chosen,
            frame.timeline,
            frame.minimap,
            frame.inspector.tabs,
            *frame.beside,
        )
        composer = () if frame.composer is None else (frame.composer,)
        return tuple(part for part in (*parts, *composer) if part.isVisible())

    # --- asking and showing

    def _spoken(self, row: TimelineRow) -> str:
        told = spoken(self._words, row, self.timeline.shelf)
        during = self.beside.during(row.entry)
        return f"{told} {during}" if during else told

    def _show_facts(self, facts: CaseFacts) -> None:
        self.beside.show_now(facts.episodes)
        titles = {group.tag: group.title for group in facts.groups}
        words = replace(self._words, titles=titles, mine=facts.mine)
        if words != self._words:
            self._set_words(words)
        self._model.show_sealed(facts.sealed)

    def _set_words(self, words: EntryWords) -> None:
        self._words = words
        self.timeline.set_words(words)
        self.frame.inspector.entry.set_words(words)

    def _follow_order(self) -> None:
        is_recorded = Order.RECORDED in self.frame.facet_model.on
        self._set_words(replace(self._words, by_recording=is_recorded))

    def _obey(self, receipt: Receipt) -> None:
        if not receipt.parts or receipt.case not in (self._case, None):
            return  # without a case it touches all: entries came in by an exchange
        if Touched.TIMELINE in receipt.parts:
            is_first = not self.timeline.currentIndex().isValid()
            self.reading.look_again()
            if is_first and receipt.entries:
                self.reading.go_to_entry(receipt.entries[0])
        self.surroundings.refresh()

    def _settle_in(self, _row: int) -> None:
        """Put the keyboard on the line, unless somebody is writing or reading elsewhere."""
        frame = self.frame
        if frame.composer is None and frame.tabs.currentIndex() == 0:
            self.timeline.setFocus()

    def _show_count(self, count: int) -> None:
        words = translate("Case", "Timeline  {count}")
        self.frame.tabs.setTabText(0, words.format(count=self._desk.dates.number(count)))
        self.timeline.say_nothing("" if count else self._why_empty())
        if self.frame.facet_model.on:
            announce(self.timeline, matching(self._desk.dates, count))

    def _why_empty(self) -> str:
        if self.frame.facet_model.on:
            return translate("Case", "No entry matches these filters.")
        if self._desk.is_read_only:
            return translate("Case", "Nothing is recorded yet.")
        words = translate("Case", "Nothing is recorded yet. {keys} begins the first entry.")
        return words.format(keys=key_names(shown_keys(Act.NEW_ENTRY)))

    def _show_found(self, count: int) -> None:
        label = self.frame.found
        label.setVisible(count >= 0)
        words = matching(self._desk.dates, count)
        label.setText(words)
        if count >= 0:
            announce(self.timeline, words)

    def _show_entry(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.frame.inspector.entry.show_entry(self.timeline.current_entry())

    # --- obeying the person

    def _connect(self) -> None:
        frame, acting, line = self.frame, self.acting, self.timeline
        self._desk.tasks.recorded.connect(self._obey)
        self._model.counted.connect(self._show_count)
        # Once: a filter opens the line anew, and the keyboard must stay on the filter.
        self._model.opened.connect(self._settle_in, Qt.ConnectionType.SingleShotConnection)
        self._model.dataChanged.connect(self._show_entry)
        line.selectionModel().currentChanged.connect(self._show_entry)
        line.doing.connect(acting.do)
        line.peeked.connect(self.peek_asked)
        frame.record.asked.connect(self.new_entry_asked)
        frame.unsigned.taken_back.connect(acting.take_back)
        frame.unsigned.sign_asked.connect(acting.sign_now)
        acting.new_entry_asked.connect(self.new_entry_asked)
        acting.amend_asked.connect(self.amend_asked)
        acting.attachment_asked.connect(self.attachment_asked)
        acting.taken_back.connect(self.surroundings.refresh)
        acting.taken_back.connect(self.reading.look_again)
        self._connect_surroundings()

    def _connect_surroundings(self) -> None:
        frame, reading, showing = self.frame, self.reading, self.showing
        for marked in (reading.marks.changed, reading.pins.changed):
            marked.connect(self.surroundings.recount_marks)
        self.surroundings.told.connect(self._show_facts)
        for signal in (frame.header.handoff_asked, showing.handoff_asked):
            signal.connect(self._hand_off)
        self.narrowing.narrowed.connect(self._follow_order)
        showing.left.connect(self.left)
        self.timeline.activated.connect(showing.open_entry)
        frame.header.menu_asked.connect(showing.open_case_menu)
        frame.header.tab_menu.clicked.connect(showing.open_tab_menu)
        frame.header.filter_asked.connect(showing.open_filter)
        frame.header.panel_asked.connect(showing.open_panel)
        frame.safe_contact.details_asked.connect(showing.open_people)
        frame.tabs.currentChanged.connect(frame.show_page)
        frame.facets.toggled.connect(self.narrowing.narrow)
        frame.chosen.removed.connect(self.narrowing.narrow)
        frame.chosen.cleared.connect(self.narrowing.show_all)
        frame.finder.textChanged.connect(reading.finding.find)
        frame.finder.stepped.connect(lambda back: reading.finding.find_next(back=back))
        frame.finder.left.connect(self.timeline.setFocus)
        reading.finding.found.connect(self._show_found)

    def _hand_off(self) -> None:
        self.handoff_asked.emit(self._case)

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit_to(room_for(self.width(), self.window().size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.frame.tabs.currentIndex() > 0:
            self.frame.tabs.setCurrentIndex(0)
            self.timeline.setFocus()
        elif self.frame.is_anything_over:
            self.frame.fit_to(room_for(self.width(), self.window().size()))
            self.timeline.setFocus()
        elif self.reading.known_by_ms is not None:
            self.as_known.back()
        else:
            self.left.emit()
