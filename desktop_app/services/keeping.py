"""The attachment bytes of one vault: an encrypted folder, and the list of what is in it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AttachmentId, CaseId, printed


class SealedBytes(Protocol):
    """What encrypting one file gave."""

    @property
    def keyset(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def cipher_size(self) -> int: ...
    @property
    def sha256(self) -> bytes: ...


class HeldFile(SealedBytes, Protocol):
    """One file in the folder, with the local key to it."""

    @property
    def id(self) -> AttachmentId: ...
    @property
    def place(self) -> AttachmentId: ...


class Folder(Protocol):
    """Encrypted files, each under the id of its attachment or a local one in place of it."""

    def put(self, id_: AttachmentId, chunks: Iterable[bytes]) -> SealedBytes: ...
    def read(self, attachment: Attachment) -> Iterator[bytes]: ...
    def holds(self, attachment: Attachment) -> bool: ...
    def discard(self, id_: AttachmentId) -> None: ...


class HeldList(Protocol):
    """Which files the folder should have."""

    def add(self, id_: AttachmentId, place: AttachmentId, sealed: SealedBytes) -> None: ...
    def drop(self, id_: AttachmentId) -> None: ...
    def remember(self, case: CaseId, files: Iterable[Attachment]) -> None: ...
    def known(self, case: CaseId, sha256: bytes) -> Attachment | None: ...
    def under(self, id_: AttachmentId) -> tuple[HeldFile, ...]: ...
    def all(self) -> tuple[HeldFile, ...]: ...


class VaultFiles:
    """Attachments by what their authors signed: id and digest together (decision 015).

    An entry's own keyset opens the author's copy; this one has ours.
    """

    def __init__(self, folder: Folder, held: HeldList) -> None:
        self._folder = folder
        self._held = held

    def put(self, id_: AttachmentId, chunks: Iterable[bytes]) -> SealedBytes:
        """Encrypt a new attachment, and note it."""
        sealed = self._folder.put(id_, chunks)
        self._held.add(id_, id_, sealed)
        return sealed

    def place_for(self, attachment: Attachment, fresh: AttachmentId) -> AttachmentId:
        """Where bytes that came from elsewhere go: `fresh`, if others took their id before."""
        held = self._held.under(attachment.id)
        again = (file.place for file in held if file.sha256.hex() == attachment.sha256)
        return next(again, fresh if held else attachment.id)

    def adopt(self, id_: AttachmentId, place: AttachmentId, sealed: SealedBytes) -> None:
        """Note a file that already lies in the folder."""
        self._held.add(id_, place, sealed)

    def read(self, attachment: Attachment) -> Iterator[bytes]:
        """The bytes in blocks.

        Raises:
            Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED.
        """
        held = self._as_told(attachment)
        if held is None:
            raise Fault(FaultCode.ATTACHMENT_MISSING)
        return self._folder.read(_local(held))

    def describe(self, id_: AttachmentId) -> tuple[Attachment, ...]:
        """What is known of the bytes here that bear an id, apart from what entries call them.

        More than one, if somebody claimed another's id for a file of their own.
        """
        return tuple(_described(held) for held in self._held.under(id_))

    def holds(self, attachment: Attachment) -> bool:
        """Whether the very bytes that an entry tells of are on this device.

        An entry may lie about a file that another one names truly.
        """
        held = self._as_told(attachment)
        return held is not None and self._folder.holds(_local(held))

    def discard(self, id_: AttachmentId) -> None:
        """Delete bytes that no entry came to name."""
        self._folder.discard(id_)
        self._held.drop(id_)

    def remember(self, case: CaseId, files: Iterable[Attachment]) -> None:
        """Note that a case has these files, so that it need not hold the same bytes twice."""
        self._held.remember(case, files)

    def known(self, case: CaseId, sha256: str) -> Attachment | None:
        """An own file of a case with these bytes, as an entry named it, if they are here whole.

        Own is what lies here under the very key that the entry names: nobody is to find
        another's key in an entry of ours (decision 006).
        """
        found = self._held.known(case, bytes.fromhex(sha256))
        held = None if found is None else self._as_told(found)
        if found is None or held is None or held.keyset != found.keyset:
            return None
        return found if self._folder.holds(_local(held)) else None

    def check_all(self) -> tuple[int, tuple[str, ...]]:
        """Read every file to its end; answers how many, and which are not what they should be."""
        held = self._held.all()
        problems = [problem for file in held if (problem := self._problem(file)) is not None]
        return len(held), tuple(problems)

    def _as_told(self, attachment: Attachment) -> HeldFile | None:
        """The file that has the id, the digest and the length that an entry tells."""
        told = (attachment.sha256, attachment.size)
        held = self._held.under(attachment.id)
        return next((file for file in held if (file.sha256.hex(), file.size) == told), None)

    def _problem(self, held: HeldFile) -> str | None:
        try:
            for _ in self._folder.read(_local(held)):
                pass
        except Fault as fault:
            return f"{fault.code.value} {printed('a', held.id)}"
        return None


def _described(held: HeldFile) -> Attachment:
    return Attachment(
        id=held.id,
        keyset=held.keyset,
        size=held.size,
        cipher_size=held.cipher_size,
        sha256=held.sha256.hex(),
        mime="",
        name="",
    )


def _local(held: HeldFile) -> Attachment:
    """The copy in the folder."""
    return replace(_described(held), id=held.place)
