"""A team for tests: made-up members, with the refusals of the real services."""

from dataclasses import dataclass, field, replace

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, ObjectId
from desktop_app.domain.membership import LostReport, Member, Position
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.members.port import Joining, Lost, Reported, Team, TeamAudience, WhyNot
from tests.ui.paper_cards import GUY, LAURIE, OWN, PaperKeeper, id_of

CEDAR, LOON = CaseId(id_of("Cedar-0412")), CaseId(id_of("Loon-0433"))
POLICE = of_discipline(Discipline.POLICE)
ADVICE = Audience("a_abcdefghijkl2")
AUDIENCES = (
    TeamAudience(audience=WHOLE_TEAM, entries=71),
    TeamAudience(audience=POLICE, entries=16),
    TeamAudience(audience=ADVICE, title="Counsel", is_listed=False),
)
_CASES = frozenset({Part.CASES})


def member(
    known: KnownCard,
    position: Position = Position.MEMBER,
    audience: Audience = WHOLE_TEAM,
    **changes: object,
) -> Member:
    """Somebody on the team since the tenth."""
    assert isinstance(known.card, Card)
    told: dict[str, object] = {
        "id": ObjectId(id_of(f"{known.card.name} {audience}")),
        "card": known.card,
        "standing": known.standing,
        "audience": audience,
        "position": position,
        "since": "2026-11-10",
        "left": "",
        "reads": True,
        "is_own": known.standing is Standing.OWN,
    }
    return Member(**{**told, **changes})  # type: ignore[arg-type]


MEMBERS = (
    member(OWN, Position.LEAD, id=None, since=""),
    member(LAURIE),
    member(GUY, audience=POLICE),
    member(GUY, left="2026-11-11", reads=False),
)


@dataclass
class PaperTeam(PaperKeeper):
    """Lets people in and takes them off, on paper."""

    members: tuple[Member, ...] = MEMBERS
    why_not: WhyNot | None = None
    added: list[Joining] = field(default_factory=list)
    removed: list[Member] = field(default_factory=list)
    made: list[tuple[str, bool]] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    refuse: Exception | None = None

    def team(self, case: CaseId) -> Team:
        return Team(
            case=case,
            codename="Cedar-0412",
            members=self.members,
            audiences=AUDIENCES,
            cards=(OWN, *self.others),
            why_not=self.why_not,
        )

    def add(self, case: CaseId, joining: Joining) -> Receipt:
        if self.refuse is not None:
            raise self.refuse
        self.added.append(joining)
        known = self.cards[joining.card]
        self.members += (member(known, joining.position, joining.audience),)
        return Receipt(case, _CASES)

    def remove(self, case: CaseId, gone: Member) -> Receipt:
        if gone.is_own:
            raise Refusal(RefusalCode.BAD_VALUE, what="card")
        self.removed.append(gone)
        left = replace(gone, left="2026-11-12", reads=False)
        self.members = tuple(left if one == gone else one for one in self.members)
        return Receipt(case, _CASES)

    def new_audience(self, case: CaseId, title: str, *, is_listed: bool) -> Audience:
        if case != CEDAR or not title:
            raise Refusal(RefusalCode.EMPTY_NAME)
        self.made.append((title, is_listed))
        return ADVICE

    def held_by(self, card: str) -> tuple[InCase, ...]:
        if card not in self.cards:
            raise Refusal(RefusalCode.UNKNOWN_CARD)
        return (InCase(CEDAR, "Cedar-0412", 71), InCase(LOON, "Loon-0433", 1))

    def report_lost(self, lost: Lost) -> Reported:
        if self.refuse is not None:
            raise self.refuse
        self.lost.append(lost)
        held = self.held_by(lost.card)
        report = LostReport(
            held=held,
            left_to=held[1:],
            is_revoked=lost.untrusted_revocation is not None,
            pinned=2,
        )
        return Reported(report, Receipt(None, _CASES))
