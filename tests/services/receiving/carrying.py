"""Answers carried back and forth between two people, as files."""

from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.receipts import SshReceiptSeal, receipt_desk
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.consent import Consent, NewConsent
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.receipts import TakenReceipt
from desktop_app.domain.receiving import EVERYTHING, Choice
from desktop_app.services.cases import add_person
from desktop_app.services.consents import record_consent
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.answering import (
    Answer,
    answer_taken,
    ask_about,
    reject_handoff,
)
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.services.receiving.receipt_building import build_receipt
from desktop_app.services.receiving.receipts import take_receipt
from tests.people import JO
from tests.services.conftest import Person


def quietly(done: int, total: int) -> bool:
    return True


def taken(person: Person, bundle: Path, choice: Choice = EVERYTHING, name: str = "r") -> Path:
    """Take a bundle in, and write the receipt."""
    arrived = open_handoff(person.vault, BundleCourier(person.session), str(bundle), quietly)
    accept_handoff(person.vault, arrived, choice)
    return written(person, answer_taken(person.vault, arrived, choice.why), name)


def rejected(person: Person, bundle: Path, why: str, name: str = "r") -> Path:
    """Take nothing of it, and write so."""
    return written(person, reject_handoff(person.vault, person.open(bundle), why), name)


def asked(person: Person, bundle: Path, question: str, name: str = "r") -> Path:
    """Ask the sender."""
    return written(person, ask_about(person.vault, person.open(bundle), question), name)


def written(person: Person, answer: Answer, name: str) -> Path:
    """Write an answer down."""
    out = person.folder / f"{name}.tlh"
    build_receipt(person.vault, receipt_desk(person.session), answer, str(out), quietly)
    return out


def take_in(person: Person, receipt: Path) -> TakenReceipt:
    """The sender takes an answer in."""
    courier, seal = BundleCourier(person.session), SshReceiptSeal(person.session)
    return take_receipt(person.vault, courier, seal, str(receipt), quietly)


def handed(person: Person, other: Person, kind: HandoffKind, name: str = "k") -> Path:
    """Build a bundle of some kind."""
    request = HandoffRequest(
        case=person.case,
        recipients=(other.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        kind=kind,
    )
    return built(person, request, name)


def built(person: Person, request: HandoffRequest, name: str) -> Path:
    """Build what was asked for."""
    out = person.folder / f"{name}.tlh"
    desk = Desk(BundleCourier(person.session), BundleScribe())
    build_handoff(person.vault, desk, request, str(out), quietly)
    return out


def agreed(dana: Person) -> Consent:
    """Jo agrees that the police are told."""
    add_person(dana.vault, dana.case, JO)
    [jo] = dana.vault.reading.people(dana.case)
    new = NewConsent(
        person=jo.id,
        what="Where she stays, and her safety plan.",
        recipients=("Rainy Lake Police",),
        purpose="Planning her safety together.",
        given_on="2026-11-02",
    )
    record_consent(dana.vault, dana.case, new)
    return dana.vault.consents.of(dana.case)[-1]
