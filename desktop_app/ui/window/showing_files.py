"""Between the line and the viewer: glimpses, what Space holds open, and what Enter opens."""

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.incoming import Unreadable
from desktop_app.domain.lending import can_be_lent
from desktop_app.domain.looking import GLIMPSE_EDGE, PICTURES, PictureSeen
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.case.saving import Saving
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.viewer.images import image_of
from desktop_app.ui.viewer.lending import Lending
from desktop_app.ui.viewer.peek import Peek
from desktop_app.ui.viewer.port import LookingPort, can_be_opened
from desktop_app.ui.viewer.viewer import Viewer

# Larger pictures keep a plain tile: to read them all while somebody scrolls is not worth it.
_LARGEST_FOR_A_GLIMPSE = 16 * 1024 * 1024


class ShowingFiles(QObject):
    """Shows the files of one case, each only as far as somebody asked."""

    def __init__(self, desk: Desk, port: LookingPort, screen: CaseScreen, saving: Saving) -> None:
        super().__init__(screen)
        self._desk, self._port, self._screen, self._saving = desk, port, screen, saving
        self._shelf = screen.timeline.shelf
        self._waiting: list[Attachment] = []
        self._is_looking = False
        self.peek = Peek(desk, port, screen.timeline)
        self._lending = Lending(desk, port, screen)
        self._lending.save_asked.connect(saving.ask)
        self._shelf.asked.connect(self._tell)
        screen.attachment_asked.connect(self.open)
        screen.peek_asked.connect(self._peek)
        desk.tasks.recorded.connect(self._look_again)

    def open(self, entry: TimelineEntry, attachment: Attachment) -> None:
        """Show a file; one that can't be shown here is for another program, or to be saved."""
        self.peek.close_again()
        if not can_be_opened(attachment):
            lends = can_be_lent(attachment.mime) and not self._desk.is_read_only
            (self._lending if lends else self._saving).ask(entry, attachment)
            return
        viewer = Viewer(self._desk, self._port, attachment, self._screen)
        viewer.save_asked.connect(partial(self._save, viewer, entry, attachment))
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()

    def put_away(self) -> None:
        """Read no more: the vault is about to close."""
        self._waiting.clear()
        self._is_looking = True
        self.peek.close_again()

    def _save(self, viewer: Viewer, entry: TimelineEntry, attachment: Attachment) -> None:
        viewer.reject()
        self._saving.ask(entry, attachment)

    def _peek(self, _entry: TimelineEntry | None, is_held: bool) -> None:  # noqa: FBT001
        picture = self._screen.timeline.picture_in_hand() if is_held else None
        if picture is None or picture.mime not in PICTURES or self._shelf.is_missing(picture):
            self.peek.close_again()
        else:
            self.peek.open(picture)

    # --- tiles

    def _tell(self, asked: tuple[Attachment, ...]) -> None:
        tell = partial(self._tell_held, asked)
        self._desk.tasks.run(self, partial(self._port.held, asked), tell, _say_nothing)

    def _tell_held(self, asked: tuple[Attachment, ...], held: frozenset[Content]) -> None:
        self._shelf.tell_held(asked, held)
        self._waiting += [one for one in asked if one.content in held and _is_worth_it(one)]
        self._look_at_next()

    def _look_at_next(self) -> None:
        """One at a time, and what came into view last first: nobody's work waits for tiles."""
        if self._is_looking or not self._waiting:
            return
        self._is_looking = True
        one = self._waiting.pop()
        read = partial(self._glimpse, one)
        self._desk.tasks.run(self, partial(self._port.content, one), read, self._pass_over)

    def _glimpse(self, attachment: Attachment, content: bytes | Unreadable) -> None:
        if isinstance(content, Unreadable):
            self._pass_over()
            return
        job = partial(self._port.picture, content, GLIMPSE_EDGE)
        tell = partial(self._tell_glimpse, attachment)
        self._desk.tasks.run_beside(self, job, tell, self._pass_over)

    def _tell_glimpse(self, attachment: Attachment, seen: PictureSeen | Unreadable) -> None:
        if isinstance(seen, PictureSeen):
            self._shelf.tell_glimpse(attachment, image_of(seen.pixels))
        self._pass_over()

    def _pass_over(self, _error: Exception | None = None) -> None:
        """On to the next; a tile without pixels is no failure to bother anybody with."""
        self._is_looking = False
        self._look_at_next()

    def _look_again(self, receipt: Receipt) -> None:
        if Part.TIMELINE in receipt.parts:
            self._shelf.look_again()


def _is_worth_it(attachment: Attachment) -> bool:
    return attachment.mime in PICTURES and attachment.size <= _LARGEST_FOR_A_GLIMPSE


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it."""
