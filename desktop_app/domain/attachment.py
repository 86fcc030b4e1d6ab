"""Attachments: bytes kept beside a note, and what is known about them."""

from dataclasses import dataclass

from desktop_app.domain.ids import AttachmentId, printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file as an entry names it (LEDGER section 8). `name` is data, never a path."""

    id: AttachmentId
    keyset: str
    size: int
    cipher_size: int
    sha256: str
    mime: str
    name: str

    @property
    def printed(self) -> str:
        """The id people type, `a_…`."""
        return printed("a", self.id)

    @property
    def is_picture(self) -> bool:
        """Whether it is hidden until someone asks to see it."""
        return self.mime.startswith(("image/", "video/"))
