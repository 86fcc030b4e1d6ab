"""What recording an episode asks for, answered by the services."""

from collections.abc import Mapping, Sequence

from desktop_app.app.casework import ComposerDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.episode import Episode, NewEpisode
from desktop_app.domain.ids import CaseId
from desktop_app.services.episodes import begin_episode, change_episode
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.port import Readers


class EpisodeDesk:
    """Answers the dialog of one episode."""

    def __init__(self, session: Session) -> None:
        self._vault, self._composer = session.vault, ComposerDesk(session)

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences to choose between; the first is the default."""
        return self._composer.readers(case)

    def begin_episode(self, case: CaseId, new: NewEpisode, ends: Sequence[Episode]) -> Receipt:
        """Put it on record, and what ended with it."""
        return begin_episode(self._vault, case, new, ends)

    def change_episode(self, case: CaseId, episode: Episode, said: Mapping[str, str]) -> Receipt:
        """Put new values in place of those current."""
        return change_episode(self._vault, case, episode, said)
