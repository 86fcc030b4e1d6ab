"""Who will be able to read an entry, by the names of their agencies."""

from dataclasses import dataclass

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId
from desktop_app.ledger import kinds
from desktop_app.services.audiences import AGENCY, known_agency_group
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Readership:
    """An audience somebody may write for, and whose people it is."""

    audience: Audience
    title: str
    agencies: tuple[str, ...]
    discipline: Discipline | None = None


def readerships(vault: OpenVault, case: CaseId) -> tuple[Readership, ...]:
    """What an author may choose between; their own agency comes first (CONTRACT section 2).

    A group nobody has written for yet goes by the word `agency` until something is recorded:
    looking at the choice must not put anything on record (see `channel_of`).
    """
    me = vault.me
    group = known_agency_group(vault, case)
    tag = of_discipline(me.discipline)
    return (
        Readership(Audience(AGENCY) if group is None else group.tag, me.agency, (me.agency,)),
        Readership(WHOLE_TEAM, "", agencies_in(vault, case, WHOLE_TEAM)),
        Readership(tag, "", agencies_in(vault, case, tag), me.discipline),
    )


def agencies_in(vault: OpenVault, case: CaseId, audience: Audience) -> tuple[str, ...]:
    """Agencies that wrote in a channel or were handed it, the own one first."""
    writing = vault.book.authors(case, audience)
    handed = set()
    for entry in vault.book.things(case, kinds.HANDOFF):
        said = entry.shown or {}
        audiences, recipients = said.get("audiences"), said.get("recipients")
        if isinstance(audiences, list) and audience in audiences and isinstance(recipients, list):
            handed |= {str(recipient) for recipient in recipients}
    found = {
        card.agency
        for card, _ in vault.cards.cards()
        if card.printed in handed or (isinstance(card, Card) and card.key in writing)
    }
    return (vault.me.agency, *sorted(found - {vault.me.agency}))
