"""`python -m tests.sheet`: draw the component sheet anew, after somebody has looked at it.

`python -m tests.sheet DIR` puts the pictures elsewhere, to be looked at first.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.ui import application
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Theme, read_tokens
from desktop_app.ui.theme.resources import find_resources
from tests.sheet.baselines import FOLDER, keep
from tests.sheet.component_sheet import desk_for, in_greenwich, picture_of


def main(arguments: list[str]) -> int:
    """One picture for each look."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    running = application.start(["throughline"])
    resources, tasks = find_resources(), Tasks()
    tokens = read_tokens(resources.tokens)
    with in_greenwich():
        for scheme in Scheme:
            picture = picture_of(desk_for(Theme(tokens, resources, scheme), tasks))
            keep(picture, folder / f"{scheme.value}.png")
    tasks.shut_down()
    running.processEvents()
    sys.stdout.write(f"{len(Scheme)} pictures are in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
