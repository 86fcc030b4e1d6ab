"""Answers the reminder of a recovery key that nobody has typed back yet."""

from datetime import date

from desktop_app.app.vaults import Session, door_to
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.services.recovery_proof import is_due, leave_for, mark_proved


class RecoveryDesk:
    """Tries the typed key on the vault's own header: the key itself is kept nowhere."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def is_due(self, today: date) -> bool:
        """Whether to ask; never in a vault that can't keep the answer."""
        return not self._session.database.read_only and is_due(self._session.vault, today)

    def leave_for(self, today: date) -> None:
        """Ask no more on this day."""
        leave_for(self._session.vault, today)

    def prove(self, typed: str) -> None:
        """Remember that the paper opens the vault, if it does."""
        key = RecoveryKey.parse(typed)
        door_to(self._session.world, self._session.folder, None).unlock_with_recovery(key)
        mark_proved(self._session.vault)
