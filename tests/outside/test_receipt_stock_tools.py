"""Three real vaults, and receipts opened and checked with the tools everyone has."""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.receipts import SshReceiptSeal, receipt_desk
from desktop_app.app.vaults import Session
from desktop_app.cli.touring import meet
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Outcome, TakenReceipt
from desktop_app.domain.receiving import EVERYTHING, Choice
from desktop_app.services.checking import verify_vault
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.answering import answer_taken
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.services.receiving.receipt_building import build_receipt
from desktop_app.services.receiving.receipts import take_receipt
from desktop_app.services.receiving.status import status_of
from tests.outside import stock
from tests.outside.conftest import People
from tests.outside.forging import as_json
from tests.outside.handing import a_case, a_note, hand_over, silently

WHY = "Not ours to keep."


@dataclass(frozen=True, slots=True)
class Handed:
    """One bundle to two people, and where their answers lie."""

    people: People
    case: CaseId
    folder: Path

    @property
    def bundle(self) -> Path:
        return self.folder / "cedar.tlh"

    def receipt(self, name: str) -> Path:
        return self.folder / f"{name}.tlh"

    @property
    def key(self) -> Path:
        """The sender's own age key, as `age` wants it; only a test may ask for it."""
        path = self.folder / "dana.key"
        secret = self.people.dana.vault.drawer.setting("secret/age")
        assert secret is not None
        path.write_bytes(secret + b"\n")
        return path


@pytest.fixture(scope="module")
def handed(people: People, tmp_path_factory: pytest.TempPathFactory) -> Handed:
    stock.needs("age", "tar", "sha512sum", "ssh-keygen", "sh")
    meet(people.dana, people.farida)
    case = a_case(people.dana)
    a_note(people.dana, case, "For both of us.")
    a_note(people.dana, case, "For her worker alone.")
    found = Handed(people, case, tmp_path_factory.mktemp("answered"))
    to = [people.owen.vault.me, people.farida.vault.me]
    hand_over(people.dana, to, case, found.bundle)
    _answer(people.owen, found.bundle, found.receipt("owen"), in_part=False)
    _answer(people.farida, found.bundle, found.receipt("farida"), in_part=True)
    return found


def _answer(receiver: Session, bundle: Path, out: Path, *, in_part: bool) -> None:
    """Take it in, whole or but one note, and write the receipt."""
    arrived = open_handoff(receiver.vault, BundleCourier(receiver), str(bundle), silently)
    some = {part.about for part in arrived.report.parts if part.text != "For her worker alone."}
    choice = Choice(only=frozenset(some), why=WHY) if in_part else EVERYTHING
    accept_handoff(receiver.vault, arrived, choice)
    answer = answer_taken(receiver.vault, arrived, choice.why)
    build_receipt(receiver.vault, receipt_desk(receiver), answer, str(out), silently)


def _unpacked(handed: Handed, name: str, folder: Path) -> Path:
    """A receipt as its sender unpacks it by hand."""
    bag = folder / name
    bag.mkdir(parents=True)
    tar = folder / f"{name}.tar"
    stock.run(
        *("age", "--decrypt", "-i", str(handed.key), "-o", str(tar), str(handed.receipt(name))),
        folder=bag,
    )
    stock.run("tar", "--extract", "--file", str(tar), folder=bag)
    return bag


@pytest.mark.parametrize("name", ["owen", "farida"])
def test_the_read_me_in_a_receipt_checks_its_signature(
    handed: Handed, tmp_path: Path, name: str
) -> None:
    data = _unpacked(handed, name, tmp_path) / "data"
    readme = (data / "READ-ME-FIRST.txt").read_bytes().decode()
    commands = re.findall(r"^ {4}(ssh-keygen .*?)\r?$", readme, re.MULTILINE)
    receiver = getattr(handed.people, name)

    said = [stock.run("sh", "-e", "-c", each, folder=data) for each in dict.fromkeys(commands)]

    principal, _ = BundleCourier(receiver).own_allowed_signers()
    [good] = said
    assert good.startswith(f'Good "receipt@throughline" signature for {principal}')


@pytest.mark.parametrize("name", ["owen", "farida"])
def test_a_receipt_is_a_whole_bag_signed_like_any_bundle(
    handed: Handed, tmp_path: Path, name: str
) -> None:
    bag = _unpacked(handed, name, tmp_path)
    receiver = getattr(handed.people, name)
    principal, line = BundleCourier(receiver).own_allowed_signers()
    (tmp_path / "allowed").write_text(line)

    stock.run("sha512sum", "--check", "tagmanifest-sha512.txt", folder=bag)
    stock.run("sha512sum", "--check", "manifest-sha512.txt", folder=bag)
    said = stock.run(
        *("ssh-keygen", "-Y", "verify", "-f", str(tmp_path / "allowed"), "-I", principal),
        *("-n", "handoff@throughline", "-s", "tagmanifest-sha512.txt.sig"),
        folder=bag,
        stdin=bag / "tagmanifest-sha512.txt",
    )

    assert said.startswith("Good")


def test_an_altered_receipt_is_found_out_by_ssh_keygen(handed: Handed, tmp_path: Path) -> None:
    data = _unpacked(handed, "farida", tmp_path) / "data"
    receipt = data / "receipt.json"
    receipt.write_bytes(receipt.read_bytes().replace(b'"partly"', b'"accepted"'))
    principal = (data / "allowed_signers").read_text().split()[0]
    verify = f"ssh-keygen -Y verify -f allowed_signers -I {principal} -n receipt@throughline"
    command = f"{verify} -s receipt.json.sig < receipt.json || true"

    said = stock.run("sh", "-c", command, folder=data)

    assert "Good" not in said


def test_what_the_receipt_says_is_true_of_the_file(handed: Handed, tmp_path: Path) -> None:
    data = _unpacked(handed, "farida", tmp_path) / "data"

    said = as_json((data / "receipt.json").read_bytes())

    assert isinstance(said, dict)
    assert said["sha256"] == sha256(handed.bundle.read_bytes()).hexdigest()
    assert (said["outcome"], said["accepted"]) == ("partly", 2)
    assert [one["why"] for one in said["refused"]] == [WHY]


def test_the_sender_takes_both_answers_in_and_each_stands_by_its_name(handed: Handed) -> None:
    dana = handed.people.dana

    told = [_taken(dana, handed.receipt(name)) for name in ("owen", "farida")]
    again = [_taken(dana, handed.receipt(name)) for name in ("owen", "farida")]

    [sent] = status_of(dana.vault, handed.case)
    answers = {one.name: one.receipt and one.receipt.outcome for one in sent.recipients}
    assert [one.is_new for one in (*told, *again)] == [True, True, False, False]
    assert answers == {"Owen Harada": Outcome.ACCEPTED, "Farida Nasser": Outcome.PARTLY}
    assert verify_vault(dana.vault).ok


def _taken(session: Session, receipt: Path) -> TakenReceipt:
    courier, seal = BundleCourier(session), SshReceiptSeal(session)
    return take_receipt(session.vault, courier, seal, str(receipt), silently)
