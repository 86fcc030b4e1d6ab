"""Three laptops of one agency and the stick between them, whose access logs go to its leads."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.exchanging import exchange
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, World, unlock_vault
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.ids import CaseId
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.services.cases import open_case
from desktop_app.services.exchange_ports import Wishes
from desktop_app.services.members import Asked, add_member
from desktop_app.services.own_device import ask_for_new_keys
from tests.enrolled import KeyHolder, hear
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.services.teams import MIRIAM
from tests.worlds import Machine, StandingClock

LEE = Profile("Lee Beaver", "Northern Lakes CFS", Discipline.CHILD_PROTECTION, "Worker")
HOUR = 60 * 60 * 1000


@dataclass(slots=True)
class Office:
    """Dana opened a case; Miriam supervises her; Lee works there, too."""

    world: World
    clock: StandingClock
    holder: KeyHolder
    stick: Path
    dana: Session
    miriam: Session
    lee: Session

    def carry(self, session: Session) -> None:
        """One exchange with the stick, an hour and a bit later."""
        self.clock.moment_ms += HOUR + 1000
        wishes = Wishes(pull=True, push=True)
        exchange(session, FolderPlace(self.stick), wishes, lambda *_: True)

    def meet(self, *sessions: Session) -> None:
        """Everybody hears of everybody."""
        for session in (*sessions, *sessions):
            self.carry(session)

    def copy_danas_vault(self, authority: Authority = Authority.WORKER) -> None:
        """As on another computer: it has new keys, and the agency signs them a card."""
        ask_for_new_keys(self.dana.database.drawer)
        self.dana.close()
        renewed = unlock_vault(self.world, self.dana.folder, PASSPHRASE)
        self.dana = self.holder.enrol(renewed, authority)
        hear(self.miriam, self.holder.news())

    @property
    def case(self) -> CaseId:
        return next(line.id for line in self.dana.vault.reading.cases())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Three laptops of one agency, and the stick between them."""
    machine = Machine()
    world = machine.world()
    holder = KeyHolder.of(world, tmp_path / "KEY", "Northern Lakes CFS")
    made = {
        name: create_vault(world, tmp_path / name, PASSPHRASE, profile).session
        for name, profile in (("dana", DANA), ("miriam", MIRIAM), ("lee", LEE))
    }
    made["miriam"] = holder.enrol(made["miriam"], Authority.SUPERVISOR)
    made["dana"] = holder.enrol(made["dana"])
    made["lee"] = holder.enrol(made["lee"])
    for session in (made["miriam"], made["dana"]):
        hear(session, holder.news())
    (tmp_path / "stick").mkdir()
    office = Office(world, machine.clock, holder, tmp_path / "stick", **made)
    open_case(made["dana"].vault, CEDAR)
    office.meet(made["dana"], made["miriam"])
    [lee] = [
        card.printed for card, _ in made["miriam"].vault.cards.cards() if card.name == "Lee Beaver"
    ]
    add_member(made["miriam"].vault, office.case, Asked(card=lee))
    office.meet(made["miriam"], made["lee"])
    yield office
    for session in (office.dana, office.miriam, office.lee):
        session.close()
    world.cores.shut_down()
