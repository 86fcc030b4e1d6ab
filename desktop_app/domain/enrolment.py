"""Joining an agency: what a device asks for."""

from dataclasses import dataclass

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import DeviceKey, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolRequest:
    """What a device says of itself and its person when it asks an agency for a card."""

    key: DeviceKey
    recipient: str
    person: PersonId
    name: str
    discipline: Discipline
    job: str
    device: str
