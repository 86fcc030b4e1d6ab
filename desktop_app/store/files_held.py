"""Which attachment bytes lie on this device, and the local key to each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import AttachmentId, CaseId
from desktop_app.services.keeping import SealedBytes
from desktop_app.store.file_texts import arrived
from desktop_app.store.transactions import reading
from desktop_app.store.trouble import world_faults

_WIDTH = 16
_LAST = b"\xff" * _WIDTH


@dataclass(frozen=True, slots=True)
class HeldFile:
    """Attachment bytes on this device. `keyset` opens this copy only.

    They lie in the folder under `place`: the id itself, unless other bytes that bear the
    same id came first (decision 015).
    """

    id: AttachmentId
    place: AttachmentId
    keyset: str
    size: int
    cipher_size: int
    sha256: bytes


class FilesHeld:
    """The list of attachment files on this device."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, id_: AttachmentId, place: AttachmentId, sealed: SealedBytes) -> None:
        """Note a file that now lies in the folder, instead of one that lay there before.

        Every copy has a key of its own: an old note would not open the new bytes.
        """
        with world_faults(), self._engine.begin() as db:
            db.exec_driver_sql(
                "insert or replace into held_file (id, keyset, size, cipher_size, sha256)"
                " values (?, ?, ?, ?, ?)",
                (
                    _row_id(id_, place),
                    sealed.keyset,
                    sealed.size,
                    sealed.cipher_size,
                    sealed.sha256,
                ),
            )
            arrived(db, id_, sealed.sha256)

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

    def under(self, id_: AttachmentId) -> tuple[HeldFile, ...]:
        """The files here that bear an id, the first that came first; nearly always one."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select id, keyset, size, cipher_size, sha256 from held_file"
                " where id between ? and ? order by id",
                (id_, id_ + _LAST),
            ).all()
        return tuple(_held(row) for row in rows)

    def all(self) -> tuple[HeldFile, ...]:
        """Every file whose bytes are here."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select id, keyset, size, cipher_size, sha256 from held_file order by id"
            ).all()
        return tuple(_held(row) for row in rows)


def _row_id(id_: AttachmentId, place: AttachmentId) -> bytes:
    """The id, and behind it the place where that is another: so all of an id stand together."""
    return id_ if place == id_ else id_ + place


def _held(row: Sequence[Any]) -> HeldFile:
    row_id, keyset, size, cipher_size, sha256 = row
    id_, place = AttachmentId(row_id[:_WIDTH]), AttachmentId(row_id[-_WIDTH:])
    return HeldFile(id_, place, keyset, size, cipher_size, sha256)
