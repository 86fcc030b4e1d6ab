"""A role counts only from a card of a verified agency, in time, and not from a lost laptop.

Fifty who lack that try all there is to decide; whatever comes first, nothing of it takes effect.
"""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop_app.domain.codes import Authority, Standing
from desktop_app.ledger import trust as ledger_trust
from desktop_app.ledger.membership import Membership
from desktop_app.ledger.trust import Trust
from desktop_app.store.trusting import load_trust
from tests.ledger.devices import MARCH_2026_MS, TEAM
from tests.store.histories import examples
from tests.store.pretenders import ANCHORS, Stage
from tests.store.replicas import Replica, Replicas

STAGE = Stage.set_up()


def decided(replica: Replica) -> tuple[Trust, Membership]:
    """Whose word counts, and who reads the team's channel."""
    with replica.tables() as db:
        return load_trust(db), replica.database.channels.membership(*TEAM)


def met(replica: Replica) -> Replica:
    """The partner agency is known here, and nobody compared its code."""
    with replica.database._engine.begin() as db:
        db.exec_driver_sql("delete from anchor")
    for agency, standing in ANCHORS.items():
        replica.database.cards.know_agency(agency, standing, None, MARCH_2026_MS)
    return replica


def after(replicas: Replicas, lines: list[bytes]) -> tuple[Trust, Membership]:
    """What a vault decides that took these lines in, in this order, in two parts."""
    with replicas.some(1) as (replica,):
        met(replica)
        middle = len(lines) // 2
        replica.take_in(lines[:middle])
        replica.take_in(lines[middle:])
        assert replica.database.book.verify().projection_equal
        return decided(replica)


@pytest.fixture(scope="module")
def rightly(replicas: Replicas) -> tuple[Trust, Membership]:
    """What is decided where no pretender did anything."""
    return after(replicas, [entry.line for entry in STAGE.rightful])


def test_the_stage_has_fifty_pretenders_and_each_tries_everything() -> None:
    by = {entry.log.author for entry in STAGE.acts}
    tried = {entry.header.kind for entry in STAGE.acts}

    assert len([key for key in by if key not in ANCHORS]) >= 50
    assert tried == {
        *("epoch/1", "add/1", "member/1", "pin/1", "purge/1"),
        *("revoke/1", "partner/1", "release/1"),
    }


@settings(
    max_examples=examples(4),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(some.integers(0, 2**32))
def test_nothing_a_pretender_does_takes_effect_whatever_comes_first(
    replicas: Replicas, rightly: tuple[Trust, Membership], seed: int
) -> None:
    lines = [entry.line for entry in (*STAGE.rightful, *STAGE.acts)]
    Random(seed).shuffle(lines)

    trust, membership = after(replicas, lines)

    assert trust == rightly[0]
    assert membership.epochs == rightly[1].epochs
    assert membership.everybody == rightly[1].everybody


def test_no_pretender_carries_any_authority(rightly: tuple[Trust, Membership]) -> None:
    later = MARCH_2026_MS + 30 * 86_400_000
    pretenders = {entry.log.author for entry in STAGE.acts} - ANCHORS.keys()

    carried = {rightly[0].carries(key, later) for key in pretenders}

    assert carried == {None}
    assert Authority.LEAD in {fact.authority for fact in rightly[0].cards.values()}


def test_if_an_unverified_agencys_cards_carried_authority_this_would_be_noticed(
    replicas: Replicas, rightly: tuple[Trust, Membership], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_trust, "VERIFIED", frozenset(Standing))

    trust, _ = after(replicas, [entry.line for entry in (*STAGE.rightful, *STAGE.acts)])

    assert trust != rightly[0]
