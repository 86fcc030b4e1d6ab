"""What is photographed: the demonstration vault, an empty one, and a bundle that came for it."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.reading_words import read_some
from desktop_app.app.vaults import Session, World, this_world
from desktop_app.cli.demo.making import NOW, PASSPHRASE, make_demonstration
from desktop_app.cli.demo.supervisor import make_supervisors
from desktop_app.cli.tour_case import StagedClock
from desktop_app.domain.codes import Discipline
from desktop_app.services.recovery_proof import mark_proved
from tests.shots.arriving import hand_on
from tests.shots.supervising import make_review

DEMONSTRATION, EMPTY = "Vault 1", "Vault 2"
REVIEW, SUPERVISOR = "review", "Vault 3"
BUNDLE, UNKNOWN = "marten-0398.tlh", "alder-0401.tlh"
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
    def review(self) -> Path:
        """The vault of a supervisor, with what waits for her."""
        return self.folder / REVIEW / "Noor"

    @property
    def supervisor(self) -> Path:
        """The supervisor's in the demonstration, who took in what the full one holds."""
        return self.folder / SUPERVISOR

    @property
    def bundle(self) -> Path:
        """What another team handed over, of a case they handed over before."""
        return self.folder / BUNDLE

    @property
    def unknown(self) -> Path:
        """What they handed over of a case that is not known here."""
        return self.folder / UNKNOWN


def standing_world() -> World:
    """This machine, on the day the demonstration ends; no keyring is asked for anything."""
    # Each look is drawn on a copy of the vaults, and none of these copies gets keys of its own.
    return replace(this_world(), clock=StagedClock(NOW), find_keeper=lambda: None, installs=None)


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
    make_supervisors(world, setting.supervisor, edition).close()
    empty = create_vault(world, setting.empty, PASSPHRASE, _BEGINNER, use_keyring=False).session
    mark_proved(empty.vault)
    empty.close()
    _hand_on(world, dana, setting, edition)
    dana.close()
    make_review(world, setting.folder / REVIEW, edition)
    return setting


def _hand_on(world: World, dana: Session, setting: Setting, edition: str) -> None:
    """Bundles from somebody else's vault lie there for Dana."""
    made = create_vault(world, setting.folder / "sender", PASSPHRASE, _SENDER, use_keyring=False)
    hand_on(made.session, dana, setting.folder, edition)
    made.session.close()
