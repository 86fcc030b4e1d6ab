"""A vault's database, opened: the record, its readings, and the furniture."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Engine

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ledger import kinds
from desktop_app.store.access import AccessBox
from desktop_app.store.book import Book, Hands
from desktop_app.store.cards import CardBox
from desktop_app.store.changes import Changes
from desktop_app.store.channels import ChannelBox
from desktop_app.store.exchanges import Exchanges
from desktop_app.store.file_texts import FileTexts
from desktop_app.store.files_held import FilesHeld
from desktop_app.store.furniture import Drawer
from desktop_app.store.holdings import Holdings
from desktop_app.store.lock import VaultLock
from desktop_app.store.marks import Marks
from desktop_app.store.migrating import check_version, migrate
from desktop_app.store.opening import close_engine, empty_write_ahead_log, open_engine
from desktop_app.store.parked import read_again
from desktop_app.store.past import Past
from desktop_app.store.pending import Pending
from desktop_app.store.reaching import Reaching
from desktop_app.store.reading import Reading
from desktop_app.store.reading_actions import ActionReading
from desktop_app.store.reading_apart import ApartReading
from desktop_app.store.reading_approvals import ApprovalReading
from desktop_app.store.reading_caseload import CaseloadReading
from desktop_app.store.reading_conflicts import ConflictReading
from desktop_app.store.reading_consents import ConsentReading
from desktop_app.store.reading_consultations import ConsultationReading
from desktop_app.store.reading_episodes import EpisodeReading
from desktop_app.store.reading_reviews import ReviewReading
from desktop_app.store.reading_roles import RoleReading
from desktop_app.store.reading_ticks import TickReading
from desktop_app.store.reading_troubles import TroubleReading
from desktop_app.store.remembered import PlacesRemembered
from desktop_app.store.stopped import stopped_engine
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

FILE = Path("db") / "main.db"


@dataclass(frozen=True, slots=True)
class Database:
    """Everything one open vault keeps in its database."""

    book: Book
    reading: Reading
    changes: Changes
    cards: CardBox
    channels: ChannelBox
    drawer: Drawer
    marks: Marks
    past: Past
    episodes: EpisodeReading
    conflicts: ConflictReading
    troubles: TroubleReading
    actions: ActionReading
    consents: ConsentReading
    approvals: ApprovalReading
    reviews: ReviewReading
    ticks: TickReading
    caseloads: CaseloadReading
    roles: RoleReading
    consultations: ConsultationReading
    reaching: Reaching
    apart: ApartReading
    pending: Pending
    exchanges: Exchanges
    holdings: Holdings
    remembered: PlacesRemembered
    files: FilesHeld
    file_texts: FileTexts
    access: AccessBox
    read_only: bool
    _engine: Engine
    _lock: VaultLock | None
    _hands: Hands
    _upkeep: Upkeep
    _stopped: "list[Database]" = field(default_factory=list)

    def has_cases(self) -> bool:
        """Whether there is any case here."""
        with reading(self._engine) as db:
            found = db.exec_driver_sql("select 1 from thing where kind = ? limit 1", (kinds.CASE,))
            return found.first() is not None

    def at(self, moment_ms: int) -> "Database":
        """The same as it was at a moment, to be read only; closed with this one at the latest.

        It takes as long as looking at every entry, and at what has changed since.

        Raises:
            Fault: DATABASE_UNREADABLE, DISK_FAILED, DATABASE_BUSY.
        """
        with reading(self._engine) as db:
            upkeep = self._upkeep.for_reading(db)
        engine = stopped_engine(self._engine, upkeep, self._hands.dating, moment_ms)
        book = Book(engine, upkeep, self._hands)
        then = _put_together(engine, None, book, upkeep, self._hands)
        then = replace(then, drawer=self.drawer, cards=self.cards, access=self.access)
        self._stopped.append(then)
        return then

    def close(self) -> None:
        """Empty the write-ahead log into the file, close it, and give the vault free.

        Raises:
            Fault: DISK_FULL, DISK_FAILED; it is closed all the same, and nothing is lost.
        """
        for then in self._stopped:
            then.close()
        try:
            if not self.read_only:
                empty_write_ahead_log(self._engine)
        finally:
            close_engine(self._engine)
            if self._lock is not None:
                self._lock.release()


def open_database(
    folder: Path,
    key: bytes,
    hands: Hands,
    *,
    read_only: bool = False,
    must_exist: bool = False,
) -> Database:
    """Open, or make, the database of the vault in a folder. `key` is 32 raw bytes.

    With `must_exist` none is made, not even a lock file: an empty record in place of a lost
    one would look as if there never had been any.

    Raises:
        Refusal: VAULT_IN_USE, PLAINTEXT_DATABASE, NEWER_FORMAT.
        Fault: DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_BUSY, NO_CIPHER, NOT_WRITABLE.
    """
    if must_exist:
        _check_exists(folder / FILE)
    engine, lock, upgraded = _engine_in(folder, key, read_only=read_only)
    upkeep = Upkeep(hands.dating)
    book = Book(engine, upkeep, hands)
    if upgraded:
        book.rebuild()
    if not read_only:
        with suppress(Fault):  # they wait on: what keeps them out must not keep the person out
            read_again(engine, hands.checker, book.ingest)
    return _put_together(engine, lock, book, upkeep, hands)


def _put_together(
    engine: Engine, lock: VaultLock | None, book: Book, upkeep: Upkeep, hands: Hands
) -> Database:
    """The faces of one database; without a lock it is only read."""
    return Database(
        book=book,
        reading=Reading(engine, upkeep),
        changes=Changes(engine, upkeep.touched),
        cards=CardBox(engine, upkeep),
        channels=ChannelBox(engine, upkeep),
        drawer=Drawer(engine),
        marks=Marks(engine),
        past=Past(engine, upkeep, hands.dating),
        episodes=EpisodeReading(engine, upkeep, hands.dating),
        conflicts=ConflictReading(engine, upkeep),
        troubles=TroubleReading(engine, upkeep),
        actions=ActionReading(engine),
        consents=ConsentReading(engine, upkeep),
        approvals=ApprovalReading(engine, upkeep),
        reviews=ReviewReading(engine, upkeep),
        ticks=TickReading(engine, upkeep),
        caseloads=CaseloadReading(engine, upkeep),
        roles=RoleReading(engine, upkeep),
        consultations=ConsultationReading(engine, upkeep),
        reaching=Reaching(engine),
        apart=ApartReading(engine, upkeep, hands.dating),
        pending=Pending(engine),
        exchanges=Exchanges(engine),
        holdings=Holdings(engine, upkeep),
        remembered=PlacesRemembered(engine),
        files=FilesHeld(engine),
        file_texts=FileTexts(engine),
        access=AccessBox(engine, hands.writer),
        read_only=lock is None,
        _engine=engine,
        _lock=lock,
        _hands=hands,
        _upkeep=upkeep,
    )


def _engine_in(
    folder: Path, key: bytes, *, read_only: bool
) -> tuple[Engine, VaultLock | None, bool]:
    """The tables, whether they had to be brought to this version, and the lock on them."""
    lock = None if read_only else VaultLock(folder)
    try:
        engine = open_engine(folder / FILE, key, read_only=read_only)
        if read_only:
            check_version(engine)
        upgraded = not read_only and migrate(engine)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return engine, lock, upgraded


def _check_exists(file: Path) -> None:
    """A file without a byte is as good as none: SQLite would fill it anew."""
    try:
        size = file.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        size = 0
    if size == 0:
        raise Fault(FaultCode.DATABASE_MISSING)
