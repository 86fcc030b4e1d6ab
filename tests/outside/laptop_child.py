"""One laptop as a process: unlocks its vault, writes notes, exchanges, tells what came of it."""

import json
import os
import sys
from pathlib import Path

from desktop_app.app.exchanging import exchange
from desktop_app.app.vaults import Session, World, this_world, unlock_vault
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.exchange.places import open_place
from desktop_app.exchange.store_addresses import Credentials
from desktop_app.services.cases import find_case
from desktop_app.services.exchange_ports import Went, Wishes
from desktop_app.services.notes import add_note
from desktop_app.services.ports import TimelineQuery
from tests.people import CEDAR, PASSPHRASE
from tests.worlds import Machine


def main(vault: Path, target: str, notes: int, world: World, *wishes: str) -> None:
    """Do a day's work."""
    session = unlock_vault(world, vault, PASSPHRASE)
    if notes:
        _write(session, notes)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    name, _, secret = os.environ.get("TEST_STORE_KEYS", "").partition(" ")
    place = open_place(target, Credentials(name, secret) if name else None)
    went = exchange(session, place, Wishes(**dict.fromkeys(wishes, True)), lambda *_: True)
    sys.stdout.write(json.dumps(_told(session, went)) + "\n")
    session.close()
    world.cores.shut_down()


def _write(session: Session, notes: int) -> None:
    case = find_case(session.vault, CEDAR.codename)
    for number in range(notes):
        text = f"Visit {number} of {session.vault.me.name}."
        new = NewNote(type=NoteType.NOTE, occurred=UNKNOWN, text=text, audience=WHOLE_TEAM)
        add_note(session.vault, case, new)


def _told(session: Session, went: Went) -> dict[str, object]:
    vault = session.vault
    query = TimelineQuery(case=find_case(vault, CEDAR.codename), limit=0)
    return {
        "sent": went.sent,
        "received": went.received,
        "notes": vault.reading.timeline(query).total,
        "missing": went.missing,
        "problems": [problem.code for problem in went.problems],
        "state": vault.book.verify().state,
    }


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        sys.argv[2],
        int(sys.argv[3]),
        this_world() if sys.argv[4] == "real" else Machine(keyring=None).world(),
        *sys.argv[5:],
    )
