"""Receipts that somebody spoiled: each is refused, and nothing of it is put on record."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.receipts import RECEIPT_NAMESPACE, SshReceiptSeal, receipt_desk
from desktop_app.crypto.sshsig import sign_for_ssh
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience
from desktop_app.ledger import kinds
from desktop_app.services.receiving.answering import Answer, answer_taken
from desktop_app.services.receiving.receipt_building import build_receipt
from tests.services.conftest import Person
from tests.services.receiving.carrying import quietly, take_in

R = RefusalCode


@dataclass(frozen=True, slots=True)
class SpoilingSeal:
    """Signs something else than it is given, or by another use of the key."""

    honest: SshReceiptSeal
    person: Person
    spoil: Callable[[bytes], bytes] = bytes
    namespace: str = RECEIPT_NAMESPACE

    def sign(self, statement: bytes) -> bytes:
        return sign_for_ssh(self.person.session.pen, self.spoil(statement), self.namespace)

    def holds(self, statement: bytes, untrusted_signature: bytes, key: bytes) -> bool:
        return self.honest.holds(statement, untrusted_signature, key)

    def allowed_signers(self) -> bytes:
        return self.honest.allowed_signers()


@dataclass(frozen=True, slots=True)
class SpoiledScribe:
    """Puts files of its own into a receipt, signed like any other."""

    person: Person
    files: dict[str, bytes]

    def receipt_parts(self, receipt: object) -> dict[str, bytes]:  # noqa: ARG002  says its own
        seal = SshReceiptSeal(self.person.session)
        signed = {f"{name}.sig": seal.sign(content) for name, content in self.files.items()}
        return {"READ-ME-FIRST.txt": b"", **self.files, **signed}


def _answer(dana: Person, owen: Person) -> Answer:
    dana.note("Seen at school.")
    return answer_taken(owen.vault, owen.open(dana.hand_to(owen)))


def _refused(dana: Person, receipt: Path) -> RefusalCode:
    before = dana.vault.book.state()
    with pytest.raises(Refusal) as refused:
        take_in(dana, receipt)
    assert dana.vault.book.state() == before
    assert dana.vault.book.things(dana.case, kinds.RECEIPT) == ()
    assert list((dana.session.folder / "inbox").iterdir()) == []
    return refused.value.code


@pytest.mark.parametrize(
    ("spoil", "namespace"),
    [
        (lambda line: line.replace(b"partly", b"accepted") + b" ", RECEIPT_NAMESPACE),
        (bytes, "handoff@throughline"),
        (bytes, "file"),
    ],
)
def test_a_signature_over_something_else_is_none(
    dana: Person, owen: Person, spoil: Callable[[bytes], bytes], namespace: str
) -> None:
    answer = _answer(dana, owen)
    seal = SpoilingSeal(SshReceiptSeal(owen.session), owen, spoil, namespace)
    desk = replace(receipt_desk(owen.session), seal=seal)
    out = owen.folder / "spoiled.tlh"
    build_receipt(owen.vault, desk, answer, str(out), quietly)

    assert _refused(dana, out) is R.BUNDLE_BAD_SIGNATURE


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}\n",
        b"[]\n",
        b"not json\n",
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
        b'{"format":"throughline-receipt/2"}\n',
    ],
)
def test_a_line_that_is_no_statement_is_refused(dana: Person, owen: Person, line: bytes) -> None:
    answer = _answer(dana, owen)
    scribe = SpoiledScribe(owen, {"receipt_d_police.json": line})
    desk = replace(receipt_desk(owen.session), scribe=scribe)
    out = owen.folder / "spoiled.tlh"
    build_receipt(owen.vault, desk, answer, str(out), quietly)

    assert _refused(dana, out) is R.RECEIPT_MALFORMED


def test_another_spelling_of_the_same_is_refused(dana: Person, owen: Person) -> None:
    answer = _answer(dana, owen)
    desk = receipt_desk(owen.session)
    honest = owen.folder / "honest.tlh"
    build_receipt(owen.vault, desk, answer, str(honest), quietly)
    line = _statement(dana, honest).replace(b'":', b'": ')
    spoiled = replace(desk, scribe=SpoiledScribe(owen, {"receipt_d_police.json": line}))
    out = owen.folder / "spoiled.tlh"
    build_receipt(owen.vault, spoiled, answer, str(out), quietly)

    assert _refused(dana, out) is R.RECEIPT_MALFORMED


def test_an_answer_for_an_audience_that_never_left_is_refused(dana: Person, owen: Person) -> None:
    answer = _answer(dana, owen)
    [said] = answer.statements
    elsewhere = replace(said, audience=Audience("d_crown"))
    out = owen.folder / "elsewhere.tlh"
    desk = receipt_desk(owen.session)
    build_receipt(owen.vault, desk, replace(answer, statements=(elsewhere,)), str(out), quietly)

    assert _refused(dana, out) is R.RECEIPT_OF_ANOTHER


def test_a_receipt_passed_on_to_somebody_else_is_refused(dana: Person, owen: Person) -> None:
    """The one who made it can open it, and it is not for them."""
    answer = _answer(dana, owen)
    out = owen.folder / "honest.tlh"
    build_receipt(owen.vault, receipt_desk(owen.session), answer, str(out), quietly)

    with pytest.raises(Refusal) as refused:
        take_in(owen, out)

    assert refused.value.code is R.NOT_FOR_US


def test_two_answers_for_one_audience_are_refused(dana: Person, owen: Person) -> None:
    answer = _answer(dana, owen)
    desk = receipt_desk(owen.session)
    honest = owen.folder / "honest.tlh"
    build_receipt(owen.vault, desk, answer, str(honest), quietly)
    other = _statement(dana, honest).replace(b'"accepted":', b'"accepted":1', 1)
    spoiled = replace(desk, scribe=SpoiledScribe(owen, {"receipt_case.json": other}))
    out = owen.folder / "two.tlh"
    build_receipt(owen.vault, spoiled, answer, str(out), quietly)

    assert _refused(dana, out) is R.RECEIPT_MALFORMED


def _statement(person: Person, receipt: Path) -> bytes:
    _, waiting = BundleCourier(person.session).open(str(receipt), quietly)
    found = waiting.content("data/receipt.json", 1 << 20)
    waiting.discard()
    assert found is not None
    return found
