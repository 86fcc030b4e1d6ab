"""Walks one look through every screen and tells what is cut off, in a process of its own.

The walk opens a window for good and another language for the whole program: whatever ran after
it in the same process would meet both.
"""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.ui import application
from tests.clipping import clipped
from tests.shots.camera import Camera, settle
from tests.shots.looks import Look
from tests.shots.setting import make_setting
from tests.shots.walk import walk
from tests.worlds import Machine


@dataclass(frozen=True, slots=True)
class Inspector(Camera):
    """Looks at each screen instead of keeping a picture of it."""

    seen: list[str] = field(default_factory=list)
    cut_off: list[str] = field(default_factory=list)

    def grab(self, widget: QWidget, name: str) -> None:
        settle()
        self.seen.append(name)
        self.cut_off.extend(f"{name}: {words}" for words in clipped(widget))


def main(look: str, folder: str) -> None:
    """Print what was seen, and what of it is cut off, as one line of JSON."""
    running = application.start(["throughline"])
    world = Machine().world()
    looked_at = Look.read(look)
    setting = make_setting(world, Path(folder) / "made", looked_at.edition)
    inspector = Inspector(Path(folder), look)
    walk(running, world, setting, looked_at, inspector)
    world.cores.shut_down()
    sys.stdout.write(json.dumps({"seen": inspector.seen, "cut_off": inspector.cut_off}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
