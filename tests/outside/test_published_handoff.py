"""The published handoff: opened and accepted today as on the day it was made, byte for byte."""

import io
import tarfile
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.courier import NAMESPACE
from desktop_app.app.vaults import Session, World
from desktop_app.crypto.signing import DevicePen
from desktop_app.crypto.sshsig import sign_for_ssh
from desktop_app.domain.bundle import Cover, Member
from desktop_app.domain.codes import Flag, Standing
from desktop_app.exchange.bag_writer import write_bag
from desktop_app.ledger.canonical import unb64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Full
from desktop_app.ledger.writing import Place, write_entry
from desktop_app.services.cards import import_card
from desktop_app.services.cases import find_case
from desktop_app.services.ports import TimelineQuery
from tests.ledger.devices import checked
from tests.outside.handing import accepted, opened
from tests.outside.published_handoff import BUNDLE, Given, published, tar_of
from tests.outside.second_verifier import broken_links, check
from tests.outside.stock import needs, run

THEN = published()


@pytest.fixture
def owen(world: World, tmp_path: Path) -> Iterator[Session]:
    """The vault it is for; the sender's card was taken in."""
    session = Given.read("recipient").vault(world, tmp_path / "owen")
    import_card(session.vault, SignedCardReader(), Given.read("sender").card)
    yield session
    session.close()


@pytest.fixture(scope="module")
def tar() -> bytes:
    """What lies under its seal."""
    return tar_of(BUNDLE, Given.read("recipient").identity)


@pytest.fixture(scope="module")
def parts(tar: bytes) -> dict[str, bytes]:
    """Its files, as Python's own reader finds them."""
    with tarfile.open(fileobj=io.BytesIO(tar), mode="r:") as archive:
        return {each.name: _content(archive, each) for each in archive if each.isfile()}


def test_it_says_what_it_said_when_it_was_made(owen: Session) -> None:
    arrived = opened(owen, BUNDLE)
    arrived.waiting.discard()
    incoming = arrived.incoming

    assert (incoming.codename, incoming.purpose, incoming.authority) == (
        *(THEN["codename"], THEN["purpose"], THEN["authority"]),
    )
    assert (incoming.standing, incoming.number, incoming.kind) == (Standing.UNVERIFIED, 1, "copy")
    assert incoming.problems == ("sender_unverified",)
    assert [entry.line.decode() for entry in arrived.entries] == THEN["entries"]
    assert [[file.name, file.sha256] for file in incoming.attachments] == THEN["files"]


def test_it_is_accepted_whole_and_reads_as_it_was_written(owen: Session) -> None:
    done = accepted(owen, BUNDLE)

    vault = owen.vault
    query = TimelineQuery(case=find_case(vault, THEN["codename"]), limit=0)
    line = vault.reading.timeline(query).entries
    texts = {entry.text for entry in line}
    files = [file for entry in line for file in entry.attachments]
    assert done.entries == len(THEN["entries"])
    assert "Elle a demandé jeudi. ᐃᓄᒃᑎᑐᑦ, Dëne Sųłıné, 👍\nShe is well." in texts
    assert [entry.struck.reason for entry in line if entry.struck] == ["belongs elsewhere"]
    assert [a.text for entry in line for a in entry.amendments] == ["Elle a demandé vendredi."]
    assert [[f.name, sha256(b"".join(vault.files.read(f))).hexdigest()] for f in files] == (
        THEN["files"]
    )
    assert all(Flag.UNVERIFIED in entry.flags for entry in line)  # nobody vouches for themself
    found = vault.book.verify()
    assert (found.problems, found.quarantined, found.projection_equal) == ((), 0, True)


def test_what_lies_under_the_seal_is_what_was_published(tar: bytes) -> None:
    digest = sha256(tar).hexdigest()

    assert digest == THEN["tar_sha256"]


def test_the_same_parts_and_key_make_the_same_bag(
    tar: bytes, parts: dict[str, bytes], world: World
) -> None:
    pen = DevicePen.from_seed(Given.read("sender").secrets["device"])
    cover = Cover(
        parts["envelope.json"],
        _labels(parts["bag-info.txt"]),
        lambda manifest: sign_for_ssh(pen, manifest, NAMESPACE),
    )
    payload = [
        Member(name, len(content), partial(_once, content))
        for name, content in parts.items()
        if name.startswith("data/")
    ]

    again = bytearray()
    write_bag(again.extend, payload, cover, workers=world.cores.executor, progress=_quietly)

    assert bytes(again) == tar


@pytest.mark.parametrize("line", THEN["entries"], ids=range(len(THEN["entries"])))
def test_the_same_words_place_and_key_make_the_same_entry(line: str) -> None:
    entry = checked(line.encode())
    pen = DevicePen.from_seed(Given.read("sender").secrets["device"])

    again = _written_again(entry, pen)

    assert again.line == entry.line


def test_the_second_verifier_finds_every_entry_sound(parts: dict[str, bytes]) -> None:
    lines = parts["data/entries.jsonl"].splitlines()

    found = dict(check(line) for line in lines)

    assert [line.decode() for line in lines] == THEN["entries"]
    assert len(found) == len(lines)
    assert broken_links(found) == []


def test_an_outside_validator_takes_it_for_a_whole_bag(tar: bytes, tmp_path: Path) -> None:
    needs("bagit.py")
    with tarfile.open(fileobj=io.BytesIO(tar), mode="r:") as archive:
        archive.extractall(tmp_path / "bag", filter="data")

    said = run("bagit.py", "--validate", str(tmp_path / "bag"), folder=tmp_path)

    assert "is valid" in said


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(member)
    assert file is not None
    return file.read()


def _labels(info: bytes) -> dict[str, str]:
    """The labels of bag-info.txt but the one the bag writer works out."""
    pairs = (line.split(": ", 1) for line in info.decode().splitlines())
    return {name: value for name, value in pairs if name != "Payload-Oxum"}


def _quietly(done: int) -> None:
    """Nobody waits for it."""


def _once(content: bytes) -> Iterator[bytes]:
    yield content


def _written_again(entry: Entry, pen: DevicePen) -> Entry:
    header, form = entry.header, entry.form
    assert isinstance(form, Full)
    draft = Draft(
        case=entry.log.case,
        audience=entry.log.audience,
        kind=header.kind,
        about=entry.about,
        body=form.body,
        refers=entry.refers,
    )
    place = Place(
        position=header.position,
        previous=entry.previous,
        lamport=header.lamport,
        wall_ms=header.wall_ms,
        clock_offset_ms=header.clock_offset_ms,
    )
    return write_entry(draft, place, entry.supersedes, unb64(form.key, 16), pen)
