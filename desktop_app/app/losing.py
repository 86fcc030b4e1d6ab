"""Reports a lost laptop with what its agency said, be that its word alone or all of its news."""

from pathlib import Path

from desktop_app.app.card_reader import read_card_file
from desktop_app.app.enrolling import join, load_invitation
from desktop_app.app.vaults import Session
from desktop_app.domain.membership import LostReport
from desktop_app.services.lost_laptops import Lost, report_lost

_SEALED = b"age-encryption.org/"


def report_loss(
    session: Session, card: str, safe_until_ms: int, untrusted_revocation: Path | None = None
) -> LostReport:
    """Shut a lost laptop out; the file is what `agency revoke` wrote, or the bare signed line.

    Raises:
        Refusal: as `report_lost`, and as `load_invitation` and `join` for an agency's news.
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    line = None if untrusted_revocation is None else _word(session, untrusted_revocation)
    lost = Lost(card=card, safe_until_ms=safe_until_ms, untrusted_revocation=line)
    return report_lost(session.vault, lost)


def _word(session: Session, path: Path) -> bytes | None:
    """The agency's word as a line; None if it came with the news, and is on record by now."""
    if _is_sealed(path):
        join(session, load_invitation(session, path), None)
        return None
    return read_card_file(path)


def _is_sealed(path: Path) -> bool:
    """A file that can't be read is asked for once more, and refused then."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SEALED)) == _SEALED
    except OSError:
        return False
