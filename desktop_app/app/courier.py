"""Seals bundles and opens them: the exchange room's bags in the crypto room's seals."""

import os
import shutil
import stat
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from desktop_app.app.bundle_seals import KeySeal, Seal, WordSeal
from desktop_app.app.bundle_streams import HashedFile, TellingHowFar
from desktop_app.app.quarantine import Quarantine
from desktop_app.app.unfinished import UnfinishedBundles, open_private
from desktop_app.app.vaults import Session
from desktop_app.crypto.durable import disk_errors_as_faults
from desktop_app.crypto.sealing import open_sealed
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.crypto.sshsig import (
    allowed_signers_line,
    read_ssh_signature,
    sign_for_ssh,
    ssh_principal,
)
from desktop_app.domain.bundle import Cover, Envelope, Member
from desktop_app.domain.drive import Room
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.bag_reader import read_bag
from desktop_app.exchange.bag_writer import write_bag
from desktop_app.exchange.envelope import decode_envelope, encode_envelope
from desktop_app.exchange.limits import Limits
from desktop_app.exchange.side_by_side import read_while_opening, seal_while_writing
from desktop_app.ledger.checks import SetAside, read_entry
from desktop_app.ledger.entry import Entry
from desktop_app.services.carrying import bundle_bytes, check_room
from desktop_app.services.courier import Opened, Sealed
from desktop_app.services.ports import Progress

_BLOCK = 1 << 20
_MOST_KEYS_REMEMBERED = 1_024
NAMESPACE = "handoff@throughline"


class BundleCourier:
    """Writes and opens handoff bundles for one open vault.

    With `words` what it writes opens with these, and with no key.
    """

    def __init__(self, session: Session, words: str = "") -> None:
        self._session = session
        self._words = words
        self._unfinished = UnfinishedBundles(session.vault.drawer)
        self._workers = session.world.cores.executor
        # As dear as half a signature, and a bundle's thousands of entries come from a few keys.
        self._acceptable = lru_cache(_MOST_KEYS_REMEMBERED)(is_acceptable_key)

    def seal(
        self,
        out: str,
        members: Sequence[Member],
        envelope: Envelope,
        recipients: Sequence[str],
        progress: Progress,
    ) -> Sealed:
        """Write the bundle and prove that it opens again. Nothing is left of one that fails.

        It has no name of its own yet: `deliver` gives it, or `withdraw` deletes it.

        Raises:
            Refusal: FILE_EXISTS, CANCELLED.
            Fault: DISK_FULL and FILE_TOO_LARGE_FOR_DRIVE, if that can be told before anything is
                written; NOT_WRITABLE, WRITTEN_COPY_DIFFERS, ATTACHMENT_DAMAGED.
        """
        path = Path(out)
        encoded = encode_envelope(envelope)
        sizes = [len(encoded), *(member.size for member in members)]
        _check_place(path, bundle_bytes(sizes, len(recipients)))
        cover = Cover(encoded, _labels(envelope), self._sign)
        sealing = self._seal_for(recipients)
        half = envelope.payload_bytes
        unfinished = self._unfinished.begin(path, self._session.world.chance(16))
        try:
            with disk_errors_as_faults(), open_private(unfinished) as file:
                telling = TellingHowFar(progress, 0, 2 * half)
                self._write(file, members, cover, sealing, telling)
                file.flush()
                os.fsync(file.fileno())
            digest = self._read_back(unfinished, sealing, TellingHowFar(progress, half, 2 * half))
            self._unfinished.sealed(path, digest)
            return Sealed(digest, unfinished.stat().st_size, sha256(encoded).digest())
        except BaseException:
            self._unfinished.abandon(path)
            raise

    def deliver(self, out: str) -> None:
        """Give a sealed bundle its name, once it is on record.

        Raises:
            Refusal: FILE_EXISTS. Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED.
        """
        self._unfinished.deliver(Path(out))

    def withdraw(self, out: str) -> None:
        """Delete a bundle that was sealed and must not leave after all."""
        self._unfinished.abandon(Path(out))

    def open(self, path: str, progress: Progress) -> tuple[Opened, Quarantine]:
        """Open, unpack into quarantine, and check bag and signature.

        Raises:
            Refusal: NOT_A_FILE, NOT_SEALED, NOT_FOR_US, SEAL_BROKEN, BUNDLE_…
            Fault: FILE_GONE, FILE_UNREADABLE, DISK_FULL.
        """
        quarantine = Quarantine(self._session)
        try:
            return self._open(Path(path), quarantine, progress), quarantine
        except BaseException:
            quarantine.discard()
            raise

    def read_entry(self, untrusted_line: bytes) -> Entry | None:
        """An entry that passes every static check, or None."""
        try:
            return read_entry(untrusted_line, verify=verify, acceptable_key=self._acceptable)
        except SetAside:
            return None

    def own_allowed_signers(self) -> tuple[str, str]:
        """This device's principal, and the line by which others check its signatures."""
        public = self._session.pen.public
        principal = ssh_principal(public)
        return principal, allowed_signers_line(principal, NAMESPACE, public)

    def _seal_for(self, recipients: Sequence[str]) -> Seal:
        if self._words:
            return WordSeal(self._words)
        return KeySeal(recipients, self._session.identity)

    def _sign(self, tag_manifest: bytes) -> bytes:
        return sign_for_ssh(self._session.pen, tag_manifest, NAMESPACE)

    def _write(
        self,
        file: BinaryIO,
        members: Sequence[Member],
        cover: Cover,
        sealing: Seal,
        progress: TellingHowFar,
    ) -> None:

        def writing(sink: Callable[[bytes], object]) -> None:
            write_bag(sink, members, cover, workers=self._workers, progress=progress)

        seal_while_writing(writing, lambda source: sealing.close(source, file), self._workers)

    def _read_back(self, path: Path, sealing: Seal, progress: TellingHowFar) -> str:
        """Sealing can lose its last bytes on a full disk without a word: open it and compare."""
        with disk_errors_as_faults(), path.open("rb") as written:
            _read_from_the_drive(written, path, self._session.folder)
            hashed = HashedFile(written, self._workers, progress)
            sealing.read_back(BufferedReader(hashed, _BLOCK))
            return hashed.to_the_end()

    def _open(self, path: Path, quarantine: Quarantine, progress: Progress) -> Opened:
        size, file = _opened(path)
        limits = Limits().within(_free_bytes(self._session.folder))
        identities = [self._session.identity, *(one.identity for one in self._session.former)]
        with file:
            hashed = HashedFile(file, self._workers)
            source = BufferedReader(hashed, _BLOCK)
            contents = read_while_opening(
                lambda sink: open_sealed(source, sink, identities),
                lambda plain: read_bag(
                    plain,
                    quarantine,
                    limits,
                    workers=self._workers,
                    progress=TellingHowFar(progress, 0, size),
                ),
                self._workers,
            )
            digest = hashed.to_the_end()
        envelope = decode_envelope(contents.envelope)
        signature = read_ssh_signature(contents.signature)
        return Opened(
            envelope,
            contents,
            digest,
            lambda key: signature.holds(contents.tag_manifest, public=key, namespace=NAMESPACE),
        )


def _opened(path: Path) -> tuple[int, BinaryIO]:
    """A bundle and its size. Only a regular file: a pipe could let us wait for ever."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Refusal(RefusalCode.NOT_A_FILE)
        return status.st_size, path.open("rb")
    except FileNotFoundError:
        raise Fault(FaultCode.FILE_GONE) from None
    except OSError:
        raise Fault(FaultCode.FILE_UNREADABLE) from None


def _read_from_the_drive(file: BinaryIO, path: Path, home: Path) -> None:
    """Have what was just written to another drive than the vault's read back from there.

    Otherwise the system answers from its memory, which a failing stick has never seen.
    """
    if hasattr(os, "posix_fadvise") and path.stat().st_dev != home.stat().st_dev:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _check_place(path: Path, size: int) -> None:
    if path.exists():
        raise Refusal(RefusalCode.FILE_EXISTS)
    if not path.parent.is_dir():
        raise Fault(FaultCode.NOT_WRITABLE)
    check_room(Room(_free_bytes(path.parent)), size)


def _labels(envelope: Envelope) -> dict[str, str]:
    """What bag-info.txt says: nothing of the case, not even its codename."""
    return {
        "Bag-Software-Agent": "Throughline",
        "Bagging-Date": envelope.created[:10],
        "External-Identifier": envelope.bundle,
    }


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
