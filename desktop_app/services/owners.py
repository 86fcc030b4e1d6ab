"""Whose record an entry is: the agency that must be asked before anybody else is told."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.ids import AgencyId, DeviceKey, base32
from desktop_app.ledger.entry import Entry
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Owners:
    """The agency of each device, by the code that notes name an agency with."""

    by_device: Mapping[DeviceKey, str]
    names: Mapping[str, str]

    def of(self, entry: Entry) -> str:
        """The owner's code: as the entry says itself, else its author's agency; "" if unknown.

        An agency that nobody has a card of any more is not asked: whoever wrote for one of their
        own, and then joined another, took their words along.
        """
        said = (entry.shown or {}).get("owner_agency")
        return said if isinstance(said, str) and said in self.names else self.wrote(entry)

    def wrote(self, entry: Entry) -> str:
        """The code of the author's agency; empty if nobody here knows it."""
        return self.by_device.get(entry.log.author, "")


def owners_of(vault: OpenVault) -> Owners:
    """Everybody's agency, as the cards held here tell it."""
    cards = list(device_cards(vault))
    return Owners(
        by_device={card.key: owner_code(card.agency_id) for card in cards},
        names={owner_code(card.agency_id): card.agency for card in cards},
    )


def owner_code(agency: AgencyId) -> str:
    """How a note names the agency whose record it is (CONTRACT section 3)."""
    return base32(agency)[:13]
