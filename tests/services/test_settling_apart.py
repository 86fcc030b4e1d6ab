"""Two people write, settle and meet in any order: they agree in the end, and nothing is lost."""

from random import Random

import pytest

from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.services.cases import change_case
from desktop_app.services.conflicts import settle, waiting
from tests.services.conftest import Person

_STATUSES = ("open", "monitoring", "closed", "sealed")
_Said = set[tuple[str, object]]


def carry(one: Person, other: Person) -> None:
    """All that one holds of the case reaches the other, as from a stick."""
    lines = [line for log in one.vault.book.logs(one.case, [WHOLE_TEAM]) for line in log.lines]
    other.vault.book.ingest(lines, "stick")


def act(person: Person, dice: Random, said: _Said) -> None:
    """Write a field anew, or settle one with one of its answers or another."""
    conflicts = waiting(person.vault)
    if conflicts and dice.random() < 0.6:
        conflict = dice.choice(conflicts)
        values = [answer.value for answer in conflict.answers]
        chosen = dice.choice([*values, 2 if conflict.name == "risk" else "closed"])
        settle(person.vault, conflict, chosen)
        said.add((conflict.name, chosen))
        return
    name = dice.choice(("risk", "status"))
    value: object = dice.randint(1, 4) if name == "risk" else dice.choice(_STATUSES)
    change_case(person.vault, person.case, {name: value})
    said.add((name, value))


@pytest.mark.parametrize("seed", range(8))
def test_whoever_settles_what_and_when_both_agree_and_keep_every_answer(
    dana: Person, owen: Person, seed: int
) -> None:
    dice, people = Random(seed), (dana, owen)
    said: _Said = set()
    owen.accept(dana.hand_to(owen))
    carry(owen, dana)

    for _ in range(25):
        act(dice.choice(people), dice, said)
        if dice.random() < 0.3:
            carry(*dice.sample(people, 2))
    carry(dana, owen)
    carry(owen, dana)

    assert dana.vault.book.state() == owen.vault.book.state()
    assert [each.answers for each in waiting(dana.vault)] == [
        each.answers for each in waiting(owen.vault)
    ]
    for person in people:
        entries = person.vault.book.about([ObjectId(person.case)])
        assert said <= {pair for entry in entries for pair in (entry.shown or {}).items()}


@pytest.mark.parametrize("seed", range(4))
def test_after_a_settlement_that_reached_everybody_only_newer_answers_can_differ(
    dana: Person, owen: Person, seed: int
) -> None:
    dice = Random(seed)
    said: _Said = set()
    owen.accept(dana.hand_to(owen))
    for _ in range(6):
        act(dana, dice, said)
        act(owen, dice, said)
    carry(dana, owen)
    carry(owen, dana)

    while conflicts := waiting(dana.vault):
        settle(dana.vault, conflicts[0], conflicts[0].answers[-1].value)
    carry(dana, owen)

    assert (waiting(dana.vault), waiting(owen.vault)) == ((), ())
