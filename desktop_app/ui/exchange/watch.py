"""Notices when a known place appears or changes, so that it is exchanged with by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.exchange_place import KnownPlace, PlaceKind
from desktop_app.ui.desk import Desk
from desktop_app.ui.volumes import Volume, drives_now

LOOK_EVERY_MS = 5_000
PUBLISH_EVERY_MS = 15 * 60 * 1000
"""While entries wait (LEDGER section 7); twenty of them don't wait that long."""
ENOUGH_WAITING = 20
_PARTS = ("seg", "key")


@dataclass(frozen=True, slots=True)
class Met:
    """A place that is there now: where it lies this time, and a mark that changes with it."""

    place: KnownPlace
    mark: int


class PlaceWatch(QObject):
    """Looks off the Qt thread, every few seconds, at folders and drives alone.

    Every place is told of once when it is first met, and again when it came back or changed.
    What an exchange of our own changes there is not news.

    Signals:
        appeared: exchange with this place now (KnownPlace).
    """

    appeared = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places: tuple[KnownPlace, ...] = ()
        self._waiting = 0
        self._marks: dict[str, int] = {}
        self._tried_ms: dict[str, int] = {}
        self.is_looking = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, places: Sequence[KnownPlace], waiting: int) -> None:
        """Look out for those that are to be exchanged with by themselves."""
        self._places = tuple(place for place in places if place.is_automatic)
        self._waiting = waiting
        known = {place.id for place in self._places}
        self._marks = {id_: mark for id_, mark in self._marks.items() if id_ in known}
        if self._places and not self._timer.isActive():
            self._timer.start()
            self.look()
        elif not self._places:
            self._timer.stop()

    def stop(self) -> None:
        """Look no more: the vault is about to close."""
        self._timer.stop()
        self._places = ()

    def look(self) -> None:
        """Look now, unless somebody does."""
        if not self.is_looking and self._places:
            self.is_looking = True
            job = partial(look_for, self._places)
            self._desk.tasks.run_beside(self, job, self._tell, self._give_up)

    def settle(self, place: KnownPlace) -> None:
        """An exchange with it has just ended: how it looks now is how it is known."""
        self._tried_ms[place.id] = self._desk.clock.now_ms()
        job = partial(look_for, (place,))
        self._desk.tasks.run_beside(self, job, self._note, self._give_up)

    def _note(self, met: Mapping[str, Met]) -> None:
        self._marks.update({id_: each.mark for id_, each in met.items()})

    def _tell(self, met: Mapping[str, Met]) -> None:
        self.is_looking = False
        before, self._marks = self._marks, {id_: each.mark for id_, each in met.items()}
        known = {place.id for place in self._places}
        for id_, each in met.items():
            is_news = before.get(id_) != each.mark
            if id_ in known and (is_news or self._is_due(each.place)):
                self._tried_ms[id_] = self._desk.clock.now_ms()
                self.appeared.emit(each.place)

    def _is_due(self, place: KnownPlace) -> bool:
        """Whether entries have waited long enough for a place that was there all along."""
        tried = max(place.last_ms or 0, self._tried_ms.get(place.id, 0))
        is_long_ago = self._desk.clock.now_ms() - tried >= PUBLISH_EVERY_MS
        is_store = place.kind is PlaceKind.STORE
        has_many = self._waiting >= ENOUGH_WAITING and tried == (place.last_ms or 0)
        return has_many or (is_long_ago and (is_store or self._waiting > 0))

    def _give_up(self, _error: Exception) -> None:
        """What can't be looked at now is looked at again in a while."""
        self.is_looking = False


def look_for(places: Sequence[KnownPlace]) -> dict[str, Met]:
    """Those that are there, by id. A store is always thought to be: only trying tells."""
    met = (_met(place) for place in places)
    return {each.place.id: each for each in met if each is not None}


def _met(place: KnownPlace) -> Met | None:
    if place.kind is PlaceKind.STORE:
        return Met(place, 0)
    folder = Path(place.where)
    if not folder.is_dir() and place.kind is PlaceKind.DRIVE:
        folder = _mounted_elsewhere(place, drives_now()) or folder
    if not folder.is_dir():
        return None
    return Met(replace(place, where=str(folder)), _mark_of(folder))


def _mounted_elsewhere(place: KnownPlace, drives: Sequence[Volume]) -> Path | None:
    """A drive of the same name, wherever the system put it this time."""
    for drive in drives:
        below = _below(Path(place.where), drive.name)
        if below is not None and (drive.root / below).is_dir():
            return drive.root / below
    return None


def _below(known: Path, name: str) -> Path | None:
    """The path on the drive: what comes after its name."""
    parts = known.parts
    return Path(*parts[parts.index(name) + 1 :]) if name in parts else None


def _mark_of(folder: Path) -> int:
    """Changes whenever a file comes or goes there: the times of its folders, and no file's."""
    inside = (below for part in _PARTS for below in sorted((folder / part).glob("*/")))
    return hash(tuple((below.name, below.stat().st_mtime_ns) for below in inside))
