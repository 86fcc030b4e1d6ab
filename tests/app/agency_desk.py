"""An agency's key on a stick, and devices that ask it for cards, for the tests of this room."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.app.agencies import UnlockedAgency, create_agency, open_agency
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import World
from desktop_app.crypto.sealing import AgeIdentity, open_sealed
from desktop_app.crypto.signing import DevicePen
from desktop_app.domain.codes import Discipline
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import PersonId
from desktop_app.services.enrolment import (
    Invitation,
    read_invitation,
    read_request,
    write_request,
)
from tests.worlds import Machine

AGENCY_PASSPHRASE = "harbour quilt seven lantern moss"
LAKES = "Northern Lakes CFS"


@dataclass(slots=True)
class Stick:
    """A folder on a stick, in the computer of a key holder."""

    world: World
    folder: Path

    def create(self, name: str = LAKES) -> UnlockedAgency:
        return create_agency(self.world, self.folder, name, AGENCY_PASSPHRASE)

    def open(self) -> UnlockedAgency:
        return open_agency(self.world, self.folder, AGENCY_PASSPHRASE)


@dataclass(slots=True)
class Laptop:
    """A device's keys, without a vault around them."""

    number: int
    name: str = "Aanya Noor"
    pen: DevicePen = field(init=False)
    identity: AgeIdentity = field(init=False)

    def __post_init__(self) -> None:
        self.pen = DevicePen.from_seed(bytes([self.number]) * 32)
        self.identity = AgeIdentity.from_seed(bytes([self.number, 1]) * 16)

    @property
    def request(self) -> EnrolRequest:
        """What the agency reads when this device asks for a card."""
        return read_request(self.request_file, KEY_JUDGE)

    @property
    def request_file(self) -> bytes:
        asked = EnrolRequest(
            key=self.pen.public,
            recipient=self.identity.recipient,
            person=PersonId(bytes([self.number]) * 16),
            name=self.name,
            discipline=Discipline.CHILD_PROTECTION,
            job="Worker",
            device="laptop",
        )
        return write_request(self.pen, asked)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """An empty stick."""
    world = Machine().world()
    yield Stick(world, tmp_path / "KEY")
    world.cores.shut_down()


@pytest.fixture
def agency(stick: Stick) -> UnlockedAgency:
    """A new agency's key on the stick."""
    return stick.create()


def opened_by(laptop: Laptop, file: Path) -> Invitation:
    """What a device reads in a file that was sealed to it."""
    inside = BytesIO()
    with file.open("rb") as sealed:
        open_sealed(sealed, inside, [laptop.identity])
    return read_invitation(inside.getvalue(), KEY_JUDGE)


def code_of(refused: pytest.ExceptionInfo[Refusal]) -> RefusalCode:
    """What was refused."""
    return refused.value.code
