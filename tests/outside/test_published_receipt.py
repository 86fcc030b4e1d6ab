"""The published receipt: taken in today as on the day it was made, and checked by ssh-keygen."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.courier import BundleCourier
from desktop_app.app.receipts import SshReceiptSeal
from desktop_app.app.vaults import Session, World
from desktop_app.crypto.signing import DevicePen
from desktop_app.crypto.sshsig import sign_for_ssh
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.domain.receipts import Outcome
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import unb64
from desktop_app.ledger.draft import Draft
from desktop_app.services.cards import find_card, import_card
from desktop_app.services.receiving.receipts import take_receipt
from desktop_app.services.receiving.statement import (
    digest_of,
    read_statement,
    written_statement,
)
from tests.ledger.devices import checked
from tests.outside.handing import silently
from tests.outside.published_handoff import BUNDLE, Given, published, tar_of
from tests.outside.published_receipt import RECEIPT, published_receipt
from tests.outside.stock import needs, run

THEN = published_receipt()


@pytest.fixture
def dana(world: World, tmp_path: Path) -> Iterator[Session]:
    """The sender's vault, with the entries she handed on and the record that she did."""
    session = Given.read("sender").vault(world, tmp_path / "dana")
    owen, _ = SignedCardReader().read(Given.read("recipient").card)
    import_card(session.vault, SignedCardReader(), owen.line)
    session.vault.book.ingest([line.encode() for line in published()["entries"]], "published")
    statement = read_statement(THEN["statement"].encode())
    body = {
        "bundle": statement.bundle,
        "sha256": sha256(BUNDLE.read_bytes()).hexdigest(),
        "recipients": [find_card(session.vault, statement.by).card.printed],
    }
    case = CaseId(unb64(checked(published()["entries"][0].encode()).header.case, 16))
    sent = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.HANDOFF,
        about=ObjectId(b"\x07" * 16),
        body=body,
    )
    session.vault.book.append(session.vault.pen, [sent])
    yield session
    session.close()


def test_it_is_taken_in_and_says_what_it_said_when_it_was_made(dana: Session) -> None:
    taken = take_receipt(
        dana.vault, BundleCourier(dana), SshReceiptSeal(dana), str(RECEIPT), silently
    )

    assert (taken.outcome, taken.accepted, taken.refused) == (
        *(Outcome.ACCEPTED, len(published()["entries"]), ()),
    )
    assert taken.is_new


def test_what_lies_under_the_seal_is_what_was_published() -> None:
    digest = sha256(tar_of(RECEIPT, Given.read("sender").identity)).hexdigest()

    assert digest == THEN["tar_sha256"]


def test_the_same_answer_makes_the_same_line_and_the_same_signature() -> None:
    line = THEN["statement"].encode()
    pen = DevicePen.from_seed(Given.read("recipient").secrets["device"])

    again = written_statement(read_statement(line))

    assert again == line
    assert sign_for_ssh(pen, again, "receipt@throughline") == THEN["signature"].encode()


def test_its_digest_is_that_of_the_published_entries() -> None:
    entries = [EntryId(checked(line.encode()).id) for line in published()["entries"]]

    statement = read_statement(THEN["statement"].encode())

    assert statement.digest == digest_of(entries)
    assert statement.sha256 == sha256(BUNDLE.read_bytes()).hexdigest()


def test_ssh_keygen_checks_it(tmp_path: Path) -> None:
    needs("ssh-keygen")
    for name in ("statement", "signature", "allowed_signers"):
        (tmp_path / name).write_bytes(THEN[name].encode())
    principal = THEN["allowed_signers"].split()[0]

    said = run(
        *("ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", principal),
        *("-n", "receipt@throughline", "-s", "signature"),
        folder=tmp_path,
        stdin=tmp_path / "statement",
    )

    assert said.startswith('Good "receipt@throughline" signature')
