"""Answers the notice that a restored or copied vault has new keys."""

from desktop_app.app.vaults import Session
from desktop_app.services.own_device import NewKeys, mark_told, news_of_keys


class KeyNewsDesk:
    """Tells it until somebody has read it, or until the agency has signed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def news(self) -> NewKeys | None:
        """What is to be told; nothing in a vault that can't write, and so took no keys."""
        return None if self._session.database.read_only else news_of_keys(self._session.vault)

    def mark_told(self) -> None:
        """Somebody has read it."""
        mark_told(self._session.vault)
