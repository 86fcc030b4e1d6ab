"""The same demonstration in its supervisor's own vault, which took all of it in by exchange."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.app.enrolling import code_of_agency, join
from desktop_app.app.exchanging import exchange
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, World
from desktop_app.cli.demo.agencies import Post, enrol
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.consenting import at_ms
from desktop_app.cli.demo.making import PASSPHRASE, Step, Told, make_workers
from desktop_app.cli.demo.people import Staff
from desktop_app.cli.demo.texts import Member
from desktop_app.cli.tour_case import StagedClock
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import SEED_SIZE
from desktop_app.domain.ids import Audience, DeviceKey
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.services.device_cards import device_cards
from desktop_app.services.enrolment import Invitation
from desktop_app.services.epochs import open_channel_if_needed
from desktop_app.services.exchange_ports import Stage, Wishes
from desktop_app.services.members import Asked, add_member
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.recovery_proof import mark_proved

_SUPERVISOR = "helen"
_MEETINGS = ("2026-11-06T14:20", "2026-11-12T14:20")
"""When her laptop and the worker's meet, by a stick."""
_UNREAD = 4


def make_supervisors(world: World, folder: Path, edition: str) -> Session:
    """A new vault of the supervisor's; it stays open for whoever asked.

    Raises:
        Refusal, Fault: as `make_demonstration`.
    """
    clock = StagedClock("2024-12-01T09:00-06:00")
    chance = Seeded(f"throughline demonstration {edition} {_SUPERVISOR}")
    staged = replace(world, clock=clock, chance=chance, installs=None)
    with TemporaryDirectory() as scratch:
        told = Told.by(edition, clock, seed=_SUPERVISOR)
        profile = _profile(told.member(_SUPERVISOR), edition)
        session = create_vault(staged, folder, PASSPHRASE, profile, use_keyring=False).session
        moving = _Moving(session, Path(scratch) / "stick", chance)
        try:
            make_workers(world, Path(scratch) / "worker", told, moving.steps).close()
            moving.settle({one.codename: one.unread for one in told.material.cases.small})
        except BaseException:
            moving.session.close()
            raise
    return moving.session


@dataclass(slots=True)
class _Moving:
    """Her vault as it joins the agency, and meets the worker's now and then."""

    session: Session
    stick: Path
    chance: Seeded

    def steps(self, staff: Staff) -> Iterator[Step]:
        """Enrol as another device of hers; then when to do what."""
        self.stick.mkdir()
        person = staff.colleagues[_SUPERVISOR].card
        post = Post(person.authority, person=person.person)
        self.session = enrol(self.session, staff.own, staff.partners, post)
        news = Invitation(staff.own.card, staff.own.log, staff.own.keyring)
        join(staff.session, news, code_of_agency(news))
        for wall in _MEETINGS:
            yield Step(at_ms(wall), lambda: self._meet(staff.session))

    def settle(self, unread: Mapping[str, int]) -> None:
        """She has read all but some of the latest."""
        marks = self.session.vault.marks
        for line in self.session.vault.reading.cases():
            query = TimelineQuery(case=line.id, limit=0)
            rows = marks.unread(query).rows
            left = unread.get(line.codename, _UNREAD)
            if len(rows) > left:
                marks.mark(query, rows[0], rows[len(rows) - left - 1], read=True)
        mark_proved(self.session.vault)  # nobody has this vault's recovery key, or needs it

    def _let_in(self) -> None:
        """Whoever writes is on the team."""
        vault = self.session.vault
        cards = {card.key: card for card in device_cards(vault)}
        for line in vault.reading.cases():
            wrote: dict[DeviceKey, set[Audience]] = defaultdict(set)
            for audience in vault.book.channels(line.id):
                inside = vault.channels.membership(line.id, audience).everybody
                for key in vault.book.authors(line.id, audience) - inside:
                    wrote[key].add(audience)
            for key in sorted(wrote):
                asked = Asked(card=cards[key].printed, audiences=wrote[key])
                add_member(vault, line.id, asked)

    def _meet(self, theirs: Session) -> None:
        """What the worker's vault holds, which lets her into each channel; then what hers does."""
        vault = replace(theirs.vault, new_key=self._key)
        _open_circles(vault)
        for one in (replace(theirs, vault=vault), self.session):
            exchange(one, FolderPlace(self.stick), Wishes(files=True), _go_on)
        self._let_in()

    def _key(self) -> AgeIdentity:
        return AgeIdentity.from_seed(self.chance(SEED_SIZE))


def _profile(member: Member, edition: str) -> Profile:
    label = {"fr": "Démonstration"}.get(edition, "Demonstration")
    return Profile(
        member.name, member.agency, member.discipline, member.job.said(edition), label=label
    )


def _open_circles(vault: OpenVault) -> None:
    """Whoever names a circle opens it; an exchange by itself opens what one wrote in."""
    for line in vault.reading.cases():
        for audience in sorted(vault.book.channels(line.id)):
            open_channel_if_needed(vault, line.id, audience)


def _go_on(_stage: Stage, _done: int, _total: int) -> bool:
    """Nobody stops it."""
    return True
