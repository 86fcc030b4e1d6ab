"""Opens age files in a process of its own that may take little, and says how each one went."""

import io
import json
import resource
import signal
import sys
from pathlib import Path

from desktop_app.crypto.sealing import AgeIdentity, open_sealed
from desktop_app.domain.errors import Refusal
from tests.crypto.age_writer import SECRET

MOST_BYTES = 200_000_000
MOST_CPU_SECONDS = 2


def verdict_on(untrusted: bytes, sink: io.BytesIO) -> str:
    """How it is refused, with the detail; or that it was opened."""
    try:
        open_sealed(io.BytesIO(untrusted), sink, [AgeIdentity.from_seed(SECRET)])
    except Refusal as refusal:
        return " ".join([refusal.code.value, *map(str, refusal.data.values())])
    return "opened"


def main(folder: str) -> None:
    """Judge every file of a folder: more memory fails, more CPU ends the process."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    verdicts = {}
    for path in sorted(Path(folder).iterdir()):
        untrusted = path.read_bytes()
        signal.setitimer(signal.ITIMER_PROF, MOST_CPU_SECONDS)
        verdicts[path.name] = verdict_on(untrusted, io.BytesIO())
    signal.setitimer(signal.ITIMER_PROF, 0)
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
