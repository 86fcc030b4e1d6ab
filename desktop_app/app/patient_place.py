"""A place that lets others have the vault while it reads or writes, however slow it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.services.exchange_ports import Listed, Place
from desktop_app.ui.exchange.port import Passing
from desktop_app.ui.tasks import Passage


@dataclass(frozen=True, slots=True)
class PatientPlace:
    """Each call is a safe point: nobody keeps a transaction open across one.

    Told to stop, a call is given up at once (`Refusal` CANCELLED). What it was writing is
    there as a whole or not at all, and is found the next time.
    """

    place: Place
    passage: Passage[Passing]

    @property
    def id(self) -> str:
        """As the place's own."""
        return self.place.id

    @property
    def title(self) -> str:
        """As the place's own."""
        return self.place.title

    def listing(self, prefix: str) -> Iterable[Listed]:
        """As the place's own, read to its end."""
        return self.passage.aside(lambda: tuple(self.place.listing(prefix)))

    def read(self, name: str, most_bytes: int) -> bytes:
        """As the place's own."""
        return self.passage.aside(lambda: self.place.read(name, most_bytes))

    def put_new(self, name: str, data: bytes) -> bool:
        """As the place's own."""
        return self.passage.aside(lambda: self.place.put_new(name, data))

    def remove(self, name: str) -> None:
        """As the place's own."""
        self.passage.aside(lambda: self.place.remove(name))

    def tidy(self, before_ms: int) -> None:
        """As the place's own."""
        self.passage.aside(lambda: self.place.tidy(before_ms))
