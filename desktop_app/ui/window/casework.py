"""The cases place: the list, one case, and the composer below its line."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.domain.episode import Episode
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import Receipt
from desktop_app.ui.access.port import AccessPort
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.case.index_port import IndexPort
from desktop_app.ui.case.people_page import PeoplePage
from desktop_app.ui.case.port import CasePort, HandoffsPort, PeoplePort
from desktop_app.ui.case.saving import Saving
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.scrolled import scroll_back, scrolled
from desktop_app.ui.cases.new_keys_notice import NewKeysNotice
from desktop_app.ui.cases.port import CasesPort, KeyNewsPort, RecoveryPort
from desktop_app.ui.cases.recovery_reminder import RecoveryReminder
from desktop_app.ui.cases.screen import CasesScreen
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.episode_dialog import EpisodeDialog
from desktop_app.ui.composer.episode_port import EpisodePort, Lasting
from desktop_app.ui.composer.port import ComposerPort, Writing
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.consents.port import ConsentsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import AnsweringPort, SendingPort, TellingPort
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.members.port import MembersPort
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.reviews.port import QuestionPort
from desktop_app.ui.viewer.port import LookingPort
from desktop_app.ui.widgets.file_choice import ManyFilesChooser
from desktop_app.ui.window.case_pages import seat_consents, seat_team
from desktop_app.ui.window.coordinating import Coordinating, CoordinationPort
from desktop_app.ui.window.entering import Entering, seat_access
from desktop_app.ui.window.indexing import Indexing
from desktop_app.ui.window.questioning import Questioning
from desktop_app.ui.window.reading_files import ReadingFiles, WordsPort
from desktop_app.ui.window.ready_composer import ReadyComposer
from desktop_app.ui.window.showing_files import ShowingFiles
from desktop_app.ui.window.standing import Standing
from desktop_app.ui.window.telling import Telling

_LOOK_FOR_DUE_MS = 5_000


@dataclass(frozen=True, slots=True)
class CaseworkPorts:
    """What the screens of this place ask for, each its own narrow part."""

    cases: CasesPort
    key_news: KeyNewsPort
    recovery: RecoveryPort
    case: CasePort
    people: PeoplePort
    handoffs: HandoffsPort
    composer: ComposerPort
    episodes: EpisodePort
    conflicts: ConflictsPort
    coordination: CoordinationPort
    indexes: IndexPort
    questions: QuestionPort
    members: MembersPort
    consents: ConsentsPort
    looking: LookingPort
    words: WordsPort
    sending: SendingPort
    receiving: AnsweringPort
    telling: TellingPort
    access: AccessPort
    chooser: ManyFilesChooser
    sign_due: Callable[[], Receipt]


class Casework(QStackedWidget):
    """Goes from the list into a case and back. At most one case is open.

    Signals:
        went: into a case, or out of it.
        state_asked: what is amiss with the record of a case (CaseId).
    """

    went = Signal()
    state_asked = Signal(object)

    def __init__(self, desk: Desk, ports: CaseworkPorts) -> None:
        super().__init__()
        self._desk, self._ports = desk, ports
        self._composer: Composer | None = None
        self._showing: ShowingFiles | None = None
        self._reading = ReadingFiles(desk, ports.words, self)
        self._ready = ReadyComposer(desk, ports.composer, ports.chooser, self)
        self._entering = Entering(desk, ports.access, self, self)
        self._due = QTimer(self, interval=_LOOK_FOR_DUE_MS)
        self.list = CasesScreen(desk, ports.cases)
        self.list.seat_reminder(NewKeysNotice(desk, ports.key_news))
        self.list.seat_reminder(RecoveryReminder(desk, ports.recovery))
        self.case: CaseScreen | None = None
        self.addWidget(self.list)
        self.list.case_asked.connect(self.open_case)
        self.list.accept_asked.connect(self.receive)
        self.setFocusProxy(self.list)
        if not desk.is_read_only:
            self._look_for_due()

    def open_case(self, case: CaseId, begin_at: EntryId | None = None) -> None:
        """Show a case on an entry, or on its first unread one; a restricted one asks why first."""
        self._entering.enter(case, partial(self._show_case, case, begin_at))

    def _show_case(self, case: CaseId, begin_at: EntryId | None) -> None:
        self.leave_case()
        desk, ports = self._desk, self._ports
        screen = CaseScreen(desk, ports.case, case, begin_at)
        people = PeoplePage(desk, ports.people, case)
        screen.seat_people(people)
        for asked in (people.settle_asked, screen.frame.header.conflicts_asked):
            asked.connect(partial(self._settle, case))
        for asked in (screen.showing.state_asked, screen.frame.header.state_asked):
            asked.connect(partial(self.state_asked.emit, case))
        past = HandoffsPage(desk, ports.handoffs, case)
        past.handoff_asked.connect(partial(self.hand_off, case))
        telling = Telling(desk, ports.telling, ports.sending, ports.chooser, (case, screen))
        past.notice_asked.connect(telling.of_what_is_due)
        past.tell_asked.connect(telling.of_handoff)
        screen.seat_handoffs(past)
        seat_team(desk, ports.members, ports.chooser, screen)
        seat_consents(desk, ports.consents, screen).connect(telling.of_consent)
        saving = Saving(desk, ports.case, ports.chooser, screen, ports.looking.save_bare)
        self._showing = ShowingFiles(desk, ports.looking, screen, saving)
        screen.left.connect(self.leave_case)
        screen.handoff_asked.connect(self.hand_off)
        screen.new_entry_asked.connect(lambda kind: self._compose(Writing(case, kind)))
        screen.amend_asked.connect(self._amend)
        screen.beside.episode_asked.connect(self._record_episode)
        Questioning(desk, ports.questions, screen)
        Coordinating(desk, ports.coordination, ports.episodes, screen).follow(screen)
        Indexing(desk, ports.indexes, ports.chooser, screen)
        seat_access(desk, ports.access, ports.chooser, screen)
        self.case = screen
        if not desk.is_read_only:
            self._ready.expect(screen)
        self.addWidget(screen)
        self.setFocusProxy(screen)
        self.setCurrentWidget(screen)
        self.went.emit()

    @property
    def open_case_id(self) -> CaseId | None:
        """Which case is open."""
        return None if self.case is None else self.case.id

    def go_to(self, place: Destination) -> None:
        """Show a case, and in it the entry or the person asked for; drafts are kept."""
        if self.case is None or self.case.id != place.case:
            self.open_case(place.case, place.entry)
        elif place.entry is not None:
            self.case.reach_entry(place.entry)
        is_there = self.case is not None and self.case.id == place.case
        if is_there and self.case is not None and place.person is not None:
            self.case.showing.open_people()
            people = self.case.frame.people
            if isinstance(people, PeoplePage):
                people.stand_on(place.person)

    def hand_off(self, case: CaseId) -> None:
        """Ask who is to have a case, and what of it."""
        ports = self._ports
        SendDialog(self._desk, ports.sending, ports.chooser, case, self).open()

    def receive(self, file: Path | None = None) -> None:
        """Look at what somebody has handed over; at this file, if one was brought."""
        ports = self._ports
        if self._desk.is_past:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
            return
        dialog = ReceiveDialog(self._desk, ports.receiving, ports.chooser, self)
        dialog.case_asked.connect(self.open_case)
        dialog.open()
        if file is not None:
            dialog.look_into(file)

    def leave_case(self) -> None:
        """Back to the list; what is being written is kept."""
        if self.case is None:
            return
        if self._composer is not None:
            self._composer.put_away()
        self._ready.forget()
        screen, self.case, self._composer, self._showing = self.case, None, None, None
        self.setFocusProxy(self.list)
        self.setCurrentWidget(self.list)
        self.list.setFocus()
        self.removeWidget(screen)
        screen.deleteLater()
        self.went.emit()

    def put_away(self) -> Standing | None:
        """Keep what is being written; where one stood."""
        self._due.stop()  # closing the vault signs what waits
        self._ready.forget()
        self._reading.put_away()
        self._ports.looking.stop()
        if self._showing is not None:
            self._showing.put_away()
        composer = self._composer
        if composer is not None:
            composer.put_away()
        if self.case is None:
            return None
        entry = self.case.timeline.current_entry()
        return Standing(
            self.case.id,
            self.case.frame.tabs.currentIndex(),
            None if entry is None else entry.id,
            composer is not None,
            None if composer is None else composer.amends,
            scrolled(self.case),
        )

    def come_back(self, place: object) -> None:
        """Go to where somebody stood, and go on with what was being written."""
        if not isinstance(place, Standing):
            return
        self.open_case(place.case, place.entry)
        if self.case is not None:
            self.case.frame.tabs.setCurrentIndex(place.tab)
            if place.scrolled is not None:
                scroll_back(self.case, place.scrolled)
        amends, port = place.amends, self._ports.case
        if amends is not None:
            self._desk.tasks.run(self, lambda: port.entry(amends), self._amend)
        elif place.is_writing:
            self._compose(Writing(place.case))

    def regions(self) -> list[QWidget]:
        """The parts that F6 steps through."""
        shown = self.currentWidget() or self.list
        own = getattr(shown, "regions", None)
        return list(own()) if callable(own) else [shown]

    def _amend(self, entry: TimelineEntry) -> None:
        self._compose(Writing(entry.case, NoteType.NOTE, entry))

    def _record_episode(self, episode: Episode | None) -> None:
        if self.case is None or not self._may_write():
            return
        lasting = Lasting(self.case.id, episode, self.case.beside.placements())
        EpisodeDialog(self._desk, self._ports.episodes, lasting, self).open()

    def _settle(self, case: CaseId) -> None:
        ConflictsDialog(self._desk, self._ports.conflicts, case, self).open()

    def _may_write(self) -> bool:
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        return not self._desk.is_read_only

    def _compose(self, writing: Writing) -> None:
        if self.case is None or not self._may_write():
            return
        if self._composer is not None:
            self._composer.put_away()
        composer = self._ready.take(writing)
        composer.closed.connect(self._put_away)
        composer.recorded.connect(self._put_away_recorded)
        self._composer = composer
        composer.begin(writing.kind)
        self.case.seat_composer(composer, composer.beside)

    def _put_away(self) -> None:
        self._composer = None
        if self.case is not None:
            self.case.unseat_composer()
            self._ready.expect(self.case)

    def _put_away_recorded(self, receipt: Receipt) -> None:
        self._put_away()
        if self.case is not None and receipt.entries:
            self.case.go_to_entry(receipt.entries[0])

    def _look_for_due(self) -> None:
        """Sign what has waited its minute, without anybody asking."""
        self._due.timeout.connect(self._sign_due)
        self._due.start()

    def _sign_due(self) -> None:
        self._desk.tasks.run(self, self._ports.sign_due, lambda _receipt: None)
