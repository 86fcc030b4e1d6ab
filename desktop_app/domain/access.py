"""Who looked at what: the events of an access log, by ids alone, and what may be wrong with it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import CaseId, DeviceKey, EntryId


class Access(StrEnum):
    """What happened. None of them ever holds a name, a number, or words that were looked for."""

    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LOCKED = "locked"
    OPENED_CASE = "opened_case"
    OPENED_ENTRY = "opened_entry"
    REVEALED_NUMBER = "revealed_number"
    REVEALED_PLACE = "revealed_place"
    REVEALED_PICTURE = "revealed_picture"
    OPENED_FILE = "opened_file"
    SEARCHED_NAME = "searched_name"
    EXPORTED = "exported"
    PRINTED = "printed"
    HANDED = "handed"
    BREAK_GLASS = "break_glass"
    BREAK_GLASS_REVIEWED = "break_glass_reviewed"


LOOKS = frozenset(
    {
        Access.OPENED_CASE,
        Access.OPENED_ENTRY,
        Access.REVEALED_NUMBER,
        Access.REVEALED_PLACE,
        Access.REVEALED_PICTURE,
        Access.OPENED_FILE,
        Access.SEARCHED_NAME,
    }
)
"""Of these the same one again is the same look, within one sitting and five minutes."""

SAME_LOOK_MS = 5 * 60 * 1000


class Untold(StrEnum):
    """What was found beside the database when it was unlocked, and can't be told any more."""

    MISSING = "missing"  # the count of failed unlocks
    ALTERED = "altered"
    HEAD_MISSING = "head_missing"  # where the log had ended
    HEAD_ALTERED = "head_altered"


@dataclass(frozen=True, slots=True)
class AccessHead:
    """How long a chain was at some moment, and the id of what stood last in it."""

    author: DeviceKey
    count: int
    last: EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccess:
    """What is about to be noted.

    `about` are printed ids; `words` a reason or a review, typed by a person who was told not to
    name anybody; `refers` the break-glass that is reviewed; `times_ms` when unlocking failed.
    `after` is an end that was remembered and is not in the chain any more.
    """

    what: Access
    case: CaseId | None = None
    about: tuple[str, ...] = ()
    count: int = 0
    words: str = ""
    refers: EntryId | None = None
    times_ms: tuple[int, ...] = ()
    untold: Untold | None = None
    after: AccessHead | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEvent:
    """One line of the log. `what` is as written: a later version may know more than this one."""

    id: EntryId
    author: DeviceKey
    position: int
    recorded_ms: int
    what: str
    case: CaseId | None = None
    about: tuple[str, ...] = ()
    count: int = 0
    words: str = ""
    refers: EntryId | None = None
    times_ms: tuple[int, ...] = ()
    untold: str = ""


class AccessFlaw(StrEnum):
    """What is wrong with a chain."""

    UNSOUND = "unsound"  # altered bytes, or a signature that isn't its author's
    MISFILED = "misfiled"  # the table says something else than the signed line
    GAP = "gap"  # a stretch is not there
    BROKEN_LINK = "broken_link"  # it doesn't follow what stands before it
    CUT = "cut"  # the end is missing: it was longer
    REWRITTEN = "rewritten"  # another line stood there when the head was told
    HEAD_MISSING = "head_missing"  # the file that remembers the end is gone
    HEAD_ALTERED = "head_altered"
    FAILURES_MISSING = "failures_missing"  # the file that counts failed unlocks was gone
    FAILURES_ALTERED = "failures_altered"


@dataclass(frozen=True, slots=True)
class AccessProblem:
    """A flaw, in whose chain, and at which position."""

    flaw: AccessFlaw
    author: DeviceKey
    position: int


@dataclass(frozen=True, slots=True)
class AccessCheck:
    """What a full check of an access log found."""

    events: int
    problems: tuple[AccessProblem, ...]

    @property
    def is_ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
