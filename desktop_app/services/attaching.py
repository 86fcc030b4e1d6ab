"""Files on their way into an entry: in the end it names them all, or none of them is left."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import AttachmentId, CaseId
from desktop_app.domain.writing import storable
from desktop_app.services.opened import OpenVault


class Attaching:
    """Encrypts files for one entry of a case.

    What a case holds already is not kept twice (LEDGER section 8): the entry names the same
    bytes again, under the name they came with this time.
    """

    def __init__(self, vault: OpenVault, case: CaseId) -> None:
        self._vault = vault
        self._case = case
        self._new: list[Attachment] = []

    def keep(self, name: str, mime: str, blocks: Iterable[bytes]) -> Attachment:
        """Encrypt a file's bytes into the vault; whether they are known shows only afterwards.

        Raises:
            Refusal: TEXT_NOT_STORABLE for the name.
            Fault: DISK_FULL and its like; or as `blocks`. Nothing of this file is then left.
        """
        named, id_ = storable(name), AttachmentId(self._vault.new_id())
        sealed = self._vault.files.put(id_, blocks)
        fresh = Attachment(
            id=id_,
            keyset=sealed.keyset,
            size=sealed.size,
            cipher_size=sealed.cipher_size,
            sha256=sealed.sha256.hex(),
            mime=mime,
            name=named,
        )
        twin = self._twin(fresh)
        if twin is None:
            self._new.append(fresh)
            return fresh
        self._vault.files.discard(id_)
        return replace(twin, mime=mime, name=named)

    def undo(self) -> None:
        """Delete what was kept here and no entry came to name."""
        for file in self._new:
            self._vault.files.discard(file.id)

    def done(self) -> None:
        """An entry names them: the case knows them from now on."""
        self._vault.files.remember(self._case, self._new)

    def _twin(self, fresh: Attachment) -> Attachment | None:
        same = (file for file in self._new if file.sha256 == fresh.sha256)
        return next(same, None) or self._vault.files.known(self._case, fresh.sha256)


@contextmanager
def attaching(vault: OpenVault, case: CaseId) -> Iterator[Attaching]:
    """Keep files for an entry that is put on record before the block ends."""
    files = Attaching(vault, case)
    try:
        yield files
    except BaseException:
        files.undo()
        raise
    files.done()
