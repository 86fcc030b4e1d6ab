"""State is a function of the set of entries held: LEDGER section 14.1, on real databases.

`EX=5000` in the environment asks for more examples than the usual few; then give pytest
`-o faulthandler_timeout=0`, so that a long run isn't taken for one that hangs.
"""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.store.histories import Step, examples, lines_of, script_of, scripts
from tests.store.replicas import Replicas
from tests.store.same_state import check_same_state
from tests.store.situations import situations

SEEDS = range(100)
TO_BE_REACHED = (
    "conflict",
    "fork",
    "gap",
    "unknown_author",
    "after_revocation",
    "purge",
    "uncertain",
    "redacted control entry",
    "epoch",
    "later epoch",
    "epochs made apart",
    "epoch that doesn't count",
    "added",
    "named lead",
    "partner",
    "release",
    "not a member",
    "doubtful epoch",
)


@pytest.mark.timeout(0)  # as long as `EX` asks for
@settings(
    max_examples=examples(25),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(scripts, some.integers(0, 2**32))
def test_no_order_repetition_or_partition_changes_what_a_vault_comes_to(
    replicas: Replicas, script: list[Step], seed: int
) -> None:
    lines = lines_of(script)

    check_same_state(replicas, lines, seed)


def test_histories_that_always_were_tried_still_come_to_the_same(replicas: Replicas) -> None:
    for seed in SEEDS[:20]:
        check_same_state(replicas, lines_of(script_of(seed)), seed)


def test_histories_reach_every_situation_that_merging_must_survive(replicas: Replicas) -> None:
    met: Counter[str] = Counter()

    for seed in SEEDS:
        with replicas.some(1) as (replica,):
            replica.take_in(lines_of(script_of(seed)))
            met.update(situations(replica))

    rare = {name: met[name] for name in TO_BE_REACHED if met[name] < 0.05 * len(SEEDS)}
    assert rare == {}
