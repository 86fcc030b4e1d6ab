"""Telling everybody who was handed something that it is recalled, replaced or corrected."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.ids import base32
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, Tellable
from desktop_app.services.kept_words import Slot
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.destination import Destination
from desktop_app.ui.handoff.drive_watch import DriveWatch, Seen
from desktop_app.ui.handoff.port import About, TellingPort
from desktop_app.ui.handoff.room_words import drive_name, why_no_room
from desktop_app.ui.handoff.safe_to_remove import SafeToRemove
from desktop_app.ui.handoff.tell_run import TellRun
from desktop_app.ui.handoff.told_who import ToldWho
from desktop_app.ui.handoff.which_notice import WhichNotice
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, locale_of, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(880, 712)
_TWO_COLUMNS = 720
_ABOUT_BYTES = 1_000_000
"""What a notice takes at most, as a rule: a page, a few notes, and bare headers of the rest."""

_WITH_A_DAY = frozenset({Notice.RECALL, Notice.CONSENT_WITHDRAWN})


class TellDialog(WideDialog):
    """What, to whom, in which words, and where the files go. Nothing else of the case leaves."""

    def __init__(
        self, desk: Desk, port: TellingPort, chooser: FileChooser, about: About, parent: QWidget
    ) -> None:
        super().__init__(desk.theme, "send", _SIZE, parent, is_tall=True)
        self._desk, self._port, self._chooser, self._about = desk, port, chooser, about
        self._told = Tellable()
        self._asked = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme = desk.theme
        self.say(translate("Tell", "Tell whoever received it"), about.said)
        self.which, self.who = WhichNotice(theme), ToldWho(desk)
        self.said, self.day = (
            QPlainTextEdit(),
            DayField(theme, locale_of(desk.language), desk.dates.now().date()),
        )
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(theme.fit(72))
        label = translate("Tell", "Why, and what they are to do")
        self.said_form = FormField(theme, label, self.said)
        label = translate("Tell", "To be destroyed or given back by (may be left empty)")
        self.day_form = FormField(theme, label, self.day)
        self.place = Destination(
            theme, choose_keys=Act.CHOOSE_PLACE, drive_keys=Act.WRITE_TO_DRIVE
        )
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.written = Banner(theme, Tone.OK, boxed=True)
        self.not_now = secondary(theme, _leaving(about))
        words = translate("Tell", "Sign and write")
        self.sign = primary(theme, words, icon="signature", keys=Act.SIGN_NOTICE)
        self.run = TellRun(desk, port, about.case, self)
        folder = self._folder
        self.watch = DriveWatch(desk.tasks, port.carrying, folder, self)
        about_what = base32(about.consent) if about.consent is not None else about.bundle
        slot = Slot("telling", about.case, about_what)
        self._lay_out()
        self.kept = Keeper(desk, slot, {"words": self.said, "day": self.day}, self)
        self._column.insertWidget(0, self.kept.line)
        self._connect()
        self._follow()
        desk.tasks.run(self, lambda: port.tellable(about), self._begin, self._refuse)
        desk.tasks.run(self, port.neutral, self._offer_place)

    def reject(self) -> None:
        """Leave, unless a notice is being written. Of a consent, it waits in Today then."""
        if self.run.is_writing:
            return
        self._remind()
        super().reject()

    def _remind(self) -> None:
        """Whoever is still to be told that a consent was withdrawn is not forgotten."""
        untold = [each.name for each in self._told.due if each.card in self.who.untold]
        consent, page = self._about.consent, self.parentWidget()
        if consent is None or not untold or page is None:
            return
        title = translate("Tell", "Tell {names} that the consent was withdrawn")
        words, port = title.format(names=", ".join(untold)), self._port
        recorded = self._desk.tasks.recorded.emit
        self._desk.tasks.run(page, lambda: port.remind(consent, words), recorded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What and to whom stand side by side, where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= self.theme.fit(_TWO_COLUMNS)
        directions = QBoxLayout.Direction
        self._asked.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _begin(self, told: Tellable) -> None:
        self._told = told
        self.who.show_receivers(told.receivers)
        self.which.offer(told)
        if self._about.consent is not None:
            self.which.ask_only_of(Notice.CONSENT_WITHDRAWN)
        self._follow()
        first = self.said if self.which.value is not None else self.which
        first.setFocus()

    def _offer_place(self, place: Path) -> None:
        if not self.place.place.name:  # else they were quicker, and chose one
            self.place.show_place(place, "")
        self._follow()

    def _folder(self) -> Path:
        return self.place.place.parent

    def _show_drives(self, seen: Seen) -> None:
        self.place.offer_drives(seen.drives)
        if seen.folder == self._folder():
            name, dates = self.place.spoken_place, self._desk.dates
            self.place.error.say(why_no_room(dates, name, seen.room, _ABOUT_BYTES))

    def _choose(self) -> None:
        notice = self.which.value
        self.who.offer([each for each in self._told.due if each.notice is notice])
        self.day_form.setVisible(notice in _WITH_A_DAY)
        self._follow()

    def _follow(self) -> None:
        is_ready = bool(self.said.toPlainText().strip() and self.who.chosen)
        has_place = bool(self.place.place.name)
        self.sign.setEnabled(is_ready and has_place and not self.run.is_writing)

    def _ask_place(self) -> None:
        title = translate("Tell", "Write the notice")
        place = self._chooser.to_write(self, title, self.place.place)
        if place is not None:
            self.place.show_place(place if place.suffix else place.with_suffix(".tlh"), "")

    def _write(self) -> None:
        if not self.sign.isEnabled():
            return
        is_asked = self.which.value in _WITH_A_DAY
        wrong = translate("Tell", "Write the day like 2026-11-30, or leave it empty.")
        self.day_form.show_error(wrong if is_asked and self.day.is_no_day else "")
        if self.day_form.error:
            self.day.setFocus()
            return
        self.trouble.hide()
        day = self.day.text().strip() if is_asked else ""
        words = self.said.toPlainText().strip()
        self.run.begin(self.who.chosen, words, self.place.place, day)
        self._follow()

    def _tell_written(self, due: DueNotice, file: str) -> None:
        self.who.show_written(due.card, file)

    def _finish(self) -> None:
        self.kept.record(lambda: None, lambda _: None)
        lead = translate("Tell", "Written, read back and on record.")
        words = translate("Tell", "Give each their file. It says nothing else of the case.")
        self.written.say(words, lead)
        self.written.show()
        if self.place.drive is not None:
            drive, file = drive_name(self.place.drive), str(self.run.next_place)
            removing = SafeToRemove(self._desk, self._port.carrying, file, drive)
            self._column.insertWidget(self._column.indexOf(self.written) + 1, removing)
        self._area.ensureVisible(0, 0)
        for part in (self.which, self.said_form, self.day_form, self.place):
            part.setEnabled(False)
        self.sign.hide()
        self.not_now.say(translate("Tell", "Close"))
        self.not_now.setFocus()
        announce(self, self.written.accessibleName())

    def _refuse(self, error: Exception) -> None:
        if self.run.next_place is not None:
            self.place.show_place(self.run.next_place, "")
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()
        self._area.ensureVisible(0, 0)
        self._follow()
        announce(self, self.trouble.accessibleName())

    def _connect(self) -> None:
        self.which.changed.connect(self._choose)
        self.who.changed.connect(self._follow)
        self.said.textChanged.connect(self._follow)
        self.place.choose_asked.connect(self._ask_place)
        self.place.moved.connect(self.watch.look)
        self.watch.seen.connect(self._show_drives)
        self.run.written.connect(self._tell_written)
        self.run.done.connect(self._finish)
        self.run.failed.connect(self._refuse)
        self.not_now.clicked.connect(self.reject)
        self.sign.clicked.connect(self._write)
        self.finished.connect(self.deleteLater)
        bind(self, Act.SIGN_NOTICE, self._write)
        bind(self, Act.CHOOSE_PLACE, self._ask_place)
        bind(self, Act.WRITE_TO_DRIVE, self.place.carry_on_next)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(22, 14, 22, 14)
        self._column.setSpacing(12)
        self._asked.setSpacing(24)
        for choice in (self.which, self.who):
            self._asked.addWidget(choice, 1)
        for banner in (self.trouble, self.written):
            self._column.addWidget(banner)
        self._column.addLayout(self._asked)
        for part in (Rule(), self.said_form, self.day_form, self.place):
            self._column.addWidget(part)
        for later in (self.day_form, self.trouble, self.written):
            later.hide()
        self._column.addStretch(1)
        self._area = ScrolledArea(self.theme, inside, self.accessibleName())
        self.body.addWidget(self._area)
        self.foot.addStretch(1)
        for button in (self.not_now, self.sign):
            button.setAutoDefault(False)
            self.foot.addWidget(button)


def _leaving(about: About) -> str:
    """What the safe answer says: of a consent that was withdrawn, it is only put off."""
    if about.consent is not None:
        return translate("Tell", "Later: leave it in Today")
    return translate("Tell", "Not now")
