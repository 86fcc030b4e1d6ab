"""The room of an open vault in which fields with several answers are read."""

from collections.abc import Collection
from typing import Protocol

from desktop_app.domain.conflict import Conflict, Settled
from desktop_app.domain.ids import CaseId, ObjectId


class Conflicts(Protocol):
    """Fields that colleagues answered differently, and what was settled of them."""

    def count(self, cases: Collection[CaseId] | None = None) -> int: ...
    def standing(self, case: CaseId | None) -> tuple[Conflict, ...]: ...
    def of(self, case: CaseId, about: ObjectId, name: str) -> Conflict | None: ...
    def settled(self, case: CaseId | None) -> tuple[Settled, ...]: ...
