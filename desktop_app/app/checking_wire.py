"""What the program and its checking child say to each other: lines, and a verdict on each."""

from typing import Final

import msgspec

from desktop_app.ledger.checks import Fault

# The program starts itself again with this argument to become a checking child.
CHECKING_ARGUMENT: Final = "--check-entries"
MOST_BYTES: Final = 1 << 30


class Batch(msgspec.Struct, frozen=True):
    """Lines to be checked, and the channel they must belong to, if they came in one."""

    lines: list[bytes]
    channel: tuple[bytes, str] | None = None


class Verdicts(msgspec.Struct, frozen=True):
    """Of each line in turn, the first check it fails; None for a sound one."""

    faults: list[Fault | None]
