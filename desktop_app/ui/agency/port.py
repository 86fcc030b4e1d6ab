"""What the window for an agency's key asks of the services.

Every call runs off the Qt thread and may raise `Refusal` or `Fault`. The key stays with the
services: the window holds words and codes only, and has it put away when it closes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from desktop_app.domain.codes import Authority, Discipline
from desktop_app.services.agency_rules import AgencyRules


@dataclass(frozen=True, slots=True)
class SignedDevice:
    """One device's card, as the agency signed it last. `card` is the printed id."""

    card: str
    name: str
    discipline: Discipline
    authority: Authority
    expires: date
    is_revoked: bool
    person: str = ""
    """Whose it is: the same on every device of one person."""
    above: str = ""
    """The person who supervises them by that card; empty where each supervisor does."""
    reports_to: str = ""
    """What that person is called."""

    @property
    def may_supervise(self) -> bool:
        """Whether people can be put below them."""
        reviewing = (Authority.SUPERVISOR, Authority.CUSTODIAN)
        return self.authority in reviewing and not self.is_revoked


@dataclass(frozen=True, slots=True)
class AgencyShown:
    """An unlocked agency: what it is called, how it is recognised, whom it signed for."""

    name: str
    code: str
    devices: tuple[SignedDevice, ...]
    partners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a device asks for. Its code is compared with the one on its own screen."""

    name: str
    discipline: Discipline
    job: str
    code: str = field(repr=False)
    suggested_end: date = field(default_factory=lambda: date(1970, 1, 1))
    signed_before: bool = False


@dataclass(frozen=True, slots=True)
class NewAgency:
    """What somebody says when making an agency's key."""

    folder: Path
    name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Partner:
    """An agency on whose card a code is to be compared."""

    name: str
    code: str = field(repr=False)


class LayingDown(Protocol):
    """The standards, as the holder of an unlocked key changes them."""

    def rules(self) -> AgencyRules:
        """Every version of every standard, and which of them this key signed."""
        ...

    def lay_down(self, line: Mapping[str, object], place: Path) -> AgencyRules:
        """Sign one version of a standard, and write the news of it, if there are devices.

        Raises:
            Refusal: FILE_EXISTS; BAD_VALUE with the field.
        """
        ...


class AgencyPort(Protocol):
    """One agency's key at a time."""

    @property
    def standards(self) -> LayingDown: ...

    def create(self, new: NewAgency) -> AgencyShown: ...
    def unlock(self, folder: Path, passphrase: str) -> AgencyShown: ...
    def paper(self) -> tuple[str, ...]:
        """The groups that belong on paper."""
        ...

    def read_request(self, untrusted_file: Path) -> Asked:
        """Read a request; the next `sign` signs this one."""
        ...

    def sign(self, authority: Authority, expires: date, place: Path) -> AgencyShown: ...
    def revoke(self, card: str, reason: str, place: Path) -> AgencyShown: ...
    def put_below(self, card: str, above: str, place: Path) -> AgencyShown:
        """Say whom the person of a card reports to: that of another card, or of none."""
        ...

    def read_partner(self, untrusted_file: Path) -> Partner:
        """Read a partner's card; the next `trust` is about this one."""
        ...

    def trust(self, typed_code: str, place: Path) -> AgencyShown: ...
    def save_card(self, place: Path) -> None: ...
    def put_away(self) -> None:
        """Forget the key."""
        ...
