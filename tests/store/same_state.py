"""The one property of merging: what a vault shows depends on what it holds, and nothing else."""

from collections.abc import Sequence
from random import Random

from desktop_app.ledger import kinds
from desktop_app.store.trusting import load_trust
from tests.store.replicas import Replica, Replicas


class Diverged(AssertionError):
    """Two replicas hold the same entries and don't agree on what they come to."""


def check_same_state(replicas: Replicas, lines: Sequence[bytes], seed: int) -> None:
    """Deliver lines in order, shuffled and doubled, and in parts that are then exchanged.

    Raises:
        Diverged: the states differ, or a projection isn't what a new one would be.
    """
    dice = Random(seed)
    with replicas.some(4) as (first, second, *parted):
        late = _one_that_decides(lines, dice)
        first.take_in([line for line in lines if line not in late])
        first.take_in(late)
        _sound(first)
        twice = [*lines, *dice.sample(lines, len(lines) // 2)]
        dice.shuffle(twice)
        second.take_in_bit_by_bit(twice, dice)
        _agree([first, second], "another order")
        _sound(second)
        for line in dice.sample(lines, len(lines)):
            for replica in dice.choice(([parted[0]], [parted[1]], parted)):
                replica.take_in([line])
        exchange_all(parted)
        _agree(parted, "exchanged")
        for replica in parted:
            _sound(replica)


def _one_that_decides(lines: Sequence[bytes], dice: Random) -> list[bytes]:
    """One entry that others hang on, to come last: every kind of them as often as any other."""
    of_kind: dict[str, list[bytes]] = {}
    for line in lines:
        for kind in kinds.CONTROL:
            if f'"k":"{kind}"'.encode() in line:
                of_kind.setdefault(kind, []).append(line)
    return [dice.choice(of_kind[dice.choice(sorted(of_kind))])] if of_kind else []


def exchange_all(replicas: Sequence[Replica]) -> None:
    """Everybody hands all they hold to everybody, until nothing new is shown to anyone."""
    for _ in range(4):
        before = [replica.state for replica in replicas]
        for giver in replicas:
            for taker in replicas:
                if taker is not giver:
                    taker.take_in(giver.held())
        if before == [replica.state for replica in replicas]:
            return


def _agree(replicas: Sequence[Replica], how: str) -> None:
    states = {replica.state for replica in replicas}
    if len(states) > 1:
        raise Diverged(how)


def _sound(replica: Replica) -> None:
    with replica.tables() as db:
        if replica.database.book._upkeep.trust(db) != load_trust(db):
            raise Diverged("whose word counts is not what the record says")
    before = replica.state
    findings = replica.database.book.verify()
    replica.database.book.rebuild()
    if not findings.projection_equal:
        raise Diverged("verify projects something else")
    if {before, findings.state} != {replica.state}:
        raise Diverged("a rebuild comes to something else")
