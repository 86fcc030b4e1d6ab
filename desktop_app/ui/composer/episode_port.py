"""What recording an episode asks of the services. Every call runs on the vault thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.episode import Episode, NewEpisode
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.port import Readers


@dataclass(frozen=True, slots=True)
class Lasting:
    """What is to be recorded: another episode, or the end of one that is there.

    `placements` are those that go on; somebody who moves has left one.
    """

    case: CaseId
    episode: Episode | None = None
    placements: tuple[Episode, ...] = ()


class EpisodePort(Protocol):
    """Putting on record what lasts, and when it ended."""

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences this author may write for; the first is the default (CONTRACT 2)."""
        ...

    def begin_episode(self, case: CaseId, new: NewEpisode, ends: Sequence[Episode]) -> Receipt:
        """Put it on record, and that others ended when it began."""
        ...

    def change_episode(
        self, case: CaseId, episode: Episode, said: Mapping[str, str]
    ) -> Receipt: ...
