"""What the list of cases asks of the services. Every call runs on the vault thread."""

from typing import Protocol

from desktop_app.domain.case import CaseLine, NewCase, NewPerson
from desktop_app.services.ports import Receipt


class CasesPort(Protocol):
    """The cases this device holds."""

    def cases(self) -> tuple[CaseLine, ...]: ...

    def open_case(self, case: NewCase, young_person: NewPerson | None) -> Receipt:
        """Open it, led by the author's own agency where none is named, and add whose it is."""
        ...
