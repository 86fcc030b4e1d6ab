"""Which attachment bytes lie on this device, and the local key to each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Engine

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import AttachmentId, CaseId
from desktop_app.services.keeping import SealedBytes
from desktop_app.store.transactions import reading
from desktop_app.store.trouble import world_faults


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
        """Note a file that now lies in the folder, in place of one that lay there before.

        Every copy has a key of its own: an old note would not open the new bytes.
        """
        with world_faults(), self._engine.begin() as db:
            db.exec_driver_sql(
                "insert or replace into held_file (id, keyset, size, cipher_size, sha256)"
                " values (?, ?, ?, ?, ?)",
                (id_, sealed.keyset, sealed.size, sealed.cipher_size, sealed.sha256),
            )

    def drop(self, id_: AttachmentId) -> None:
        """Forget a file that lies in the folder no more."""
        with world_faults(), self._engine.begin() as db:
            db.exec_driver_sql("delete from held_file where id = ?", (id_,))

    def remember(self, case: CaseId, files: Iterable[Attachment]) -> None:
        """Note which files a case has, by their bytes."""
        rows = [
            (case, bytes.fromhex(file.sha256), file.id, file.keyset, file.size, file.cipher_size)
            for file in files
        ]
        if not rows:
            return
        with world_faults(), self._engine.begin() as db:
            db.exec_driver_sql(
                "insert or replace into known_file"
                " (case_id, sha256, id, keyset, size, cipher_size) values (?, ?, ?, ?, ?, ?)",
                rows,
            )

    def known(self, case: CaseId, sha256: bytes) -> Attachment | None:
        """The file of a case that has these bytes, without type and name."""
        with reading(self._engine) as db:
            row = db.exec_driver_sql(
                "select id, keyset, size, cipher_size from known_file"
                " where case_id = ? and sha256 = ?",
                (case, sha256),
            ).one_or_none()
        if row is None:
            return None
        return Attachment(
            id=AttachmentId(row[0]),
            keyset=row[1],
            size=row[2],
            cipher_size=row[3],
            sha256=sha256.hex(),
            mime="",
            name="",
        )

    def find(self, id_: AttachmentId) -> HeldFile | None:
        """One file, if its bytes are here."""
        with reading(self._engine) as db:
            row = db.exec_driver_sql(
                "select id, keyset, size, cipher_size, sha256 from held_file where id = ?", (id_,)
            ).one_or_none()
        return None if row is None else _held(row)

    def all(self) -> tuple[HeldFile, ...]:
        """Every file whose bytes are here."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select id, keyset, size, cipher_size, sha256 from held_file order by id"
            ).all()
        return tuple(_held(row) for row in rows)


def _held(row: Sequence[object]) -> HeldFile:
    id_, keyset, size, cipher_size, sha256 = row
    return HeldFile(AttachmentId(id_), keyset, size, cipher_size, sha256)  # type: ignore[arg-type]
