"""Which stretch of the view each episode covers, beside the rows it lasts through. Free of Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.occurred import Midnight

_MOST_ABREAST = 3
"""Orders may hold at the same time; more than these share the last lane."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A row in view: its pixels, and the instant its entry stands at."""

    top: int
    end: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class View:
    """The rows in view whose entries are here, and whether the line begins or ends among them.

    Below its last entry the line stands at `now_ms`. Without any entry it begins and ends
    in view, and all of it stands there.
    """

    passages: Sequence[Passage]
    now_ms: int
    is_start: bool = False
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class Laned:
    """An episode with its bounds, in the lane where it is drawn."""

    episode: Episode
    lane: int
    begins_ms: int
    ends_ms: int | None


@dataclass(frozen=True, slots=True)
class Bar:
    """One episode as it is drawn. An end that lies out of view has no cap.

    `end` is None where the episode goes on below everything in view.
    """

    laned: Laned
    top: int
    end: int | None
    has_begun_above: bool


def in_lanes(episodes: Iterable[Episode], midnight_ms: Midnight) -> tuple[Laned, ...]:
    """Each kind that there is in lanes of its own; what was recorded by mistake has none."""
    drawn = [each for each in episodes if not each.withdrawn]
    found: list[Laned] = []
    first = 0
    for kind in EpisodeKind:
        of_kind = list(_bounded([each for each in drawn if each.kind is kind], midnight_ms))
        ends: list[int | None] = []
        for episode, begins, end in sorted(of_kind, key=lambda one: one[1]):
            lane = _free(ends, begins) if kind is EpisodeKind.ORDER else 0
            ends[lane : lane + 1] = [end]
            found.append(Laned(episode, first + lane, begins, end))
        first += len(ends)
    return tuple(found)


def _bounded(
    episodes: Iterable[Episode], midnight_ms: Midnight
) -> Iterator[tuple[Episode, int, int | None]]:
    """With their bounds; one whose beginning nobody knows has no place beside the line."""
    for episode in episodes:
        begins = episode.begins_ms(midnight_ms)
        if begins is not None:
            yield episode, begins, episode.ends_ms(midnight_ms)


def _free(ends: Sequence[int | None], begins: int) -> int:
    free = (lane for lane, end in enumerate(ends) if end is not None and end <= begins)
    return next(free, min(len(ends), _MOST_ABREAST - 1))


def bars_in(view: View, laned: Iterable[Laned]) -> tuple[Bar, ...]:
    """The bars in view. One that begins before all of it and ends after it covers all of it."""
    if not view.passages:
        return _ongoing(view, laned) if view.is_start and view.is_end else ()
    found = (_bar(view, each) for each in laned)
    return tuple(bar for bar in found if bar is not None)


def _ongoing(view: View, laned: Iterable[Laned]) -> tuple[Bar, ...]:
    """What holds now, beside a line on which nothing is recorded yet."""
    return tuple(
        Bar(each, 0, None, has_begun_above=False)
        for each in laned
        if each.begins_ms <= view.now_ms and (each.ends_ms is None or each.ends_ms > view.now_ms)
    )


def _bar(view: View, laned: Laned) -> Bar | None:
    first, last = view.passages[0], view.passages[-1]
    begins, ends = laned.begins_ms, laned.ends_ms
    if ends is not None and ends <= first.at_ms and not view.is_start:
        return None
    top = _boundary(view, begins)
    if top is None:
        if not view.is_end:
            return None
        top = last.end
    end = None if ends is None else _boundary(view, ends)
    if end is None and ends is not None and view.is_end and ends <= view.now_ms:
        end = last.end
    return Bar(laned, top, end, begins < first.at_ms and not view.is_start)


def _boundary(view: View, at_ms: int) -> int | None:
    """The upper edge of the first row that stands at an instant or after it."""
    return next((each.top for each in view.passages if each.at_ms >= at_ms), None)
