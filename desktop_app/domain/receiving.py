"""What is found out about a handoff that came, and what a person may choose of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.card import Author
from desktop_app.domain.conflict import Conflict
from desktop_app.domain.disclosing import Withheld
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.marks import Marks


class Lineage(StrEnum):
    """Where a bundle stands among those of its series that were seen here.

    `SKIPPED`: numbers before it never came. `FORKED`: the same number came with other content,
    or it follows one that we never had in that place. `FOREIGN`: a series of other people.
    """

    NEW_SERIES = "new_series"
    NEXT = "next"
    SKIPPED = "skipped"
    OLDER = "older"
    DOUBLED = "doubled"
    FORKED = "forked"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Descent:
    """How a bundle follows on what is known.

    `missing` are the first and the last number before it that never came.
    `returned`: a case that we handed on comes back. `upgraded`: what we have as a copy is now
    handed over.
    """

    lineage: Lineage
    missing: tuple[int, int] | None = None
    returned: bool = False
    upgraded: bool = False


class PartKind(StrEnum):
    """What a part of a bundle is: all that is said of one thing."""

    NOTE = "note"
    PERSON = "person"
    CASE = "case"
    EPISODE = "episode"
    ACTION = "action"
    EVIDENCE = "evidence"
    OTHER = "other"


class PartState(StrEnum):
    """What a part brings here."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICT = "conflict"
    HERE = "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingPart:
    """One thing to choose, with everything in the bundle that is about it.

    `entries` are all of it, `new` how many are not held here, `withheld` how much of it the
    sender kept back. `first` is what commands name it by. `conflicts` hold both values; which
    of them holds is for a person to say, so neither comes first by merit. Without a part that
    is `needed` nothing else can stand here: a case that is new here needs its own fields.
    """

    about: ObjectId
    first: EntryId
    kind: PartKind
    state: PartState
    title: str
    text: str
    start: str | None
    type: str
    author: Author
    recorded_ms: int
    entries: tuple[EntryId, ...]
    new: int
    needed: bool = False
    withheld: int = 0
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What opening found out, beyond who hands what to whom.

    `withheld` is what the sender gives a reason for, the lines bear out, and nobody here holds;
    `unexplained` counts what is withheld without a reason, `unfounded` the reasons that the lines
    don't bear out, `unsound` the lines that can't be verified. `always` are entries that come
    along with whatever is chosen.
    """

    descent: Descent
    marks: Marks
    parts: tuple[IncomingPart, ...] = ()
    always: frozenset[EntryId] = frozenset()
    withheld: tuple[Withheld, ...] = ()
    unexplained: int = 0
    unfounded: int = 0
    unsound: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a person takes of a bundle: these parts, or all of them.

    `why` is told to the sender of what is left. `answers` settle fields that would have two: by
    object and name, the value that holds. What is not settled keeps both, and is flagged.
    """

    only: frozenset[ObjectId] | None = None
    why: str = ""
    answers: Mapping[tuple[ObjectId, str], object] = field(default_factory=dict)


EVERYTHING = Choice()


class BundleState(StrEnum):
    """What was done here with a bundle."""

    SEEN = "seen"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBundle:
    """A bundle that this device sent, or saw, or has on record.

    `envelope` is the digest the next of its series names, `parties` are those it passed between,
    by card or by key, and `by` whoever signed it. `is_ours`: sent from here. Of one that waits,
    `path` is where the file lay, sealed as it came: nothing of it is kept here.
    """

    bundle: str
    sha256: str
    envelope: str
    kind: str
    series: str
    number: int
    case: CaseId
    parties: frozenset[str]
    state: BundleState
    is_ours: bool = False
    at_ms: int = 0
    words: str = ""
    path: str = ""
    by: frozenset[str] = frozenset()
