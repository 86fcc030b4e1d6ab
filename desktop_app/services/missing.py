"""The steps of a missing episode, one by one: opened once, then told of as they are taken."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.case import CaseLine
from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode, missing_now
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.services.covering import covered
from desktop_app.services.episodes import begin_episode, change_episode
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt


@dataclass(frozen=True, slots=True)
class TimeMissing:
    """One time somebody was missing, and their case."""

    line: CaseLine
    episode: Episode

    @property
    def case(self) -> CaseId:
        """Which case it is."""
        return self.line.id

    def without_words(self) -> "TimeMissing":
        """When, and when each step was taken."""
        return TimeMissing(self.line.without_words(), self.episode.without_words())


def times_missing(
    vault: OpenVault, case: CaseId | None = None, *, is_all: bool = False
) -> tuple[TimeMissing, ...]:
    """Who is missing now, in one case or in all; with `is_all`, every time somebody was."""
    held = vault.episodes.everywhere()
    found = (
        TimeMissing(line, each)
        for line in vault.reading.cases(counted=False)
        if case in (None, line.id)
        for each in held.get(line.id, ())
        if each.kind is EpisodeKind.MISSING
        and (is_all or (each.end is None and not each.withdrawn))
    )
    return covered(vault, found)


def open_missing(vault: OpenVault, case: CaseId, new: NewEpisode) -> Receipt:
    """Say that somebody is missing.

    Raises:
        Refusal: ALREADY_MISSING, and as `begin_episode`.
    """
    vault.reading.check_case(case)
    if missing_now(vault.episodes.now(case)) is not None:
        raise Refusal(RefusalCode.ALREADY_MISSING)
    return begin_episode(vault, case, new)


def change_open(vault: OpenVault, case: CaseId, said: Mapping[str, str]) -> Receipt:
    """Say what was done, or that somebody is back, of the episode that is open.

    Raises:
        Refusal: UNKNOWN_EPISODE where nobody is missing, and as `change_episode`.
    """
    missing = missing_now(vault.episodes.now(case))
    if missing is None:
        raise Refusal(RefusalCode.UNKNOWN_EPISODE)
    return change_episode(vault, case, missing, said)


def say_talk(vault: OpenVault, case: CaseId, held_at: str, outcome: str) -> Receipt:
    """Say when the return conversation was held or declined: of the last return without one.

    Raises:
        Refusal: UNKNOWN_EPISODE where none waits for it, and as `change_episode`.
    """
    waiting = [each for each in vault.episodes.now(case) if _waits(each)]
    if not waiting:
        raise Refusal(RefusalCode.UNKNOWN_EPISODE)
    last = max(waiting, key=lambda each: (each.ends_ms(vault.midnight_ms) or 0, each.id))
    return change_episode(vault, case, last, {"talk": held_at, "talk_outcome": outcome})


def _waits(episode: Episode) -> bool:
    is_back = episode.kind is EpisodeKind.MISSING and episode.end is not None
    return is_back and not episode.withdrawn and not episode.steps.talk
