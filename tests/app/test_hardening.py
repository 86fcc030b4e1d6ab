"""What the program asks of the system before any key is in its memory."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# A process of its own: what is asked for here can't be taken back.
SCRIPT = """
import ctypes, resource
from desktop_app.app.hardening import keep_out_of_dumps
keep_out_of_dumps()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), *resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux whether it listened")
def test_nobody_may_look_in_and_no_core_is_dumped() -> None:
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert told.stdout.split() == ["0", "0", "0"]
