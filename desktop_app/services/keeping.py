"""The attachment bytes of one vault: an encrypted folder, and the list of what is in it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
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


class Folder(Protocol):
    """Encrypted files under the ids of their attachments."""

    def put(self, id_: AttachmentId, chunks: Iterable[bytes]) -> SealedBytes: ...
    def read(self, attachment: Attachment) -> Iterator[bytes]: ...
    def holds(self, attachment: Attachment) -> bool: ...
    def discard(self, id_: AttachmentId) -> None: ...


class HeldList(Protocol):
    """Which files the folder should have."""

    def add(self, id_: AttachmentId, sealed: SealedBytes) -> None: ...
    def drop(self, id_: AttachmentId) -> None: ...
    def remember(self, case: CaseId, files: Iterable[Attachment]) -> None: ...
    def known(self, case: CaseId, sha256: bytes) -> Attachment | None: ...
    def find(self, id_: AttachmentId) -> HeldFile | None: ...
    def all(self) -> tuple[HeldFile, ...]: ...


class VaultFiles:
    """Attachments by id. An entry's own keyset opens the author's copy; this one has ours."""

    def __init__(self, folder: Folder, held: HeldList) -> None:
        self._folder = folder
        self._held = held

    def put(self, id_: AttachmentId, chunks: Iterable[bytes]) -> SealedBytes:
        """Encrypt a new attachment, and note it."""
        sealed = self._folder.put(id_, chunks)
        self._held.add(id_, sealed)
        return sealed

    def adopt(self, id_: AttachmentId, sealed: SealedBytes) -> None:
        """Note a file that already lies in the folder."""
        self._held.add(id_, sealed)

    def read(self, attachment: Attachment) -> Iterator[bytes]:
        """The bytes in blocks.

        Raises:
            Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED.
        """
        held = self._held.find(attachment.id)
        if held is None:
            raise Fault(FaultCode.ATTACHMENT_MISSING)
        return self._folder.read(_local(attachment, held))

    def describe(self, id_: AttachmentId) -> Attachment:
        """What is known of bytes held here, apart from what entries call them.

        Raises:
            Refusal: UNKNOWN_ATTACHMENT.
        """
        held = self._held.find(id_)
        if held is None:
            raise Refusal(RefusalCode.UNKNOWN_ATTACHMENT)
        return _described(held)

    def holds(self, attachment: Attachment) -> bool:
        """Whether the bytes are on this device, in the right length."""
        held = self._held.find(attachment.id)
        return held is not None and self._folder.holds(_local(attachment, held))

    def is_as_told(self, attachment: Attachment) -> bool:
        """Whether the bytes are here, and of the length and digest that an entry tells.

        An entry may lie about a file that another one names truly.
        """
        held = self._held.find(attachment.id)
        if held is None or not self.holds(attachment):
            return False
        return (held.size, held.sha256.hex()) == (attachment.size, attachment.sha256)

    def discard(self, id_: AttachmentId) -> None:
        """Delete bytes that no entry came to name."""
        self._folder.discard(id_)
        self._held.drop(id_)

    def remember(self, case: CaseId, files: Iterable[Attachment]) -> None:
        """Note that a case has these files, so that it need not hold the same bytes twice."""
        self._held.remember(case, files)

    def known(self, case: CaseId, sha256: str) -> Attachment | None:
        """A file of a case with these bytes, as an entry named it, if they are here whole."""
        found = self._held.known(case, bytes.fromhex(sha256))
        return found if found is not None and self.holds(found) else None

    def check_all(self) -> tuple[int, tuple[str, ...]]:
        """Read every file to its end; answers how many, and which are not what they should be."""
        held = self._held.all()
        problems = [problem for file in held if (problem := self._problem(file)) is not None]
        return len(held), tuple(problems)

    def _problem(self, held: HeldFile) -> str | None:
        try:
            for _ in self._folder.read(_described(held)):
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


def _local(attachment: Attachment, held: HeldFile) -> Attachment:
    return replace(attachment, keyset=held.keyset, cipher_size=held.cipher_size)
