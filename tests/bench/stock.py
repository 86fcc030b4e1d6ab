"""What stock tools take for a bundle's work: SHA-512, tar, age, and age again to a hash."""

import resource
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measuring import Took

# As much is brought to the disk, hashed and read back as in a bundle; nothing is signed.
_BUILD = """
sha512sum files/* > manifest
tar -cf - manifest files | age -r {recipient} -r {own} -o bundle.age
sync bundle.age
age -d -i identity bundle.age | sha512sum > read-back
"""
# A child's file doesn't lie about in the clear: what was unpacked is sealed again, and removed.
_ACCEPT = """
mkdir quarantine
age -d -i identity bundle.age | tar -xf - -C quarantine
cd quarantine && sha512sum --quiet -c manifest && cd ..
tar -cf - quarantine | age -r {own} -o at-rest.age
sync at-rest.age
rm -r quarantine at-rest.age
"""


@dataclass(frozen=True, slots=True)
class StockTools:
    """A folder with the same files in the clear, and an identity made by age-keygen."""

    folder: Path
    recipient: str
    own: str

    @classmethod
    def here(cls) -> bool:
        """Whether this machine has them."""
        return all(map(shutil.which, ("age", "age-keygen", "sha512sum", "tar", "bash", "sync")))

    @classmethod
    def ready(cls, folder: Path) -> "StockTools":
        """Make two identities beside `files/`."""
        keys = []
        for name in ("identity", "other"):
            made = subprocess.run(
                ["age-keygen"], capture_output=True, text=True, check=True
            ).stdout
            (folder / name).write_text(made, encoding="ascii")
            keys.append(made.partition("public key: ")[2].split()[0])
        return cls(folder, keys[1], keys[0])

    def build(self) -> Took:
        """Seal the files, and read them back."""
        return self._run(_BUILD)

    def accept(self) -> Took:
        """Open what was built, check it, and leave it sealed."""
        return self._run(_ACCEPT)

    def _run(self, script: str) -> Took:
        filled = script.format(recipient=self.recipient, own=self.own)
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(["bash", "-eo", "pipefail", "-c", filled], cwd=self.folder, check=True)
        wall = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return Took(wall, cpu)
