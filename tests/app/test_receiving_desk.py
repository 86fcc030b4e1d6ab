"""The desk behind the receiving page: looked at, chosen, answered, and told what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.receiving_desk import ReceivingDesk
from desktop_app.app.vaults import Session
from desktop_app.cli.touring import meet
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.receipts import Outcome
from desktop_app.domain.receiving import BundleState, Choice, Lineage, PartKind, PartState
from desktop_app.services.cases import find_case
from desktop_app.services.receiving.status import status_of
from desktop_app.ui.handoff.port import AnsweringPort
from tests.outside.handing import a_case, a_note, a_vault, hand_over, silently
from tests.people import DANA, OWEN
from tests.worlds import Machine


@dataclass(frozen=True, slots=True)
class Desks:
    """Two people's desks, and a bundle from the one to the other."""

    dana: Session
    owen: Session
    bundle: Path
    folder: Path

    @property
    def receiving(self) -> AnsweringPort:
        return ReceivingDesk(self.owen)

    @property
    def sending(self) -> AnsweringPort:
        return ReceivingDesk(self.dana)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    world = Machine().world()
    dana, owen = (a_vault(world, tmp_path / who.name, who) for who in (DANA, OWEN))
    meet(dana, owen)
    case = a_case(dana)
    a_note(dana, case, "For both of us.")
    a_note(dana, case, "For her worker alone.")
    bundle = tmp_path / "cedar.tlh"
    hand_over(dana, [owen.vault.me], case, bundle)
    yield Desks(dana, owen, bundle, tmp_path)
    dana.close()
    owen.close()
    world.cores.shut_down()


def test_what_was_looked_at_waits_until_somebody_decides(desks: Desks) -> None:
    arrival = desks.receiving.open(desks.bundle, silently)
    desks.receiving.leave(arrival)

    [waiting] = desks.receiving.waiting()
    again = desks.receiving.open(desks.bundle, silently)
    desks.receiving.accept(again)

    assert (waiting.state, waiting.path) == (BundleState.SEEN, str(desks.bundle))
    assert again.report is not None
    assert again.report.descent.lineage is Lineage.NEW_SERIES
    assert desks.receiving.waiting() == ()


def test_a_part_is_taken_answered_and_told_to_the_sender(desks: Desks) -> None:
    case = find_case(desks.dana.vault, "Cedar-0412")
    arrival = desks.receiving.open(desks.bundle, silently)
    assert arrival.report is not None
    chosen = {part.about for part in arrival.report.parts if part.text == "For both of us."}

    taken = desks.receiving.accept(arrival, Choice(only=frozenset(chosen), why="Not ours."))
    assert taken.answer is not None
    desks.receiving.write_receipt(taken.answer, desks.folder / "r.tlh", silently)
    answer = desks.sending.take_receipt(desks.folder / "r.tlh", silently)

    [sent] = status_of(desks.dana.vault, case)
    assert (taken.accepted.refused, answer.taken.outcome) == (1, Outcome.PARTLY)
    assert answer.receipt.case == case
    assert sent.recipients[0].has_taken
    left = desks.receiving.open(desks.bundle, silently).report
    assert left is not None
    notes = [part for part in left.parts if part.kind is PartKind.NOTE]
    assert [part.state for part in notes] == [PartState.HERE, PartState.NEW]


def test_a_question_and_a_rejection_are_answers_too(desks: Desks) -> None:
    asked = desks.receiving.ask(desks.receiving.open(desks.bundle, silently), "Who is A.?")
    desks.receiving.write_receipt(asked, desks.folder / "asked.tlh", silently)
    rejected = desks.receiving.reject(desks.receiving.open(desks.bundle, silently), "Not ours.")
    desks.receiving.write_receipt(rejected, desks.folder / "no.tlh", silently)

    told = [
        desks.sending.take_receipt(desks.folder / name, silently).taken
        for name in ("asked.tlh", "no.tlh")
    ]

    assert [(one.outcome, one.words) for one in told] == [
        (Outcome.QUESTION, "Who is A.?"),
        (Outcome.REJECTED, "Not ours."),
    ]
    assert list((desks.owen.folder / "inbox").iterdir()) == []


def test_an_answer_without_words_is_no_answer(desks: Desks) -> None:
    codes = []

    for act in (desks.receiving.reject, desks.receiving.ask):
        arrival = desks.receiving.open(desks.bundle, silently)
        with pytest.raises(Refusal) as refused:
            act(arrival, "  ")
        desks.receiving.leave(arrival)
        codes.append(refused.value.code)

    assert codes == [RefusalCode.EMPTY_REASON, RefusalCode.EMPTY_QUESTION]
