"""The line drawing that stands for each kind of note."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.codes import NoteType

_ICONS: Mapping[str, str] = MappingProxyType(
    {
        NoteType.NOTE: "notebook-pen",
        NoteType.CONTACT: "phone",
        NoteType.HOME_VISIT: "house",
        NoteType.INTERVIEW: "messages-square",
        NoteType.POLICE_UPDATE: "file-text",
        NoteType.COURT: "landmark",
        NoteType.PLACEMENT: "door-open",
        NoteType.MISSING: "map-pin-off",
        NoteType.FAMILY_MEETING: "users",
        NoteType.SERVICE_REFERRAL: "send",
        NoteType.CONSULTATION: "message-square-text",
        NoteType.DECISION: "git-merge",
        NoteType.DOCUMENT: "file-text",
        "pointer": "fingerprint",
    }
)


def kind_icon(note_type: NoteType | str) -> str:
    """Its icon; a kind that a newer program wrote gets a neutral one."""
    return _ICONS.get(note_type, "history")
