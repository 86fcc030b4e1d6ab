"""Makes new vaults, or leaves nothing behind of one that could not be made."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.app.vaults import Session, World, database_in, door_to, put_together
from desktop_app.crypto.device_secret import SecretKeeper
from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder
from desktop_app.crypto.header_file import discard_header
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import SEED_SIZE, DevicePen
from desktop_app.crypto.vault_keys import NEUTRAL_LABEL, VaultKeys
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline, Standing
from desktop_app.domain.errors import Fault, Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey, ObjectId, PersonId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.trust import agency_id
from desktop_app.store.database import FILE, Database

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
        Refusal: VAULT_EXISTS, EMPTY_NAME, TEXT_NOT_STORABLE, or as the passphrase rules say.
        Fault: NOT_WRITABLE, DISK_FULL, KEYRING_…
    """
    _check(profile)
    if any((folder / part).exists() for part in _PARTS):
        raise Refusal(RefusalCode.VAULT_EXISTS)  # its header may be lost: it is still a vault
    keeper = world.find_keeper() if use_keyring else None
    keys, recovery = door_to(world, folder, keeper).create(
        passphrase, label=profile.label, names=(profile.name, profile.agency)
    )
    try:
        session = _furnished(world, folder, keys, profile)
    except BaseException:
        _clear_away(folder, keys, keeper)
        raise
    return Created(session, recovery, keeper is not None)


def _check(profile: Profile) -> None:
    if not all(storable(name).strip() for name in (profile.name, profile.agency)):
        raise Refusal(RefusalCode.EMPTY_NAME)
    storable(profile.job)


def _furnished(world: World, folder: Path, keys: VaultKeys, profile: Profile) -> Session:
    """A new vault's folders and database, behind a header that is there already."""
    with disk_errors_as_faults():
        for part in _PARTS:
            make_private_folder(folder / part)
    database = database_in(world, folder, keys)
    try:
        _establish(database, world, profile)
        return put_together(world, folder, database)
    except BaseException:
        database.close()
        raise


def _clear_away(folder: Path, keys: VaultKeys, keeper: SecretKeeper | None) -> None:
    """Leave nothing of a vault that did not come to be; nothing of it was here before."""
    for part in _PARTS:
        shutil.rmtree(folder / part, ignore_errors=True)
    with suppress(Fault):  # the first failure is the one to tell
        discard_header(folder)
        if keeper is not None:
            keeper.forget(keys.vault_id)


def _establish(database: Database, world: World, profile: Profile) -> None:
    """Make the device's keys and an agency key, and sign the card: an agency of one, for now."""
    seeds = {"device": world.chance(SEED_SIZE), "agency": world.chance(SEED_SIZE)}
    device, agency = (DevicePen.from_seed(seeds[name]) for name in ("device", "agency"))
    identity = AgeIdentity.from_seed(world.chance(SEED_SIZE))
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
