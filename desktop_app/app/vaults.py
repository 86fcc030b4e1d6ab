"""Makes vaults, unlocks them, and closes them again."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.app.machine import Cores, SystemClock, local_midnight_ms, random_bytes
from desktop_app.crypto.attachment_folder import AttachmentFolder
from desktop_app.crypto.codes import device_code, outside_code
from desktop_app.crypto.device_secret import KeyringKeeper, SecretKeeper
from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder
from desktop_app.crypto.header_file import discard_header
from desktop_app.crypto.kdf import KeyPolicy
from desktop_app.crypto.platform_keyring import pinned_backend
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.sealing import AgeIdentity, is_recipient
from desktop_app.crypto.signing import SEED_SIZE, DevicePen, is_acceptable_key, verify
from desktop_app.crypto.vault_keys import NEUTRAL_LABEL, VaultDoor, VaultKeys
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Authority, Discipline, Standing
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey, ObjectId, PersonId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.domain.occurred import Midnight
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.trust import agency_id
from desktop_app.services.keeping import VaultFiles
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Chance, Clock
from desktop_app.services.signing_later import sign_all
from desktop_app.store.appending import Writer
from desktop_app.store.book import Checking, Hands
from desktop_app.store.database import FILE, Database, open_database
from desktop_app.store.noting import Dating

_CARD_YEARS = 2
_PARTS = (FILE.parent.name, "att", "inbox")
_DEVICE = "laptop"  # a computer's own name often is a person's: it stays here


@dataclass(frozen=True, slots=True)
class Profile:
    """Who a new vault is for."""

    name: str
    agency: str
    discipline: Discipline
    job: str
    authority: Authority = Authority.WORKER
    label: str = NEUTRAL_LABEL


@dataclass(frozen=True, slots=True)
class World:
    """What the program is given of the machine; tests give a cheaper or a faked one."""

    cores: Cores
    clock: Clock
    chance: Chance
    midnight_ms: Midnight
    policy: KeyPolicy
    find_keeper: Callable[[], SecretKeeper | None]


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked vault and what has to be put away when it is locked."""

    vault: OpenVault
    folder: Path
    identity: AgeIdentity
    pen: DevicePen
    attachments: AttachmentFolder
    database: Database
    world: World

    def close(self) -> None:
        """Sign what waits, and close with nothing left in the write-ahead log."""
        try:
            if not self.database.read_only:
                sign_all(self.vault)
        finally:
            self.database.close()


def this_world() -> World:
    """The real machine."""
    return World(
        Cores(), SystemClock(), random_bytes, local_midnight_ms, KeyPolicy(), system_keyring
    )


def system_keyring() -> SecretKeeper | None:
    """The operating system's keyring, where there is one that can be trusted."""
    try:
        return KeyringKeeper(pinned_backend())
    except Fault:
        return None


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, with the recovery key that is shown this once."""

    session: Session
    recovery: RecoveryKey
    uses_keyring: bool


def create_vault(
    world: World,
    folder: Path,
    passphrase: str,
    profile: Profile,
    *,
    use_keyring: bool = True,
) -> Created:
    """Make a vault in a folder that has none, with a card signed by its own agency key.

    Raises:
        Refusal: VAULT_EXISTS, EMPTY_NAME, or as the passphrase rules say.
        Fault: NOT_WRITABLE, DISK_FULL, KEYRING_…
    """
    if not (profile.name.strip() and profile.agency.strip()):
        raise Refusal(RefusalCode.EMPTY_NAME)
    if any((folder / part).exists() for part in _PARTS):
        raise Refusal(RefusalCode.VAULT_EXISTS)  # its header may be lost: it is still a vault
    keeper = world.find_keeper() if use_keyring else None
    keys, recovery = _door(world, folder, keeper).create(passphrase, label=profile.label)
    try:
        session = _furnished(world, folder, keys, profile)
    except BaseException:
        _clear_away(folder)
        if keeper is not None:
            keeper.forget(keys.vault_id)
        raise
    return Created(session, recovery, keeper is not None)


def unlock_vault(world: World, folder: Path, passphrase: str) -> Session:
    """Open a vault with its passphrase, and this device's secret where it uses one.

    Raises:
        Refusal: NOT_A_VAULT, WRONG_PASSPHRASE, HEADER_…, VAULT_IN_USE, NEWER_FORMAT.
        Fault: KEYRING_…, DATABASE_UNREADABLE, NOT_ENOUGH_MEMORY.
    """
    keys = _door(world, folder, world.find_keeper()).unlock(passphrase)
    return _open(world, folder, keys)


def unlock_with_recovery(world: World, folder: Path, typed: str) -> Session:
    """Open a vault with its printed recovery key.

    Raises:
        Refusal: RECOVERY_KEY_MISTYPED, WRONG_RECOVERY_KEY, and as `unlock_vault`.
    """
    recovery = RecoveryKey.parse(typed)
    keys = _door(world, folder, None).unlock_with_recovery(recovery)
    return _open(world, folder, keys)


def _door(world: World, folder: Path, keeper: SecretKeeper | None) -> VaultDoor:
    return VaultDoor(folder, keeper=keeper, policy=world.policy, chance=world.chance)


def _furnished(world: World, folder: Path, keys: VaultKeys, profile: Profile) -> Session:
    """A new vault's folders and database, behind a header that is there already."""
    with disk_errors_as_faults():
        for part in _PARTS:
            make_private_folder(folder / part)
    database = _database(world, folder, keys)
    try:
        _establish(database, world, profile)
        return _session(world, folder, database)
    except BaseException:
        database.close()
        raise


def _clear_away(folder: Path) -> None:
    """Leave nothing of a vault that did not come to be; nothing of it was here before."""
    for part in _PARTS:
        shutil.rmtree(folder / part, ignore_errors=True)
    with suppress(Fault):  # the first failure is the one to tell
        discard_header(folder)


def _open(world: World, folder: Path, keys: VaultKeys) -> Session:
    database = _database(world, folder, keys, read_only=not os.access(folder, os.W_OK))
    try:
        return _session(world, folder, database)
    except BaseException:
        database.close()
        raise


def _database(world: World, folder: Path, keys: VaultKeys, *, read_only: bool = False) -> Database:
    hands = Hands(
        writer=Writer(world.clock, world.chance),
        checking=Checking(verify, is_acceptable_key, world.cores),
        dating=Dating(world.midnight_ms, LatenessRules()),
    )
    return open_database(folder, keys.database_key, hands, read_only=read_only)


def _establish(database: Database, world: World, profile: Profile) -> None:
    """Make the device's keys and an agency key, and sign the card: an agency of one, for now."""
    seeds = {"device": world.chance(SEED_SIZE), "agency": world.chance(SEED_SIZE)}
    device, agency = (DevicePen.from_seed(seeds[name]) for name in ("device", "agency"))
    identity = AgeIdentity.generate()
    now = world.clock.now_ms()
    expires = datetime.fromtimestamp(now / 1000, UTC) + timedelta(days=365 * _CARD_YEARS)
    card = Card(
        id=ObjectId(world.chance(16)),
        agency_id=agency_id(agency.public),
        agency_key=DeviceKey(agency.public),
        key=DeviceKey(device.public),
        recipient=identity.recipient,
        person=PersonId(world.chance(16)),
        name=profile.name.strip(),
        agency=profile.agency.strip(),
        discipline=profile.discipline,
        job=profile.job.strip(),
        authority=profile.authority,
        device=_DEVICE,
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


def _session(world: World, folder: Path, database: Database) -> Session:
    """Put the rooms of one open vault together."""
    pen = DevicePen.from_seed(_secret(database, "device"))
    identity = AgeIdentity.from_text(_secret(database, "age").decode())
    attachments = AttachmentFolder(folder / "att")
    vault = OpenVault(
        book=database.book,
        reading=database.reading,
        cards=database.cards,
        drawer=database.drawer,
        marks=database.marks,
        pending=database.pending,
        files=VaultFiles(attachments, database.files),
        pen=pen,
        me=_own_card(database, pen),
        clock=world.clock,
        chance=world.chance,
        midnight_ms=world.midnight_ms,
        code_of=code_of,
    )
    return Session(vault, folder, identity, pen, attachments, database, world)


def code_of(card: Card | OutsideCard) -> str:
    """The digits two people compare; none for a card whose recipient is no recipient."""
    if not is_recipient(card.recipient):
        return ""
    if isinstance(card, OutsideCard):
        return str(outside_code(card.recipient))
    return str(device_code(card.key, card.recipient))


def _secret(database: Database, name: str) -> bytes:
    """A key that only this vault holds. Without it the vault was made only in part."""
    secret = database.drawer.setting(f"secret/{name}")
    if secret is None:
        raise Fault(FaultCode.DATABASE_UNREADABLE)
    return secret


def _own_card(database: Database, pen: DevicePen) -> Card:
    for card, _ in database.cards.cards():
        if isinstance(card, Card) and card.key == pen.public:
            return card
    raise Fault(FaultCode.DATABASE_UNREADABLE)
