"""Answers the window when a vault is to join an agency, or hears its news."""

from datetime import date
from pathlib import Path

from desktop_app.app.enrolling import join, load_invitation, save_request
from desktop_app.app.vaults import Session
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.enrolment import Invitation
from desktop_app.services.joining import is_code_needed
from desktop_app.ui.widgets.enrolling_port import Heard, Invited


class EnrolDesk:
    """One open vault on its way into an agency. Every call runs on the vault thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._invitation: Invitation | None = None

    def own_code(self) -> str:
        """The six groups of this device."""
        return self._session.vault.code_of(self._session.vault.me)

    def save_request(self, place: Path) -> None:
        """Write the request for a card."""
        save_request(self._session, place)

    def look_into(self, untrusted_file: Path) -> Invited:
        """Open an invitation; the next `join` takes this one in."""
        self._invitation = None
        self._refuse_read_only()
        invitation = load_invitation(self._session, untrusted_file)
        card = invitation.log.cards.get(self._session.vault.me.key)
        if card is None:
            raise Refusal(RefusalCode.INVITATION_NOT_FOR_US)
        self._invitation = invitation
        return Invited(
            agency=invitation.agency.name,
            name=card.name,
            authority=card.authority,
            expires=_day(card.expires),
            code_needed=is_code_needed(self._session.vault, invitation),
        )

    def join(self, typed_code: str) -> Heard:
        """Take in what was looked into."""
        if self._invitation is None:
            raise Refusal(RefusalCode.INVITATION_MALFORMED)
        joined = join(self._session, self._invitation, typed_code)
        return Heard(
            agency=joined.card.agency,
            enrolled=joined.enrolled,
            news=joined.news,
            lost=tuple(card.name for card in joined.lost),
            partners=joined.partners,
        )

    def _refuse_read_only(self) -> None:
        if self._session.database.read_only:
            raise Refusal(RefusalCode.VAULT_READ_ONLY)


def _day(untrusted: str) -> date:
    try:
        return date.fromisoformat(untrusted)
    except ValueError:
        raise Refusal(RefusalCode.INVITATION_MALFORMED) from None
