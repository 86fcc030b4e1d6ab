"""Settles fields that colleagues answered differently, one after the other."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.conflict import Conflict
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, base32
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.conflicts.following_area import FollowingArea
from desktop_app.ui.conflicts.one_conflict import OneConflict
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.kept.parts import Part
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import explain, locale_of, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat, primary, secondary
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.letter_keys import is_silenced
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(760, 480)
_READ_ONLY = RefusalCode.VAULT_READ_ONLY


class ConflictsDialog(WideDialog):
    """Asks, shows and obeys. 1, 2, 3 choose; Ctrl+Enter records; Esc leaves all as it is.

    Signals:
        book_asked: what waits in every case, and what was settled, is to be seen.
    """

    book_asked = Signal()

    def __init__(
        self, desk: Desk, port: ConflictsPort, case: CaseId | None, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "git-compare", _SIZE, parent)
        self._desk, self._port, self._case = desk, port, case
        self._said = ConflictWords(desk.dates, locale_of(desk.language))
        self._waiting: tuple[Conflict, ...] = ()
        self._at, self._why_again = 0, ""
        self.shown: OneConflict | None = None
        self._kept: Keeper | None = None
        self.pages = QStackedWidget()
        self.place = Label(desk.theme, "", "meta", "text-3")
        self.later = secondary(desk.theme, translate("Conflicts", "Leave it for now"))
        words = translate("Conflicts", "Sign and record")
        self.record = primary(desk.theme, words, icon="signature", keys=Act.SETTLE)
        self.close_it = primary(desk.theme, translate("Conflicts", "Close"))
        self.close_it.hide()
        self.book = flat(desk.theme, translate("Conflicts", "All cases, and what was settled"))
        self.book.clicked.connect(self._leave_for_book)
        self._lay_out()
        self.close_it.clicked.connect(self.reject)
        self.record.clicked.connect(self._settle)
        self.later.clicked.connect(self._leave_this)
        bind(self, Act.SETTLE, self._settle)
        self.finished.connect(self.deleteLater)
        self._look(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0.value
        if self.shown is not None and 1 <= digit <= 9 and not is_silenced(event):  # noqa: PLR2004
            self.shown.choose(digit)
            return
        super().keyPressEvent(event)

    # --- asking and showing

    def _look(self, at: int) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.waiting(case), partial(self._show, at))

    def _show(self, at: int, waiting: tuple[Conflict, ...]) -> None:
        self._waiting, self._at = waiting, at
        if at >= len(waiting):
            self._show_end()
            return
        conflict, port = waiting[at], self._port
        ask = partial(port.readers, conflict)
        self._desk.tasks.run(self, ask, partial(self._show_one, conflict))

    def _show_one(self, conflict: Conflict, readers: tuple[str, ...]) -> None:
        one = OneConflict(self.theme, self._said, conflict, readers)
        self._put(one)
        self.shown = one
        fields: dict[str, QWidget | Part] = {"other": one.other.as_part(), "why": one.why}
        self._kept = Keeper(self._desk, _slot(conflict), fields, self, within=one)
        one.seat_above(self._kept.line)
        one.changed.connect(self._follow)
        self._follow()
        title = translate("Conflicts", "Which one holds?")
        words = translate("Conflicts", "{place} of {total}")
        place = words.format(place=self._at + 1, total=len(self._waiting))
        self.say(title, translate("Conflicts", "Colleagues answered apart from each other."))
        self.place.setText(place)
        one.setFocus()
        one.error.say(self._why_again)
        announce(one, f"{self._why_again} {place}. {self._said.whose(conflict)}".strip())
        self._why_again = ""

    def _show_end(self) -> None:
        """Nothing is left, or all that is left was passed over."""
        self.shown = None
        left = len(self._waiting)
        title = translate("Conflicts", "Nothing to settle")
        words = translate("Conflicts", "No field has two answers.")
        if left:
            title = translate("Conflicts", "Left as it is")
            words = translate("Conflicts", "What you left stays marked until someone chooses.")
        self._put(EmptyState(self.theme, title, words))
        self.say(translate("Conflicts", "Answers that differ"), "")
        self.place.setText("")
        self.later.hide()
        self.record.hide()
        self.close_it.show()
        self.close_it.setFocus()
        announce(self, title)

    def _put(self, page: QWidget) -> None:
        gone = self.pages.currentWidget()
        area = FollowingArea(page)
        self.pages.addWidget(area)
        self.pages.setCurrentWidget(area)
        if gone is not None:
            self.pages.removeWidget(gone)
            gone.deleteLater()

    def _follow(self) -> None:
        one, area = self.shown, self.pages.currentWidget()
        is_chosen = one is not None and one.is_chosen
        self.record.setEnabled(is_chosen)
        if one is not None and is_chosen and isinstance(area, FollowingArea):
            area.bring_into_view(one.outcome)  # who will read it is seen before signing

    # --- obeying the person

    def _leave_for_book(self) -> None:
        self.reject()
        self.book_asked.emit()

    def _leave_this(self) -> None:
        if self._kept is not None:
            self._kept.put_away()
        self._look(self._at + 1)

    def _settle(self) -> None:
        one, kept = self.shown, self._kept
        if one is None or kept is None or not one.is_chosen or not self.record.isEnabled():
            return
        if self._desk.is_read_only:
            self._refuse(Refusal(_READ_ONLY))
            return
        self.record.setEnabled(False)
        job = partial(self._port.settle, one.conflict, one.value, one.why.text().strip())
        kept.record(job, self._go_on, self._refuse)

    def _go_on(self, _receipt: Receipt) -> None:
        announce(self, translate("Conflicts", "Recorded and signed"))
        self._look(self._at)

    def _refuse(self, error: Exception) -> None:
        """Say in place why not; of a field that has changed meanwhile, show all answers again."""
        if self.shown is None:
            return
        self._follow()
        told = explain(error)
        if isinstance(error, Refusal) and error.code is RefusalCode.CONFLICT_CHANGED:
            self._why_again = f"{told.happened} {told.rest}"
            self._look(self._at)
            return
        self.shown.error.say(f"{told.happened} {told.rest}")
        announce(self.shown, told.happened)

    # --- layout

    def _lay_out(self) -> None:
        self.say(translate("Conflicts", "Answers that differ"), "")
        self.body.addWidget(self.pages)
        self.foot.addWidget(self.place)
        self.foot.addWidget(self.book)
        self.foot.addStretch(1)
        self.foot.addWidget(self.later)
        self.foot.addWidget(self.record)
        self.foot.addWidget(self.close_it)
        self.record.setEnabled(False)


def _slot(conflict: Conflict) -> Slot:
    return Slot("conflict", conflict.case, f"{base32(conflict.about)}.{conflict.name}")
