"""Cards and the agencies behind them: what is known here about who signs."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.checks import reread
from desktop_app.store.directory import device_cards, outside_cards
from desktop_app.store.transactions import reading, writing
from desktop_app.store.upkeep import Upkeep

_BY_CODE = frozenset({Standing.OWN, Standing.MET, Standing.CONFIRMED})
_FIRMNESS = (Standing.UNVERIFIED, Standing.VOUCHED, Standing.CONFIRMED, Standing.MET, Standing.OWN)


class CardBox:
    """The cards held here."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine = engine
        self._upkeep = upkeep

    def cards(self) -> tuple[tuple[Card | OutsideCard, Standing], ...]:
        """Every card that counts, the own one first, then by name."""
        with self._reading() as db:
            trust = self._upkeep.trust(db)
            found: list[tuple[Card | OutsideCard, Standing]] = [
                (card, standing) for card, standing, _ in device_cards(db, trust)
            ]
            found += outside_cards(db)
        return tuple(sorted(found, key=lambda pair: (pair[1] != Standing.OWN, pair[0].name)))

    def line_of(self, id_: ObjectId) -> bytes | None:
        """The signed line of a device's card."""
        with self._reading() as db:
            for card, _, line in device_cards(db, self._upkeep.trust(db)):
                if card.id == id_:
                    return line
        return None

    def control_lines(self, keys: Sequence[DeviceKey]) -> tuple[bytes, ...]:
        """Cards, revocations and releases of these keys, to travel with their entries."""
        wanted = set(keys)
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select line from entry where kind in (?, ?, ?) order by log, n",
                (kinds.CARD, kinds.REVOKE, kinds.RELEASE),
            ).all()
        return tuple(row[0] for row in rows if _about(row[0]) in wanted)

    def know_agency(
        self, key: DeviceKey, standing: Standing, vouched_by: DeviceKey | None, now_ms: int
    ) -> bool:
        """Remember how far an agency is known; never less firmly than before.

        What is compared is the agency's own key. Answers whether it was not known at all.
        """
        if standing in _BY_CODE:
            self._compared(key)
        return key in self.know_agencies([key], standing, vouched_by, now_ms)

    def know_by_device(self, agency: DeviceKey, standing: Standing, now_ms: int) -> None:
        """The code of one of its devices was compared: whose it is, not what it may decide.

        Until the agency's own code is compared its cards carry no authority (decision 025).
        """
        with self._upkeep.writing(self._engine) as db:
            if self._standing(db, agency) not in _BY_CODE:
                db.exec_driver_sql(
                    "insert or ignore into by_device (agency_key) values (?)", (agency,)
                )
        self.know_agencies([agency], standing, None, now_ms)

    def know_agencies(
        self,
        keys: Iterable[DeviceKey],
        standing: Standing,
        vouched_by: DeviceKey | None,
        now_ms: int,
    ) -> frozenset[DeviceKey]:
        """As `know_agency`, with trust worked out once; answers which were not known at all."""
        with self._upkeep.writing(self._engine) as db:
            held = {key: self._standing(db, key) for key in keys}
            firmer = [key for key, now in held.items() if _is_firmer(standing, now)]
            if firmer:
                db.exec_driver_sql(
                    "insert into anchor (agency_key, standing, vouched_by, since_ms)"
                    " values (?, ?, ?, ?) on conflict (agency_key) do update set"
                    " standing = excluded.standing, vouched_by = excluded.vouched_by",
                    [(key, standing.value, vouched_by, now_ms) for key in firmer],
                )
                self._upkeep.project_again(db, self._upkeep.renew_trust(db))
        return frozenset(key for key in firmer if held[key] is None)

    def _compared(self, agency: DeviceKey) -> None:
        with self._upkeep.writing(self._engine) as db:
            gone = db.exec_driver_sql("delete from by_device where agency_key = ?", (agency,))
            if gone.rowcount:
                self._upkeep.project_again(db, self._upkeep.renew_trust(db))

    def agency_standing(self, key: DeviceKey) -> Standing | None:
        """How far an agency's key is known here, if at all."""
        with self._reading() as db:
            return self._standing(db, key)

    def step_down(self, agency: DeviceKey) -> None:
        """The agency a vault made for itself is its own no more; nothing it signs counts for much.

        What it signed before stays on record, and that it let its device go.
        """
        with self._upkeep.writing(self._engine) as db:
            db.exec_driver_sql(
                "update anchor set standing = ? where agency_key = ? and standing = ?",
                (Standing.VOUCHED.value, agency, Standing.OWN.value),
            )
            self._upkeep.project_again(db, self._upkeep.renew_trust(db))

    def keep_outside(self, card: OutsideCard, standing: Standing) -> None:
        """Keep the card of somebody without Throughline."""
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "insert into outside_card (obj, recipient, name, agency, standing)"
                " values (?, ?, ?, ?, ?) on conflict (recipient) do update set"
                " name = excluded.name, agency = excluded.agency, standing = excluded.standing",
                (card.id, card.recipient, card.name, card.agency, standing.value),
            )

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)

    def _standing(self, db: Connection, key: DeviceKey) -> Standing | None:
        found = db.exec_driver_sql(
            "select standing from anchor where agency_key = ?", (key,)
        ).scalar()
        return None if found is None else Standing(found)


def _is_firmer(standing: Standing, held: Standing | None) -> bool:
    return held is None or _FIRMNESS.index(standing) > _FIRMNESS.index(held)


def _about(line: bytes) -> DeviceKey | None:
    entry = reread(line)
    card = card_of(entry)
    if card is not None:
        return card.key
    key = (entry.shown or {}).get("key")
    try:
        return DeviceKey(unb64(key, 32)) if isinstance(key, str) else None
    except NotCanonical:
        return None
