"""Reads actions from their current values: those of a case, or what waits in all of them."""

import msgspec
from sqlalchemy import Connection, Engine

from desktop_app.domain.action import Action, Owner, Priority
from desktop_app.domain.episode import moment_or_none
from desktop_app.domain.ids import CaseId, ObjectId, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.store.displayed import Shown, contested
from desktop_app.store.first_recorded import first_recorded
from desktop_app.store.transactions import reading

_PERSON_BYTES = 16


class OfAction(msgspec.Struct, frozen=True, gc=False):
    """What an action displays."""

    title: str = ""
    owner: str = ""
    owner_name: str = ""
    due: str = ""
    done_on: str = ""
    outcome: str = ""
    withdrawn: str = ""
    priority: str = ""


_ACTIONS = Shown(kinds.ACTION, OfAction)
_OVER = ("done_on", "withdrawn")


class ActionReading:
    """Reads what was said would be done. Never writes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, case: CaseId) -> tuple[Action, ...]:
        """Every action of a case, in the order in which they came on record."""
        with reading(self._engine) as db:
            return _actions(db, case, ())

    def waiting(self, case: CaseId | None = None) -> tuple[Action, ...]:
        """What is still to be done, in one case or in all, in that order."""
        with reading(self._engine) as db:
            return _actions(db, case, _OVER)


def _actions(db: Connection, case: CaseId | None, unless: tuple[str, ...]) -> tuple[Action, ...]:
    found = _ACTIONS.read(db, case, unless)
    disputed = contested(db, kinds.ACTION, case)
    since = first_recorded(db, [obj for _, obj, _ in found])
    actions = (
        _action(of, obj, shown, since.get(obj, 0), disputed.get((of, obj), ()))
        for of, obj, shown in found
    )
    return tuple(sorted(actions, key=lambda each: (each.opened_ms, each.id)))


def _action(
    case: CaseId, obj: ObjectId, shown: OfAction, opened_ms: int, conflicts: tuple[str, ...]
) -> Action:
    """A moment that a colleague signed and that is none counts as not said."""
    return Action(
        id=obj,
        case=case,
        title=shown.title,
        owner=_owner(shown),
        due=moment_or_none(shown.due),
        opened_ms=opened_ms,
        done_on=(moment_or_none(shown.done_on) or "") if shown.done_on else None,
        outcome=shown.outcome,
        withdrawn=shown.withdrawn,
        conflicts=conflicts,
        priority=_priority(shown.priority),
    )


def _priority(untrusted: str) -> Priority:
    """One that is none, or was never said, is as any other."""
    return Priority(untrusted) if untrusted in set(Priority) else Priority.NORMAL


def _owner(shown: OfAction) -> Owner:
    try:
        person = PersonId(unb64(shown.owner, _PERSON_BYTES)) if shown.owner else None
    except NotCanonical:
        person = None
    return Owner(shown.owner_name or shown.owner, person)
