"""Which small fields each kind of entry asks for, and what they are called there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.codes import NoteType
from desktop_app.ui.translate import translate

_Words = Callable[[], str]


def _occurred() -> str:
    return translate("Composer", "Occurred")


def place_words() -> str:
    """What the field is usually called."""
    return translate("Composer", "Place")


def present_words() -> str:
    """What the field is usually called."""
    return translate("Composer", "Who was there")


@dataclass(frozen=True, slots=True, kw_only=True)
class KindFields:
    """What a kind asks beside its text. None: it does not ask; `source`: how it is known."""

    occurred: _Words = _occurred
    place: _Words | None = place_words
    present: _Words | None = present_words
    source: bool = False


_IN_TOUCH = KindFields(
    place=None, present=lambda: translate("Composer", "Who you were in touch with")
)
_TAKING_PART = KindFields(place=None, present=lambda: translate("Composer", "Who took part"))
_FIELDS: Mapping[NoteType, KindFields] = MappingProxyType(
    {
        NoteType.CONTACT: _IN_TOUCH,
        NoteType.CONSULTATION: _IN_TOUCH,
        NoteType.DECISION: _TAKING_PART,
        NoteType.SERVICE_REFERRAL: _TAKING_PART,
        NoteType.POLICE_UPDATE: KindFields(place=None, present=None, source=True),
        NoteType.COURT: KindFields(place=lambda: translate("Composer", "Court")),
        NoteType.PLACEMENT: KindFields(
            place=lambda: translate("Composer", "Where to"), source=True
        ),
        NoteType.MISSING: KindFields(
            place=lambda: translate("Composer", "Where last seen"), source=True
        ),
        NoteType.DOCUMENT: KindFields(
            occurred=lambda: translate("Composer", "Date of the document"),
            place=None,
            present=None,
            source=True,
        ),
    }
)


def fields_of(kind: NoteType) -> KindFields:
    """What a kind asks; most ask when, where and who."""
    return _FIELDS.get(kind, KindFields())
