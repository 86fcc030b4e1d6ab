"""When entries last left this vault or came in, and how many wait to be sent."""

from dataclasses import dataclass

from desktop_app.domain.exchange_place import PlaceKind
from desktop_app.domain.ids import Audience, CaseId

LAST_EXCHANGE = "exchange/last_ms"
"""The setting that holds when entries were last exchanged with a place."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """`at_ms` is None where nothing was handed over or exchanged yet.

    `waiting` counts what was recorded here since, in channels that left this device before:
    what nobody else has ever had is not waiting for anybody. `by` is the kind of place of an
    exchange; None for a handoff.
    """

    at_ms: int | None = None
    is_sent: bool = False
    waiting: int = 0
    by: PlaceKind | None = None


@dataclass(frozen=True, slots=True)
class Unsent:
    """How many entries of a channel wait to be sent."""

    case: CaseId
    audience: Audience
    count: int
