"""The tour: two agencies, one fictional case, from the first note to an accepted handoff."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.reading_mail import ChildMailReader
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session, World, unlock_vault
from desktop_app.cli import tour_case
from desktop_app.cli.plain_words import counted
from desktop_app.cli.tour_case import StagedClock
from desktop_app.cli.tour_files import sample_files
from desktop_app.cli.tour_pictures import take_pictures
from desktop_app.domain.codes import Discipline
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.intake.local_file import open_local_file
from desktop_app.services.cards import confirm_card, import_card, own_card_line
from desktop_app.services.checking import verify_vault
from desktop_app.services.files import Media, Taking, add_file
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff

Say = Callable[[str], object]
PASSPHRASE = "river candle otter mitten plaid"  # noqa: S105  a tour's vaults hold fiction
TEAM = {
    "child-protection": Profile(
        "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION, "Worker"
    ),
    "police": Profile(
        "Owen Harada", "Rainy Lake Police", Discipline.POLICE, "Detective constable"
    ),
    "liaison": Profile(
        "Ardelle Bruyère", "Three Rivers Liaison", Discipline.INDIGENOUS_LIAISON, "Liaison"
    ),
    "crown": Profile("Farida Nasser", "Crown office", Discipline.CROWN, "Crown attorney"),
}


@dataclass(slots=True)
class Told:
    """Says each step with the time it took."""

    say: Say

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Time one step."""
        began = time.perf_counter()
        yield
        self.say(f"{time.perf_counter() - began:7.2f} s  {what}")


def run_tour(world: World, folder: Path, say: Say) -> None:
    """Do the whole main job in an empty folder, and leave everything there to look at.

    Raises:
        Refusal, Fault: as the services; a tour that ends early has found a fault.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _stand_in_kenora()
    clock = StagedClock("2026-11-01T09:00-06:00")
    try:
        _tour(replace(world, clock=clock), clock, folder, Told(say))
    finally:
        world.cores.shut_down()


def _stand_in_kenora() -> None:
    """The story's clocks are on the wall in Kenora, wherever the tour runs."""
    if hasattr(time, "tzset"):
        os.environ["TZ"] = "CST6CDT"
        time.tzset()


def _tour(world: World, clock: StagedClock, folder: Path, told: Told) -> None:
    with told.step("made four vaults: child protection, police, a liaison, the Crown"):
        team = {name: _made(world, folder / name, who) for name, who in TEAM.items()}
    lead, others = (
        team["child-protection"],
        [team[name] for name in TEAM if name != "child-protection"],
    )
    with told.step("exchanged cards and compared their codes in person"):
        for other in others:
            meet(lead, other)
    with told.step("opened Cedar-0412 and recorded the first day"):
        case = tour_case.begin(lead.vault, clock)
    with told.step("handed it to the others, who recorded theirs and handed them back"):
        _hand_over(lead, others, case, folder / "to-the-team.tlh")
        for name, other in team.items():
            if other is not lead:
                _accept(other, folder / "to-the-team.tlh")
                tour_case.record_days(other.vault, clock, case)
                answer = folder / f"from-{name}.tlh"
                _hand_over(other, [lead], case, answer)
                _accept(lead, answer)
    with told.step("recorded a home visit and corrected it"):
        tour_case.visit_and_correct(lead.vault, clock, case)
    clock.stand_at("2026-11-12T14:10-06:00")
    with told.step("added files: mail as contact notes, anything else as documents"):
        count = _add_files(lead, case)
    told.say(f"           {counted(count, 'file')}")
    with told.step("handed the whole case to the police, who checked and accepted it"):
        bundle = folder / "cedar-0412.tlh"
        _hand_over(lead, [team["police"]], case, bundle)
        _accept(team["police"], bundle)
    _check_and_lock(world, folder, team, told)
    with told.step("took pictures of the window"):
        names = take_pictures(
            world, folder / "child-protection", PASSPHRASE, folder / "from-police.tlh", folder
        )
    told.say("           " + ", ".join(names))
    told.say(f"everything is in {folder}")


def _check_and_lock(world: World, folder: Path, team: dict[str, Session], told: Told) -> None:
    for name, session in team.items():
        with told.step(f"checked the whole vault: {name}"):
            found = verify_vault(session.vault)
        verdict = "in order" if found.ok else ", ".join(found.problems)
        told.say(
            f"           {counted(found.entries, 'entry')}, "
            f"{counted(found.attachments, 'attachment')}, {verdict}, "
            f"state {found.state[:16]}"
        )
        session.close()
    with told.step("locked all, and opened one again with its passphrase"):
        unlock_vault(world, folder / "police", PASSPHRASE).close()


def _made(world: World, folder: Path, profile: Profile) -> Session:
    return create_vault(world, folder, PASSPHRASE, profile).session


def meet(one: Session, other: Session) -> None:
    """Exchange cards both ways, and compare the codes in person."""
    for mine, theirs in ((one, other), (other, one)):
        known = import_card(mine.vault, SignedCardReader(), own_card_line(theirs.vault))
        confirm_card(mine.vault, known.card.printed, known.code, met=True)


def _add_files(session: Session, case: CaseId) -> int:
    files = sample_files()
    with ChildMailReader() as reader:
        taking = Taking(reader, WHOLE_TEAM, Media.KEEP)
        for path in files:
            with open_local_file(path) as file:
                add_file(session.vault, case, file, taking)
    return len(files)


def _hand_over(sender: Session, receivers: list[Session], case: CaseId, bundle: Path) -> None:
    request = HandoffRequest(
        case=case,
        recipients=tuple(receiver.vault.me for receiver in receivers),
        purpose="J. will stay with family near Timmins from 20 November. The team there takes "
        "over safety planning.",
        authority="To reduce a risk of serious harm (from the agency's own list)",
        audiences=frozenset({WHOLE_TEAM}),
        limits="Health details are held by the clinic.",
    )
    desk = Desk(BundleCourier(sender), BundleScribe())
    build_handoff(sender.vault, desk, request, str(bundle), lambda _done, _total: True)


def _accept(receiver: Session, bundle: Path) -> None:
    courier = BundleCourier(receiver)
    arrived = open_handoff(receiver.vault, courier, str(bundle), lambda _done, _total: True)
    accept_handoff(receiver.vault, arrived)
