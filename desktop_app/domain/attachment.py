"""Attachments: bytes kept beside a note, and what is known about them."""

from dataclasses import dataclass

from desktop_app.domain.foreign_names import shown_name
from desktop_app.domain.ids import AttachmentId, printed

Content = tuple[AttachmentId, str]
"""Which bytes are meant: the id, and the SHA-256 in hex. Anybody who has seen an id can claim it
for other bytes; what its author signed is both (decision 015)."""


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
    def content(self) -> Content:
        """Which bytes it means."""
        return self.id, self.sha256

    @property
    def shown_name(self) -> str:
        """The name it came with, made fit to look at: no letter of it hides or turns others."""
        return shown_name(self.name).whole

    @property
    def printed(self) -> str:
        """The id people type, `a_…`."""
        return printed("a", self.id)

    @property
    def is_picture(self) -> bool:
        """Whether it is hidden until someone asks to see it."""
        return self.mime.startswith(("image/", "video/"))
