"""What Today asks of the services, on the vault thread."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.approval import Asked
from desktop_app.domain.review_queue import ReviewQueue
from desktop_app.services.access_reading import Seen
from desktop_app.services.today import Today


@dataclass(frozen=True, slots=True)
class Request:
    """What waits for this person's approval, and what its case is called."""

    asked: Asked
    codename: str


@dataclass(frozen=True, slots=True)
class Opening:
    """Who opened a restricted case without being on its team, and what it is called."""

    seen: Seen
    codename: str


class TodayPort(Protocol):
    """One look over everything, and over what others wait for."""

    def today(self) -> Today: ...

    def waiting(self) -> ReviewQueue: ...

    def requests(self) -> tuple[Request, ...]:
        """What this person is to approve or return, the earliest first."""
        ...

    def openings(self) -> tuple[Opening, ...]:
        """What this person is to look at as a lead, the earliest first."""
        ...
