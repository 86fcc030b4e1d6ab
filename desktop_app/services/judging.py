"""What it takes to judge lines that others wrote, before anything in them is believed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from desktop_app.domain.ids import Audience, CaseId
from desktop_app.ledger.checks import Fault
from desktop_app.ledger.entry import Entry

Verdict = tuple[bytes, Fault | None]
"""A line that somebody else wrote, and the first static check it fails, if any."""

Arriving = Callable[[Sequence[Entry]], None]
"""Told of entries that are about to be put on record."""


class Checker(Protocol):
    """Checks lines that others wrote."""

    def verdicts(
        self, untrusted_lines: Iterable[bytes], channel: tuple[CaseId, Audience] | None
    ) -> Iterator[Verdict]: ...
