"""What the viewer asks of the services, and which files it can show."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.ids import EntryId
from desktop_app.domain.incoming import MailMessage, Unreadable
from desktop_app.domain.looking import PageSeen, PictureSeen, can_be_seen
from desktop_app.services.reading_mail import MAIL


class LookingPort(Protocol):
    """Files of a vault. Down to `save_bare` they run on the vault thread, the others beside it."""

    def held(self, attachments: Iterable[Attachment]) -> frozenset[Content]:
        """Which of these are on this device."""
        ...

    def content(self, attachment: Attachment) -> bytes | Unreadable:
        """The file itself, or why it is not to be shown.

        Raises:
            Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED.
        """
        ...

    def lend(self, entry: EntryId, attachment: Attachment) -> Path:
        """Write a copy for another program, and note that it was done; it is gone when one locks.

        Raises:
            Refusal: VAULT_READ_ONLY.
            Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, DISK_FULL, NOT_WRITABLE.
        """
        ...

    def save_bare(self, entry: EntryId, attachment: Attachment, place: Path) -> bool:
        """Write a picture out without what it says of itself, and note it; False if it can't be.

        Raises:
            Refusal: FILE_EXISTS, VAULT_READ_ONLY.
            Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, DISK_FULL, NOT_WRITABLE.
        """
        ...

    def picture(self, untrusted: bytes, edge: int) -> PictureSeen | Unreadable: ...

    def page(self, untrusted: bytes, page: int, edge: int) -> PageSeen | Unreadable: ...

    def mail(self, untrusted: bytes) -> MailMessage | Unreadable: ...

    def stop(self) -> None:
        """Give up whatever is being read. The one call that is made on Qt's own thread."""
        ...


def can_be_opened(attachment: Attachment) -> bool:
    """Whether the viewer is for files like this."""
    return attachment.mime == MAIL or can_be_seen(attachment.mime)
