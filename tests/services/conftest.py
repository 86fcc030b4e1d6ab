"""Two people's open vaults, their cards compared, and one case; made once and copied per test."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.cli.touring import meet
from desktop_app.domain.codes import NoteType
from desktop_app.domain.handoff import Accepted, HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import NewNote, TimelineEntry
from desktop_app.domain.occurred import parse_occurred
from desktop_app.domain.receiving import EVERYTHING, Choice
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.ledger.draft import Draft
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.notes import add_note
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.receiving.opening import open_handoff
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.services.offices import office
from tests.services.teams import Team
from tests.worlds import Machine

__all__ = ["office"]

PEOPLE = {"dana": DANA, "owen": OWEN}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at work in their own vault."""

    session: Session
    folder: Path

    @property
    def vault(self) -> OpenVault:
        return self.session.vault

    @property
    def case(self) -> CaseId:
        return find_case(self.vault, "Cedar-0412")

    def note(
        self,
        text: str,
        audience: Audience = WHOLE_TEAM,
        occurred: str = "2026-11-20T10:00-06:00",
    ) -> EntryId:
        """Put a note on record."""
        new = NewNote(
            type=NoteType.NOTE, occurred=parse_occurred(occurred), text=text, audience=audience
        )
        return add_note(self.vault, self.case, new).entries[0]

    def amend_anyway(self, note: EntryId, text: str) -> EntryId:
        """Amend somebody else's note, as a program might that lets people do so."""
        signed = self.vault.reading.signed(note)
        draft = Draft(
            case=signed.log.case,
            audience=signed.log.audience,
            kind=kinds.AMEND,
            about=signed.about,
            body={"reason": "Seen by us.", "text/0000": text},
            refers=note,
        )
        return self.vault.book.append(self.vault.pen, [draft]).entries[0]

    def line(self) -> tuple[TimelineEntry, ...]:
        """The case's timeline."""
        return self.vault.reading.timeline(TimelineQuery(case=self.case, limit=0)).entries

    def hand_to(
        self,
        other: "Person",
        *audiences: Audience,
        show_sealed: bool = False,
        name: str = "a",
        case: CaseId | None = None,
    ) -> Path:
        """Build a bundle for somebody."""
        bundle = self.folder / f"{name}.tlh"
        request = HandoffRequest(
            case=case or self.case,
            recipients=(other.vault.me,),
            purpose="Shared safety planning.",
            authority="Consent of J., 2 November.",
            audiences=frozenset(audiences or {WHOLE_TEAM}),
            show_sealed=show_sealed,
        )
        desk = Desk(BundleCourier(self.session), BundleScribe())
        build_handoff(self.vault, desk, request, str(bundle), lambda _done, _total: True)
        return bundle

    def open(self, bundle: Path) -> Arrived:
        """Open a bundle and look at it."""
        arrived = open_handoff(
            self.vault, BundleCourier(self.session), str(bundle), lambda _done, _total: True
        )
        arrived.waiting.discard()
        return arrived

    def accept(self, bundle: Path, choice: Choice = EVERYTHING) -> Accepted:
        """Open a bundle and take it in, or a part of it."""
        arrived = open_handoff(
            self.vault, BundleCourier(self.session), str(bundle), lambda _done, _total: True
        )
        try:
            return accept_handoff(self.vault, arrived, choice)
        finally:
            arrived.waiting.discard()

    def file(self, name: str, content: bytes) -> EntryId:
        """Put a note with a file on record."""
        with attaching(self.vault, self.case) as files:
            kept = files.keep(name, "text/plain", [content])
            body = {"type": "document", "text/0000": name, **body_of_files([kept])}
            draft = Draft(
                case=self.case,
                audience=WHOLE_TEAM,
                kind=kinds.NOTE,
                about=ObjectId(self.vault.new_id()),
                body=body,
            )
            return self.vault.book.append(self.vault.pen, [draft]).entries[0]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Path]:
    """Dana has the case; she and Owen have met."""
    machine, folder = Machine(), tmp_path_factory.mktemp("people")
    world = machine.world()
    dana, owen = (
        create_vault(world, folder / name, PASSPHRASE, who).session for name, who in PEOPLE.items()
    )
    meet(dana, owen)
    open_case(dana.vault, CEDAR)
    dana.close()
    owen.close()
    world.cores.shut_down()
    return machine, folder


@pytest.fixture
def people(template: tuple[Machine, Path], tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    """Dana and Owen, each in a fresh copy of their vault."""
    machine, folder = template
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    world = machine.world()
    sessions = [unlock_vault(world, tmp_path / name, PASSPHRASE) for name in PEOPLE]
    yield Person(sessions[0], tmp_path), Person(sessions[1], tmp_path)
    for session in sessions:
        session.close()
    world.cores.shut_down()


@pytest.fixture
def dana(people: tuple[Person, Person]) -> Person:
    """A child protection worker, who has the case Cedar-0412."""
    return people[0]


@pytest.fixture
def owen(people: tuple[Person, Person]) -> Person:
    """A police officer, who knows Dana's card."""
    return people[1]


@pytest.fixture(scope="session")
def team_made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Machine, Path]:
    """The team's vaults, with the case on Miriam's."""
    machine, folder = Machine(), tmp_path_factory.mktemp("team")
    world = machine.world()
    team = Team.made(world, folder)
    open_case(team.miriam.vault, CEDAR)
    team.close()
    world.cores.shut_down()
    return machine, folder


@pytest.fixture
def team(team_made: tuple[Machine, Path], tmp_path: Path) -> Iterator[Team]:
    """Each in a fresh copy of their vault."""
    machine, folder = team_made
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    world = machine.world()
    team = Team.opened(world, tmp_path)
    yield team
    team.close()
    world.cores.shut_down()


@pytest.fixture
def case(team: Team) -> CaseId:
    """Cedar-0412."""
    return find_case(team.miriam.vault, "Cedar-0412")
