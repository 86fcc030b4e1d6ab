"""What the team of a case asks for, answered by the services."""

from collections.abc import Iterator
from datetime import timedelta

from desktop_app.app.handing import CardsDesk
from desktop_app.app.revocations import revocation_in
from desktop_app.app.vaults import Session
from desktop_app.domain.audience import NewGroup
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, Audience, CaseId
from desktop_app.domain.membership import Member, Position
from desktop_app.services.cards import find_card, known_cards
from desktop_app.services.declaring import declare_group
from desktop_app.services.lost_laptops import Lost as LostLaptop
from desktop_app.services.lost_laptops import held_by, report_lost
from desktop_app.services.members import Asked, add_member, members, remove_member
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.members.port import Joining, Lost, Reported, Team, TeamAudience, WhyNot

_TOUCHED = frozenset({Part.CASES, Part.CARDS})


class MembersDesk(CardsDesk):
    """Answers the team's page and its dialogs."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._is_read_only = session.database.read_only

    def team(self, case: CaseId) -> Team:
        """Who is on it; a case nobody was let into yet is its writer's own."""
        found = members(self._vault, case)
        return Team(
            case=case,
            codename=self._vault.reading.case(case).codename,
            members=found if any(one.is_own for one in found) else (self._alone(case), *found),
            audiences=tuple(self._audiences(case)),
            cards=known_cards(self._vault),
            why_not=self._why_not(case),
        )

    def add(self, case: CaseId, joining: Joining) -> Receipt:
        """Let a device read an audience."""
        asked = Asked(card=joining.card, position=joining.position, audiences=(joining.audience,))
        receipt = add_member(self._vault, case, asked)
        return Receipt(case, _TOUCHED, receipt.entries)

    def remove(self, case: CaseId, member: Member) -> Receipt:
        """New keys for an audience."""
        receipt = remove_member(self._vault, case, member.card.printed, (member.audience,))
        return Receipt(case, _TOUCHED, receipt.entries)

    def new_audience(self, case: CaseId, title: str, *, is_listed: bool) -> Audience:
        """Declare a group."""
        return declare_group(self._vault, case, NewGroup(title=title, listed=is_listed)).tag

    def held_by(self, card: str) -> tuple[InCase, ...]:
        """What a laptop could read."""
        return held_by(self._vault, card)

    def report_lost(self, lost: Lost) -> Reported:
        """Shut it out of everything one leads; the day it was last safe counts whole."""
        card, file = find_card(self._vault, lost.card).card, lost.untrusted_revocation
        line = None
        if file is not None and isinstance(card, Card):
            line = revocation_in(self._session, file, card.key)
        laptop = LostLaptop(
            card=lost.card,
            safe_until_ms=self._vault.midnight_ms(lost.safe_until + timedelta(days=1)),
            untrusted_revocation=line,
        )
        return Reported(report_lost(self._vault, laptop), Receipt(None, _TOUCHED))

    def _why_not(self, case: CaseId) -> WhyNot | None:
        if self._is_read_only:
            return WhyNot.READ_ONLY
        own, now = self._vault.pen.public, self._vault.clock.now_ms()
        may = self._vault.channels.may_lead(own, case, WHOLE_TEAM, now)
        return None if may else WhyNot.NOT_A_LEAD

    def _alone(self, case: CaseId) -> Member:
        leads = self._why_not(case) is not WhyNot.NOT_A_LEAD
        return Member(
            id=None,
            card=self._vault.me,
            standing=Standing.OWN,
            audience=WHOLE_TEAM,
            position=Position.LEAD if leads else Position.MEMBER,
            since="",
            left="",
            reads=True,
            is_own=True,
        )

    def _audiences(self, case: CaseId) -> Iterator[TeamAudience]:
        """The whole team first, then those with entries or a name here."""
        groups = {group.tag: group for group in self._vault.reading.groups(case)}
        tags = {WHOLE_TEAM, *groups, *self._vault.book.channels(case)} - {AGENCY_CHANNEL}
        for tag in sorted(tags, key=lambda one: (one != WHOLE_TEAM, one)):
            group = groups.get(tag)
            yield TeamAudience(
                audience=tag,
                title="" if group is None else group.title,
                is_listed=group is None or group.listed,
                entries=self._vault.channels.count(case, (tag,)),
            )
