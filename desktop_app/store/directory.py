"""Who wrote what: cards and authors, from the card entries that count."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.domain.conflict import Said
from desktop_app.domain.ids import DeviceKey, EntryId, ObjectId, printed
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Trust
from desktop_app.store.entries import held_lines


def device_cards(db: Connection, trust: Trust) -> Iterator[tuple[Card, Standing, bytes]]:
    """Each device's card that counts, how far it is known, and its line."""
    lines = held_lines(db, [fact.entry for fact in trust.cards.values()])
    for key, fact in trust.cards.items():
        card = card_of(reread(lines[fact.entry]))
        if card is not None:
            revoked = key in trust.revoked
            yield card, Standing.REVOKED if revoked else fact.standing, lines[fact.entry]


def outside_cards(db: Connection) -> Iterator[tuple[OutsideCard, Standing]]:
    """Cards of people without Throughline."""
    rows = db.exec_driver_sql(
        "select obj, recipient, name, agency, standing from outside_card order by obj"
    )
    for obj, recipient, name, agency, standing in rows:
        card = OutsideCard(id=ObjectId(obj), recipient=recipient, name=name, agency=agency)
        yield card, Standing(standing)


Authors = Mapping[DeviceKey, Author]


def authors(db: Connection, trust: Trust) -> Authors:
    """What is shown of each known author beside their entries."""
    return {
        card.key: Author(card.printed, card.name, card.agency, card.discipline)
        for card, _, _ in device_cards(db, trust)
    }


def unknown_author(key: bytes) -> Author:
    """An author without a card that counts: shown by key alone."""
    return Author(printed("k", key[:16]), b64(key)[:12], "", Discipline.OTHER)


def said_by(entry: Entry, authors: Authors) -> Said:
    """Who gave an answer to a field, and when."""
    return Said(
        entry=EntryId(entry.id),
        author=authors.get(entry.log.author) or unknown_author(entry.log.author),
        recorded_ms=entry.recorded_ms,
        clock_offset_ms=entry.header.clock_offset_ms,
    )
