"""Unlocks vaults and closes them again: the rooms of one open vault, put together."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from desktop_app.app.checkers import Checkers
from desktop_app.app.clocks import clocks
from desktop_app.app.installs import InstallFolder, Installs, goes_on, start_anew, turn_over
from desktop_app.app.lending import take_back_lent
from desktop_app.app.machine import (
    Cores,
    SystemClock,
    local_midnight_ms,
    random_bytes,
)
from desktop_app.app.own_keys import (
    Former,
    former_keys,
    own_card,
    own_identity,
    own_pen,
    renew_keys,
)
from desktop_app.app.rulebook import rulebook
from desktop_app.app.sittings import begin_sitting, counting_failures, end_sitting
from desktop_app.app.standards import standards
from desktop_app.app.supervising import supervising
from desktop_app.app.sweeping import sweep
from desktop_app.app.unfinished import UnfinishedBundles
from desktop_app.crypto.access_head import HeadFile
from desktop_app.crypto.attachment_folder import AttachmentFolder
from desktop_app.crypto.codes import device_code, outside_code
from desktop_app.crypto.device_secret import KeyringKeeper, SecretKeeper
from desktop_app.crypto.kdf import KeyPolicy
from desktop_app.crypto.platform_keyring import pinned_backend
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.sealing import AgeIdentity, is_recipient
from desktop_app.crypto.signing import DevicePen
from desktop_app.crypto.vault_keys import VaultDoor, VaultKeys
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.errors import Fault
from desktop_app.domain.lateness import LatenessRules
from desktop_app.domain.occurred import Midnight
from desktop_app.services.carrying import is_on_record
from desktop_app.services.keeping import VaultFiles
from desktop_app.services.opened import OpenVault
from desktop_app.services.own_device import is_to_renew
from desktop_app.services.ports import Chance, Clock
from desktop_app.services.signing_later import sign_all
from desktop_app.store.appending import Writer
from desktop_app.store.book import Hands
from desktop_app.store.database import Database, open_database
from desktop_app.store.noting import Dating

LEFT_AT = "window/left_at"


@dataclass(frozen=True, slots=True)
class World:
    """What the program is given of the machine; tests give a cheaper or a faked one."""

    cores: Cores
    clock: Clock
    chance: Chance
    midnight_ms: Midnight
    policy: KeyPolicy
    find_keeper: Callable[[], SecretKeeper | None]
    installs: Installs | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked vault and what has to be put away when it is locked.

    `left_at` is where the window stood when it was covered (`app.left_at` reads it). `former`
    are keys from before the vault was restored or copied, which still open what was sealed then.
    `held_at_start` tells whether entries came since the vault was opened.
    `has_cases` is whether there was any case when it was unlocked.
    """

    vault: OpenVault
    folder: Path
    identity: AgeIdentity
    pen: DevicePen
    attachments: AttachmentFolder
    database: Database
    world: World
    head_file: HeadFile
    left_at: bytes = b""
    former: tuple[Former, ...] = ()
    has_cases: bool = False
    held_at_start: int = 0

    def close(self) -> None:
        """Sign what waits, take back what was lent, and leave nothing in the write-ahead log."""
        try:
            if not self.database.read_only:
                self._leave()
        finally:
            take_back_lent(self.folder)
            self.database.close()

    def _leave(self) -> None:
        if is_to_renew(self.database.drawer):  # what waits is signed with the new key
            return
        sign_all(self.vault)
        end_sitting(self.vault)
        has_grown = self.vault.holdings.latest() != self.held_at_start
        if self.world.installs is not None and has_grown:
            turn_over(self.world.installs, self.database.drawer, self.world.chance)


def this_world() -> World:
    """The real machine."""
    return World(
        cores=Cores(),
        clock=SystemClock(),
        chance=random_bytes,
        midnight_ms=local_midnight_ms,
        policy=KeyPolicy(),
        find_keeper=system_keyring,
        installs=InstallFolder(),
    )


def system_keyring() -> SecretKeeper | None:
    """The operating system's keyring, where there is one that can be trusted."""
    try:
        return KeyringKeeper(pinned_backend())
    except Fault:
        return None


def unlock_vault(world: World, folder: Path, passphrase: str) -> Session:
    """Open a vault with its passphrase, and this device's secret where it uses one.

    Raises:
        Refusal: NOT_A_VAULT, WRONG_PASSPHRASE, HEADER_…, VAULT_IN_USE, NEWER_FORMAT.
        Fault: KEYRING_…, DATABASE_MISSING, DATABASE_UNREADABLE, NOT_ENOUGH_MEMORY.
    """
    with counting_failures(folder, world.clock):
        keys = door_to(world, folder, world.find_keeper()).unlock(passphrase)
    return _open(world, folder, keys)


def unlock_with_recovery(world: World, folder: Path, typed: str) -> Session:
    """Open a vault with its printed recovery key.

    Raises:
        Refusal: RECOVERY_KEY_MISTYPED, WRONG_RECOVERY_KEY, and as `unlock_vault`.
    """
    recovery = RecoveryKey.parse(typed)
    with counting_failures(folder, world.clock):
        keys = door_to(world, folder, None).unlock_with_recovery(recovery)
    return _open(world, folder, keys)


def door_to(world: World, folder: Path, keeper: SecretKeeper | None) -> VaultDoor:
    """The keys of the vault in a folder."""
    return VaultDoor(folder, keeper=keeper, policy=world.policy, chance=world.chance)


def _open(world: World, folder: Path, keys: VaultKeys) -> Session:
    read_only = not os.access(folder, os.W_OK)
    database = database_in(world, folder, keys, read_only=read_only, must_exist=True)
    try:
        if not database.read_only:
            sweep(folder)
            _see_to_own_keys(world, database)
        session = put_together(world, folder, database, HeadFile(folder, keys.head_key))
        begin_sitting(session.vault, folder)
        if not database.read_only:
            UnfinishedBundles(database.drawer).settle(partial(is_on_record, session.vault))
        return replace(session, held_at_start=database.holdings.latest())
    except BaseException:
        database.close()
        raise


def _see_to_own_keys(world: World, database: Database) -> None:
    """Give a vault that was restored or copied keys of its own, before anything is written."""
    drawer = database.drawer
    has_gone_on = world.installs is None or goes_on(world.installs, drawer)
    if is_to_renew(drawer) or not has_gone_on:
        renew_keys(database, world.clock, world.chance)
        start_anew(drawer)
    if world.installs is not None:
        turn_over(world.installs, drawer, world.chance)


def database_in(
    world: World,
    folder: Path,
    keys: VaultKeys,
    *,
    read_only: bool = False,
    must_exist: bool = False,
) -> Database:
    """The database of the vault in a folder; made if there is none, unless it must exist."""
    hands = Hands(
        writer=Writer(world.clock, world.chance),
        checker=Checkers(world.cores),
        dating=Dating(world.midnight_ms, LatenessRules()),
    )
    return open_database(
        folder, keys.database_key, hands, read_only=read_only, must_exist=must_exist
    )


def put_together(world: World, folder: Path, database: Database, head_file: HeadFile) -> Session:
    """Put the rooms of one open vault together."""
    pen, identity, former = own_pen(database), own_identity(database), former_keys(database)
    attachments = AttachmentFolder(folder / "att")
    files = VaultFiles(attachments, database.files)
    vault = replace(
        _vault(world, database, pen, files),
        former_keys=frozenset(one.key for one in former),
        access_end=None if database.read_only else head_file,
    )
    return Session(
        vault=vault,
        folder=folder,
        identity=identity,
        pen=pen,
        attachments=attachments,
        database=database,
        world=world,
        head_file=head_file,
        left_at=database.drawer.setting(LEFT_AT) or b"",
        former=former,
        has_cases=database.has_cases(),
    )


def _vault(world: World, database: Database, pen: DevicePen, files: VaultFiles) -> OpenVault:
    return OpenVault(
        book=database.book,
        reading=database.reading,
        changes=database.changes,
        cards=database.cards,
        channels=database.channels,
        drawer=database.drawer,
        marks=database.marks,
        past=database.past,
        episodes=database.episodes,
        conflicts=database.conflicts,
        troubles=database.troubles,
        actions=database.actions,
        consents=database.consents,
        **supervising(database),
        reaching=database.reaching,
        apart=database.apart,
        pending=database.pending,
        holdings=database.holdings,
        remembered=database.remembered,
        files=files,
        file_texts=database.file_texts,
        access=database.access,
        access_end=None,
        pen=pen,
        checker=Checkers(world.cores),
        me=own_card(database, pen),
        clock=world.clock,
        chance=world.chance,
        midnight_ms=world.midnight_ms,
        clocks=clocks(),
        rulebook=rulebook(),
        standards=standards(),
        new_key=AgeIdentity.generate,
        code_of=code_of,
    )


def code_of(card: Card | OutsideCard) -> str:
    """The digits two people compare; none for a card whose recipient is no recipient."""
    if not is_recipient(card.recipient):
        return ""
    if isinstance(card, OutsideCard):
        return str(outside_code(card.recipient))
    return str(device_code(card.key, card.recipient))
