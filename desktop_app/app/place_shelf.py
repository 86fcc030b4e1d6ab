"""The places a vault exchanges with, and what came of it: kept in the vault, local to it."""

from dataclasses import dataclass, field, replace
from typing import TypeVar

import msgspec

from desktop_app.domain.exchange_place import KnownPlace, PastExchange
from desktop_app.exchange.store_addresses import Credentials
from desktop_app.services.vault_rooms import Drawer

_PLACES, _HISTORY = "exchange/places", "exchange/history"
_MOST_REMEMBERED = 100
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place, and what opens it: the vault is encrypted, and this never leaves it."""

    place: KnownPlace
    key_id: str = ""
    secret: str = field(default="", repr=False)

    @property
    def credentials(self) -> Credentials | None:
        """How to sign in there, if that was given."""
        return Credentials(self.key_id, self.secret) if self.secret else None


class PlaceShelf:
    """In the order in which they came to be known; the newest exchange comes first."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def all(self) -> tuple[KeptPlace, ...]:
        """Every place. What an older or newer program wrote differently is not offered."""
        return _read(self._drawer.setting(_PLACES), KeptPlace)

    def find(self, id_: str) -> KeptPlace | None:
        """One of them."""
        return next((kept for kept in self.all() if kept.place.id == id_), None)

    def keep(self, kept: KeptPlace, before: str = "") -> KnownPlace:
        """Keep a place in place of the one with its id, or of `before`."""
        gone = {kept.place.id, before}
        others = [one for one in self.all() if one.place.id not in gone]
        at = [one.place.id in gone for one in self.all()]
        others.insert(at.index(True) if any(at) else len(others), kept)
        self._drawer.set(_PLACES, msgspec.msgpack.encode(others))
        return kept.place

    def know(self, kept: KeptPlace) -> KnownPlace:
        """Keep a place that somebody named; one that was known stays as it was set."""
        known = self.find(kept.place.id)
        if known is None:
            return self.keep(kept)
        place = replace(known.place, where=kept.place.where, kind=kept.place.kind)
        secrets = (kept.key_id, kept.secret) if kept.secret else (known.key_id, known.secret)
        return self.keep(KeptPlace(place, *secrets))

    def forget(self, id_: str) -> None:
        """Take it off the list."""
        others = [kept for kept in self.all() if kept.place.id != id_]
        self._drawer.set(_PLACES, msgspec.msgpack.encode(others))

    def history(self) -> tuple[PastExchange, ...]:
        """What came of past exchanges."""
        return _read(self._drawer.setting(_HISTORY), PastExchange)

    def remember(self, past: PastExchange) -> None:
        """Remember one more; the oldest are forgotten."""
        remembered = (past, *self.history())[:_MOST_REMEMBERED]
        self._drawer.set(_HISTORY, msgspec.msgpack.encode(remembered))


def _read(stored: bytes | None, kind: type[_T]) -> tuple[_T, ...]:
    if stored is None:
        return ()
    try:
        return msgspec.msgpack.decode(stored, type=tuple[kind, ...])  # type: ignore[valid-type]
    except (msgspec.ValidationError, msgspec.DecodeError):
        return ()
