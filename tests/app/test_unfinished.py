"""Bundles on their way to a stick: there whole and on record, or not there, whatever happens."""

import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session, World, unlock_vault
from desktop_app.domain.bundle import Member
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest, SentBundle
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.carrying import bundle_bytes
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.courier import Sealed
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.ports import Progress
from tests.outside.handing import add_files, opened, silently
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.worlds import Machine

MIB = 1 << 20


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a case and a film of six MiB; copied for each test."""
    folder = tmp_path_factory.mktemp("made")
    film = folder / "film.bin"
    film.write_bytes(bytes(range(256)) * (6 * MIB // 256))
    world = Machine(keyring=None).world()
    session = create_vault(world, folder / "vault", PASSPHRASE, DANA, use_keyring=False).session
    open_case(session.vault, CEDAR, None)
    add_files(session, find_case(session.vault, CEDAR.codename), [film])
    session.close()
    world.cores.shut_down()
    return folder / "vault"


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "vault"))


@pytest.fixture
def session(world: World, vault: Path) -> Iterator[Session]:
    session = unlock_vault(world, vault, PASSPHRASE)
    yield session
    session.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def small_stick(stick: Path) -> Iterator[Path]:
    """A real file system of 4 MiB, where this user may mount one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(stick)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only the administrator may mount a small disk")
    yield stick
    subprocess.run(["umount", str(stick)], check=True)


def build(
    session: Session,
    out: Path,
    progress: Progress = silently,
    courier: BundleCourier | None = None,
) -> SentBundle:
    request = HandoffRequest(
        case=find_case(session.vault, CEDAR.codename),
        recipients=(session.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(courier or BundleCourier(session), BundleScribe())
    return build_handoff(session.vault, desk, request, str(out), progress)


def on_record(session: Session) -> int:
    return len(past_handoffs(session.vault, find_case(session.vault, CEDAR.codename)))


def killed_at(step: str, vault: Path, out: Path) -> int:
    command = [sys.executable, "-m", "tests.app.building_child", str(vault), str(out), step]
    return subprocess.run(command, check=False).returncode


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_bundle_has_its_name_once_it_is_whole_and_on_record(
    session: Session, stick: Path
) -> None:
    seen: set[str] = set()

    def watch(done: int, total: int) -> bool:
        seen.update(names_in(stick))
        return True

    sent = build(session, stick / "A.tlh", watch)

    assert [name for name in seen if not name.startswith(".throughline-")] == []
    assert names_in(stick) == ["A.tlh"]
    assert (stick / "A.tlh").stat().st_size == sent.bytes
    assert (stick / "A.tlh").stat().st_mode & 0o077 == 0
    assert on_record(session) == 1


@pytest.mark.parametrize("step", ["writing", "reading back", "sealed"])
def test_what_was_killed_before_it_was_on_record_is_gone_at_the_next_unlocking(
    world: World, vault: Path, stick: Path, step: str
) -> None:
    code = killed_at(step, vault, stick / "A.tlh")
    left = names_in(stick)

    session = unlock_vault(world, vault, PASSPHRASE)

    assert code == -9
    assert [name.endswith(".part") for name in left] == [True]
    assert names_in(stick) == []
    assert on_record(session) == 0
    session.close()


def test_what_was_killed_once_it_was_on_record_gets_its_name_at_the_next_unlocking(
    world: World, vault: Path, stick: Path
) -> None:
    code = killed_at("on record", vault, stick / "A.tlh")

    session = unlock_vault(world, vault, PASSPHRASE)
    arrived = opened(session, stick / "A.tlh")
    arrived.waiting.discard()

    assert code == -9
    assert names_in(stick) == ["A.tlh"]
    assert on_record(session) == 1
    session.close()


def test_a_stick_that_was_pulled_out_is_cleared_when_it_is_in_again(
    world: World, vault: Path, stick: Path
) -> None:
    killed_at("writing", vault, stick / "A.tlh")
    pulled_out = stick.rename(stick.with_name("elsewhere"))
    unlock_vault(world, vault, PASSPHRASE).close()
    pulled_out.rename(stick)
    before = names_in(stick)

    unlock_vault(world, vault, PASSPHRASE).close()

    assert len(before) == 1
    assert names_in(stick) == []


def test_nothing_but_our_own_unfinished_file_is_ever_deleted(
    world: World, vault: Path, stick: Path
) -> None:
    killed_at("writing", vault, stick / "A.tlh")
    own = stick / names_in(stick)[0]
    own.unlink()
    own.mkdir()
    for name in ("A.tlh", ".throughline-0.part", f".throughline-{'0' * 32}.part"):
        (stick / name).write_bytes(b"somebody's")

    unlock_vault(world, vault, PASSPHRASE).close()

    assert len(names_in(stick)) == 4


def test_a_name_that_was_taken_meanwhile_is_not_taken_over(session: Session, stick: Path) -> None:
    def interfere(done: int, total: int) -> bool:
        (stick / "A.tlh").write_bytes(b"somebody's")
        return True

    with pytest.raises(Refusal) as refused:
        build(session, stick / "A.tlh", interfere)

    assert refused.value.code is RefusalCode.FILE_EXISTS
    assert (stick / "A.tlh").read_bytes() == b"somebody's"
    assert names_in(stick) == ["A.tlh"]
    assert on_record(session) == 0


def test_a_stick_without_room_is_told_of_before_a_byte_is_written(
    session: Session, small_stick: Path
) -> None:
    seen: list[str] = []

    def look(done: int, total: int) -> bool:
        seen.extend(names_in(small_stick))
        return True

    with pytest.raises(Fault) as fault:
        build(session, small_stick / "A.tlh", look)

    assert fault.value.code is FaultCode.DISK_FULL
    assert int(fault.value.data["needed"]) > 6 * MIB > int(fault.value.data["free"])
    assert seen == names_in(small_stick) == []
    assert on_record(session) == 0


def test_a_bundle_on_another_drive_is_read_back_and_opens(
    session: Session, small_stick: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,size=20m", str(small_stick)], check=True)

    sent = build(session, small_stick / "A.tlh")
    arrived = opened(session, small_stick / "A.tlh")
    arrived.waiting.discard()

    assert names_in(small_stick) == ["A.tlh"]
    assert arrived.sha256 == sent.sha256
    assert small_stick.stat().st_dev != session.folder.stat().st_dev


def test_a_stick_that_may_not_be_written_to_is_told(session: Session, small_stick: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=20m,ro", str(small_stick)], check=True)

    with pytest.raises(Fault) as fault:
        build(session, small_stick / "A.tlh")

    assert fault.value.code is FaultCode.NOT_WRITABLE
    assert on_record(session) == 0


def test_a_stick_that_fills_up_meanwhile_is_left_as_it_was(
    session: Session, small_stick: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,size=10m", str(small_stick)], check=True)

    def fill(done: int, total: int) -> bool:
        if not (small_stick / "films").exists():
            (small_stick / "films").write_bytes(bytes(7 * MIB))
        return True

    with pytest.raises(Fault) as fault:
        build(session, small_stick / "A.tlh", fill)

    assert fault.value.code is FaultCode.DISK_FULL
    assert names_in(small_stick) == ["films"]
    assert on_record(session) == 0


def test_a_stick_that_holds_no_file_so_large_is_named_and_left_as_it_was(
    session: Session, stick: Path
) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 * MIB, before[1]))
    try:
        with pytest.raises(Fault) as fault:
            build(session, stick / "A.tlh")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert fault.value.code is FaultCode.FILE_TOO_LARGE_FOR_DRIVE
    assert names_in(stick) == []
    assert on_record(session) == 0


def test_a_bundle_takes_no_more_room_than_was_asked_for(session: Session, stick: Path) -> None:
    asked: list[int] = []

    class Asking(BundleCourier):
        def seal(self, out: str, members: Sequence[Member], *others: Any) -> Sealed:
            asked.append(bundle_bytes([member.size for member in members], 2))
            return super().seal(out, members, *others)

    sent = build(session, stick / "A.tlh", courier=Asking(session))

    assert sent.bytes < asked[0] < sent.bytes + 100_000


@pytest.mark.parametrize("share", [0.2, 0.7])
def test_stopping_leaves_nothing(session: Session, stick: Path, share: float) -> None:
    with pytest.raises(Refusal) as refused:
        build(session, stick / "A.tlh", lambda done, total: done / total < share)

    assert refused.value.code is RefusalCode.CANCELLED
    assert names_in(stick) == []
    assert on_record(session) == 0
