"""What Today asks for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.services.today import Today, today


class TodayDesk:
    """Answers Today."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def today(self) -> Today:
        """One look over everything."""
        return today(self._vault)
