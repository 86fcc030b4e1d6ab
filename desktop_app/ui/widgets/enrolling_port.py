"""What joining an agency asks of the services; every call runs off the Qt thread, may refuse."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from desktop_app.domain.codes import Authority


@dataclass(frozen=True, slots=True)
class Invited:
    """What an invitation says. Until somebody compares the code, anybody may have made it up.

    `code_needed`: nobody compared the code of this agency on this device yet.
    """

    agency: str
    name: str
    authority: Authority
    expires: date
    code_needed: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of it: a vault that joined, or news of the agency it belongs to."""

    agency: str
    enrolled: bool
    news: int
    lost: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()


class EnrolPort(Protocol):
    """The services behind it."""

    def own_code(self) -> str:
        """The six groups of this device, to be read out."""
        ...

    def save_request(self, place: Path) -> None: ...

    def look_into(self, untrusted_file: Path) -> Invited:
        """Open an invitation and check every line of it; nothing is changed."""
        ...

    def join(self, typed_code: str) -> Heard:
        """Take in the invitation that was looked into last."""
        ...
