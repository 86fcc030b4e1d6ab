"""Takes real vaults into a real agency, in as few words as a test wants to spend on it."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.app.agencies import UnlockedAgency, create_agency, invite, write_news
from desktop_app.app.enrolling import (
    code_of_agency,
    join,
    load_invitation,
    load_request,
    put_together_again,
    save_request,
)
from desktop_app.app.vaults import Session, World
from desktop_app.domain.codes import Authority
from desktop_app.services.joining import Joined

AGENCY_PASSPHRASE = "harbour quilt seven lantern moss"


@dataclass(slots=True)
class KeyHolder:
    """Somebody with an agency's key on a stick."""

    unlocked: UnlockedAgency
    folder: Path
    files: int = 0

    @classmethod
    def of(cls, world: World, folder: Path, name: str) -> "KeyHolder":
        """Make an agency's key in a folder."""
        return cls(create_agency(world, folder, name, AGENCY_PASSPHRASE), folder)

    def invitation(self, session: Session, authority: Authority = Authority.WORKER) -> Path:
        """Sign the card of a vault's device; the invitation for it."""
        request = self.next_file("enrol")
        save_request(session, request)
        out = self.next_file("invite")
        invite(self.unlocked, load_request(request), authority, out)
        return out

    def enrol(self, session: Session, authority: Authority = Authority.WORKER) -> Session:
        """Take a vault in; the same open vault, with the new card for its own."""
        hear(session, self.invitation(session, authority))
        return put_together_again(session)

    def revoke(self, session: Session) -> Path:
        """Declare a vault's device lost; the news for the others."""
        self.unlocked.agency.revoke(session.vault.me.printed)
        return self.news()

    def news(self) -> Path:
        """All that was said so far, for the agency's own devices."""
        out = self.next_file("invite")
        write_news(self.unlocked, out)
        return out

    def next_file(self, ending: str) -> Path:
        """A name on the stick that is free."""
        self.files += 1
        return self.folder.parent / f"{self.folder.name}-{self.files}.{ending}"


def hear(session: Session, file: Path) -> Joined:
    """Take in what an agency wrote for this device, its code compared."""
    invitation = load_invitation(session, file)
    return join(session, invitation, code_of_agency(invitation))
