"""Takes a vault into an agency: the request it saves, the invitation it opens (decision 026)."""

from io import BytesIO
from pathlib import Path

from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import Session, put_together
from desktop_app.app.writing_out import write_new
from desktop_app.crypto.age_header import SealLimits
from desktop_app.crypto.sealing import open_sealed
from desktop_app.crypto.signing import SEED_SIZE, DevicePen
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.services.enrolment import (
    LARGEST_INVITATION,
    LARGEST_REQUEST,
    Invitation,
    read_invitation,
    read_request,
    write_request,
)
from desktop_app.services.joining import Joined, accept_invitation

_OWN_AGENCY = "secret/agency"
_LIMITS = SealLimits(plain_bytes=LARGEST_INVITATION)
_LARGEST_FILE = LARGEST_INVITATION + 64 * 1024


def save_request(session: Session, out: Path) -> None:
    """Write the request of this vault's device for a card.

    Raises:
        Refusal: FILE_EXISTS.
        Fault: NOT_WRITABLE, DISK_FULL, DISK_FAILED.
    """
    write_new(out, lambda: [write_request(session.pen, session.vault.me)])


def load_request(path: Path) -> EnrolRequest:
    """What a device asks for in a file it wrote.

    Raises:
        Refusal: REQUEST_MALFORMED.
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    return read_request(read_at_most(path, LARGEST_REQUEST), KEY_JUDGE)


def load_invitation(session: Session, path: Path) -> Invitation:
    """What an agency sealed to this device, with every line in it checked.

    Raises:
        Refusal: INVITATION_NOT_FOR_US, INVITATION_MALFORMED.
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    inside = BytesIO()
    sealed = BytesIO(read_at_most(path, _LARGEST_FILE))
    try:
        open_sealed(sealed, inside, [session.identity], _LIMITS)
    except Refusal as refusal:
        not_for_us = refusal.code is RefusalCode.NOT_FOR_US
        raise Refusal(
            RefusalCode.INVITATION_NOT_FOR_US if not_for_us else RefusalCode.INVITATION_MALFORMED
        ) from None
    return read_invitation(inside.getvalue(), KEY_JUDGE)


def code_of_agency(invitation: Invitation) -> str:
    """The six groups that the agency's key holder reads out."""
    return KEY_JUDGE.code_of(invitation.agency.key, invitation.agency.recipient)


def join(session: Session, invitation: Invitation, typed_code: str | None) -> Joined:
    """Belong to the agency, or hear its news. Afterwards `put_together_again` knows the card.

    Raises:
        Refusal: as `accept_invitation`.
    """
    alone = alone_pen(session)
    joined = accept_invitation(
        session.vault, invitation, KEY_JUDGE, alone=alone, typed_code=typed_code
    )
    if alone is not None:
        session.database.drawer.set(_OWN_AGENCY, b"")  # nobody signs with it any more
    return joined


def put_together_again(session: Session) -> Session:
    """The same open vault, after its own card changed."""
    return put_together(session.world, session.folder, session.database, session.head_file)


def alone_pen(session: Session) -> DevicePen | None:
    """The key of the agency that a vault made for itself; None once it belongs to a real one."""
    seed = session.database.drawer.setting(_OWN_AGENCY)
    return DevicePen.from_seed(seed) if seed is not None and len(seed) == SEED_SIZE else None


def read_at_most(path: Path, most: int) -> bytes:
    """A small file's bytes, and one more of a large one: its reader then refuses it.

    Raises:
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise Fault(FaultCode.FILE_GONE) from None
    except OSError:
        raise Fault(FaultCode.FILE_UNREADABLE) from None
