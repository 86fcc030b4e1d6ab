"""What a press is asked for, and what it gives back; `typesetting` does the work."""

from concurrent.futures import Future
from typing import Protocol

import msgspec


class Sheet(msgspec.Struct, frozen=True):
    """What to set: `page` is JSON as `record.typ` reads it, `created_s` seconds since 1970.

    `first_page` is the number its first page bears.
    """

    page: bytes
    watermark: str
    created_s: int
    resources: str
    first_page: int = 1


class Printed(msgspec.Struct, frozen=True):
    """A document, and how many pages it has; no pages if it could not be set."""

    pdf: bytes
    pages: int


class Setting(Protocol):
    """A sheet that is being set."""

    @property
    def printed(self) -> Future[Printed]: ...

    def stop(self) -> None:
        """End it now, if it is not done; nothing goes on after this."""
        ...


class Press(Protocol):
    """Sets sheets while whoever asked does something else."""

    def begin(self, sheet: Sheet) -> Setting: ...
