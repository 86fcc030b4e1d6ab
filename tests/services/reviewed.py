"""A team on one case whose notes are reviewed, on real vaults carried by hand."""

from dataclasses import replace

import pytest

from desktop_app.domain.card import Card
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.services.device_cards import device_cards
from desktop_app.services.members import Asked, add_member
from desktop_app.services.reviewing import sign_off
from tests.services.teams import Laptop, Team, card_of, give, note
from tests.worlds import StandingClock


def let_in(team: Team, case: CaseId) -> Team:
    """Dana and Owen were let into Miriam's case, and so was Lee."""
    for laptop in (team.dana, team.owen):
        add_member(team.miriam.vault, case, Asked(card=card_of(laptop, team.miriam)))
    for laptop in (team.dana, team.lee, team.owen):
        give(team.miriam, laptop, case)
    return team


def entry(laptop: Laptop, id_: EntryId) -> TimelineEntry:
    return laptop.vault.reading.entry(id_)


def written_by(worker: Laptop, reader: Laptop, case: CaseId) -> EntryId:
    """A note of one that another holds."""
    written = note(worker, case)
    give(worker, reader, case)
    return written


def signed_off(laptop: Laptop, *ids: EntryId) -> None:
    """As somebody who had read them as they stand."""
    sign_off(laptop.vault, [entry(laptop, id_).seen() for id_ in ids])


def card_seen(team: Team, laptop: Laptop) -> Card:
    """Somebody's card, as their supervisor holds it."""
    cards = device_cards(team.miriam.vault)
    return next(card for card in cards if card.key == laptop.vault.pen.public)


def put_below(team: Team, worker: Laptop, above: Laptop | None) -> None:
    """The agency says whom somebody reports to, and everybody hears of it."""
    person = None if above is None else above.vault.me.person
    card = card_seen(team, worker)
    team.miriam.say(kinds.CARD, card.id, card_body(replace(card, reports_to=person)))
    for laptop in (team.dana, team.lee):
        give(team.miriam, laptop, team.miriam.agency_case, AGENCY_CHANNEL)


def wait(team: Team) -> None:
    """A minute goes by, on every laptop."""
    clock = team.miriam.world.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms += 60_000


def code_of(refused: pytest.ExceptionInfo[Refusal]) -> RefusalCode:
    return refused.value.code
