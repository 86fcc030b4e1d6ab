"""What it takes to judge lines that others wrote, before anything in them is believed."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from desktop_app.domain.ids import Audience, CaseId
from desktop_app.ledger.checks import Fault

Verdict = tuple[bytes, Fault | None]
"""A line that somebody else wrote, and the first static check it fails, if any."""


class Checker(Protocol):
    """Checks lines that others wrote."""

    def verdicts(
        self, untrusted_lines: Iterable[bytes], channel: tuple[CaseId, Audience] | None
    ) -> Iterator[Verdict]: ...
