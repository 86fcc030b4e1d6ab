"""A vault as it was at a moment is the vault that stopped then."""

from collections.abc import Iterable, Sequence
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.ports import Order, TimelineQuery
from desktop_app.store.database import Database
from tests.ledger.devices import CASE, MARCH_2026_MS, object_id
from tests.store import acts
from tests.store.desk import Desk
from tests.store.histories import Step, examples
from tests.store.replicas import Replica, Replicas
from tests.store.world import Turn, World

_HOUR_MS = 3_600_000
THEN = MARCH_2026_MS
NOW = THEN + 24 * _HOUR_MS


def of_case(world: World, turn: Turn) -> None:
    """Open the case, or say something else of it."""
    body = {"codename": f"Cedar-{turn.number % 3}", "risk": 1 + turn.number % 4}
    kind = kinds.CASE if turn.choice % 3 == 0 else kinds.FIELD
    status = {"status": ("open", "closed")[turn.number % 2]}
    world.publish(world.said(turn, kind, {**body, **status}, ObjectId(CASE)), turn.by)


def action(world: World, turn: Turn) -> None:
    """Say that something is to be done, or that it was."""
    about = object_id(f"action {turn.choice % 3}")
    if turn.number % 3:
        body: dict[str, object] = {"title": f"Call {turn.number % 5}", "due": "2026-03-01"}
        world.publish(world.said(turn, kinds.ACTION, body, about), turn.by)
    else:
        world.publish(world.said(turn, kinds.FIELD, {"done_on": "2026-03-02"}, about), turn.by)


def review(world: World, turn: Turn) -> None:
    """Sign off a note, whoever one is: it counts where the cards say so."""
    notes = [e for e in world.seen(turn.by).values() if e.header.kind == kinds.NOTE]
    if notes:
        covers = [b64(notes[turn.choice % len(notes)].id)]
        world.comment(turn, kinds.REVIEW, {"covers": covers, "words": ""}, {kinds.NOTE})


# Without what changes whose word counts, and without copies that are filled in later: the past
# is read by the trust of now, and what a line shows more of shows in the past, too.
_ACTS = (
    *(acts.field, acts.sync, acts.note, acts.amend, acts.strike, acts.file, acts.retract),
    *(acts.episode, acts.newer_kind, acts.lose, of_case, of_case, action, acts.sync),
    *(review, review),
)
_scripts = some.lists(
    some.tuples(
        some.sampled_from(_ACTS), some.integers(0, 3), some.integers(0, 11), some.integers(0, 999)
    ),
    min_size=8,
    max_size=40,
)


class TrueClocks(World):
    """A world in which no clock runs ahead: corrections of those that did are as of now."""

    def true_ms(self) -> int | None:
        """A minute goes by with every entry."""
        return MARCH_2026_MS + 60_000 * len(self.entries)


def lines_of(script: Iterable[Step]) -> list[bytes]:
    """The lines that come of a script, in the order they were written."""
    world = TrueClocks.begun()
    for act, device, choice, number in script:
        act(world, Turn(world.devices[device], choice, number))
    return world.lines


def shown(database: Database) -> dict[str, object]:
    """Everything screens read of a case."""
    query = TimelineQuery(case=CASE, limit=0)
    reading = database.reading
    return {
        "cases": reading.cases(),
        "people": reading.people(CASE),
        "line": reading.timeline(query),
        "recorded": reading.timeline(TimelineQuery(case=CASE, order=Order.RECORDED, limit=7)),
        "episodes": database.episodes.everywhere(),
        "actions": database.actions.waiting(),
        "conflicts": database.conflicts.standing(None),
        "counts": database.marks.counts(CASE),
        "logs": database.book.logs(CASE, [WHOLE_TEAM]),
        "channels": database.book.channels(CASE),
    }


def live_through(replica: Replica, lines: Sequence[bytes], dice: Random) -> dict[int, object]:
    """Take lines in over days, whose words count first; what was shown at each moment."""
    control = [line for line in lines if any(_is(line, kind) for kind in kinds.CONTROL)]
    replica.take_in(control)
    rest = [line for line in lines if line not in control]
    if dice.random() < 0.5:
        dice.shuffle(rest)
    seen: dict[int, object] = {}
    while rest:
        size = dice.choice((1, 1, 2, 4, 8))
        replica.take_in(rest[:size])
        rest = rest[size:]
        seen[replica.clock.at_ms] = shown(replica.database)
        replica.clock.at_ms += dice.choice((1, 60_000, 5 * _HOUR_MS))
    return seen


def _is(line: bytes, kind: str) -> bool:
    return f'"k":"{kind}"'.encode() in line


@settings(
    max_examples=examples(25),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(_scripts, some.integers(0, 2**32))
def test_as_known_on_a_moment_is_what_a_vault_shows_that_stopped_then(
    replicas: Replicas, script: list[Step], seed: int
) -> None:
    dice, lines = Random(seed), lines_of(script)
    with replicas.some(1) as (replica,):
        seen = live_through(replica, lines, dice)

        for moment, before in dice.sample(sorted(seen.items()), min(4, len(seen))):
            then = replica.database.at(moment)
            line = TimelineQuery(case=CASE, limit=0, known_by_ms=moment)

            assert shown(then) == before
            assert replica.database.past.timeline(line) == then.reading.timeline(
                TimelineQuery(case=CASE, limit=0)
            )
            then.close()


def test_a_case_shows_the_status_the_risk_and_the_missing_of_then(desk: Desk) -> None:
    desk.open_case("Cedar-0412")
    episode = object_id("away")
    desk.write(kinds.MISSING, episode, {"last_seen": "2026-02-27"})
    desk.replica.clock.at_ms = NOW
    desk.write(kinds.FIELD, ObjectId(CASE), {"status": "closed", "risk": 4})
    desk.write(kinds.FIELD, episode, {"found_at": "2026-03-01"})
    desk.open_case("Heron-0427", type(CASE)(bytes(range(16))))
    database = desk.replica.database

    (then,), now = database.at(THEN).reading.cases(), database.reading.cases()

    assert (then.codename, then.status, then.risk) == ("Cedar-0412", "open", 2)
    assert then.missing is not None
    assert [(line.status, line.missing is None) for line in now] == [
        ("closed", True),
        ("open", True),
    ]


def test_nothing_can_be_written_at_an_earlier_moment(desk: Desk) -> None:
    desk.open_case("Cedar-0412")
    before = desk.replica.state
    then = desk.replica.database.at(THEN)
    draft = Draft(
        case=CASE, audience=WHOLE_TEAM, kind=kinds.FIELD, about=ObjectId(CASE), body={"risk": 4}
    )

    with pytest.raises(Refusal) as refused:
        then.book.append(desk.device.pen, [draft])

    assert refused.value.code is RefusalCode.VAULT_READ_ONLY
    assert (then.read_only, desk.replica.state) == (True, before)
    desk.open_case("Cedar-0412", risk=3)
    assert [line.risk for line in then.reading.cases()] == [2]


def test_locking_closes_the_earlier_moment_too(desk: Desk) -> None:
    then = desk.replica.database.at(THEN)

    desk.replica.restart()

    with pytest.raises(Refusal) as refused:
        then.reading.cases()
    assert refused.value.code is RefusalCode.VAULT_LOCKED
