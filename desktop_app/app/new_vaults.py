"""Makes new vaults, or leaves nothing behind of one that could not be made."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app.installs import turn_over
from desktop_app.app.own_keys import Holder, make_keys
from desktop_app.app.sittings import begin_sitting
from desktop_app.app.vaults import Session, World, database_in, door_to, put_together
from desktop_app.crypto.access_head import HEAD_FILE, HeadFile
from desktop_app.crypto.device_secret import SecretKeeper
from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder
from desktop_app.crypto.failed_unlocks import FAILED_FILE
from desktop_app.crypto.header_file import discard_header
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.vault_keys import NEUTRAL_LABEL, VaultKeys
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.errors import Fault, Refusal, RefusalCode
from desktop_app.domain.ids import PersonId
from desktop_app.domain.writing import storable
from desktop_app.store.database import FILE

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
        make_keys(database, _holder(world, profile), world.clock, world.chance)
        if world.installs is not None:
            turn_over(world.installs, database.drawer, world.chance)
        session = put_together(world, folder, database, HeadFile(folder, keys.head_key))
        begin_sitting(session.vault, folder)
    except BaseException:
        database.close()
        raise
    return session


def _clear_away(folder: Path, keys: VaultKeys, keeper: SecretKeeper | None) -> None:
    """Leave nothing of a vault that did not come to be; nothing of it was here before."""
    for part in _PARTS:
        shutil.rmtree(folder / part, ignore_errors=True)
    for file in (HEAD_FILE, FAILED_FILE):
        (folder / file).unlink(missing_ok=True)
    with suppress(Fault):  # the first failure is the one to tell
        discard_header(folder)
        if keeper is not None:
            keeper.forget(keys.vault_id)


def _holder(world: World, profile: Profile) -> Holder:
    return Holder(
        name=profile.name.strip(),
        agency=profile.agency.strip(),
        discipline=profile.discipline,
        job=profile.job.strip(),
        authority=profile.authority,
        person=PersonId(world.chance(16)),
        device=_DEVICE,
    )
