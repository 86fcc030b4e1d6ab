"""The `file/…` fields of a body, as attachments and back (LEDGER section 8)."""

from collections.abc import Mapping, Sequence

import msgspec

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import AttachmentId
from desktop_app.ledger.canonical import NotCanonical, b64, unb64


class FileField(msgspec.Struct, frozen=True, gc=False):
    """One attachment as a body names it."""

    id: str
    keyset: str
    size: int
    cipher_size: int
    sha: str
    mime: str
    name: str

    def attachment(self) -> Attachment:
        """The attachment it describes; the field must have been checked."""
        return Attachment(
            id=AttachmentId(unb64(self.id, 16)),
            keyset=self.keyset,
            size=self.size,
            cipher_size=self.cipher_size,
            sha256=unb64(self.sha, 32).hex(),
            mime=self.mime,
            name=self.name,
        )


def file_fields(untrusted: Mapping[str, object] | None) -> list[FileField]:
    """The attachments a body names, in order; what doesn't describe one is passed over."""
    names = [name for name in untrusted or () if name[:5] == "file/"]
    read = [_field((untrusted or {})[name]) for name in sorted(names)]
    return [field for field in read if field is not None]


def attachments_in(untrusted: Mapping[str, object] | None) -> list[Attachment]:
    """The attachments a body names, in order."""
    return [field.attachment() for field in file_fields(untrusted)]


def body_of_files(attachments: Sequence[Attachment]) -> dict[str, object]:
    """Attachments as numbered fields."""
    return {f"file/{place:04d}": _written(file) for place, file in enumerate(attachments)}


def _written(file: Attachment) -> dict[str, object]:
    return {
        "id": b64(file.id),
        "keyset": file.keyset,
        "size": file.size,
        "cipher_size": file.cipher_size,
        "sha": b64(bytes.fromhex(file.sha256)),
        "mime": file.mime,
        "name": file.name,
    }


def _field(untrusted: object) -> FileField | None:
    try:
        field = msgspec.convert(untrusted, FileField)
        unb64(field.id, 16)
        unb64(field.sha, 32)
    except (msgspec.ValidationError, NotCanonical):
        return None
    return field
