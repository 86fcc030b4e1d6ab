"""Files of the demonstration: the samples that lie in `resources`, and a picture drawn by code."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.picture import lake_png
from desktop_app.cli.demo.texts import FileSource
from desktop_app.crypto.attachments import keyset_from
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import AttachmentId
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Files:
    """Keeps samples in a vault under keys that come out the same each time.

    The key that an entry names is its author's; the one the bytes here lie under stays this
    vault's own, and truly random (decision 006).
    """

    folder: Path
    sources: Mapping[str, FileSource]
    edition: str
    chance: Seeded

    def keep(self, vault: OpenVault, name: str) -> Attachment:
        """Encrypt one file, and say what an entry has to say of it."""
        source = self.sources[name]
        content = (self.folder / source.source).read_bytes() if source.source else lake_png()
        id_ = AttachmentId(self.chance(16))
        sealed = vault.files.put(id_, [content])
        return Attachment(
            id=id_,
            keyset=keyset_from(self.chance),
            size=sealed.size,
            cipher_size=sealed.cipher_size,
            sha256=sealed.sha256.hex(),
            mime=source.mime,
            name=source.name.said(self.edition),
        )
