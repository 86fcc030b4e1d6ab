"""Real files from elsewhere: taken in without a crash, handed over, and out again unchanged."""

import io
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session
from desktop_app.cli import run
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import CaseId
from desktop_app.services.files import Added, Media
from desktop_app.services.ports import TimelineQuery
from tests.outside.conftest import People
from tests.outside.handing import a_case, accepted, add_files, hand_over
from tests.people import PASSPHRASE
from tests.worlds import Machine

FOLDERS = ("eml", "pdf", "msg", "ics", "vcf", "xlsform")


@pytest.fixture(scope="module")
def real_files() -> list[Path]:
    """Every file of the folders, which lie beside the checkout or nowhere."""
    data = Path(__file__).parents[3] / "shared" / "data"
    if not data.is_dir():
        pytest.skip("the real files (../shared/data) are not beside this checkout")
    return [
        path
        for folder in FOLDERS
        for path in sorted((data / folder).rglob("*"))
        if path.is_file() and path.name != "README.md"
    ]


@pytest.fixture(scope="module")
def case(people: People) -> CaseId:
    return a_case(people.dana)


@pytest.fixture(scope="module")
def added(people: People, case: CaseId, real_files: list[Path]) -> list[Added]:
    return add_files(people.dana, case, real_files)


@pytest.fixture(scope="module")
def received(
    people: People,
    case: CaseId,
    added: list[Added],
    tmp_path_factory: pytest.TempPathFactory,
) -> list[Attachment]:
    """What Owen's line names after he accepted a handoff of it all."""
    bundle = tmp_path_factory.mktemp("sent") / "all.tlh"
    hand_over(people.dana, [people.owen.vault.me], case, bundle)
    accepted(people.owen, bundle)
    return list(_named(people.owen, case))


def _named(session: Session, case: CaseId) -> Iterator[Attachment]:
    page = session.vault.reading.timeline(TimelineQuery(case=case, limit=0))
    for entry in page.entries:
        yield from entry.attachments


def test_every_file_is_kept_byte_for_byte(
    people: People, real_files: list[Path], added: list[Added]
) -> None:
    assert len(real_files) > 100

    for path, item in zip(real_files, added, strict=True):
        original = item.attachments[0]
        assert original.sha256 == sha256(path.read_bytes()).hexdigest(), path.name
        assert b"".join(people.dana.vault.files.read(original)) == path.read_bytes()


def test_every_part_and_file_comes_over_unchanged(
    people: People, real_files: list[Path], added: list[Added], received: list[Attachment]
) -> None:
    wanted = {file.sha256 for item in added for file in item.attachments}

    held = {sha256(b"".join(people.owen.vault.files.read(file))).hexdigest() for file in received}

    assert held == wanted
    assert {sha256(path.read_bytes()).hexdigest() for path in real_files} <= held
    assert people.owen.vault.book.verify().problems == ()
    assert people.owen.vault.files.check_all()[1] == ()


def test_both_sides_show_the_same_line(
    people: People, case: CaseId, added: list[Added], received: list[Attachment]
) -> None:
    sent = people.dana.vault.reading.timeline(TimelineQuery(case=case, limit=0))
    seen = people.owen.vault.reading.timeline(TimelineQuery(case=case, limit=0))

    assert seen.entries == sent.entries
    assert len(seen.entries) >= len(added)


def test_where_media_must_stay_out_none_of_it_comes_in(
    people: People, real_files: list[Path]
) -> None:
    """Of every picture in every mail no byte is held under any name."""
    other = people.farida
    case = a_case(other)

    taken = add_files(other, case, real_files, Media.POINTER)

    kept = {file.mime for item in taken for file in item.attachments}
    assert kept
    assert not [mime for mime in kept if mime.startswith(("image/", "video/", "audio/"))]
    assert any("media_not_stored" in item.warnings for item in taken)
    for path, item in zip(real_files, taken, strict=True):
        whole = sha256(path.read_bytes()).hexdigest() in {file.sha256 for file in item.attachments}
        assert whole != bool({"media_not_stored", "original_not_kept"} & {*item.warnings})
    assert other.vault.book.verify().problems == ()


def test_the_command_line_brings_them_out_again(
    tmp_path: Path,
    real_files: list[Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As a script would do it: one `add` for some of each kind, then `attachment export`."""
    machine = Machine()
    shared = ["--vault", str(tmp_path / "v"), "--passphrase-file", "-", "--json"]

    def do(*arguments: str) -> str:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PASSPHRASE.encode())))
        assert run([*arguments, *shared], machine.make_world) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    do("vault", "create", "--name", "Dana", "--agency", "CFS", "--discipline", "health")
    do("case", "new", "Cedar-0412")
    some = [path for folder in FOLDERS for path in real_files if path.parent.name == folder][::20]

    listed = json.loads(do("add", "Cedar-0412", *map(str, some)))["added"]

    for path, item in zip(some, listed, strict=True):
        out = tmp_path / "out" / item["note"]
        out.parent.mkdir(exist_ok=True)
        do("attachment", "export", item["attachments"][0]["id"], "--out", str(out))
        assert out.read_bytes() == path.read_bytes()
