"""A mail as a contact note: who wrote when to whom, and the words."""

from desktop_app.domain.codes import NoteType, Precision, Source
from desktop_app.domain.ids import Audience
from desktop_app.domain.incoming import MailMessage
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN, Occurred, instant_ms
from desktop_app.services.notes import FUTURE_MS
from desktop_app.services.opened import OpenVault

DATE_AHEAD = "date_ahead"


def note_of_mail(
    vault: OpenVault, mail: MailMessage, audience: Audience
) -> tuple[NewNote, tuple[str, ...]]:
    """The note to be, and what its reader should know of the mail."""
    warnings = [warning.value for warning in mail.warnings]
    occurred = UNKNOWN if mail.sent is None else Occurred(Precision.EXACT, mail.sent)
    if mail.sent is not None and _is_ahead(vault, mail.sent):
        occurred = UNKNOWN
        warnings.append(DATE_AHEAD)
    note = NewNote(
        type=NoteType.CONTACT,
        occurred=occurred,
        text=mail.letter or "—",
        audience=audience,
        source=Source.RECORD,
    )
    return note, tuple(warnings)


def _is_ahead(vault: OpenVault, sent: str) -> bool:
    return instant_ms(sent, vault.midnight_ms) - vault.clock.now_ms() > FUTURE_MS
