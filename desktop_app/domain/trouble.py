"""What is amiss with a record, so that it can be said: each kind by name, never a refusal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.card import Author
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId


class TroubleKind(StrEnum):
    """Every trouble a record can have (LEDGER section 13), the weightiest first."""

    AFTER_REVOCATION = "after_revocation"
    FORKED = "forked"
    GAP = "gap"
    UNKNOWN_AUTHOR = "unknown_author"
    SET_ASIDE = "set_aside"
    AUTHOR_REVOKED = "author_revoked"
    CLOCK_AHEAD = "clock_ahead"
    UNCERTAIN = "uncertain"
    NEWER_VERSION = "newer_version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One trouble of a case, or of the vault where no case is named.

    `count` tells of how many entries; of a gap, how many are missing, which `ranges` name by
    position, both ends included. `reasons` counts what was set aside by why. `author` is whose
    log or key it is about; without a card it is known by its key alone.
    """

    kind: TroubleKind
    count: int
    case: CaseId | None = None
    codename: str = ""
    audience: Audience | None = None
    author: Author | None = None
    key: DeviceKey | None = None
    is_own: bool = False
    ranges: tuple[tuple[int, int], ...] = ()
    reasons: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LateWords:
    """An entry that a lost device wrote after it was reported; it counts for nothing."""

    id: EntryId
    author: Author
    recorded_ms: int
    clock_offset_ms: int | None
    kind: str
    text: str
