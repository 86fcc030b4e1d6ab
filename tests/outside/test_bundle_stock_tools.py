"""A bundle without Throughline: opened, checked, and made again with tools everyone has."""

import csv
import re
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.courier import BundleCourier
from desktop_app.app.vaults import Session
from desktop_app.domain.card import OutsideCard
from desktop_app.domain.codes import Standing
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.reports.opening_text import how_to_open
from desktop_app.reports.recipe import (
    ANSWER,
    CHECKS,
    CLAIMED,
    DIGITS,
    FOLDER,
    INTACT,
    KEY_FILE,
    OPENED,
)
from desktop_app.services.cards import keep_outside_card
from tests.mails import PDF, PNG, mail
from tests.outside import stock
from tests.outside.conftest import People
from tests.outside.forging import as_json
from tests.outside.handing import a_case, a_note, accepted, add_files, hand_over, opened
from tests.outside.steps import blocks, english

LETTER = mail({"plan.pdf": ("application/pdf", PDF), "kitchen \u202egpj.png": ("image/png", PNG)})
FILES = {"letter": LETTER, "plan.pdf": PDF, "empty": b""}


@dataclass(frozen=True, slots=True)
class Handed:
    """A bundle for Owen and for a clinic that has nothing but an age key."""

    people: People
    folder: Path

    @property
    def bundle(self) -> Path:
        return self.folder / "cedar.tlh"

    @property
    def key(self) -> Path:
        return self.folder / "clinic.key"

    @property
    def sender(self) -> Session:
        return self.people.dana


@pytest.fixture(scope="module")
def handed(people: People, tmp_path_factory: pytest.TempPathFactory) -> Handed:
    stock.needs("age", "age-keygen", "tar", "sha512sum", "ssh-keygen", "sh")
    found = Handed(people, tmp_path_factory.mktemp("handed"))
    told = stock.run("age-keygen", "-o", str(found.key), folder=found.folder)
    recipient = re.search(r"age1[a-z0-9]+", told)
    assert recipient is not None
    clinic = keep_outside_card(
        people.dana.vault,
        SignedCardReader(),
        name="Clinic",
        agency="Health unit",
        recipient=recipient[0],
    ).card
    assert isinstance(clinic, OutsideCard)
    case = a_case(people.dana)
    a_note(people.dana, case, "Seen at school.")
    for name, content in FILES.items():
        (found.folder / name).write_bytes(content)
    add_files(people.dana, case, [found.folder / name for name in FILES])
    hand_over(people.dana, [people.owen.vault.me, clinic], case, found.bundle)
    return found


def _unpacked(handed: Handed, folder: Path) -> Path:
    """The bundle as the clinic unpacks it, by hand."""
    folder.mkdir()
    tar = folder.parent / f"{folder.name}.tar"
    stock.run(
        *("age", "--decrypt", "-i", str(handed.key), "-o", str(tar), str(handed.bundle)),
        folder=folder,
    )
    stock.run("tar", "--extract", "--file", str(tar), folder=folder)
    return folder


def test_the_clinic_opens_and_checks_it_as_the_text_beside_it_says(
    handed: Handed, tmp_path: Path
) -> None:
    stock.needs("openssl")
    folder = tmp_path / FOLDER
    folder.mkdir()
    shutil.copy(handed.bundle, folder)
    shutil.copy(handed.key, folder / KEY_FILE)
    steps = blocks(english(how_to_open(handed.bundle.name, is_for_words=False)))

    script = "\n".join([f"HOME='{tmp_path}'", *steps[:4]])
    said = stock.run("sh", "-c", script, folder=tmp_path).splitlines()

    digits = handed.sender.vault.code_of(handed.sender.vault.me)
    assert [said[0], said[2].strip(), said[-1]] == [OPENED, digits, INTACT]
    assert said[1] == f'{CLAIMED}: "Dana Whitford", "Northern Lakes CFS"'
    assert said[3].startswith(ANSWER)
    assert len(said) == 5


def test_the_tool_of_the_library_of_congress_agrees(handed: Handed, tmp_path: Path) -> None:
    stock.needs("bagit.py")
    bag = _unpacked(handed, tmp_path / "bag")

    assert "is valid" in stock.run("bagit.py", "--validate", ".", folder=bag)


def test_the_checks_inside_say_the_same(handed: Handed, tmp_path: Path) -> None:
    stock.needs("openssl")
    bag = _unpacked(handed, tmp_path / "bag")
    read_me = (bag / "data" / "READ-ME-FIRST.txt").read_text("utf-8")
    last = read_me.rpartition("=====")[2]

    said = stock.run("sh", "-c", f"{DIGITS.sh}\n{CHECKS.sh}", folder=bag).splitlines()

    assert DIGITS.sh in last
    assert CHECKS.sh in last
    assert said[-1] == INTACT


def test_the_line_exported_by_another_way_checks_the_signature(
    handed: Handed, tmp_path: Path
) -> None:
    folder = _unpacked(handed, tmp_path / "bag")
    principal, line = BundleCourier(handed.sender).own_allowed_signers()
    (tmp_path / "allowed_signers").write_text(line)
    signed = folder / "tagmanifest-sha512.txt"

    said = stock.run(
        *("ssh-keygen", "-Y", "verify", "-f", str(tmp_path / "allowed_signers")),
        *("-I", principal, "-n", "handoff@throughline", "-s", f"{signed}.sig"),
        folder=tmp_path,
        stdin=signed,
    )

    assert said.startswith("Good")


def test_every_attachment_is_there_byte_for_byte(handed: Handed, tmp_path: Path) -> None:
    folder = _unpacked(handed, tmp_path / "bag") / "data" / "files"
    wanted = {sha256(content).hexdigest() for content in (*FILES.values(), PDF, PNG)}

    held = {sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.suffix != ".csv"}
    index = list(csv.DictReader((folder / "index.csv").read_text("utf-8-sig").splitlines()))

    assert held == wanted
    assert len(index) >= len(wanted)


def _remade(handed: Handed, folder: Path) -> Path:
    """The bag made again by hand, as another program would: another envelope, signed anew."""
    bag = _unpacked(handed, folder)
    for name in ("tagmanifest-sha512.txt.sig", "tagmanifest-sha512.txt", "manifest-sha512.txt"):
        (bag / name).unlink()
    said = as_json((bag / "envelope.json").read_bytes())
    assert isinstance(said, dict)
    fresh = b64(sha256(str(folder).encode()).digest()[:16])
    changed = {"bundle": fresh, "purpose": "Made again by hand."}
    (bag / "envelope.json").write_bytes(canonical({**said, **changed}))
    stock.run(
        "sh",
        "-c",
        "find data -type f | xargs -d '\\n' sha512sum > manifest-sha512.txt",
        folder=bag,
    )
    stock.run(
        "sh",
        "-c",
        "sha512sum bagit.txt bag-info.txt envelope.json manifest-sha512.txt"
        " > tagmanifest-sha512.txt",
        folder=bag,
    )
    key = folder.parent / "device_key"
    key.write_bytes(_exported(handed.sender))
    key.chmod(0o600)
    stock.run(
        *("ssh-keygen", "-Y", "sign", "-f", str(key), "-n", "handoff@throughline"),
        "tagmanifest-sha512.txt",
        folder=bag,
    )
    return bag


def _exported(session: Session) -> bytes:
    """The device's key as OpenSSH keeps keys; only a test may ask for it."""
    seed = session.vault.drawer.setting("secret/device")
    assert seed is not None
    key = Ed25519PrivateKey.from_private_bytes(seed)
    return key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())


@pytest.mark.parametrize("form", ["ustar", "pax", "gnu"])
@pytest.mark.parametrize("order", ["as found", "by name", "backwards"])
def test_a_bundle_made_by_hand_is_opened_and_accepted(
    handed: Handed, tmp_path: Path, form: str, order: str
) -> None:
    bag = _remade(handed, tmp_path / "bag")
    names = sorted(str(path.relative_to(bag)) for path in bag.rglob("*") if path.is_file())
    what = {"as found": ["."], "by name": names, "backwards": names[::-1]}[order]
    stock.run("tar", f"--format={form}", "-cf", str(tmp_path / "x.tar"), *what, folder=bag)
    owen = handed.people.owen
    stock.run(
        *("age", "--encrypt", "-r", owen.vault.me.recipient, "-o", str(tmp_path / "x.tlh")),
        str(tmp_path / "x.tar"),
        folder=tmp_path,
    )

    arrived = opened(owen, tmp_path / "x.tlh")
    arrived.waiting.discard()
    taken = accepted(owen, tmp_path / "x.tlh")

    assert arrived.incoming.purpose == "Made again by hand."
    assert (arrived.incoming.standing, arrived.incoming.problems) == (Standing.MET, ())
    assert taken.case == arrived.incoming.case
    assert owen.vault.book.verify().problems == ()
    assert owen.vault.files.check_all()[1] == ()
