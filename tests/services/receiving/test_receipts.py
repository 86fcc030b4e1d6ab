"""Receipts: what the receiver answers stands beside what was sent, once, and from nobody else."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.domain.receipts import Outcome
from desktop_app.domain.receiving import Choice
from desktop_app.ledger import kinds
from desktop_app.services.receiving.answering import answer_taken
from desktop_app.services.receiving.statement import digest_of
from desktop_app.services.receiving.status import status_of
from tests.services.conftest import Person
from tests.services.receiving.carrying import (
    asked,
    rejected,
    take_in,
    taken,
    written,
)
from tests.worlds import NOON, Machine

WHY = "Not ours to keep."


def _receipts(person: Person) -> list[dict[str, object]]:
    return [entry.shown or {} for entry in person.vault.book.things(person.case, kinds.RECEIPT)]


def test_the_sender_learns_who_took_it_in_and_when(dana: Person, owen: Person) -> None:
    dana.note("Seen at school.")
    bundle = dana.hand_to(owen)

    told = take_in(dana, taken(owen, bundle))

    [status] = status_of(dana.vault, dana.case)
    [recipient] = status.recipients
    assert (told.outcome, told.accepted, told.refused, told.is_new) == (
        *(Outcome.ACCEPTED, 2, (), True),
    )
    assert (recipient.name, recipient.days, recipient.is_overdue) == ("Owen Harada", None, False)
    assert recipient.receipt is not None
    assert (recipient.receipt.outcome, recipient.receipt.at) == (
        Outcome.ACCEPTED,
        "2026-11-21T12:00:00-06:00",
    )


def test_the_receipt_names_the_file_and_what_of_it_was_taken(dana: Person, owen: Person) -> None:
    kept, left = dana.note("For both of us."), dana.note("For her worker alone.")
    bundle = dana.hand_to(owen)
    chosen = {p.about for p in owen.open(bundle).report.parts if p.text == "For both of us."}

    told = take_in(dana, taken(owen, bundle, Choice(only=frozenset(chosen), why=WHY)))

    [said] = _receipts(dana)
    case = dana.vault.book.things(dana.case, kinds.CASE)[0].id
    assert (told.outcome, [(one.entry, one.why) for one in told.refused]) == (
        Outcome.PARTLY,
        [(left, WHY)],
    )
    assert said["sha256"] == sha256(bundle.read_bytes()).hexdigest()
    assert said["digest"] == digest_of([kept, case])


def test_carried_back_twice_it_changes_nothing(dana: Person, owen: Person) -> None:
    bundle = dana.hand_to(owen)
    receipt = taken(owen, bundle)
    take_in(dana, receipt)
    before = dana.vault.book.state()

    again = take_in(dana, receipt)
    anew = take_in(dana, taken(owen, bundle, name="later"))

    assert (again.is_new, anew.is_new) == (False, False)
    assert dana.vault.book.state() == before


def test_the_rest_taken_later_is_another_answer(dana: Person, owen: Person) -> None:
    dana.note("For her worker alone.")
    bundle = dana.hand_to(owen)
    some = taken(owen, bundle, Choice(only=frozenset(), why=WHY))
    rest = taken(owen, bundle, name="rest")

    take_in(dana, some)
    told = take_in(dana, rest)

    [status] = status_of(dana.vault, dana.case)
    assert (told.outcome, told.is_new) == (Outcome.ACCEPTED, True)
    assert status.recipients[0].has_taken


def test_a_rejection_and_its_reason_come_back(dana: Person, owen: Person) -> None:
    bundle = dana.hand_to(owen)

    told = take_in(dana, rejected(owen, bundle, "We don’t know this family."))

    assert (told.outcome, told.words) == (Outcome.REJECTED, "We don’t know this family.")
    assert owen.vault.reading.cases() == ()


def test_a_question_comes_back_and_the_bundle_still_waits(dana: Person, owen: Person) -> None:
    bundle = dana.hand_to(owen)

    told = take_in(dana, asked(owen, bundle, "Which of them is her aunt?"))
    later = take_in(dana, taken(owen, bundle, name="later"))

    assert (told.outcome, told.words) == (Outcome.QUESTION, "Which of them is her aunt?")
    assert later.outcome is Outcome.ACCEPTED


def test_without_an_answer_the_days_are_counted_and_then_said(
    dana: Person,
    owen: Person,
    template: tuple[Machine, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    days = []
    dana.hand_to(owen)

    for later in (5, 10):
        monkeypatch.setattr(template[0].clock, "moment_ms", NOON + later * 86_400_000)
        [status] = status_of(dana.vault, dana.case)
        days.append((status.recipients[0].days, status.recipients[0].is_overdue))

    assert days == [(5, False), (10, True)]


def test_a_receipt_for_a_file_we_never_sent_is_refused(dana: Person, owen: Person) -> None:
    bundle = dana.hand_to(owen)
    answer = answer_taken(owen.vault, owen.open(bundle))
    [said] = answer.statements
    forged = replace(answer, statements=(replace(said, sha256="0" * 64),))

    with pytest.raises(Refusal) as refused:
        take_in(dana, written(owen, forged, "forged"))

    assert refused.value.code is RefusalCode.RECEIPT_OF_ANOTHER
    assert _receipts(dana) == []


def test_who_was_not_addressed_cannot_answer(dana: Person, owen: Person) -> None:
    """A receipt in somebody else's name: signed by a card the handoff did not go to."""
    bundle = dana.hand_to(owen)
    answer = answer_taken(owen.vault, owen.open(bundle))
    [said] = answer.statements
    posing = replace(answer, statements=(replace(said, by=dana.vault.me.printed),))

    with pytest.raises(Refusal) as refused:
        take_in(dana, written(owen, posing, "posing"))

    assert refused.value.code is RefusalCode.RECEIPT_NOT_RECIPIENT


def test_a_receipt_is_not_opened_as_a_handoff_nor_the_other_way(
    dana: Person, owen: Person
) -> None:
    bundle = dana.hand_to(owen)
    receipt = taken(owen, bundle)
    codes = []

    for act in (lambda: dana.open(receipt), lambda: take_in(owen, bundle)):
        with pytest.raises(Refusal) as refused:
            act()
        codes.append(refused.value.code)

    assert codes == [RefusalCode.BUNDLE_IS_RECEIPT, RefusalCode.NOT_A_RECEIPT]


def test_a_receipt_tells_each_audience_of_itself_only(dana: Person, owen: Person) -> None:
    closed = of_discipline(Discipline.CHILD_PROTECTION)
    team = dana.note("For the whole team.")
    inner = dana.note("For a closed circle.", audience=Audience(closed))
    bundle = dana.hand_to(owen, WHOLE_TEAM, Audience(closed))

    take_in(dana, taken(owen, bundle))

    by_channel = {
        entry.log.audience: (entry.shown or {})["digest"]
        for entry in dana.vault.book.things(dana.case, kinds.RECEIPT)
    }
    case = dana.vault.book.things(dana.case, kinds.CASE)[0].id
    assert by_channel == {WHOLE_TEAM: digest_of([team, case]), closed: digest_of([inner])}


def test_what_was_taken_in_cannot_be_rejected_any_more(dana: Person, owen: Person) -> None:
    bundle = dana.hand_to(owen)
    take_in(dana, taken(owen, bundle))

    with pytest.raises(Refusal) as refused:
        rejected(owen, bundle, "We changed our minds.", name="late")

    assert refused.value.code is RefusalCode.BUNDLE_TAKEN
