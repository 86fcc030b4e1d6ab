"""Which attachment bytes lie on this device, and the local key to each."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Engine

from desktop_app.domain.ids import AttachmentId
from desktop_app.services.keeping import SealedBytes


@dataclass(frozen=True, slots=True)
class HeldFile:
    """Attachment bytes on this device. `keyset` opens this copy only."""

    id: AttachmentId
    keyset: str
    size: int
    cipher_size: int
    sha256: bytes


class FilesHeld:
    """The list of attachment files on this device."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, id_: AttachmentId, sealed: SealedBytes) -> None:
        """Note a file that now lies in the folder; one already noted stays as it is."""
        with self._engine.begin() as db:
            db.exec_driver_sql(
                "insert or ignore into held_file (id, keyset, size, cipher_size, sha256)"
                " values (?, ?, ?, ?, ?)",
                (id_, sealed.keyset, sealed.size, sealed.cipher_size, sealed.sha256),
            )

    def find(self, id_: AttachmentId) -> HeldFile | None:
        """One file, if its bytes are here."""
        with self._engine.connect().execution_options(reading=True) as db:
            row = db.exec_driver_sql(
                "select id, keyset, size, cipher_size, sha256 from held_file where id = ?", (id_,)
            ).one_or_none()
        return None if row is None else _held(row)

    def all(self) -> tuple[HeldFile, ...]:
        """Every file whose bytes are here."""
        with self._engine.connect().execution_options(reading=True) as db:
            rows = db.exec_driver_sql(
                "select id, keyset, size, cipher_size, sha256 from held_file order by id"
            ).all()
        return tuple(_held(row) for row in rows)


def _held(row: Sequence[object]) -> HeldFile:
    id_, keyset, size, cipher_size, sha256 = row
    return HeldFile(AttachmentId(id_), keyset, size, cipher_size, sha256)  # type: ignore[arg-type]
