"""A vault's own keys: made with it, and made anew when it was restored or copied."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import msgspec

from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import SEED_SIZE, DevicePen
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline, Standing
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey, ObjectId, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.trust import agency_id
from desktop_app.services.own_device import PROVISIONAL, RENEW, RENEWED_MS
from desktop_app.services.ports import Chance, Clock
from desktop_app.store.database import Database

_CARD_YEARS = 2
_FORMER = "secret/former"
_AGENCY = "secret/agency"
_BEING_MADE = b"being made"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whose device it is."""

    name: str
    agency: str
    discipline: Discipline
    job: str
    authority: Authority
    person: PersonId
    device: str


class Former(NamedTuple):
    """Keys this vault had before: what was sealed for them is still opened, nothing is signed."""

    key: DeviceKey
    identity: AgeIdentity


class _FormerKeys(msgspec.Struct, frozen=True):
    key: bytes
    identity: str


def make_keys(database: Database, holder: Holder, clock: Clock, chance: Chance) -> Card:
    """Make the device's keys and an agency key, and sign the card: an agency of one, for now."""
    seeds = {"device": chance(SEED_SIZE), "agency": chance(SEED_SIZE)}
    device, agency = (DevicePen.from_seed(seeds[name]) for name in ("device", "agency"))
    identity = AgeIdentity.from_seed(chance(SEED_SIZE))
    now = clock.now_ms()
    expires = datetime.fromtimestamp(now / 1000, UTC) + timedelta(days=365 * _CARD_YEARS)
    card = Card(
        id=ObjectId(chance(16)),
        agency_id=agency_id(agency.public),
        agency_key=DeviceKey(agency.public),
        key=DeviceKey(device.public),
        recipient=identity.recipient,
        person=holder.person,
        name=holder.name,
        agency=holder.agency,
        discipline=holder.discipline,
        job=holder.job,
        authority=holder.authority,
        device=holder.device,
        expires=expires.date().isoformat(),
    )
    database.cards.know_agency(card.agency_key, Standing.OWN, None, now)
    database.book.append(
        agency,
        [
            Draft(
                case=CaseId(card.agency_id),
                audience=AGENCY_CHANNEL,
                kind=kinds.CARD,
                about=card.id,
                body=card_body(card),
            )
        ],
    )
    for name, secret in {**seeds, "age": identity.text.encode()}.items():
        database.drawer.set(f"secret/{name}", secret)
    return card


def renew_keys(database: Database, clock: Clock, chance: Chance) -> None:
    """Give a restored or copied vault keys that no other copy has, before it writes anything.

    The agency key it may have made for itself is another, too: each of two copies would go on
    with the agency's log, and it would fork. Begun again after a crash, this comes to the same.
    """
    pen, identity = own_pen(database), own_identity(database)
    card = own_card(database, pen)
    drawer = database.drawer
    is_alone = bool(drawer.setting(_AGENCY))
    is_awaited = not is_alone or drawer.setting(PROVISIONAL) in {card.agency_key, _BEING_MADE}
    drawer.set(PROVISIONAL, _BEING_MADE if is_awaited else b"")
    former = [*former_keys(database), Former(pen.public, identity)]
    drawer.set(_FORMER, _written(former))
    holder = Holder(
        name=card.name,
        agency=card.agency,
        discipline=card.discipline,
        job=card.job,
        # What an agency entrusted somebody with, it has to say again of the new device.
        authority=card.authority if is_alone else Authority.WORKER,
        person=card.person,
        device=card.device,
    )
    renewed = make_keys(database, holder, clock, chance)
    drawer.set(PROVISIONAL, renewed.agency_key if is_awaited else b"")
    drawer.set(RENEWED_MS, clock.now_ms().to_bytes(8, "big"))
    drawer.set(RENEW, b"")


def own_pen(database: Database) -> DevicePen:
    """The pen of this vault's device."""
    return DevicePen.from_seed(_secret(database, "device"))


def own_identity(database: Database) -> AgeIdentity:
    """What opens what is sealed for this vault's device."""
    return AgeIdentity.from_text(_secret(database, "age").decode())


def own_card(database: Database, pen: DevicePen) -> Card:
    """The card by which this vault's device is known.

    Raises:
        Fault: DATABASE_UNREADABLE when there is none: the vault was made only in part.
    """
    for card, _ in database.cards.cards():
        if isinstance(card, Card) and card.key == pen.public:
            return card
    raise Fault(FaultCode.DATABASE_UNREADABLE)


def former_keys(database: Database) -> tuple[Former, ...]:
    """The keys this vault had before it was restored or copied, oldest first."""
    written = database.drawer.setting(_FORMER)
    if written is None:
        return ()
    kept = msgspec.msgpack.decode(written, type=list[_FormerKeys])
    return tuple(Former(DeviceKey(one.key), AgeIdentity.from_text(one.identity)) for one in kept)


def _written(former: list[Former]) -> bytes:
    """Each of them once, however often a crash made it come here."""
    kept = {one.key: _FormerKeys(one.key, one.identity.text) for one in former}
    return msgspec.msgpack.encode(list(kept.values()))


def _secret(database: Database, name: str) -> bytes:
    """A key that only this vault holds. Without it the vault was made only in part."""
    secret = database.drawer.setting(f"secret/{name}")
    if secret is None:
        raise Fault(FaultCode.DATABASE_UNREADABLE)
    return secret
