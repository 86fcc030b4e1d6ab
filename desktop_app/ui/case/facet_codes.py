"""What a line can be narrowed by, and the words and signs that stand for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.services.ports import Order, State
from desktop_app.services.writers import Writer, WritingAgency
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms
from desktop_app.ui.words.kind_icons import kind_icon
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who was there, as the notes name them."""

    name: str


# The other order is no filter, but it is taken off in the same way, so that nobody forgets it.
Code = Discipline | NoteType | State | Writer | WritingAgency | Present | Order

STATES: Mapping[State, Phrase] = MappingProxyType(
    {
        State.UNREAD: QT_TRANSLATE_NOOP("Facets", "New to me"),
        State.PINNED: QT_TRANSLATE_NOOP("Facets", "Pinned by me"),
        State.LATE: QT_TRANSLATE_NOOP("Facets", "Late entries"),
        State.AMENDED: QT_TRANSLATE_NOOP("Facets", "Amended"),
        State.STRUCK: QT_TRANSLATE_NOOP("Facets", "Struck"),
        State.FILES: QT_TRANSLATE_NOOP("Facets", "With files"),
        State.LIMITED: QT_TRANSLATE_NOOP("Facets", "Limited audience"),
        State.SIGNED_OFF: QT_TRANSLATE_NOOP("Facets", "Signed off"),
        State.STALE: QT_TRANSLATE_NOOP("Facets", "Amended since sign-off"),
        State.QUESTION: QT_TRANSLATE_NOOP("Facets", "Clarification asked"),
    }
)
_STATE_ICONS = MappingProxyType(
    {
        State.UNREAD: "circle-dot",
        State.PINNED: "pin",
        State.LATE: "clock-alert",
        State.AMENDED: "pencil-line",
        State.STRUCK: "square-minus",
        State.FILES: "paperclip",
        State.LIMITED: "lock",
        State.SIGNED_OFF: "badge-check",
        State.STALE: "pencil-line",
        State.QUESTION: "message-circle-question-mark",
    }
)


def words_of(code: Code) -> str:
    """What stands beside the count."""
    match code:
        case Discipline():
            return say(terms.DISCIPLINE_NARROW[code])
        case NoteType():
            return say(terms.NOTE_TYPES[code])
        case State():
            return say(STATES[code])
        case Order():
            return translate("Facets", "In the order of recording")
        case _:
            return code.name


def icon_of(code: Code) -> str:
    """Its icon; disciplines and those who write have the discipline's marker instead."""
    match code:
        case NoteType():
            return kind_icon(code)
        case State():
            return _STATE_ICONS[code]
        case WritingAgency():
            return "users-round"
        case _:
            return "user-round"


def marker_of(code: Code) -> Discipline | None:
    """The discipline whose marker stands for it."""
    if isinstance(code, Writer):
        return code.discipline
    return code if isinstance(code, Discipline) else None
