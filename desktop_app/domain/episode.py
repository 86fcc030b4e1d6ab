"""Stretches of a young person's life beside the entries: missing, placed, in custody, protected.

Where somebody is or was is no part of an `Episode`: a place is read only when it is asked for,
so that nothing that shows, names or searches episodes can give it away.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import Audience, ObjectId
from desktop_app.domain.occurred import Midnight, check_moment, end_ms, instant_ms


class EpisodeKind(StrEnum):
    """What a stretch of time is. In this order they stand beside the line."""

    MISSING = "missing"
    PLACEMENT = "placement"
    CUSTODY = "custody"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What is done when somebody is missing, as far as it was: each a moment, or nothing.

    `number` is the police's own for the occurrence. A return conversation is the young person's
    to have or not: `talk` is when it was held or declined, `talk_outcome` what came of it.
    """

    noticed: str = ""
    police_told: str = ""
    number: str = ""
    talk: str = ""
    talk_outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEpisode:
    """What a person asks to put on record. What is not known is left empty.

    `place` is where she was last seen, or stays; `title` says which order it is.
    """

    kind: EpisodeKind
    start: str
    end: str = ""
    place: str = ""
    title: str = ""
    steps: Steps = Steps()
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One stretch, by its current values. Without an end it lasts; `start` may be unknown.

    `withdrawn` says why it was recorded by mistake; such a one never held.
    """

    id: ObjectId
    kind: EpisodeKind
    start: str | None
    end: str | None = None
    title: str = ""
    withdrawn: str = ""
    steps: Steps = Steps()
    conflicts: tuple[str, ...] = ()

    def without_words(self) -> "Episode":
        """What it is and when, and when each step was taken."""
        return replace(
            self,
            title="",
            withdrawn="…" if self.withdrawn else "",
            steps=replace(self.steps, number="", talk_outcome=""),
            conflicts=(),
        )

    def begins_ms(self, midnight_ms: Midnight) -> int | None:
        """Its first moment, if it is known."""
        return None if self.start is None else instant_ms(self.start, midnight_ms)

    def ends_ms(self, midnight_ms: Midnight) -> int | None:
        """The first moment after it; one that ends on a day lasts all of that day."""
        return None if self.end is None else end_ms(self.end, midnight_ms)

    def holds_at(self, now_ms: int, midnight_ms: Midnight) -> bool:
        """Whether it goes on at a moment. Whoever has been found is missing no longer."""
        if self.withdrawn or (self.kind is EpisodeKind.MISSING and self.end is not None):
            return False
        begins, ends = self.begins_ms(midnight_ms), self.ends_ms(midnight_ms)
        return (begins is None or begins <= now_ms) and (ends is None or now_ms < ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where a young person lives or was last seen, told to whoever asked, and to nobody else."""

    episode: Episode
    place: str


def lasts_at(episode: Episode, at_ms: int, midnight_ms: Midnight) -> bool:
    """Whether a moment lies in an episode, as far as its beginning and its end are known."""
    begins, ends = episode.begins_ms(midnight_ms), episode.ends_ms(midnight_ms)
    is_within = begins is not None and begins <= at_ms and (ends is None or at_ms < ends)
    return is_within and not episode.withdrawn


def missing_now(episodes: Iterable[Episode]) -> Episode | None:
    """The open missing episode; of several, the one that began first."""
    is_open = (
        each
        for each in episodes
        if each.kind is EpisodeKind.MISSING and each.end is None and not each.withdrawn
    )
    return min(is_open, key=lambda each: (each.start or "", each.id), default=None)


def present_episode(
    episodes: Iterable[Episode], now_ms: int, midnight_ms: Midnight
) -> Episode | None:
    """The episode that says where she is: missing before custody, custody before a placement.

    Of several of a kind, the one that began last; of an order nobody lives in, none.
    """
    holding = [
        each
        for each in episodes
        if each.kind in _SAYS_WHERE and each.holds_at(now_ms, midnight_ms)
    ]
    return max(
        holding,
        key=lambda each: (_SAYS_WHERE[each.kind], each.begins_ms(midnight_ms) or 0, each.id),
        default=None,
    )


_SAYS_WHERE: Mapping[EpisodeKind, int] = {
    EpisodeKind.PLACEMENT: 0,
    EpisodeKind.CUSTODY: 1,
    EpisodeKind.MISSING: 2,
}


def moment_or_none(untrusted: object) -> str | None:
    """A stored moment, or nothing where a colleague signed what is none."""
    try:
        return check_moment(untrusted) if isinstance(untrusted, str) else None
    except Refusal:
        return None
