"""What is photographed: the demonstration vault, an empty one, and a bundle that came for it."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.reading_words import read_some
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session, World, this_world
from desktop_app.cli.demo.making import NOW, PASSPHRASE, make_demonstration
from desktop_app.cli.tour_case import StagedClock
from desktop_app.cli.touring import meet
from desktop_app.domain.case import NewCase
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.notes import add_note
from desktop_app.services.recovery_proof import mark_proved

DEMONSTRATION, EMPTY, BUNDLE = "Vault 1", "Vault 2", "marten-0398.tlh"
_SENDER = Profile("Nadia Kalsi", "Timmins joint team", Discipline.CHILD_PROTECTION, "Worker")
_BEGINNER = replace(_SENDER, label=EMPTY)


@dataclass(frozen=True, slots=True)
class Setting:
    """The folder of one edition, and what lies in it."""

    folder: Path

    @property
    def demonstration(self) -> Path:
        """The vault that is full."""
        return self.folder / DEMONSTRATION

    @property
    def empty(self) -> Path:
        """The vault of somebody who has just begun."""
        return self.folder / EMPTY

    @property
    def bundle(self) -> Path:
        """What another team handed over."""
        return self.folder / BUNDLE


def standing_world() -> World:
    """This machine, on the day the demonstration ends; no keyring is asked for anything."""
    return replace(this_world(), clock=StagedClock(NOW), find_keeper=lambda: None)


def _demonstration(world: World, folder: Path, edition: str) -> Session:
    """The vault that is full, with what is in its files to be found."""
    dana = make_demonstration(world, folder, edition)
    read_some(dana, 99)
    return dana


def make_setting(world: World, folder: Path, edition: str) -> Setting:
    """Make everything that is looked at in one edition."""
    folder.mkdir(parents=True)
    setting = Setting(folder)
    dana = _demonstration(world, setting.demonstration, edition)
    empty = create_vault(world, setting.empty, PASSPHRASE, _BEGINNER, use_keyring=False).session
    mark_proved(empty.vault)
    empty.close()
    _hand_on(world, dana, setting, edition)
    dana.close()
    return setting


def _hand_on(world: World, dana: Session, setting: Setting, edition: str) -> None:
    """A bundle from somebody else's vault lies there for Dana."""
    made = create_vault(world, setting.folder / "sender", PASSPHRASE, _SENDER, use_keyring=False)
    sender = made.session
    meet(dana, sender)
    new = NewCase(
        codename="Marten-0398",
        opened_on="2026-03-02",
        status="open",
        exploitation="at_risk",
        risk=3,
        risk_reason="",
        lead_agency="",
        language=edition,
    )
    open_case(sender.vault, new)
    case = find_case(sender.vault, "Marten-0398")
    occurred, words = parse_occurred("2026-11-09"), "K. likes the new school."
    add_note(
        sender.vault,
        case,
        NewNote(type=NoteType.NOTE, occurred=occurred, text=words, audience=WHOLE_TEAM),
    )
    request = HandoffRequest(
        case=case,
        recipients=(dana.vault.me,),
        purpose="K. moves to Kenora in December.",
        authority="Consent of the young person (from the agency’s own list)",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(sender), BundleScribe())
    build_handoff(sender.vault, desk, request, str(setting.bundle), lambda _d, _t: True)
    sender.close()
