"""A day of invented cases, as the services would answer."""

from dataclasses import dataclass, replace

from desktop_app.domain.action import NOBODY, Owner
from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.episode import Episode, EpisodeKind, Steps
from desktop_app.domain.ids import ObjectId, PersonId
from desktop_app.domain.news import News
from desktop_app.domain.review_queue import ReviewQueue
from desktop_app.services.today import Today
from desktop_app.ui.today.port import Opening, Request
from tests.ui.case.paper_entries import milliseconds
from tests.ui.cases.paper_shelf import CASES

ME, OTHER = PersonId(b"m" * 16), PersonId(b"o" * 16)
AWAY = Episode(
    id=ObjectId(b"m" * 16),
    kind=EpisodeKind.MISSING,
    start="2026-11-11T07:10+00:00",
    steps=Steps(police_told="2026-11-11T08:05+00:00"),
)
KESTREL, CEDAR = replace(CASES[0], missing=AWAY), CASES[1]


def due(
    number: int, title: str, when: str, owner: Owner = NOBODY, kind: DueKind = DueKind.ACTION
) -> Due:
    """Something due in Cedar."""
    due_ms = milliseconds(when) if "T" in when else None
    if when and due_ms is None:
        due_ms = milliseconds(f"{when}T00:00+00:00") + 86_400_000
    return Due(
        kind=kind,
        about=ObjectId(bytes([number]) * 16),
        case=CEDAR.id,
        title=title,
        owner=owner,
        due=when,
        due_ms=due_ms,
        since_ms=milliseconds("2026-11-10T12:00+00:00"),
    )


MINE, THEIRS = Owner("Noor Kalsi", ME), Owner("Owen Harada", OTHER)
LATE = due(1, "Finish the safety assessment", "2026-11-12T12:30+00:00", MINE)
TALK = due(2, "", "2026-11-12T18:40+00:00", kind=DueKind.RETURN_TALK)
POLICE = due(3, "Ask the bus company", "2026-11-13", THEIRS)
OPEN = due(4, "Bring the drawing pencils", "", MINE)
ORDER = due(5, "No-contact order", "2026-11-24", kind=DueKind.ORDER)
FULL = Today(
    me=ME,
    cases={line.id: line for line in (KESTREL, CEDAR)},
    missing=(KESTREL,),
    due=(LATE, TALK, POLICE, OPEN),
    news=(
        News(case=CEDAR.id, entries=5, late=1, since_ms=milliseconds("2026-11-10T14:10+00:00")),
    ),
    ahead=(ORDER,),
)


NOTHING = ReviewQueue()


@dataclass
class PaperDay:
    """A `TodayPort` that knows the answer."""

    day: Today = FULL
    queue: ReviewQueue = NOTHING
    to_approve: tuple[Request, ...] = ()
    to_look_at: tuple[Opening, ...] = ()

    def waiting(self) -> ReviewQueue:
        return self.queue

    def today(self) -> Today:
        return self.day

    def requests(self) -> tuple[Request, ...]:
        return self.to_approve

    def openings(self) -> tuple[Opening, ...]:
        return self.to_look_at
