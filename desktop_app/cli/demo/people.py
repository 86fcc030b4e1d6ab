"""Everybody of the demonstration, in their agencies, with cards in the vault."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.app.vaults import Session
from desktop_app.cli.demo.agencies import enrol, found, hear_of
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.colleagues import Colleague, hire
from desktop_app.cli.demo.texts import Member, Team
from desktop_app.cli.tour_case import StagedClock


@dataclass(frozen=True, slots=True)
class Staff:
    """The vault, which belongs to an agency now, and everybody else's devices by their ids."""

    session: Session
    colleagues: Mapping[str, Colleague]


def bring_together(
    session: Session, team: Team, edition: str, clock: StagedClock, chance: Seeded
) -> Staff:
    """Found the agencies, sign everybody's cards, and take the vault into its own agency."""
    members = (*team.colleagues, *team.others)
    names = dict.fromkeys(one.agency for one in (team.owner, *members))
    agencies = {name: found(name, clock, chance) for name in names}
    colleagues = {one.id: hire(agencies[one.agency], one, edition, chance) for one in members}
    own = agencies.pop(team.owner.agency)
    enrolled = enrol(session, own, agencies.values())
    for stranger in team.strangers:
        _come_by_file(enrolled, stranger, edition, clock, chance)
    return Staff(enrolled, colleagues)


def _come_by_file(
    session: Session, stranger: Member, edition: str, clock: StagedClock, chance: Seeded
) -> None:
    agency = found(stranger.agency, clock, chance)
    hire(agency, stranger, edition, chance)
    hear_of(session.vault, agency)
