"""A process that makes an agency's key and signs device after device, until it is killed."""

import sys
from pathlib import Path

from desktop_app.app.agencies import create_agency, invite, open_agency
from desktop_app.domain.codes import Authority
from tests.app.agency_desk import AGENCY_PASSPHRASE, LAKES, Laptop
from tests.worlds import Machine


def main(folder: Path) -> None:
    """Say when the key is made, and sign for ever."""
    world = Machine().world()
    create_agency(world, folder, LAKES, AGENCY_PASSPHRASE)
    sys.stdout.write("made\n")
    sys.stdout.flush()
    number = 0
    while True:
        unlocked = open_agency(world, folder, AGENCY_PASSPHRASE)
        number += 1
        out = folder.parent / f"{number}.invite"
        invite(unlocked, Laptop(number % 200 + 1).request, Authority.WORKER, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
