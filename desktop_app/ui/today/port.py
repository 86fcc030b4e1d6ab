"""What Today asks of the services, on the vault thread."""

from typing import Protocol

from desktop_app.domain.review_queue import ReviewQueue
from desktop_app.services.today import Today


class TodayPort(Protocol):
    """One look over everything, and over what others wait for."""

    def today(self) -> Today: ...

    def waiting(self) -> ReviewQueue: ...
