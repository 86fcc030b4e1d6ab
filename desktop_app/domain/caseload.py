"""The caseload: one row to a case, one to a worker, and what the rows can be narrowed to."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import StrEnum

from desktop_app.domain.codes import NoteType, Risk
from desktop_app.domain.due import Due
from desktop_app.domain.episode import Episode
from desktop_app.domain.ids import CaseId, DeviceKey, PersonId

DAYS_BACK = 30
"""How far back a change of risk, an entry and a visit are looked for."""

FACE_TO_FACE = frozenset({NoteType.HOME_VISIT, NoteType.INTERVIEW, NoteType.FAMILY_MEETING})
"""Notes that tell of a meeting in person. A contact may be a message as well, and no note says
which; so it doesn't count. Whether the young person was seen alone is for the standards to say."""


class Mark(StrEnum):
    """What rows can be narrowed to."""

    OVERDUE = "overdue"
    UNREVIEWED = "unreviewed"
    MISSING = "missing"
    NOT_SEEN = "not_seen"
    MINE = "mine"


class Scope(StrEnum):
    """Whose cases one looks over: a supervisor's are the agency's, a worker's the own ones."""

    AGENCY = "agency"
    OWN = "own"


@dataclass(frozen=True, slots=True, order=True)
class Worker:
    """Somebody who works on cases. Nobody has no person: what no one took on waits there."""

    name: str
    person: PersonId | None = None


NO_ONE = Worker("")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as a supervisor looks over it. It holds nothing that identifies a young person.

    `risk_before` is the risk that stood `DAYS_BACK` days ago; None where the case wasn't open
    yet. `due` counts what somebody has to do, `overdue` what of it is too late. `unreviewed`
    are notes that nobody signed off as they stand. `seen_days` counts the days since somebody
    last met face to face; None where that is not on record.
    """

    id: CaseId
    codename: str
    status: str
    risk: int
    risk_before: int | None
    lead_agency: str = ""
    leads: tuple[Worker, ...] = ()
    workers: tuple[Worker, ...] = ()
    due: int = 0
    overdue: int = 0
    next_due: Due | None = None
    unreviewed: int = 0
    questions: int = 0
    seen_days: int | None = None
    missing: Episode | None = None
    missing_hours: int | None = None
    is_mine: bool = False

    @property
    def risk_change(self) -> int:
        """By how many levels the risk rose, or fell; a new case has not changed."""
        return 0 if self.risk_before is None else self.risk - self.risk_before

    def has(self, mark: Mark) -> bool:
        """Whether it stays when rows are narrowed to this."""
        match mark:
            case Mark.OVERDUE:
                return self.overdue > 0
            case Mark.UNREVIEWED:
                return self.unreviewed > 0
            case Mark.MISSING:
                return self.missing is not None
            case Mark.NOT_SEEN:
                return self.seen_days is None or self.seen_days > DAYS_BACK
            case Mark.MINE:
                return self.is_mine


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What one worker carries. `entries` are those of the last `DAYS_BACK` days."""

    worker: Worker
    led: int = 0
    entries: int = 0
    overdue: int = 0
    unreviewed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Caseload:
    """One look over all cases that somebody may look over; sealed ones say nothing."""

    scope: Scope
    now_ms: int
    rows: tuple[CaseRow, ...] = ()
    loads: tuple[Load, ...] = ()

    def with_mark(self, mark: Mark) -> int:
        """How many cases there are of a kind."""
        return sum(row.has(mark) for row in self.rows)

    def narrowed_to(self, marks: frozenset[Mark]) -> "Excerpt":
        """The cases that are of every one of these kinds."""
        rows = tuple(row for row in self.rows if all(row.has(mark) for mark in marks))
        return Excerpt(rows, marks)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some cases of a caseload, in the order in which they are looked at.

    `marks` are the kinds that they were narrowed to, `is_sought` whether words had been typed
    to find them.
    """

    rows: tuple[CaseRow, ...]
    marks: frozenset[Mark] = frozenset()
    is_sought: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AtRisk:
    """The cases of one level, how many of them came up to it of late, and how many down."""

    risk: Risk
    cases: int
    risen: int
    fallen: int


def by_risk(rows: Iterable[CaseRow]) -> tuple[AtRisk, ...]:
    """The cases by level, the gravest first; a level that no one has stands there with none."""
    held = tuple(rows)
    cases = Counter(row.risk for row in held)
    risen = Counter(row.risk for row in held if row.risk_change > 0)
    fallen = Counter(row.risk for row in held if row.risk_change < 0)
    return tuple(
        AtRisk(risk=risk, cases=cases[risk], risen=risen[risk], fallen=fallen[risk])
        for risk in sorted(Risk, reverse=True)
    )


@dataclass(frozen=True, slots=True)
class Written:
    """What one device wrote in a case. `recent`: since a moment that was asked about."""

    case: CaseId
    author: DeviceKey
    notes: int
    unreviewed: int
    questions: int
    recent: int


@dataclass(frozen=True, slots=True)
class Naming:
    """Who is named on a list that leaves the vault: nobody, unless it is chosen."""

    workers: bool = False
    young_people: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadSheet:
    """A caseload as it leaves the vault: some of its rows, and who is named on it.

    `initials` and `names` are the young people's; a name stands there only where `naming`
    says so. `moment` is local, with its offset; `known_on`, the earlier moment as of which it was
    looked over, if it was one, too. What is due is told in `zone`, as the window tells it.
    """

    caseload: Caseload
    excerpt: Excerpt
    initials: Mapping[CaseId, str] = field(default_factory=dict)
    names: Mapping[CaseId, str] = field(default_factory=dict)
    naming: Naming = Naming()
    moment: str
    known_on: str = ""
    zone: tzinfo
    by: str
    agency: str
