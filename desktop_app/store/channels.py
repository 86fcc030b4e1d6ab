"""Who reads which channel, and the epoch keys of those that this device reads."""

from collections.abc import Collection, Iterable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId
from desktop_app.domain.sealed import SealedDay
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.membership import Membership, fold_membership
from desktop_app.ledger.promotions import authority_then
from desktop_app.store import reading_cases
from desktop_app.store.batches import marks
from desktop_app.store.transactions import reading, writing
from desktop_app.store.upkeep import Upkeep


class ChannelBox:
    """The channels of this vault. Their keys are local: no entry ever holds one."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine = engine
        self._upkeep = upkeep

    def held(self) -> tuple[tuple[CaseId, Audience], ...]:
        """Every channel that this device has a key of."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select distinct case_id, audience from epoch_key order by case_id, audience"
            ).all()
        return tuple((CaseId(case), Audience(audience)) for case, audience in rows)

    def membership(self, case: CaseId, audience: Audience) -> Membership:
        """The epochs of a channel, and who was ever given one of their keys."""
        with self._reading() as db:
            entries = _control(db, case, audience, (kinds.EPOCH, kinds.ADD))
            return fold_membership(entries, self._upkeep.trust(db), case, audience)

    def member_entries(self, case: CaseId, audience: Audience) -> tuple[Entry, ...]:
        """What leads said of the channel's members, complete and in (l, id) order."""
        with self._reading() as db:
            trust = self._upkeep.trust(db)
            entries = _control(db, case, audience, (kinds.MEMBER,))
        counting = (e for e in entries if e.withheld == 0 and trust.leads(e))
        return tuple(sorted(counting, key=lambda e: (e.header.lamport, e.id)))

    def may_lead(self, key: DeviceKey, case: CaseId, audience: Audience, now_ms: int) -> bool:
        """Whether what this key does in a channel now counts as a lead's act."""
        with self._reading() as db:
            return self._upkeep.trust(db).may_lead(key, (case, audience), now_ms)

    def carries(
        self, key: DeviceKey, recorded_ms: int, *, signed_by_then: bool = False
    ) -> Authority | None:
        """The authority of a key's card, if its agency is verified here and nothing ended it.

        With `signed_by_then`, by the cards alone that had been signed at that time.
        """
        with self._reading() as db:
            trust = self._upkeep.trust(db)
        carried = trust.carries(key, recorded_ms)
        if carried is None or not signed_by_then:
            return carried
        return authority_then(trust, key, recorded_ms)

    def head_before(self, log: Log, received_before_ms: int) -> EntryId | None:
        """The last entry of a log that had come here before a moment."""
        with self._reading() as db:
            found = db.exec_driver_sql(
                "select e.id from entry e join log l on l.rid = e.log"
                " where l.author = ? and l.case_id = ? and l.audience = ? and e.received_ms < ?"
                " order by e.n desc, e.id desc limit 1",
                (*log, received_before_ms),
            ).scalar()
        return None if found is None else EntryId(found)

    def count(self, case: CaseId, audiences: Collection[Audience]) -> int:
        """How many entries of a case's line are for some audiences."""
        with self._reading() as db:
            found = db.exec_driver_sql(
                "select count(*) from line where case_id = ?"
                f" and audience in ({marks(tuple(audiences))})",
                (case, *sorted(audiences)),
            )
            return int(found.scalar_one())

    def sealed_days(self, case: CaseId) -> tuple[SealedDay, ...]:
        """What was told the team of listed groups' entries, day by day."""
        with self._reading() as db:
            return reading_cases.sealed_days(db, case)

    def revoked(self) -> frozenset[DeviceKey]:
        """The devices whose agencies declared them lost."""
        with self._reading() as db:
            return self._upkeep.trust(db).revoked

    def keep(self, epoch_line: bytes, identity: str) -> None:
        """Keep the secret half of an epoch. Its line was checked, and the half found to fit.

        Kept twice it is kept once.
        """
        epoch = reread(epoch_line)
        with writing(self._engine) as db:
            db.exec_driver_sql(
                "insert or ignore into epoch_key (epoch_id, case_id, audience, identity, line)"
                " values (?, ?, ?, ?, ?)",
                (epoch.id, epoch.log.case, epoch.log.audience, identity, epoch_line),
            )

    def identities(self, case: CaseId, audience: Audience) -> tuple[tuple[EntryId, str], ...]:
        """The secret halves held of a channel's epochs, newest first.

        An epoch whose entry has not come yet stands last: its key opens what brings it.
        """
        order = {
            one.id: -place for place, one in enumerate(self.membership(case, audience).epochs)
        }
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select epoch_id, identity from epoch_key where case_id = ? and audience = ?",
                (case, audience),
            ).all()
        found = [(EntryId(id_), str(identity)) for id_, identity in rows]
        last = -len(order) - 1
        return tuple(
            sorted(found, key=lambda one: (order.get(one[0], last), one[0]), reverse=True)
        )

    def keyring(self, case: CaseId, audience: Audience) -> tuple[tuple[EntryId, bytes, str], ...]:
        """Every epoch that this device has the key of: its id, its line and its secret half."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select epoch_id, line, identity from epoch_key where case_id = ? and audience = ?"
                " order by epoch_id",
                (case, audience),
            ).all()
        return tuple((EntryId(id_), bytes(line), str(secret)) for id_, line, secret in rows)

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)


def _control(
    db: Connection, case: CaseId, audience: Audience, of_kinds: Iterable[str]
) -> list[Entry]:
    """Control entries of one channel. There are few: they are found among those of their kind."""
    wanted = tuple(of_kinds)
    rows = db.exec_driver_sql(
        "select e.line from entry e join log l on l.rid = e.log"
        f" where e.kind in ({marks(wanted)}) and l.case_id = ? and l.audience = ?",
        (*wanted, case, audience),
    ).all()
    return [reread(row[0]) for row in rows]
