"""Eight laptops on one case: real vaults, clocks that are wrong, and a folder of its own each."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from desktop_app.app.exchanging import exchange
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.exchange_ports import Stage, Went, Wishes
from desktop_app.services.members import Asked, add_member
from tests.people import CEDAR, PASSPHRASE
from tests.verified import meet
from tests.worlds import Machine, StandingClock

DEVICES = 8
HOUR_MS = 3_600_000
_SKEWS_H = (0, -48, 31, 720, -720, 5, 48, -13)
"""How far each clock is off: up to two days, and two of them by a month."""
_OBJECTS = [ObjectId(bytes([number]) * 16) for number in range(12)]


@dataclass(frozen=True, slots=True)
class Laptop:
    """One device of the crew, and the folder that its carriers reach."""

    number: int
    session: Session
    clock: StandingClock
    folder: Path
    case: CaseId

    def write(self, dice: Random, count: int) -> None:
        """Put notes on record, and answers that contradict those of others."""
        vault = self.session.vault
        vault.book.append(vault.pen, [self._draft(dice) for _ in range(count)])

    def exchange(self) -> Went:
        """With the own folder; whatever was lost there is sent again."""
        try:
            return self._exchange(Wishes())
        except Refusal as refusal:
            if refusal.code is not RefusalCode.PLACE_HOLDS_LESS:
                raise
            return self._exchange(Wishes(accept_loss=True))

    def holds(self) -> dict[bytes, tuple[tuple[int, int], ...]]:
        """Which stretches of each device's log are held."""
        logs = self.session.vault.holdings.logs(self.case, WHOLE_TEAM)
        return {log.log.author: log.held for log in logs}

    @property
    def state(self) -> str:
        """The digest of what everything held comes to."""
        return self.session.vault.book.state()

    def _exchange(self, wishes: Wishes) -> Went:
        return exchange(self.session, FolderPlace(self.folder), wishes, _go_on)

    def _draft(self, dice: Random) -> Draft:
        if dice.random() < 0.2:
            body: dict[str, object] = {"risk": dice.randint(1, 4)}
            return self._of(kinds.FIELD, dice.choice(_OBJECTS), body)
        words = f"Note {dice.getrandbits(40):x} of laptop {self.number}."
        body = {"type": "note", "start": None, "precision": "unknown", "text/0000": words}
        return self._of(kinds.NOTE, ObjectId(dice.randbytes(16)), body)

    def _of(self, kind: str, about: ObjectId, body: dict[str, object]) -> Draft:
        return Draft(case=self.case, audience=WHOLE_TEAM, kind=kind, about=about, body=body)


@dataclass(frozen=True, slots=True)
class Crew:
    """Where the vaults of a crew lie that has met, each with the case and its key."""

    machine: Machine
    folder: Path

    @classmethod
    def gather(cls, folder: Path) -> "Crew":
        """Make the vaults, let everybody meet, and open a case for all of them."""
        machine = Machine()
        world = machine.world()
        sessions = [
            create_vault(world, folder / f"vault {n}", PASSPHRASE, _profile(n)).session
            for n in range(DEVICES)
        ]
        lead = sessions[0]
        case = open_case(lead.vault, CEDAR).case
        assert case is not None
        for place, one in enumerate(sessions):
            for other in sessions[place + 1 :]:
                meet(one, other)
            if one is not lead:
                add_member(lead.vault, case, Asked(card=one.vault.me.printed))
        (folder / "first").mkdir()
        for session in sessions:
            exchange(session, FolderPlace(folder / "first"), Wishes(), _go_on)
            session.close()
        world.cores.shut_down()
        return cls(machine, folder)

    @contextmanager
    def at_work(self, folder: Path) -> Iterator[list[Laptop]]:
        """A fresh copy of every vault, open, with a clock and a folder of its own each."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        laptops = [self._laptop(folder, number) for number in range(DEVICES)]
        try:
            yield laptops
        finally:
            for laptop in laptops:
                laptop.session.close()
                laptop.session.world.cores.shut_down()

    def _laptop(self, folder: Path, number: int) -> Laptop:
        clock = StandingClock()
        clock.moment_ms += _SKEWS_H[number] * HOUR_MS
        world = replace(self.machine.world(), clock=clock)
        session = unlock_vault(world, folder / f"vault {number}", PASSPHRASE)
        own = folder / f"folder {number}"
        own.mkdir()
        return Laptop(number, session, clock, own, find_case(session.vault, CEDAR.codename))


def _profile(number: int) -> Profile:
    """Four agencies of two people each; the first leads the case."""
    authority = Authority.SUPERVISOR if number == 0 else Authority.WORKER
    agency = f"Agency {number // 2}"
    return Profile(f"Person {number}", agency, Discipline.HEALTH, "Worker", authority)


def _go_on(_stage: Stage, _done: int, _total: int) -> bool:
    return True
