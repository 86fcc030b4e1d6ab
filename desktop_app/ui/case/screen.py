"""The case screen: one line of entries, and everything needed to read it and go on with it."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Discipline, NoteType, Part
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.date_dialog import DateDialog
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.menus import CaseMenu, EntryMenu, TabMenu
from desktop_app.ui.case.pieces import Doing, Spot
from desktop_app.ui.case.port import CaseFacts, CasePort, Unsigned
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.room import room_for
from desktop_app.ui.case.strike_dialog import StrikeDialog
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.times import day_of
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.keys import bind

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
        self._begin_at, self._is_open = begin_at, False
        self._words = EntryWords(desk.dates)
        self.frame = Frame(desk, self._words)
        self.timeline = self.frame.timeline
        self._model = TimelineModel(
            port, desk.tasks, day_of, lambda row: self._words.spoken(row)
        )
        self._model.setParent(self)
        self.timeline.setModel(self._model)
        self.reading = Reading(port, desk.tasks, case, self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # What does not fit gives way by the ladder, so the layout must not hold the window open.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.frame)
        self._connect()
        self._bind_keys()
        self._refresh()

    # --- what the window does with it

    def seat_composer(self, composer: QWidget) -> None:
        """Show a composer below the line."""
        self.frame.seat(composer)

    def unseat_composer(self) -> None:
        """Take the composer away and go back to the line."""
        self.frame.unseat()
        self.timeline.setFocus()

    def add_page(self, title: str, page: QWidget) -> None:
        """Add a tab that another flow fills."""
        self.frame.tabs.addTab(title)
        self.frame.pages.addWidget(page)

    def go_to_entry(self, entry: EntryId) -> None:
        """Stand on an entry, for instance the one just recorded."""
        self.timeline.setFocus()
        self.reading.go_to_entry(entry)

    # --- asking and showing

    def _refresh(self) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(
            self, lambda: (port.facts(case), port.unsigned(case)), self._show_answer
        )

    def _show_answer(self, answer: tuple[CaseFacts, tuple[Unsigned, ...]]) -> None:
        facts, unsigned = answer
        self._show_facts(facts)
        self.frame.unsigned.show_waiting(unsigned)

    def _show_facts(self, facts: CaseFacts) -> None:
        frame = self.frame
        young = young_person(facts)
        frame.header.show_case(facts.line, young, self._desk.dates.now().date())
        frame.safe_contact.show_rule(young)
        frame.inspector.people.show_people(facts.people)
        frame.facet_model.show_facets(facts.facets)
        self._words = EntryWords(
            self._desk.dates, {group.tag: group.title for group in facts.groups}
        )
        self.timeline.delegate.set_words(self._words)
        frame.inspector.entry.set_words(self._words)
        self._model.show_sealed(facts.sealed)
        if not self._is_open:
            self._is_open = True
            self.reading.open(self._begin_at)

    def _obey(self, receipt: Receipt) -> None:
        if receipt.case != self._case:
            return
        self._refresh()
        if Touched.TIMELINE in receipt.parts:
            self.reading.look_again()

    def _show_count(self, count: int) -> None:
        words = translate("Case", "Timeline  {count}")
        self.frame.tabs.setTabText(0, words.format(count=self._desk.dates.number(count)))

    def _show_found(self, count: int) -> None:
        label = self.frame.found
        label.setVisible(count >= 0)
        words = translate("Find", "{count} entries match").format(
            count=self._desk.dates.number(count)
        )
        if count == 1:
            words = translate("Find", "1 entry matches")
        label.setText(words)
        if count >= 0:
            announce(self.timeline, words)

    def _show_entry(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.frame.inspector.entry.show_entry(self.timeline.current_entry())

    # --- obeying the person

    def _connect(self) -> None:
        frame, reading = self.frame, self.reading
        self._desk.tasks.recorded.connect(self._obey)
        self._model.counted.connect(self._show_count)
        self._model.opened.connect(lambda _row: self.timeline.setFocus())
        self._model.dataChanged.connect(self._show_entry)
        self.timeline.selectionModel().currentChanged.connect(self._show_entry)
        self.timeline.doing.connect(self._do)
        self.timeline.peeked.connect(self.peek_asked)
        self.timeline.activated.connect(self._open_entry)
        frame.record.asked.connect(self.new_entry_asked)
        frame.unsigned.taken_back.connect(self._take_back)
        frame.unsigned.sign_asked.connect(self._sign_now)
        frame.header.handoff_asked.connect(lambda: self.handoff_asked.emit(self._case))
        frame.header.menu_asked.connect(self._open_case_menu)
        frame.header.tab_menu.clicked.connect(self._open_tab_menu)
        frame.header.filter_asked.connect(self._open_filter)
        frame.header.panel_asked.connect(self._open_panel)
        frame.safe_contact.details_asked.connect(self._open_people)
        frame.tabs.currentChanged.connect(frame.pages.setCurrentIndex)
        frame.facets.toggled.connect(self._narrow)
        frame.find.textChanged.connect(reading.find)
        frame.find.stepped.connect(lambda back: reading.find_next(back=back))
        frame.find.left.connect(self.timeline.setFocus)
        reading.found.connect(self._show_found)

    def _bind_keys(self) -> None:
        reading, line = self.reading, self.timeline
        for keys, words, act in (
            ("N", translate("Keys", "New entry"), self._new_note),
            ("U", translate("Keys", "Next unread"), reading.next_unread),
            ("Shift+U", translate("Keys", "Unread before"), lambda: reading.next_unread(back=True)),
            ("R", translate("Keys", "Mark read or unread"), reading.toggle_read),
            ("Shift+R", translate("Keys", "Mark read to here"), reading.mark_read_to_here),
            ("O", translate("Keys", "Show or hide the original"), line.toggle_original),
            ("A", translate("Keys", "Amend"), self._amend),
            ("/", translate("Keys", "Go to the filter"), self._open_filter),
        ):
            bind(line, keys, words, act, alone=True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            # On the line only: in the composer the same keys record.
            bind(line, keys, translate("Keys", "Sign at once"), self._sign_now)
        for keys, words, act in (
            ("Ctrl+N", translate("Keys", "New entry"), self._new_note),
            ("Ctrl+Down", translate("Keys", "Next day"), reading.next_day),
            ("Ctrl+Up", translate("Keys", "Day before"), lambda: reading.next_day(back=True)),
            ("Ctrl+G", translate("Keys", "Jump to a date"), self._ask_date),
            ("Ctrl+F", translate("Keys", "Find in this line"), self._open_filter),
            ("Ctrl+Shift+F", translate("Keys", "Go to the filter"), self._open_filter),
            ("F3", translate("Keys", "Next found"), reading.find_next),
            ("Shift+F3", translate("Keys", "Found before"), lambda: reading.find_next(back=True)),
            ("F8", translate("Keys", "Details"), self._open_panel),
            ("Ctrl+Shift+D", translate("Keys", "Density"), self._toggle_density),
        ):
            bind(self, keys, words, act)

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit_to(room_for(self.width(), self.window().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.frame.is_anything_over:
            self.frame.fit_to(room_for(self.width(), self.window().height()))
            self.timeline.setFocus()
        else:
            self.left.emit()

    def _do(self, entry: TimelineEntry, spot: Spot) -> None:
        match spot.doing:
            case Doing.MARK_READ:
                rows = self._model.unread.rows
                if rows:
                    self.timeline.go_to(rows[-1])
                    self.reading.mark_read_to_here()
            case Doing.OPEN_ATTACHMENT:
                self.attachment_asked.emit(entry, entry.attachments[spot.number])
            case _:
                self._open_menu(entry, spot)

    def _open_menu(self, entry: TimelineEntry, spot: Spot) -> None:
        menu = EntryMenu(entry, self)
        menu.amend.triggered.connect(self._amend)
        menu.strike.triggered.connect(self._strike)
        menu.read.triggered.connect(self.reading.toggle_read)
        menu.original.triggered.connect(self.timeline.toggle_original)
        place = self.timeline.place_of(spot).bottomLeft()
        menu.popup(self.timeline.viewport().mapToGlobal(place))

    def _open_case_menu(self) -> None:
        menu = CaseMenu(self)
        menu.jump.triggered.connect(self._ask_date)
        menu.find.triggered.connect(self._open_filter)
        menu.density.triggered.connect(self._toggle_density)
        menu.hand_off.triggered.connect(lambda: self.handoff_asked.emit(self._case))
        menu.leave.triggered.connect(self.left)
        button = self.frame.header.more
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_tab_menu(self) -> None:
        tabs, button = self.frame.tabs, self.frame.header.tab_menu
        menu = TabMenu([tabs.tabText(number) for number in range(tabs.count())], self)
        menu.chosen.connect(tabs.setCurrentIndex)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_entry(self, _index: QModelIndex) -> None:
        self.frame.inspector.show_tab(entry=True)
        if not self.frame.inspector.isVisible():
            self._open_panel()
        self.frame.inspector.entry.setFocus()

    def _open_people(self) -> None:
        self.frame.inspector.show_tab(entry=False)
        if not self.frame.inspector.isVisible():
            self._open_panel()

    def _open_panel(self) -> None:
        if not room_for(self.width(), self.window().height()).panel:
            self.frame.open_over(self.frame.inspector)
        self.frame.inspector.tabs.setFocus()

    def _open_filter(self) -> None:
        if not self.frame.find.isVisible():
            self.frame.open_over(self.frame.left_column())
        self.frame.find.setFocus()
        self.frame.find.selectAll()

    def _narrow(self, code: Discipline | NoteType) -> None:
        facets = self.frame.facet_model
        facets.toggle(code)
        self.reading.narrow(facets.disciplines, facets.types)

    def _new_note(self) -> None:
        self.new_entry_asked.emit(NoteType.NOTE)

    def _amend(self) -> None:
        entry = self.timeline.current_entry()
        if entry is not None and entry.struck is None:
            self.amend_asked.emit(entry)

    def _strike(self) -> None:
        entry, port = self.timeline.current_entry(), self._port
        if entry is None or entry.struck is not None:
            return
        dialog = StrikeDialog(self._desk.theme, self)
        if dialog.ask():
            id_, reason = entry.id, dialog.reason.toPlainText().strip()
            self._desk.tasks.run(self, lambda: port.strike_note(id_, reason), lambda _: None)

    def _take_back(self, id_: str) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(
            self, lambda: port.take_back(case, id_), lambda _: self._refresh()
        )

    def _sign_now(self) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.sign_now(case), lambda _: None)

    def _ask_date(self) -> None:
        dialog = DateDialog(self._desk.theme, self._desk.dates.now().date(), self)
        if dialog.ask():
            self.reading.jump_to(dialog.day())

    def _toggle_density(self) -> None:
        self.timeline.set_compact(compact=not self.timeline.delegate.is_compact)


def young_person(facts: CaseFacts) -> Person | None:
    """Whose case it is."""
    if facts.line.young_person is not None:
        return facts.line.young_person
    return next((each for each in facts.people if each.part is Part.YOUNG_PERSON), None)
