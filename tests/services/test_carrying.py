"""Whether a bundle fits is known before it is built."""

from hashlib import sha256

import pytest

from desktop_app.domain.drive import Room
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.services.carrying import bundle_bytes, check_room, is_on_record
from tests.services.conftest import Person, people, template

__all__ = ["people", "template"]


def test_nothing_takes_some_room_too() -> None:
    assert bundle_bytes([], 1) > 0


def test_many_gigabytes_take_their_seal_as_well() -> None:
    plain = 5 * 10**9

    needed = bundle_bytes([plain], 2)

    assert plain + plain // 65_536 * 16 < needed < plain * 1.001


def test_too_little_room_is_told_in_bytes() -> None:
    with pytest.raises(Fault) as fault:
        check_room(Room(1_000), 1_001)

    assert fault.value.code is FaultCode.DISK_FULL
    assert fault.value.data == {"needed": 1_001, "free": 1_000}


def test_a_drive_that_holds_no_such_file_is_told_before_the_room_on_it() -> None:
    with pytest.raises(Fault) as fault:
        check_room(Room(10, 2**32 - 1), 2**32)

    assert fault.value.code is FaultCode.FILE_TOO_LARGE_FOR_DRIVE
    assert fault.value.data == {"most": 2**32 - 1}


def test_a_bundle_is_known_by_its_digest(people: tuple[Person, Person]) -> None:
    dana, owen = people
    dana.note("A few words.")
    bundle = dana.hand_to(owen)

    digest = sha256(bundle.read_bytes()).hexdigest()

    assert is_on_record(dana.vault, digest)
    assert not is_on_record(dana.vault, "00" * 32)
    assert not is_on_record(owen.vault, digest)
