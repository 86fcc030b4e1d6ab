"""What runs inside the checking child: a loop that checks lines others wrote, and keeps nothing.

The program starts itself again with `checking_wire.CHECKING_ARGUMENT`; its entry point
hands over to `main`.
"""

import io
from functools import lru_cache
from typing import Final

import msgspec

from desktop_app.app.checking_wire import MOST_BYTES, Batch, Verdicts
from desktop_app.app.hardening import keep_out_of_dumps
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.intake.piping import pack, read_message, write_all
from desktop_app.ledger.checks import Fault, first_fault

_MOST_KEYS_REMEMBERED: Final = 1_024

# As dear as half a signature, and thousands of entries come from a few keys.
_acceptable = lru_cache(_MOST_KEYS_REMEMBERED)(is_acceptable_key)


def judge(batch: Batch) -> list[Fault | None]:
    """Check every line of a batch. Nothing in them is ever raised."""
    channel = None
    if batch.channel is not None:
        channel = CaseId(batch.channel[0]), Audience(batch.channel[1])
    return [
        first_fault(line, verify=verify, acceptable_key=_acceptable, channel=channel)
        for line in batch.lines
    ]


def main() -> None:
    """Answer batches from standard input until it ends."""
    keep_out_of_dumps()
    with io.FileIO(0, closefd=False) as batches, io.FileIO(1, "w", closefd=False) as answers:
        while (body := read_message(batches.read, MOST_BYTES)) is not None:
            verdicts = Verdicts(judge(msgspec.msgpack.decode(body, type=Batch)))
            write_all(answers.write, pack(verdicts))


if __name__ == "__main__":
    main()
