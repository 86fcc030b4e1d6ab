"""However much somebody writes in a bundle or an answer, it finds room on record."""

import json
from dataclasses import replace
from pathlib import Path

from desktop_app.app.receipts import receipt_desk
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.marks import Notice
from desktop_app.domain.receipts import Outcome, Refused
from desktop_app.domain.receiving import Choice
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.receiving.answering import Answer, answer_taken
from desktop_app.services.receiving.notices_received import notices_received
from desktop_app.services.receiving.receipt_building import build_receipt
from desktop_app.services.receiving.status import status_of
from tests.services.conftest import Person
from tests.services.receiving.carrying import handed, quietly, take_in, taken
from tests.services.receiving.turned import wraps

_UNSEEN = "\x01" * 9_999


def _notes(person: Person, count: int) -> None:
    for number in range(count):
        person.note(f"Note {number}.")


def test_the_same_long_reason_for_hundreds_of_notes_is_kept_once(
    dana: Person, owen: Person
) -> None:
    _notes(dana, 300)
    why = "We hold no authority for these. " * 30

    answer = take_in(dana, taken(owen, dana.hand_to(owen), Choice(only=frozenset(), why=why)))

    (status,) = status_of(dana.vault, dana.case)
    receipt = status.recipients[0].receipt
    assert (answer.outcome, len(answer.refused)) == (Outcome.PARTLY, 300)
    assert receipt is not None
    assert (receipt.refused, receipt.words) == (300, why.strip())


def test_an_answer_with_a_thousand_different_reasons_is_taken_in(
    dana: Person, owen: Person
) -> None:
    dana.note("Seen at school.")
    (said,) = answer_taken(owen.vault, arrived := owen.open(dana.hand_to(owen))).statements
    refused = tuple(
        Refused(entry, f"{number}{_UNSEEN[:900]}")
        for number in range(1_100)
        for entry in [arrived.entries[0].id]
    )
    longest = replace(said, outcome=Outcome.REJECTED, refused=refused, words=_UNSEEN)
    out = owen.folder / "long.tlh"
    answer = Answer(arrived, (longest,))
    build_receipt(owen.vault, receipt_desk(owen.session), answer, str(out), quietly)

    take_in(dana, out)

    (status,) = status_of(dana.vault, dana.case)
    receipt = status.recipients[0].receipt
    assert receipt is not None
    assert receipt.outcome is Outcome.REJECTED


def test_a_short_answer_is_kept_with_its_signature(dana: Person, owen: Person) -> None:
    dana.note("Seen at school.")
    take_in(dana, taken(owen, dana.hand_to(owen)))

    (answer,) = dana.vault.book.things(dana.case, kinds.RECEIPT)

    statement = (answer.shown or {})["statement"]
    assert isinstance(statement, str)
    assert json.loads(statement)["outcome"] == "accepted"


def _notice(dana: Person, owen: Person, bundle: Path) -> Path:
    ids = ",".join(b64(bytes([n % 256, n // 256, *b"\x05" * 14])) for n in range(400))
    marks = ["notice:recall", *(f"about:{ids}" for _ in range(61))]
    return wraps(
        dana,
        owen,
        bundle,
        marks=[*marks, "destroy_by:2027-01-01"],
        purpose="p" + _UNSEEN,
        authority="a" + _UNSEEN,
    )


def test_a_notice_about_more_bundles_than_there_are_is_told_all_the_same(
    dana: Person, owen: Person
) -> None:
    owen.accept(dana.hand_to(owen))
    notice = _notice(dana, owen, handed(dana, owen, HandoffKind.NOTICE))

    owen.accept(notice)

    (told,) = notices_received(owen.vault, owen.case)
    assert told.notice is Notice.RECALL
