"""A vault of paper in which colleagues disagree."""

from dataclasses import dataclass, field, replace

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Discipline
from desktop_app.domain.conflict import Answer, Conflict, Said, Settled
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.services.ports import Part, Receipt

CEDAR = CaseId(b"cedar" + bytes(11))
DANA = Author("k_dana", "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
OWEN = Author("k_owen", "Owen Harada", "Rainy Lake Police", Discipline.POLICE)
_DAY_MS = 86_400_000
NOW_MS = 1_795_284_000_000


def said(number: int, author: Author = DANA, offset: int | None = 0) -> Said:
    """Somebody's word, by the number of its entry."""
    return Said(
        entry=EntryId(bytes([number]) * 32),
        author=author,
        recorded_ms=NOW_MS,
        clock_offset_ms=offset,
    )


def conflict(name: str, *values: object, of: str = "J.M.") -> Conflict:
    """A field with these answers, by Dana and Owen in turn; Owen's clock was three days behind."""
    return Conflict(
        case=CEDAR,
        codename="Cedar-0412",
        audience=WHOLE_TEAM,
        about=ObjectId(b"jo" + bytes(14)),
        kind="person/1",
        of=of,
        name=name,
        answers=tuple(
            Answer(
                value=value,
                said=(said(at, OWEN, 3 * _DAY_MS) if at % 2 else said(at),),
                is_uncertain=at == 2,
            )
            for at, value in enumerate(values)
        ),
    )


def settled(of: Conflict, value: object, reason: str) -> Settled:
    """Dana put this value in place of the answers."""
    return Settled(
        case=of.case,
        codename=of.codename,
        about=of.about,
        of=of.of,
        name=of.name,
        answers=of.answers,
        value=value,
        by=said(20),
        reason=reason,
        holds=True,
    )


@dataclass
class PaperConflicts:
    """Answers as the services would; keeps what was settled."""

    left: list[Conflict] = field(default_factory=list)
    settled: list[tuple[str, object]] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    past: list[Settled] = field(default_factory=list)
    reopened: list[tuple[str, object, str]] = field(default_factory=list)
    arrives: Conflict | None = None
    refuses: RefusalCode | None = None

    def waiting(self, case: CaseId | None) -> tuple[Conflict, ...]:
        """All of them, or those of a case."""
        return tuple(each for each in self.left if case in (None, each.case))

    def how_many(self) -> int:
        """How many are left."""
        return len(self.left)

    def readers(self, conflict: Conflict) -> tuple[str, ...]:
        """Whoever reads the whole team's channel."""
        assert conflict.audience == WHOLE_TEAM
        return (DANA.agency, OWEN.agency)

    def history(self) -> tuple[Settled, ...]:
        """What was settled before."""
        return tuple(self.past)

    def reopen(self, settled: Settled, value: object, reason: str) -> Receipt:
        """Another answer holds after all."""
        if not reason:
            raise Refusal(RefusalCode.EMPTY_REASON)
        self.reopened.append((settled.name, value, reason))
        self.past = [replace(each, holds=False) for each in self.past]
        return Receipt(settled.case, frozenset({Part.CASES}))

    def settle(self, conflict: Conflict, value: object, reason: str) -> Receipt:
        """Take it off the list, unless something came in between."""
        if self.arrives is not None:
            self.left = [self.arrives if each == conflict else each for each in self.left]
            self.arrives = None
            raise Refusal(RefusalCode.CONFLICT_CHANGED)
        if self.refuses is not None:
            raise Refusal(self.refuses)
        self.left = [each for each in self.left if each != conflict]
        self.settled.append((conflict.name, value))
        self.reasons.append(reason)
        return Receipt(conflict.case, frozenset({Part.CASES}))


def also(first: Conflict, value: object) -> Conflict:
    """The same field, after one more answer has come."""
    more = Answer(value=value, said=(said(9, OWEN, None),))
    return replace(first, answers=(*first.answers, more))
