"""Keeps account of who looked for people by their names, before any name is shown."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from desktop_app.domain.ids import DeviceKey
from desktop_app.services.opened import OpenVault

_NAME = "searches"


class SearchKind(StrEnum):
    """What a search by name led to."""

    SHOWN = "shown"
    OPENED = "opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameSearch:
    """Somebody looked for a person by name. For whom, nobody is told."""

    who: DeviceKey
    at_ms: int
    kind: SearchKind


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[NameSearch, ...]).decode


def name_searches(vault: OpenVault) -> tuple[NameSearch, ...]:
    """Every search by name made here, oldest first."""
    kept = vault.drawer.setting(_NAME)
    return () if kept is None else _decode(kept)


def note_name_search(vault: OpenVault, kind: SearchKind) -> NameSearch:
    """Note that people are about to be shown by name, or one of them opened.

    Raises:
        Refusal: VAULT_READ_ONLY, so that no name is shown that nobody keeps account of.
    """
    search = NameSearch(who=vault.me.key, at_ms=vault.clock.now_ms(), kind=kind)
    vault.drawer.set(_NAME, _encode((*name_searches(vault), search)))
    return search
