"""Who wrote the entries of a case, by person and by agency, as far as cards tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import DeviceKey, PersonId
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingAgency:
    """An agency, with the devices of its people. Its key tells it from one of the same name."""

    key: DeviceKey
    name: str = field(compare=False)
    devices: frozenset[DeviceKey] = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A person of an agency, whichever of their devices they wrote on."""

    person: PersonId
    agency_key: DeviceKey
    name: str = field(compare=False)
    agency: str = field(compare=False)
    discipline: Discipline = field(compare=False)
    devices: frozenset[DeviceKey] = field(compare=False)


def writers(vault: OpenVault, counts: Mapping[DeviceKey, int]) -> Mapping[Writer, int]:
    """How many entries each person wrote."""
    found: dict[tuple[PersonId, DeviceKey], Writer] = {}
    for card in _writing(vault, counts):
        known = found.get((card.person, card.agency_key))
        found[card.person, card.agency_key] = Writer(
            person=card.person,
            agency_key=card.agency_key,
            name=card.name,
            agency=card.agency,
            discipline=card.discipline,
            devices=frozenset({card.key}) | (known.devices if known else frozenset()),
        )
    return {each: sum(counts[key] for key in each.devices) for each in found.values()}


def writing_agencies(
    vault: OpenVault, counts: Mapping[DeviceKey, int]
) -> Mapping[WritingAgency, int]:
    """How many entries the people of each agency wrote."""
    found: dict[DeviceKey, WritingAgency] = {}
    for card in _writing(vault, counts):
        known = found.get(card.agency_key)
        devices = frozenset({card.key}) | (known.devices if known else frozenset())
        found[card.agency_key] = WritingAgency(
            key=card.agency_key, name=card.agency, devices=devices
        )
    return {each: sum(counts[key] for key in each.devices) for each in found.values()}


def _writing(vault: OpenVault, counts: Mapping[DeviceKey, int]) -> Iterator[Card]:
    for card, _ in vault.cards.cards():
        if isinstance(card, Card) and counts.get(card.key, 0):
            yield card
