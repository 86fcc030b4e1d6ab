"""Fields that colleagues answered differently: every answer, whose it is, which one is shown."""

from dataclasses import dataclass

from desktop_app.domain.card import Author
from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId

_CONTACT = frozenset({"contact", "safe_contact", "safe_contact_checked_on"})
_SAFETY = frozenset({"safety", "risk", "risk_reason", "exploitation", "status", "consent"})
_LEGAL_IDENTITY = frozenset({"full_name", "born", "initials"})
SETTLED = "settled/"
"""Before a field's name: why somebody settled it as they did. It is no answer to anything."""

TO_BE_CHOSEN = _CONTACT | _SAFETY | _LEGAL_IDENTITY
"""Fields about which a person has to decide (LEDGER section 4): acting on the wrong one harms.

Of any other the answer shown first stands, marked, until somebody minds.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Who gave an answer, and when.

    `recorded_ms` is their device's clock, corrected by the offset it knew of: `clock_offset_ms`,
    None where that clock was never checked.
    """

    entry: EntryId
    author: Author
    recorded_ms: int
    clock_offset_ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One value, and everybody who said it. `is_uncertain`: a newer one may be held back."""

    value: object
    said: tuple[Said, ...]
    is_uncertain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A field that had several answers, and the entry that put one in place of them.

    `answers` are those it had seen, `value` what it put there. `holds`: nobody has said anything
    else since. `of` and `name` are as a conflict's.
    """

    case: CaseId
    codename: str
    about: ObjectId
    of: str
    name: str
    answers: tuple[Answer, ...]
    value: object
    by: Said
    reason: str
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One field with several answers. The first is the one displayed meanwhile.

    `of` tells whose field it is, where that is not the case itself; `kind` is the kind of
    entry that describes the object.
    """

    case: CaseId
    codename: str
    audience: Audience
    about: ObjectId
    kind: str
    of: str
    name: str
    answers: tuple[Answer, ...]

    @property
    def must_be_chosen(self) -> bool:
        """Whether a person has to decide, or may leave it at what is shown first."""
        return self.name.partition("/")[0] in TO_BE_CHOSEN

    @property
    def entries(self) -> tuple[EntryId, ...]:
        """Every entry whose answer stands."""
        return tuple(said.entry for answer in self.answers for said in answer.said)
