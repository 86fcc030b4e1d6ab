"""A caseload of invented cases, as the services would answer."""

# ruff: noqa: ARG002 (whoever answers knows the answer, whatever is asked)

from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.domain.caseload import (
    NO_ONE,
    Caseload,
    CaseRow,
    Excerpt,
    Load,
    Naming,
    Scope,
    Worker,
)
from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import CaseId, ObjectId, PersonId
from tests.ui.case.paper_entries import milliseconds

DANA = Worker("Dana Whitford", PersonId(b"d" * 16))
LEE = Worker("Lee Beaver", PersonId(b"l" * 16))
CEDAR = CaseRow(
    id=CaseId(b"c" * 16),
    codename="Cedar-0412",
    status="open",
    risk=4,
    risk_before=3,
    leads=(DANA,),
    workers=(LEE,),
    due=5,
    overdue=2,
    next_due=Due(
        kind=DueKind.ACTION,
        about=ObjectId(b"a" * 16),
        title="Ring the school",
        due="2026-11-12T12:30+00:00",
        due_ms=milliseconds("2026-11-12T12:30+00:00"),
    ),
    unreviewed=14,
    questions=1,
    seen_days=12,
    missing=Episode(
        id=ObjectId(b"m" * 16), kind=EpisodeKind.MISSING, start="2026-11-11T07:10+00:00"
    ),
    missing_hours=31,
    is_mine=True,
)
LARCH = replace(
    CEDAR,
    id=CaseId(b"l" * 16),
    codename="Larch-7",
    status="monitoring",
    risk=1,
    risk_before=1,
    leads=(LEE,),
    workers=(),
    due=1,
    overdue=0,
    next_due=None,
    unreviewed=0,
    questions=0,
    seen_days=None,
    missing=None,
    missing_hours=None,
    is_mine=False,
)
HERON = replace(LARCH, id=CaseId(b"h" * 16), codename="Heron-15", risk=2, seen_days=3, overdue=1)
FULL = Caseload(
    scope=Scope.AGENCY,
    now_ms=0,
    rows=(CEDAR, HERON, LARCH),
    loads=(
        Load(worker=DANA, led=1, entries=31, overdue=1, unreviewed=14),
        Load(worker=LEE, led=2, entries=4),
        Load(worker=NO_ONE, overdue=2),
    ),
)
NONE = Caseload(scope=Scope.OWN, now_ms=0)


@dataclass
class PaperCaseload:
    """Answers as it is told to, and remembers what it was asked to write."""

    told: Caseload = FULL
    looks: int = 0
    written: list[tuple[Excerpt, Naming, str, Path]] = field(default_factory=list)

    def caseload(self) -> Caseload:
        self.looks += 1
        return self.told

    def export(
        self, looked_over: Caseload, excerpt: Excerpt, naming: Naming, language: str, out: Path
    ) -> int:
        self.written.append((excerpt, naming, language, out))
        return len(excerpt.rows)
