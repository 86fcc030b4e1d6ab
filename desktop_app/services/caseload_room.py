"""The room of an open vault that counts over all cases, as services see it."""

from collections.abc import Collection, Mapping
from typing import Protocol

from desktop_app.domain.caseload import Written
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Channel


class Caseloads(Protocol):
    """What a look over all cases counts."""

    def written(self, since_ms: int) -> tuple[Written, ...]: ...
    def met(self, types: Collection[NoteType], now_ms: int) -> Mapping[CaseId, int]: ...
    def opened_by(self) -> Mapping[CaseId, DeviceKey]: ...
    def recorded_by(self) -> Mapping[CaseId, frozenset[DeviceKey]]: ...
    def member_entries(self) -> Mapping[Channel, tuple[Entry, ...]]: ...
    def risks_then(self, then_ms: int) -> Mapping[CaseId, int | None]: ...
