"""What became of this vault's own keys: replaced since it was restored or copied."""

from enum import StrEnum
from typing import Protocol

from desktop_app.domain.ids import DeviceKey

RENEW = "install/renew"
RENEWED_MS = "install/renewed_ms"
PROVISIONAL = "install/provisional_agency"


_TOLD = "install/told"


class NewKeys(StrEnum):
    """What somebody has to be told of a vault that took new keys."""

    COMPARE = "compare"  # it is its own agency: whoever confirmed it has to compare again
    ENROL = "enrol"  # its agency has to sign a card for the new keys


class _Settings(Protocol):
    def setting(self, name: str) -> bytes | None: ...
    def set(self, name: str, value: bytes) -> None: ...


class _Me(Protocol):
    @property
    def agency_key(self) -> DeviceKey: ...


class _Vault(Protocol):
    @property
    def drawer(self) -> _Settings: ...
    @property
    def me(self) -> _Me: ...


def needs_enrolment(vault: _Vault) -> bool:
    """Whether an agency still has to sign this device's new card: it had signed the one before."""
    provisional = vault.drawer.setting(PROVISIONAL)
    return bool(provisional) and vault.me.agency_key == provisional


def renewed_ms(vault: _Vault) -> int | None:
    """When this vault took new keys because it was restored or copied; None if it never did."""
    written = vault.drawer.setting(RENEWED_MS)
    return None if written is None else int.from_bytes(written, "big")


def news_of_keys(vault: _Vault) -> NewKeys | None:
    """What is still to be told. That an agency has to sign is told until it did."""
    if needs_enrolment(vault):
        return NewKeys.ENROL
    renewed = vault.drawer.setting(RENEWED_MS)
    return NewKeys.COMPARE if renewed and vault.drawer.setting(_TOLD) != renewed else None


def was_told(vault: _Vault) -> bool:
    """Whether somebody has seen the news already, on the command line or in the window."""
    return vault.drawer.setting(_TOLD) == vault.drawer.setting(RENEWED_MS)


def mark_told(vault: _Vault) -> None:
    """Somebody has read that this vault has new keys."""
    vault.drawer.set(_TOLD, vault.drawer.setting(RENEWED_MS) or b"")


def ask_for_new_keys(settings: _Settings) -> None:
    """See to it that this vault takes new keys when it is next opened, before it writes."""
    settings.set(RENEW, b"1")


def is_to_renew(settings: _Settings) -> bool:
    """Whether it was found out meanwhile that this vault was restored or copied."""
    return bool(settings.setting(RENEW))
