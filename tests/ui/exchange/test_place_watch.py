"""A known place that appears or changes is exchanged with by itself; nothing else is."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.exchange_place import KnownPlace, PlaceKind
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.watch import PUBLISH_EVERY_MS, PlaceWatch
from desktop_app.ui.volumes import is_put_in
from tests.ui.conftest import THURSDAY

NOW_MS = int(THURSDAY.timestamp() * 1000)


@dataclass
class MovingClock:
    """Stands until it is moved on."""

    now: int = NOW_MS

    def now_ms(self) -> int:
        return self.now


@dataclass
class Seen:
    """What a watch told of, and how to have it look."""

    qtbot: QtBot
    watch: PlaceWatch
    places: list[KnownPlace]

    def look(self) -> list[str]:
        """Look once more; the titles it told of this time."""
        self.places.clear()
        self.watch.look()
        self.qtbot.waitUntil(lambda: not self.watch.is_looking)
        return [place.title for place in self.places]


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def seen(qtbot: QtBot, desk: Desk, clock: MovingClock, tmp_path: Path) -> Seen:
    watch = PlaceWatch(replace(desk, clock=clock), desk.tasks)
    told: list[KnownPlace] = []
    watch.appeared.connect(told.append)
    return Seen(qtbot, watch, told)


def _folder(path: Path, *, is_automatic: bool = True) -> KnownPlace:
    return KnownPlace(
        id=path.name,
        kind=PlaceKind.FOLDER,
        title=path.name,
        where=str(path),
        is_automatic=is_automatic,
        last_ms=NOW_MS,
    )


def _begin(seen: Seen, *places: KnownPlace, waiting: int = 0) -> list[str]:
    """Begin to watch; what was told of at once."""
    seen.watch.watch(places, waiting)
    seen.qtbot.waitUntil(lambda: not seen.watch.is_looking)
    return [place.title for place in seen.places]


def test_a_folder_is_told_of_when_it_appears_and_when_it_changes(
    seen: Seen, tmp_path: Path
) -> None:
    office = tmp_path / "office"

    before = _begin(seen, _folder(office))
    (office / "seg" / "channel").mkdir(parents=True)
    appeared, again = seen.look(), seen.look()
    (office / "seg" / "channel" / "x-00000000-00000004-abcdef01.age").write_bytes(b"sealed")
    changed = seen.look()

    assert (before, appeared, again, changed) == ([], ["office"], [], ["office"])


def test_what_an_exchange_of_our_own_left_there_is_no_news(seen: Seen, tmp_path: Path) -> None:
    office = tmp_path / "office"
    (office / "seg" / "channel").mkdir(parents=True)
    first = _begin(seen, _folder(office))

    (office / "seg" / "channel" / "ours.age").write_bytes(b"sealed")
    seen.watch.settle(_folder(office))
    seen.qtbot.wait(50)

    assert first == ["office"]
    assert seen.look() == []


def test_a_place_that_is_only_exchanged_with_when_asked_is_left_alone(
    seen: Seen, tmp_path: Path
) -> None:
    tmp_path.joinpath("office").mkdir()

    assert _begin(seen, _folder(tmp_path / "office", is_automatic=False)) == []


def test_entries_that_wait_go_out_after_a_quarter_of_an_hour(
    seen: Seen, clock: MovingClock, tmp_path: Path
) -> None:
    tmp_path.joinpath("office").mkdir()
    _begin(seen, _folder(tmp_path / "office"), waiting=3)

    soon = seen.look()
    clock.now += PUBLISH_EVERY_MS
    later, at_once = seen.look(), seen.look()

    assert (soon, later, at_once) == ([], ["office"], [])


def test_nothing_is_looked_for_once_the_vault_is_about_to_close(
    seen: Seen, tmp_path: Path
) -> None:
    office = tmp_path / "office"
    _begin(seen, _folder(office))

    seen.watch.stop()
    office.mkdir()
    seen.watch.look()
    seen.qtbot.wait(50)

    assert seen.places == []


@pytest.mark.skipif("sys.platform == 'win32'")
def test_what_somebody_put_in_is_told_from_the_disk_of_the_computer() -> None:
    assert is_put_in(Path("/media/renee/FIELD-2"))
    assert is_put_in(Path("/run/media/renee/FIELD-2"))
    assert is_put_in(Path("/Volumes/FIELD-2"))
    assert not is_put_in(Path("/"))
    assert not is_put_in(Path("/home"))
