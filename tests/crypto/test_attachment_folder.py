"""The folder of encrypted attachments: whole files under random names, or nothing."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import DEVNULL

import pytest

from desktop_app.crypto.attachment_folder import AttachmentFolder
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import AttachmentId
from desktop_app.services.ports import Chance

CONTENT = b"a photograph of a shop front" * 1000
MIB = 1024 * 1024


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "att"


@pytest.fixture
def folder(root: Path) -> AttachmentFolder:
    return AttachmentFolder(root)


@pytest.fixture
def id_(chance: Chance) -> AttachmentId:
    return AttachmentId(chance(16))


def put(folder: AttachmentFolder, id_: AttachmentId, content: bytes = CONTENT) -> Attachment:
    sealed = folder.put(id_, [content[:1000], content[1000:]])
    return Attachment(
        id=id_,
        keyset=sealed.keyset,
        size=sealed.size,
        cipher_size=sealed.cipher_size,
        sha256=sealed.sha256.hex(),
        mime="image/jpeg",
        name="shop.jpg",
    )


def files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def failing(folder: AttachmentFolder, attachment: Attachment) -> FaultCode:
    with pytest.raises(Fault) as fault:
        list(folder.read(attachment))
    return fault.value.code


def test_what_is_put_is_read_back(folder: AttachmentFolder, id_: AttachmentId) -> None:
    attachment = put(folder, id_)

    assert b"".join(folder.read(attachment)) == CONTENT
    assert attachment.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert folder.holds(attachment)


def test_a_file_is_named_by_its_random_id_and_shows_nothing_else(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    put(folder, id_)

    (path,) = files(root)

    assert path == root / id_.hex()[:2] / id_.hex()
    assert CONTENT[:28] not in path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions otherwise")
def test_nobody_else_on_the_machine_may_look(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    put(folder, id_)

    (path,) = files(root)

    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_a_missing_file_is_told_from_a_damaged_one(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    attachment = put(folder, id_)

    files(root)[0].unlink()

    assert failing(folder, attachment) is FaultCode.ATTACHMENT_MISSING
    assert not folder.holds(attachment)


def test_a_file_of_another_length_is_damaged(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    attachment = put(folder, id_)

    files(root)[0].write_bytes(files(root)[0].read_bytes()[:-1])

    assert failing(folder, attachment) is FaultCode.ATTACHMENT_DAMAGED
    assert not folder.holds(attachment)


def test_a_file_with_a_flipped_bit_is_damaged(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    attachment = put(folder, id_)
    written = bytearray(files(root)[0].read_bytes())

    written[500] ^= 1
    files(root)[0].write_bytes(written)

    assert failing(folder, attachment) is FaultCode.ATTACHMENT_DAMAGED


@pytest.mark.parametrize("said", [{"size": 1}, {"sha256": "00" * 32}, {"keyset": "AAAA"}])
def test_a_file_that_is_not_the_one_on_record_is_damaged(
    folder: AttachmentFolder, id_: AttachmentId, said: dict[str, object]
) -> None:
    attachment = put(folder, id_)

    assert failing(folder, replace(attachment, **said)) is FaultCode.ATTACHMENT_DAMAGED  # type: ignore[arg-type]


def test_a_file_that_cannot_be_opened_is_told_from_a_missing_one(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    attachment = put(folder, id_)
    (path,) = files(root)

    path.unlink()
    path.mkdir()

    assert failing(folder, attachment) is FaultCode.FILE_UNREADABLE


def test_what_is_discarded_is_gone_and_may_be_discarded_twice(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    put(folder, id_)

    folder.discard(id_)
    folder.discard(id_)

    assert not files(root)


def test_files_that_no_entry_names_are_found(folder: AttachmentFolder, chance: Chance) -> None:
    known, orphan = AttachmentId(chance(16)), AttachmentId(chance(16))
    put(folder, known)
    put(folder, orphan)

    assert folder.orphans({known}) == [orphan]
    assert folder.orphans({known, orphan}) == []


def test_other_peoples_files_are_no_orphans(folder: AttachmentFolder, root: Path) -> None:
    (root / "ab").mkdir(parents=True)

    (root / "ab" / "Thumbs.db").write_bytes(b"")

    assert folder.orphans(set()) == []


def test_what_a_crash_left_half_written_is_cleared_at_the_start(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    attachment = put(folder, id_)
    leftover = root / id_.hex()[:2] / ("0" * 32 + ".part")
    leftover.write_bytes(b"half")

    assert folder.orphans({id_}) == []
    assert folder.clear_leftovers() == 1

    assert not leftover.exists()
    assert folder.holds(attachment)


def test_a_folder_never_used_has_nothing_in_it(folder: AttachmentFolder) -> None:
    assert folder.orphans(set()) == []
    assert folder.clear_leftovers() == 0


def test_a_source_that_gives_up_leaves_nothing_behind(
    folder: AttachmentFolder, root: Path, id_: AttachmentId
) -> None:
    def chunks() -> Iterator[bytes]:
        yield bytes(3 * MIB)
        raise Refusal(RefusalCode.CANCELLED)

    with pytest.raises(Refusal):
        folder.put(id_, chunks())

    assert not files(root)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, id_: AttachmentId) -> None:
    (tmp_path / "att").write_bytes(b"a file where the folder should be")

    with pytest.raises(Fault) as fault:
        AttachmentFolder(tmp_path / "att").put(id_, [CONTENT])

    assert fault.value.code is FaultCode.DISK_FAILED


def test_a_file_encrypted_elsewhere_in_the_vault_is_taken_in(
    folder: AttachmentFolder, root: Path, tmp_path: Path, id_: AttachmentId
) -> None:
    waiting = AttachmentFolder(tmp_path / "inbox")
    attachment = put(waiting, id_)
    (path,) = files(tmp_path / "inbox")

    folder.take(path, id_)

    assert b"".join(folder.read(attachment)) == CONTENT
    assert not waiting.holds(attachment)


def test_a_file_that_is_not_there_cannot_be_taken_in(
    folder: AttachmentFolder, tmp_path: Path, id_: AttachmentId
) -> None:
    with pytest.raises(Fault) as fault:
        folder.take(tmp_path / "nothing", id_)

    assert fault.value.code is FaultCode.DISK_FAILED


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of two mebibytes."""
    mounted = tmp_path / "small"
    mounted.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(mounted)]
    if sys.platform != "linux" or subprocess.run(command, stderr=DEVNULL, check=False).returncode:
        pytest.skip("a small disk can only be mounted on Linux by its administrator")
    yield mounted
    subprocess.run(["umount", str(mounted)], check=True)


def test_a_full_disk_leaves_nothing_behind_and_what_was_there(
    small_disk: Path, chance: Chance
) -> None:
    folder = AttachmentFolder(small_disk)
    kept = put(folder, AttachmentId(chance(16)))

    with pytest.raises(Fault) as fault:
        put(folder, AttachmentId(chance(16)), bytes(5 * MIB))

    assert fault.value.code is FaultCode.DISK_FULL
    assert len(files(small_disk)) == 1
    assert b"".join(folder.read(kept)) == CONTENT
