"""Where a bundle goes: a place is chosen, drives come and go, and too little room is said."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.handoff import HandoffPreview
from desktop_app.services.carrying import Carrying
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.check_page import CheckPage
from desktop_app.ui.handoff.drive_watch import DriveWatch, Seen
from desktop_app.ui.handoff.room_words import why_no_room
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.shortcuts import bind


class Placing(QObject):
    """Works for the last page, while it is on the screen."""

    def __init__(
        self, desk: Desk, carrying: Carrying, chooser: FileChooser, page: CheckPage, over: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._chooser, self._over = desk, chooser, over
        self._page, self._place = page, page.destination
        self._needed = 0
        self.watch = DriveWatch(desk.tasks, carrying, lambda: self._place.place.parent, page)
        self.watch.seen.connect(self._show)
        self._place.moved.connect(self.watch.look)
        self._place.choose_asked.connect(self.choose)
        bind(page, Act.CHOOSE_PLACE, self.choose)
        bind(page, Act.WRITE_TO_DRIVE, self._place.carry_on_next)

    def choose(self) -> None:
        """Ask for a file that is not there yet."""
        title = translate("Handoff", "Where shall the bundle be written?")
        place = self._chooser.to_write(self._over, title, self._place.place)
        if place is not None:
            self._place.move_to(place if place.suffix else place.with_suffix(".tlh"))

    def show_preview(self, preview: HandoffPreview | None) -> None:
        """Say about how large it is going to be; None while nobody knows."""
        self._needed = preview.about_bytes if preview is not None else 0
        self._place.say_size(self._desk.dates.size(self._needed) if self._needed else "")
        self.watch.look()

    def _show(self, seen: Seen) -> None:
        place = self._place
        place.offer_drives(seen.drives)
        if seen.folder == place.place.parent:
            words = why_no_room(self._desk.dates, place.spoken_place, seen.room, self._needed)
            if words and words != place.error.words:
                announce(self._page, words)
            place.error.say(words)
