"""Mail as the rooms above read it for us."""

from typing import Final, Protocol

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason

MAIL: Final = "message/rfc822"
LARGEST_MAIL: Final = 64 * 1024 * 1024


class MailReader(Protocol):
    """Reads mail where it can do no harm."""

    def read(self, untrusted: bytes) -> MailMessage | Unreadable: ...
    def explain(self, reason: UnreadableReason) -> str: ...
