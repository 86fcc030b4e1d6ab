"""Whose word counts of a handoff: what an agency sent, took in or was answered, it says itself.

Anybody who hands us a case can put entries in it that look like our own acts, or those of a third
agency: that somebody answered, or took something back (decision 042).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.ids import DeviceKey
from desktop_app.ledger.entry import Entry
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Houses:
    """The agency of each device, as the cards that count tell it; a stranger is alone."""

    agencies: Mapping[DeviceKey, DeviceKey]
    own: DeviceKey

    @classmethod
    def of(cls, vault: OpenVault) -> "Houses":
        """As things stand. Keys this vault had before are ours, too."""
        cards = device_cards(vault)
        agencies = {card.key: card.agency_key for card in cards}
        ours = dict.fromkeys((vault.me.key, *vault.former_keys), vault.me.agency_key)
        return cls({**agencies, **ours}, vault.me.agency_key)

    def are_one(self, one: DeviceKey, other: DeviceKey) -> bool:
        """Whether two devices are of one agency."""
        return self._agency(one) == self._agency(other)

    def ours(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Those that people of the own agency wrote."""
        return tuple(entry for entry in entries if self._agency(entry.log.author) == self.own)

    def _agency(self, key: DeviceKey) -> DeviceKey:
        return self.agencies.get(key, key)
