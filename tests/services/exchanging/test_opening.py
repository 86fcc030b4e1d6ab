"""Segments are opened one after another, and what was opened is kept whatever happens next."""

from pathlib import Path

import pytest

from desktop_app.app.exchanging import exchange
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.services.exchange_ports import Stage, Wishes
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick, go_on

NOTES = 4


class Watched(FolderPlace):
    """A stick that remembers which segments were read, and is pulled out after some."""

    def __init__(self, root: Path, most: int = 1_000) -> None:
        super().__init__(root)
        self.read_here: list[str] = []
        self._most = most

    def read(self, name: str, most_bytes: int) -> bytes:
        if len(self.read_here) == self._most:
            raise Fault(FaultCode.PLACE_GONE)
        if name.startswith("seg/"):
            self.read_here.append(name)
        return super().read(name, most_bytes)


class Impatient:
    """Somebody who stops it before it opens one more file than they waited for."""

    def __init__(self, files: int) -> None:
        self._left = files

    def __call__(self, stage: Stage, _done: int, _total: int, /) -> bool:
        self._left -= stage is Stage.BRING_IN
        return self._left >= 0


def fill(dana: Person, stick: Stick) -> None:
    """As many segments as there are notes."""
    for number in range(NOTES):
        dana.note(f"Note {number}.")
        stick.carry(dana)


def texts(person: Person) -> set[str]:
    return {entry.text for entry in person.line()}


@pytest.mark.parametrize("files", range(1, NOTES))
def test_what_was_opened_before_it_was_stopped_is_kept_and_not_read_again(
    dana: Person, owen: Person, stick: Stick, files: int
) -> None:
    fill(dana, stick)
    first, second = Watched(stick.folder), Watched(stick.folder)

    stopped = exchange(owen.session, first, Wishes(push=False), Impatient(files))
    finished = exchange(owen.session, second, Wishes(push=False), go_on)

    assert stopped.was_stopped
    assert len(first.read_here) == files
    assert stopped.received > 0
    assert dict(stopped.from_whom).keys() <= {dana.vault.me.key, dana.vault.me.agency_key}
    assert set(first.read_here).isdisjoint(second.read_here)
    assert not finished.was_stopped
    assert texts(owen) == {f"Note {number}." for number in range(NOTES)}


def test_what_was_read_from_a_stick_that_is_pulled_out_is_kept(
    dana: Person, owen: Person, stick: Stick
) -> None:
    fill(dana, stick)
    place = Watched(stick.folder, most=NOTES - 1)

    with pytest.raises(Fault) as gone:
        exchange(owen.session, place, Wishes(push=False), go_on)

    assert gone.value.code is FaultCode.PLACE_GONE
    again = Watched(stick.folder)
    exchange(owen.session, again, Wishes(push=False), go_on)
    assert set(place.read_here).isdisjoint(again.read_here)
    assert texts(owen) == {f"Note {number}." for number in range(NOTES)}
