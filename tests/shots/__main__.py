"""`python -m tests.shots DIR [LOOK …]`: a picture of every screen in every look.

A look is named as the files are: `dark.en`, `light.en.200`. Each is drawn by a process of its own,
because the size of a drawing is settled when Qt starts.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.shots.looks import LOOKS, Look
from tests.shots.setting import make_setting, standing_world


def main(arguments: list[str]) -> int:
    """Make what is to be seen, then draw it look by look."""
    if arguments and arguments[0].startswith("-"):
        sys.exit("usage: dev.py shots [FOLDER [LOOK …]]")
    folder = Path(arguments[0] if arguments else "shots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    looks = [Look.read(named) for named in arguments[1:]] or list(LOOKS)
    with TemporaryDirectory() as scratch:
        made = Path(scratch)
        world = standing_world()
        for edition in sorted({look.edition for look in looks}):
            make_setting(world, made / edition, edition)
        world.cores.shut_down()
        codes = [_draw(look, made, folder) for look in looks]
    sys.stdout.write(f"{len(list(folder.glob('*.png')))} pictures are in {folder}\n")
    return max(codes)


def _draw(look: Look, made: Path, folder: Path) -> int:
    """Draw one look, on a copy of the vaults: what is opened is written to."""
    own = made / look.suffix
    shutil.copytree(made / look.edition, own)
    environment = {**os.environ, "TZ": "CST6CDT", "QT_SCALE_FACTOR": str(look.scale / 100)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.shots.walk", look.suffix, str(own), str(folder)]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
