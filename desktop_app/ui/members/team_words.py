"""What is said of the members of a team: what each reads, as what, since when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.domain.membership import Member, Position
from desktop_app.ui.dates import Dates
from desktop_app.ui.members.port import TeamAudience, WhyNot
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_BEFORE = QT_TRANSLATE_NOOP(
    "Team", "also the %n entry(s) written before today", "how much somebody who joins reads", 1
)


@dataclass(frozen=True, slots=True)
class TeamWords:
    """In the language of the window. `titles` names the groups of the case."""

    theme: Theme
    dates: Dates
    titles: Mapping[Audience, str] = field(default_factory=dict)

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Team", "Name"),
            translate("Team", "Agency"),
            translate("Team", "Reads"),
            translate("Team", "Position"),
            translate("Team", "Since"),
            translate("Team", "Code"),
        )[column]

    def cell(self, member: Member, column: int) -> str:
        """The words of one cell."""
        return (
            self.name(member),
            member.card.agency,
            self.audience(member.audience),
            self.position(member),
            self.since(member),
            say(terms.STANDINGS[member.standing]),
        )[column]

    def spoken(self, member: Member) -> str:
        """All of it, for assistive technology."""
        device = translate("Team", "device {device}").format(device=member.card.device)
        parts = [self.cell(member, column) for column in range(6)]
        return ", ".join(part for part in (parts[0], device, *parts[1:]) if part)

    def name(self, member: Member) -> str:
        """Dana Whitford; Dana Whitford (you)."""
        if not member.is_own:
            return member.card.name
        return translate("Team", "{name} (this laptop)").format(name=member.card.name)

    def audience(self, audience: Audience) -> str:
        """Whole team; Police only; what a group is called."""
        if audience == WHOLE_TEAM:
            return translate("Audience", "Whole team")
        found = [each for each in Discipline if of_discipline(each) == audience]
        title = self.theme.discipline(found[0]).name if found else self.titles.get(audience, "")
        if not title:
            return translate("Audience", "A group that has no name here")
        return translate("Audience", "{group} only").format(group=title)

    def position(self, member: Member) -> str:
        """Lead."""
        if member.left:
            return translate("Team", "Left")
        if not member.reads:
            return translate("Team", "No key yet")
        return position_words(member.position)

    def since(self, member: Member) -> str:
        """Tue 10 Nov; left Thu 12 Nov; from the start."""
        if member.left:
            return translate("Team", "Left {day}").format(day=self._day(member.left))
        if not member.since:
            return translate("Team", "From the start")
        return self._day(member.since)

    def will_read(self, name: str, agency: str, audience: TeamAudience) -> str:
        """The sentence before somebody is let in."""
        words = translate(
            "Team",
            "{name} of {agency} will be able to read everything written for {audience}, from"
            " their next exchange on: {before}.",
        )
        before = translate("Team", "nothing was written for it yet")
        if audience.entries:
            before = say_count(_BEFORE, audience.entries)
        named = self.in_a_sentence(audience.audience)
        return words.format(name=name, agency=agency, audience=named, before=before)

    def in_a_sentence(self, audience: Audience) -> str:
        """As `audience`, amid a sentence: the whole team."""
        if audience == WHOLE_TEAM:
            return translate("Team", "the whole team")
        words = translate("Team", "the audience “{audience}”")
        return words.format(audience=self.audience(audience))

    def _day(self, day: str) -> str:
        try:
            return self.dates.day(date.fromisoformat(day))
        except ValueError:
            return day


def position_words(position: Position) -> str:
    """Lead; member."""
    return {
        Position.LEAD: translate("Team", "Lead"),
        Position.MEMBER: translate("Team", "Member"),
    }[position]


def why_not_words(why: WhyNot) -> str:
    """Why one can't decide who is on the team."""
    return {
        WhyNot.NOT_A_LEAD: translate(
            "Team",
            "Only a lead of this case decides who reads it: a lead, supervisor or custodian by"
            " their agency’s card, or whoever one of them made lead here.",
        ),
        WhyNot.READ_ONLY: translate(
            "Team", "This copy can’t be written to, so nobody is added or taken off here."
        ),
    }[why]
