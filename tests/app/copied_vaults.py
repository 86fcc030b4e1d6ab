"""Copies of one vault at work on one case: what each has written, and whether logs forked."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import read_entry
from desktop_app.ledger.draft import Draft
from desktop_app.services.cases import open_case
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.worlds import Machine


@contextmanager
def opened(machine: Machine, folder: Path) -> Iterator[Session]:
    world = machine.world()
    session = unlock_vault(world, folder, PASSPHRASE)
    try:
        yield session
    finally:
        session.close()
        world.cores.shut_down()


def reason(session: Session, words: str) -> Draft:
    """One more entry in the log that all copies of the vault share."""
    case = session.vault.reading.cases()[0].id
    return Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.FIELD,
        about=ObjectId(case),
        body={"risk_reason": words},
    )


def write(session: Session, words: str) -> None:
    session.vault.book.append(session.vault.pen, [reason(session, words)])


def reasons(session: Session) -> set[str]:
    """Every reason that is on record, whether it is current or not."""
    found = re.findall(rb'"risk_reason":"([^"]*)"', b"".join(lines(session)))
    return {words.decode() for words in found} - {CEDAR.risk_reason}


def lines(session: Session) -> list[bytes]:
    vault = session.vault
    cases = [line.id for line in vault.reading.cases()]
    agencies = {card.agency_id for card, _ in vault.cards.cards() if hasattr(card, "agency_id")}
    logs = chain.from_iterable(vault.book.logs(case, vault.book.channels(case)) for case in cases)
    of_agencies = chain.from_iterable(
        vault.book.logs(CaseId(one), [AGENCY_CHANNEL]) for one in agencies
    )
    return [line for log in (*logs, *of_agencies) for line in log.lines]


def forks(*sessions_lines: list[bytes]) -> list[tuple[object, int]]:
    """Two entries with one place in one log."""
    seen: dict[tuple[object, int], EntryId] = {}
    found: list[tuple[object, int]] = []
    for line in chain.from_iterable(sessions_lines):
        entry = read_entry(line, verify=lambda *_: True, acceptable_key=lambda _: True)
        where = (entry.log, entry.header.position)
        if seen.setdefault(where, entry.id) != entry.id:
            found.append(where)
    return found


def new_vault(laptop: Machine, folder: Path) -> Path:
    """A vault with one case in it, closed."""
    session = create_vault(laptop.world(), folder, PASSPHRASE, DANA, use_keyring=False).session
    open_case(session.vault, CEDAR)
    session.close()
    return folder
