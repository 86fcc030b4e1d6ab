"""What Today asks of the services, on the vault thread."""

from typing import Protocol

from desktop_app.services.today import Today


class TodayPort(Protocol):
    """One look over everything."""

    def today(self) -> Today: ...
