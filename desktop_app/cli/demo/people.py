"""Everybody of the demonstration, in their agencies, with cards in the vault."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.app.vaults import Session
from desktop_app.cli.demo.agencies import Post, enrol, found, hear_of
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.colleagues import Colleague, hire
from desktop_app.cli.demo.texts import Member, Team
from desktop_app.cli.tour_case import StagedClock
from desktop_app.domain.ids import PersonId
from desktop_app.services.agency import Agency


@dataclass(frozen=True, slots=True)
class Staff:
    """The vault, which belongs to an agency now, and everybody else's devices by their ids.

    `own` is its agency, which verified the `partners`; their keys hang on the `chance`.
    """

    session: Session
    colleagues: Mapping[str, Colleague]
    own: Agency
    partners: tuple[Agency, ...]
    chance: Seeded


def bring_together(
    session: Session, team: Team, edition: str, clock: StagedClock, chance: Seeded
) -> Staff:
    """Found the agencies, sign everybody's cards, and take the vault into its own agency."""
    members = (*team.colleagues, *team.others)
    names = dict.fromkeys(one.agency for one in (team.owner, *members))
    agencies = {name: found(name, clock, chance) for name in names}
    colleagues: dict[str, Colleague] = {}
    for one in sorted(members, key=lambda one: bool(one.reports_to)):
        above = _person(colleagues, one.reports_to)
        colleagues[one.id] = hire(agencies[one.agency], one, edition, chance, above)
    own = agencies.pop(team.owner.agency)
    partners = tuple(agencies.values())
    for partner in partners:
        own.trust(partner.card)
    post = Post(team.owner.authority, _person(colleagues, team.owner.reports_to))
    enrolled = enrol(session, own, partners, post)
    for stranger in team.strangers:
        _come_by_file(enrolled, stranger, edition, clock, chance)
    return Staff(enrolled, colleagues, own, partners, chance)


def _person(colleagues: Mapping[str, Colleague], id_: str) -> PersonId | None:
    """Somebody whose card is signed already; nobody for no id."""
    return colleagues[id_].card.person if id_ else None


def _come_by_file(
    session: Session, stranger: Member, edition: str, clock: StagedClock, chance: Seeded
) -> None:
    agency = found(stranger.agency, clock, chance)
    hire(agency, stranger, edition, chance)
    hear_of(session.vault, agency)
