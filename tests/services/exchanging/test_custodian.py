"""A custodian folds for devices that are not heard of any more; nobody else does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.exchange.store_names import StoreNames
from desktop_app.services.members import Asked, add_member
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick
from tests.worlds import Machine, StandingClock

DAY_MS = 86_400_000


@pytest.fixture(autouse=True)
def _clock_back(team_template: tuple[Machine, Path]) -> Iterator[None]:
    clock = team_template[0].clock
    moment = clock.moment_ms
    yield
    clock.moment_ms = moment


@pytest.fixture
def full(dana: Person, owen: Person, noor: Person, stick: Stick) -> Stick:
    """Seven small segments of Owen's lie there, and he is gone; Noor has read them."""
    add_member(dana.vault, dana.case, Asked(card=noor.vault.me.printed))
    stick.carry(dana)
    stick.carry(owen)
    for number in range(7):
        owen.note(f"Note {number}.")
        stick.carry(owen)
    for person in (dana, noor):
        stick.carry(person)
    return stick


def segments(stick: Stick, person: Person) -> int:
    names = StoreNames()
    tag = names.log_tag(person.vault.me.key, person.case, WHOLE_TEAM)
    return len(list(stick.folder.glob(f"seg/*/{tag}-*.age")))


def pass_days(person: Person, days: int) -> None:
    clock = person.vault.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms += days * DAY_MS


def last_note_by_hand(owen: Person, *others: Person) -> None:
    """An eighth entry that he wrote reaches the others by another way."""
    line = owen.vault.reading.signed(owen.note("The eighth.")).line
    for other in others:
        other.vault.book.ingest([line], "by hand")


def test_a_custodian_folds_for_a_device_that_is_gone(
    dana: Person, owen: Person, noor: Person, full: Stick
) -> None:
    last_note_by_hand(owen, dana, noor)
    pass_days(noor, 31)
    full.carry(noor)
    folded = segments(full, owen)

    pass_days(noor, 8)
    full.carry(noor)

    assert folded == 9
    assert segments(full, owen) == 1


def test_nobody_else_folds_for_others(
    dana: Person, owen: Person, noor: Person, full: Stick
) -> None:
    last_note_by_hand(owen, dana, noor)
    pass_days(dana, 31)

    full.carry(dana)

    assert segments(full, owen) == 8
