"""When entries last left this vault or came in, and how many wait to be sent."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchanged:
    """`at_ms` is None where nothing was handed over yet.

    `waiting` counts what was recorded here since, in channels that were handed over before:
    what nobody else has ever had is not waiting for anybody.
    """

    at_ms: int | None = None
    is_sent: bool = False
    waiting: int = 0
