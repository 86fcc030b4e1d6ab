"""Wrong ways to merge, each made on purpose: the check of `test_convergence` must catch them all.

A check that lets one of these through says nothing (LEDGER section 14.2).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.ledger import kinds, values
from desktop_app.ledger.entry import Entry, Form
from desktop_app.ledger.trust import Admission, Trust
from desktop_app.ledger.values import CurrentValue, Judge
from desktop_app.store import deriving, entries, ingesting, projecting, trusting, upkeep
from desktop_app.store.entries import Stored, held_lines
from desktop_app.store.noting import Dating
from desktop_app.store.projecting import Projection
from desktop_app.store.upkeep import Upkeep
from tests.store.histories import lines_of, script_of
from tests.store.replicas import Replicas
from tests.store.same_state import Diverged, check_same_state

SEEDS = range(80)
_DAY_MS = 86_400_000

Drop = Callable[[Connection, Entry, Trust, int], bool]
"""Whether a wrong-headed store would not take an entry in at this moment."""

Patch = pytest.MonkeyPatch


def last_arrival_wins(patch: Patch) -> None:
    def the_last(some: Iterable[Entry], *, admitted: Judge, purged: Judge) -> list[CurrentValue]:
        entries = list(some)
        arrival = {entry.id: place for place, entry in enumerate(entries)}
        found = values.current_values(entries, admitted=admitted, purged=purged)
        last = {v.name: v for v in sorted(found, key=lambda value: arrival[value.entry])}
        return list(last.values())

    patch.setattr(projecting, "current_values", the_last)


def first_fork_wins(patch: Patch) -> None:
    _dropping(patch, lambda db, entry, _trust, _now: _place_taken(db, entry))


def drop_on_unknown_author(patch: Patch) -> None:
    _dropping(
        patch, lambda _db, entry, trust, _now: _admission(entry, trust) is Admission.UNKNOWN_AUTHOR
    )


def drop_on_gap(patch: Patch) -> None:
    _dropping(
        patch,
        lambda db, entry, _trust, _now: (
            entry.previous is not None and not held_lines(db, [entry.previous])
        ),
    )


def drop_after_revocation(patch: Patch) -> None:
    _dropping(
        patch,
        lambda _db, entry, trust, _now: _admission(entry, trust) is Admission.AFTER_REVOCATION,
    )


def drop_on_future_clock(patch: Patch) -> None:
    _dropping(patch, lambda _db, entry, _trust, now: entry.recorded_ms > now + _DAY_MS)


def body_overwrite(patch: Patch) -> None:
    def the_second(_first: Form, second: Form) -> Form:
        return second

    patch.setattr(ingesting, "joined", the_second)


def purge_resurrection(patch: Patch) -> None:
    rightly = projecting.project

    def purging_only_what_was_there(
        stored: Iterable[Stored], trust: Trust, dating: Dating
    ) -> Projection:
        new = isinstance(stored, list)  # what is projected again comes straight from the tables
        blind = replace(trust, purged_entries=frozenset(), purged_channels=frozenset())
        return rightly(stored, blind if new else trust, dating)

    patch.setattr(upkeep, "project", purging_only_what_was_there)


def no_projection_on_card(patch: Patch) -> None:
    _blind_to(patch, "cards")


def no_projection_on_pin(patch: Patch) -> None:
    _blind_to(patch, "pinned")


def no_projection_on_purge(patch: Patch) -> None:
    _blind_to(patch, "purged_entries")


def no_projection_on_epoch(patch: Patch) -> None:
    _blind_to(patch, "readers")


def no_projection_on_partner(patch: Patch) -> None:
    _deaf_to(patch, kinds.PARTNER)


def no_projection_on_release(patch: Patch) -> None:
    _deaf_to(patch, kinds.RELEASE)


def no_projection_on_member(patch: Patch) -> None:
    _deaf_to(patch, kinds.MEMBER)


def no_projection_when_a_pinned_head_comes_late(patch: Patch) -> None:
    patch.setattr(Upkeep, "_reaches", lambda _self, _stored, **_moved: False)


def trust_of_before_worked_out_after(patch: Patch) -> None:
    def too_late(self: Upkeep, db: Connection) -> set[ObjectId]:
        self._trust = trusting.load_trust(db)
        return upkeep._objects_between(db, self._trust, self._trust)

    patch.setattr(Upkeep, "renew_trust", too_late)


def times_stay_where_arrival_put_them(patch: Patch) -> None:
    patch.setattr(upkeep, "move_later_times", lambda _db, _stored: set())


def times_move_only_by_name(patch: Patch) -> None:
    patch.setattr(entries, "links_of", lambda entry, _log, _held: set(entry.supersedes))


def times_do_not_move_along_a_log(patch: Patch) -> None:
    patch.setattr(deriving, "next_in_log", lambda _db, _ids: iter(()))


def an_object_is_only_what_came_last(patch: Patch) -> None:
    patch.setattr(upkeep, "_with_others", lambda _db, _objects: set())


MUTANTS = (
    last_arrival_wins,
    first_fork_wins,
    drop_on_unknown_author,
    drop_on_gap,
    drop_after_revocation,
    drop_on_future_clock,
    body_overwrite,
    purge_resurrection,
    no_projection_on_card,
    no_projection_on_pin,
    no_projection_on_purge,
    no_projection_on_epoch,
    no_projection_on_partner,
    no_projection_on_release,
    no_projection_on_member,
    no_projection_when_a_pinned_head_comes_late,
    trust_of_before_worked_out_after,
    times_stay_where_arrival_put_them,
    times_move_only_by_name,
    times_do_not_move_along_a_log,
    an_object_is_only_what_came_last,
)


CAUGHT_BY: dict[Callable[[Patch], None], int] = {
    purge_resurrection: 20,
    no_projection_on_pin: 15,
    no_projection_on_purge: 17,
    no_projection_on_partner: 20,
    no_projection_on_release: 25,
    no_projection_on_member: 12,
    no_projection_when_a_pinned_head_comes_late: 13,
    drop_after_revocation: 8,
}
"""The history that caught it the last time is tried first: looking for it takes long."""


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_wrong_way_to_merge_is_caught(
    replicas: Replicas, monkeypatch: Patch, mutant: Callable[[Patch], None]
) -> None:
    mutant(monkeypatch)

    seeds = (CAUGHT_BY.get(mutant, 0), *SEEDS)
    caught = next((seed for seed in seeds if _diverges(replicas, seed)), None)

    assert caught is not None


def _diverges(replicas: Replicas, seed: int) -> bool:
    try:
        check_same_state(replicas, lines_of(script_of(seed)), seed)
    except (Diverged, IntegrityError):  # the tables may notice first
        return True
    return False


def _dropping(patch: Patch, drop: Drop) -> None:
    """A store that takes in only what it likes the look of at the moment."""
    rightly = ingesting._take_in

    def some_only(
        db: Connection, kept_up: Upkeep, now_ms: int, sound: Sequence[Entry], source: str
    ) -> tuple[list[Entry], set[CaseId]]:
        trust = kept_up.trust(db)
        liked = [entry for entry in sound if not drop(db, entry, trust, now_ms)]
        return rightly(db, kept_up, now_ms, liked, source)

    patch.setattr(ingesting, "_take_in", some_only)


def _blind_to(patch: Patch, part: str) -> None:
    """Upkeep that doesn't see that one part of trust changed."""
    rightly = upkeep._objects_between

    def between(db: Connection, before: Trust, after: Trust) -> set[ObjectId]:
        return rightly(db, replace(before, **{part: getattr(after, part)}), after)

    patch.setattr(upkeep, "_objects_between", between)


def _deaf_to(patch: Patch, kind: str) -> None:
    """Upkeep that doesn't notice when an entry of one kind comes."""
    patch.setattr(
        upkeep, "controls_changed", lambda seen: trusting.controls_changed(seen - {kind})
    )


def _admission(entry: Entry, trust: Trust) -> Admission:
    return trust.admission(entry.log, entry.id)


def _place_taken(db: Connection, entry: Entry) -> bool:
    return (
        db.exec_driver_sql(
            "select 1 from entry e join log l on l.rid = e.log where l.author = ?"
            " and l.case_id = ? and l.audience = ? and e.n = ? and e.id <> ?",
            (*entry.log, entry.header.position, entry.id),
        ).first()
        is not None
    )
