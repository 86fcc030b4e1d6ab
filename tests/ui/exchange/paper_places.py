"""Places for tests: they hold made-up entries, and refuse what the real ones refuse."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.exchange_place import (
    AbsentFile,
    FromWhom,
    Holder,
    InCase,
    KnownPlace,
    PastExchange,
    PlaceKind,
)
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.services.exchange_ports import Stage
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.exchange.port import (
    Outcome,
    Overview,
    Passing,
    StoreDetails,
    Wish,
)
from desktop_app.ui.tasks import Passage
from tests.ui.paper_cards import id_of

CEDAR, LOON = CaseId(id_of("Cedar-0412")), CaseId(id_of("Loon-0433"))


def at(day: int, hour: int, minute: int = 0) -> int:
    """A moment of November 2026."""
    return int(datetime(2026, 11, day, hour, minute, tzinfo=UTC).timestamp() * 1000)


FIELD = KnownPlace(
    id="f1e1d00000000002",
    kind=PlaceKind.DRIVE,
    title="FIELD-2",
    where="/media/FIELD-2",
    last_ms=at(12, 14, 29),
)
OFFICE = KnownPlace(
    id="0ff1ce0000000001",
    kind=PlaceKind.FOLDER,
    title="Office folder",
    where="/srv/office",
    last_ms=at(9, 16, 20),
)
STORE = KnownPlace(
    id="5708e00000000003",
    kind=PlaceKind.STORE,
    title="northern-lakes",
    where="s3://northern-lakes/throughline",
    is_automatic=False,
)
CAME = PastExchange(
    at_ms=at(12, 14, 30),
    place="FIELD-2",
    kind=PlaceKind.DRIVE,
    sent=6,
    received=23,
    conflicts=1,
    files_sent=1,
    files_received=2,
    from_whom=(FromWhom("N. Kalsi", "Kenora laptop 2", 11), FromWhom("L. Penner", "", 12)),
)
_HOLDERS = (
    Holder(
        key=DeviceKey(b"own"),
        device="laptop",
        name="R. Courville",
        agency="Kenora",
        seen_ms=at(12, 14),
        is_own=True,
    ),
    Holder(
        key=DeviceKey(b"two"),
        device="Kenora laptop 2",
        name="N. Kalsi",
        agency="",
        seen_ms=at(12, 8, 10),
    ),
    Holder(
        key=DeviceKey(b"three"),
        device="Timmins laptop",
        name="L. Penner",
        agency="Timmins joint team",
        seen_ms=at(9, 11),
    ),
)
_ABSENT = (
    AbsentFile(
        number="one",
        case=CEDAR,
        codename="Cedar-0412",
        mime="image/jpeg",
        size=2_140_000,
        name="bus shelter.jpg",
    ),
    AbsentFile(
        number="two",
        case=LOON,
        codename="Loon-0433",
        mime="application/pdf",
        size=460_000,
        name="letter.pdf",
    ),
)
FULL = Overview(
    places=(FIELD, OFFICE, STORE),
    to_send=(InCase(CEDAR, "Cedar-0412", 5), InCase(LOON, "Loon-0433", 1)),
    holders=_HOLDERS,
    history=(CAME, replace(CAME, at_ms=at(9, 16, 20), place="Office folder", sent=0, conflicts=0)),
    conflicts=(InCase(LOON, "Loon-0433", 1),),
)
_WALK = (
    Passing(Stage.LOOK, 2, 2),
    Passing(Stage.BRING_IN, 23, 23),
    Passing(Stage.WRITE_OUT, 4, 6),
)


@dataclass
class PaperPlaces:
    """Exchanges nothing real; holds back at `gate` where a test wants to look."""

    overview_now: Overview = FULL
    gate: threading.Event | None = None
    refuse: Exception | None = None
    holds_less: bool = False
    exchanged: list[tuple[str, Wish]] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)

    def overview(self) -> Overview:
        return self.overview_now

    def absent(self) -> tuple[AbsentFile, ...]:
        return tuple(one for one in _ABSENT if one.number not in self.fetched)

    def know_folder(self, folder: Path, title: str, *, is_drive: bool) -> KnownPlace:
        kind = PlaceKind.DRIVE if is_drive else PlaceKind.FOLDER
        return self._know(KnownPlace(id=title, kind=kind, title=title, where=str(folder)))

    def know_store(self, details: StoreDetails) -> KnownPlace:
        if "://" not in details.untrusted_address:
            raise Refusal(RefusalCode.BAD_VALUE, what="address")
        title = details.title or details.untrusted_address
        return self._know(
            KnownPlace(
                id=title, kind=PlaceKind.STORE, title=title, where=details.untrusted_address
            )
        )

    def forget(self, place: str) -> None:
        self._set(lambda one: None if one.id == place else one)

    def set_automatic(self, place: str, *, on: bool) -> None:
        self._set(lambda one: replace(one, is_automatic=on) if one.id == place else one)

    def exchange(self, place: str, wish: Wish, passage: Passage[Passing]) -> Outcome:
        try:
            self._walk(passage)
        except Refusal:
            stopped = replace(CAME, sent=4, was_stopped=True)
            return Outcome(stopped, Receipt(None, frozenset({Part.TIMELINE})))
        if self.holds_less and not wish.accept_loss:
            raise Refusal(RefusalCode.PLACE_HOLDS_LESS)
        if self.refuse is not None:
            raise self.refuse
        self.exchanged.append((place, wish))
        self.overview_now = replace(self.overview_now, to_send=())
        touched = frozenset({Part.TIMELINE, Part.CASES})
        return Outcome(CAME, Receipt(None, touched), self.overview_now.conflicts)

    def _walk(self, passage: Passage[Passing]) -> None:
        for passing in _WALK:
            if not passage.tell(passing):
                raise Refusal(RefusalCode.CANCELLED)
        if self.gate is not None:
            passage.aside(self.gate.wait)

    def fetch(self, number: str, passage: Passage[Passing]) -> Receipt | None:
        passage.tell(Passing(Stage.FILES, 1, 1))
        self.fetched.append(number)
        return Receipt(None, frozenset({Part.TIMELINE}))

    def _know(self, place: KnownPlace) -> KnownPlace:
        places = tuple(one for one in self.overview_now.places if one.id != place.id)
        self.overview_now = replace(self.overview_now, places=(*places, place))
        return place

    def _set(self, change: Callable[[KnownPlace], KnownPlace | None]) -> None:
        changed = (change(one) for one in self.overview_now.places)
        places = tuple(one for one in changed if one is not None)
        self.overview_now = replace(self.overview_now, places=places)
