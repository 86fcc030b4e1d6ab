"""An access log on paper: three people, a reason and a review."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.access import Access, AccessCheck, AccessEvent, AccessFlaw, AccessProblem
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.ids import AgencyId, CaseId, DeviceKey, EntryId, ObjectId, PersonId
from desktop_app.services.access import Aside
from desktop_app.services.access_reading import CheckedLogs, NotedNote, Seen
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.restricted import Gate
from desktop_app.ui.access.port import CaseAccess, Waiting

CEDAR = CaseId(b"c" * 16)
AT_MS = 1_794_500_000_000


def card(name: str) -> Card:
    """Somebody of the agency."""
    raw = name.encode().ljust(32, b".")
    return Card(
        id=ObjectId(raw[:16]),
        agency_id=AgencyId(b"a" * 16),
        agency_key=DeviceKey(b"a" * 32),
        key=DeviceKey(raw),
        recipient="",
        person=PersonId(raw[:16]),
        name=name,
        agency="Northern Lakes CFS",
        discipline=Discipline.CHILD_PROTECTION,
        job="Worker",
        authority=Authority.WORKER,
        device="laptop",
        expires="2028-11-20",
    )


DANA, LEE, MIRIAM = card("Dana Whitford"), card("Lee Beaver"), card("Miriam Okafor")


def event(number: int, who: Card, what: str, words: str = "", *about: str) -> AccessEvent:
    """One line of a log."""
    return AccessEvent(
        id=EntryId(bytes([number]) * 32),
        author=who.key,
        position=number,
        recorded_ms=AT_MS + number * 60_000,
        what=what,
        case=CEDAR,
        about=about,
        count=len(about),
        words=words,
    )


GLASS = event(4, LEE, Access.BREAK_GLASS, "On call; the school rang about her.")
REVIEW = event(6, MIRIAM, Access.BREAK_GLASS_REVIEWED, "He was on call. All right.")
SEEN = (
    Seen(event(5, DANA, Access.HANDED, "", "e_mfrggzdfmztwq2lk", "e_nzsxe3lpnzuw4zzb"), DANA),
    Seen(GLASS, LEE),
    Seen(event(3, DANA, Access.REVEALED_PLACE, "", "o_mfrggzdfmztwq2lk"), DANA),
    Seen(event(2, DANA, Access.PRINTED), DANA),
    Seen(event(1, DANA, Access.OPENED_CASE), DANA),
)
WHOLE = AccessCheck(5, ())
CUT = AccessCheck(3, (AccessProblem(AccessFlaw.CUT, LEE.key, 3),))


@dataclass
class PaperAccess:
    """Answers from paper, and takes down what is done."""

    told: CaseAccess = field(default_factory=lambda: CaseAccess(SEEN, is_restricted=False))
    log: CheckedLogs = field(default_factory=lambda: CheckedLogs(WHOLE))
    closed: Mapping[CaseId, Gate] = field(default_factory=dict)
    left: tuple[Waiting, ...] = (Waiting(Seen(GLASS, LEE), "Cedar-0412"),)
    reasons: list[tuple[CaseId, str]] = field(default_factory=list)
    reviews: list[tuple[EntryId, str]] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)
    restricted: list[bool] = field(default_factory=list)
    refuse: Exception | None = None

    def shut(self) -> Mapping[CaseId, Gate]:
        return self.closed

    def enter(self, case: CaseId, reason: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.reasons.append((case, reason))

    def may_read(self, _case: CaseId) -> bool:
        return True

    def of_case(self, _case: CaseId) -> CaseAccess:
        return self.told

    def notes(self, _case: CaseId, about: tuple[str, ...]) -> Mapping[str, NotedNote]:
        return {about[0]: NotedNote("home_visit", AT_MS, "Dana Whitford")}

    def check(self, aside: Aside) -> CheckedLogs:
        return aside(lambda: self.log)

    def export(self, _case: CaseId, place: Path) -> None:
        self.written.append(place)

    def restrict(self, case: CaseId, *, is_restricted: bool) -> Receipt:
        self.restricted.append(is_restricted)
        self.told = CaseAccess(self.told.seen, is_restricted)
        return Receipt(case, frozenset({Part.CASES}))

    def waiting(self) -> tuple[Waiting, ...]:
        return self.left

    def how_many(self) -> int:
        return len(self.left)

    def review(self, event: EntryId, words: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.reviews.append((event, words))
        self.left = ()
