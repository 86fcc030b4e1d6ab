"""What comes due: when, whose it is, and how much of its time has gone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from desktop_app.domain.action import NOBODY, Owner
from desktop_app.domain.clocks import Clocks
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.occurred import Midnight

_HOUR_MS, _DAY_MS = 3_600_000, 86_400_000


class DueKind(StrEnum):
    """What it is that comes due."""

    ACTION = "action"
    RETURN_TALK = "return_talk"
    COUNTERSIGN = "countersign"
    PLACEMENT = "placement"
    CUSTODY = "custody"
    ORDER = "order"
    CARD = "card"


TO_DO = frozenset({DueKind.ACTION, DueKind.RETURN_TALK, DueKind.COUNTERSIGN})
"""What somebody has to do; the others only end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing with a time to it; `due_ms` is None where nobody set any.

    `due` is as it was written, a day or a moment. `title` is an action's or an order's, or the
    name on a card. A card belongs to no case. `entry` is what waits for a second signature.
    `is_covered`: its case asks why before it is opened, and nobody has said so yet.
    """

    kind: DueKind
    about: ObjectId
    case: CaseId | None = None
    title: str = ""
    owner: Owner = NOBODY
    due: str = ""
    due_ms: int | None = None
    since_ms: int | None = None
    entry: EntryId | None = None
    is_covered: bool = False

    def without_words(self) -> "Due":
        """What kind of thing it is, and when."""
        return replace(self, title="", owner=self.owner.without_words(), is_covered=True)

    def is_over(self, now_ms: int) -> bool:
        """Whether its time has come and gone."""
        return self.due_ms is not None and self.due_ms <= now_ms

    def part_gone(self, now_ms: int) -> float | None:
        """How much of its time has gone, from 0 to 1; None where it has no time."""
        if self.due_ms is None:
            return None
        if self.due_ms <= now_ms:
            return 1.0
        since = self.due_ms if self.since_ms is None else self.since_ms
        whole = self.due_ms - since
        return min(1.0, max(0.0, (now_ms - since) / whole)) if whole > 0 else 0.0


def in_order(found: Iterable[Due]) -> tuple[Due, ...]:
    """The longest overdue first, what has no time last; the same for whoever holds the same."""

    def place(each: Due) -> tuple[bool, int, str, bytes]:
        return each.due_ms is None, each.due_ms or 0, each.title, each.about

    return tuple(sorted(found, key=place))


def return_talk(
    episode: Episode, clocks: Clocks, now_ms: int, midnight_ms: Midnight
) -> tuple[str, int, int] | None:
    """When a return conversation is due: as written, as an instant, and since when.

    None while nobody is back, once it was held or declined, and when it is too long ago.
    """
    talk = talk_after(episode, clocks, midnight_ms)
    if talk is None or is_long_past(talk[2], clocks, now_ms):
        return None
    return talk


def talk_after(
    episode: Episode, clocks: Clocks, midnight_ms: Midnight
) -> tuple[str, int, int] | None:
    """The same, however long ago that was.

    Hours are counted as hours, whatever the clocks do in between.
    """
    if episode.kind is not EpisodeKind.MISSING or episode.withdrawn or episode.steps.talk:
        return None
    back_ms = episode.ends_ms(midnight_ms)
    if back_ms is None:
        return None
    due_ms = back_ms + clocks.return_talk_hours * _HOUR_MS
    written = datetime.fromtimestamp(due_ms / 1000, UTC).isoformat(timespec="minutes")
    return written, due_ms, back_ms


def is_long_past(back_ms: int, clocks: Clocks, now_ms: int) -> bool:
    """Whether somebody came back too long ago for the conversation to be asked for."""
    return now_ms > back_ms + clocks.return_talk_days * _DAY_MS
