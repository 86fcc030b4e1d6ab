"""Opening a vault's keys: making them, getting at them, changing who can.

The master key is 32 random bytes, never derived from anything and never changed here. Setting
a new passphrase wraps it anew; whoever kept the old header and knows the old passphrase can
still open that copy.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.crypto.device_secret import SECRET_SIZE, SecretKeeper
from desktop_app.crypto.header_file import discard_header, header_exists, load_header, save_header
from desktop_app.crypto.kdf import KEY_SIZE, KeyPolicy, derive
from desktop_app.crypto.passphrase import check_passphrase
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.slots import Slot, SlotKind, new_slot
from desktop_app.crypto.vault_header import VAULT_ID_SIZE, VaultHeader
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.services.ports import Chance

NEUTRAL_LABEL = "Vault"


@dataclass(frozen=True, slots=True)
class VaultKeys:
    """What an unlocked vault works with; each key is of use for one thing only."""

    vault_id: bytes
    database_key: bytes = field(repr=False)
    head_key: bytes = field(repr=False)


class VaultDoor:
    """The keys of the vault in one folder, behind its header.

    Without a `keeper` (a machine without a keyring) the passphrase stands alone.
    """

    def __init__(
        self, folder: Path, *, keeper: SecretKeeper | None, policy: KeyPolicy, chance: Chance
    ) -> None:
        self._folder = folder
        self._keeper = keeper
        self._policy = policy
        self._chance = chance

    def create(
        self, passphrase: str, *, label: str = NEUTRAL_LABEL, names: Sequence[str] = ()
    ) -> tuple[VaultKeys, RecoveryKey]:
        """Make a new vault header here. The recovery key is shown once and kept nowhere.

        The passphrase may not be made of `names`, the person's and the agency's.

        Raises:
            Refusal: VAULT_EXISTS, or as `check_passphrase`.
            Fault: as `SecretKeeper.keep`, `stretch` and `save_header`; no vault is then made.
        """
        if header_exists(self._folder):
            raise Refusal(RefusalCode.VAULT_EXISTS)
        check_passphrase(passphrase, alone=self._keeper is None, names=names)
        master, recovery = self._chance(KEY_SIZE), RecoveryKey.new(self._chance)
        empty = VaultHeader(vault_id=self._chance(VAULT_ID_SIZE), label=label, slots=())
        for_paper = new_slot(SlotKind.RECOVERY, None, self._chance)
        header = empty.with_slot(for_paper.wrap(master, recovery.secret))
        try:
            self._admit(header, master, passphrase)
        except Fault:
            self._undo(header)
            raise
        return _keys(header, master), recovery

    def unlock(self, passphrase: str) -> VaultKeys:
        """The keys, for who knows the passphrase and, in general, sits at this device.

        Raises:
            Refusal: WRONG_PASSPHRASE; HEADER_DAMAGED when it fits and the header was altered
                even so; else as `read_header`.
            Fault: as `SecretKeeper.fetch` and `stretch`.
        """
        header = self._load()
        return _keys(header, self._master(header, passphrase))

    def unlock_with_recovery(self, recovery: RecoveryKey) -> VaultKeys:
        """The keys, for who holds the paper.

        Raises:
            Refusal: WRONG_RECOVERY_KEY, else as `unlock`.
        """
        header = self._load()
        return _keys(header, _recovered(header, recovery))

    def change_passphrase(self, old: str, new: str) -> None:
        """Let `new` open the vault on this device instead of `old`.

        Raises:
            Refusal, Fault: as `unlock` and `create`; `old` then stays in force.
        """
        header = self._load()
        check_passphrase(new, alone=self._keeper is None)
        self._admit(header, self._master(header, old), new)

    def replace_passphrase(self, recovery: RecoveryKey, new: str) -> VaultKeys:
        """After a forgotten passphrase, a lost keyring or a move to another computer.

        Raises:
            Refusal, Fault: as `unlock_with_recovery` and `create`.
        """
        header = self._load()
        check_passphrase(new, alone=self._keeper is None)
        master = _recovered(header, recovery)
        self._admit(header, master, new)
        return _keys(header, master)

    def _load(self) -> VaultHeader:
        return load_header(self._folder, self._policy.accepted)

    def _admit(self, header: VaultHeader, master: bytes, passphrase: str) -> None:
        """Write the header with `passphrase` as the daily way in."""
        if self._keeper is None:
            slot = new_slot(SlotKind.ALONE, self._policy.alone, self._chance)
            device_secret = b""
        else:
            slot = new_slot(SlotKind.WITH_DEVICE, self._policy.with_device, self._chance)
            device_secret = self._device_secret(header.vault_id, self._keeper)
        filled = slot.wrap(master, slot.stretched(passphrase) + device_secret)
        save_header(self._folder, header.with_slot(filled).signed_by(master))

    def _device_secret(self, vault_id: bytes, keeper: SecretKeeper) -> bytes:
        """The one this device holds already, else a new one, kept before it is relied on."""
        try:
            return keeper.fetch(vault_id)
        except Fault as fault:
            if fault.code is not FaultCode.KEYRING_ENTRY_MISSING:
                raise
        secret = self._chance(SECRET_SIZE)
        keeper.keep(vault_id, secret)
        return secret

    def _undo(self, header: VaultHeader) -> None:
        """Leave nothing behind of a vault that did not come to be."""
        with suppress(Fault):  # the first failure is the one to tell
            discard_header(self._folder)
            if self._keeper is not None:
                self._keeper.forget(header.vault_id)

    def _master(self, header: VaultHeader, passphrase: str) -> bytes:
        slot, device_secret = self._daily_slot(header)
        master = slot.unwrap(slot.stretched(passphrase) + device_secret)
        header.check_mac(master)
        return master

    def _daily_slot(self, header: VaultHeader) -> tuple[Slot, bytes]:
        """The slot a passphrase opens here, and the device's part in it."""
        if alone := header.slot(SlotKind.ALONE):
            return alone, b""
        with_device = header.slot(SlotKind.WITH_DEVICE)
        if with_device is None:
            raise Refusal(RefusalCode.HEADER_DAMAGED, part="slots")
        if self._keeper is None:
            raise Fault(FaultCode.KEYRING_MISSING)
        return with_device, self._keeper.fetch(header.vault_id)


def _recovered(header: VaultHeader, recovery: RecoveryKey) -> bytes:
    slot = header.slot(SlotKind.RECOVERY)
    if slot is None:
        raise Refusal(RefusalCode.WRONG_RECOVERY_KEY)
    master = slot.unwrap(recovery.secret)
    header.check_mac(master)
    return master


def _keys(header: VaultHeader, master: bytes) -> VaultKeys:
    """The vault's working keys. "att/v1" stays reserved: attachments have keys of their own."""
    return VaultKeys(
        vault_id=header.vault_id,
        database_key=derive(master, salt=header.vault_id, purpose="db/v1"),
        head_key=derive(master, salt=header.vault_id, purpose="head/v1"),
    )
