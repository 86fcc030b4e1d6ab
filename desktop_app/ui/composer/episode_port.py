"""What recording an episode asks of the services. Every call runs on the vault thread."""

from collections.abc import Mapping
from typing import Protocol

from desktop_app.domain.episode import Episode, NewEpisode
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.port import Readers


class EpisodePort(Protocol):
    """Putting on record what lasts, and when it ended."""

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences this author may write for; the first is the default (CONTRACT 2)."""
        ...

    def begin_episode(self, case: CaseId, new: NewEpisode) -> Receipt: ...

    def change_episode(
        self, case: CaseId, episode: Episode, said: Mapping[str, str]
    ) -> Receipt: ...
