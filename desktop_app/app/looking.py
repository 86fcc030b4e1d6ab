"""What the viewer and the tiles of the line ask for: bytes from the vault, pixels from a child."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.app.lending import lend
from desktop_app.app.readings import Readings
from desktop_app.app.vaults import Session
from desktop_app.app.writing_out import write_new
from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.ids import EntryId
from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.domain.lending import ENDINGS
from desktop_app.domain.looking import PageSeen, PictureSeen
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import Reader, Request
from desktop_app.services.copies import note_copy, note_written
from desktop_app.services.looks import note_file_seen

_MEBIBYTE: Final = 1024 * 1024
_LARGEST: Final = 100 * _MEBIBYTE
_LIMITS: Final = Limits(seconds=8.0, file_bytes=_LARGEST, answer_bytes=100 * _MEBIBYTE)


class LookingDesk:
    """Answers whoever shows files. Every file is decoded in a child of its own."""

    def __init__(self, session: Session) -> None:
        self._vault, self._folder = session.vault, session.folder
        self._readings = Readings()

    def held(self, attachments: Iterable[Attachment]) -> frozenset[Content]:
        """Which of these are on this device."""
        files = self._vault.files
        return frozenset(one.content for one in attachments if files.holds(one))

    def content(self, attachment: Attachment) -> bytes | Unreadable:
        """The file itself, unless it is too large to be shown."""
        if attachment.size > _LARGEST:
            return Unreadable(UnreadableReason.TOO_LARGE)
        note_file_seen(self._vault, attachment)
        return b"".join(self._vault.files.read(attachment))

    def lend(self, entry: EntryId, attachment: Attachment) -> Path:
        """Write a copy for another program, and keep account of it."""
        copy = note_copy(self._vault, entry, attachment.id)
        ending = ENDINGS[attachment.mime]
        place = lend(self._folder, ending, lambda: self._vault.files.read(attachment))
        note_written(self._vault, copy)
        return place

    def save_bare(self, entry: EntryId, attachment: Attachment, place: Path) -> bool:
        """Write a picture out without what it says of itself; whether that could be done."""
        content = self.content(attachment)
        if isinstance(content, Unreadable):
            return False
        bare = self._readings.ask(Request(Reader.BARE, content), _LIMITS)
        if not isinstance(bare, bytes):
            return False
        copy = note_copy(self._vault, entry, attachment.id)
        write_new(place, lambda: [bare])
        note_written(self._vault, copy)
        return True

    def picture(self, untrusted: bytes, edge: int) -> PictureSeen | Unreadable:
        """A picture, no side longer than `edge`."""
        found = self._readings.ask(Request(Reader.PICTURE, untrusted, edge), _LIMITS)
        return found if isinstance(found, PictureSeen | Unreadable) else _CRASHED

    def page(self, untrusted: bytes, page: int, edge: int) -> PageSeen | Unreadable:
        """One page of a PDF, counted from 0."""
        found = self._readings.ask(Request(Reader.PAGE, untrusted, edge, page), _LIMITS)
        return found if isinstance(found, PageSeen | Unreadable) else _CRASHED

    def mail(self, untrusted: bytes) -> MailMessage | Unreadable:
        """A mail, as far as it can be read."""
        found = self._readings.ask(Request(Reader.MAIL, untrusted), _LIMITS)
        return found if isinstance(found, MailMessage | Unreadable) else _CRASHED

    def stop(self) -> None:
        """Give up whatever is being read; the vault is about to close."""
        self._readings.stop()


_CRASHED: Final = Unreadable(UnreadableReason.READER_CRASHED)
