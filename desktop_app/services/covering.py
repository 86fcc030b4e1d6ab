"""What lists show of a restricted case, until somebody has said why they open it (decision 045).

Whoever lists more than one case's things passes them through `covered`: of a case that asks why,
what it is called, of what kind each thing is, when it is due and how many there are; no words, no
names of anybody in it, no places, no values.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol, Self, TypeVar

from desktop_app.domain.ids import CaseId
from desktop_app.services.opened import OpenVault
from desktop_app.services.restricted import shut_cases

V = TypeVar("V")


class OfCase(Protocol):
    """Something that lists show, of one case or of none."""

    @property
    def case(self) -> CaseId | None:
        """Whose it is."""
        ...

    def without_words(self) -> Self:
        """The same, as far as anybody may see it who holds the case."""
        ...


T = TypeVar("T", bound=OfCase)


def covered(vault: OpenVault, found: Iterable[T]) -> tuple[T, ...]:
    """Things of any cases, those of cases that ask why without their words."""
    shut = shut_cases(vault)
    return tuple(each.without_words() if each.case in shut else each for each in found)


def covered_by_case(vault: OpenVault, found: Mapping[CaseId, V]) -> dict[CaseId, V]:
    """What is told of each case, and nothing of those that ask why."""
    shut = shut_cases(vault)
    return {case: told for case, told in found.items() if case not in shut}
