"""An agency with three laptops, and a partner's; what they hold is carried by hand."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, World, unlock_vault
from desktop_app.crypto.signing import DevicePen
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline, Flag, NoteType, Standing
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.membership import Epoch
from desktop_app.services.epochs import keyrings_due
from desktop_app.services.notes import add_note
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery
from tests.people import DANA, OWEN, PASSPHRASE

MIRIAM = Profile(
    "Miriam Okafor",
    "Northern Lakes CFS",
    Discipline.CHILD_PROTECTION,
    "Supervisor",
    Authority.SUPERVISOR,
)
NOOR = Profile("Noor Haddad", "On her own", Discipline.CHILD_PROTECTION, "Worker")
LEE = Profile("Lee Beaver", "Northern Lakes CFS", Discipline.CHILD_PROTECTION, "Lead")


@dataclass(slots=True)
class Laptop:
    """One vault, and the agency key that was made with it."""

    world: World
    folder: Path
    session: Session

    @classmethod
    def made(cls, world: World, folder: Path, profile: Profile) -> "Laptop":
        """A new vault: an agency of one."""
        return cls(world, folder, create_vault(world, folder, PASSPHRASE, profile).session)

    @property
    def vault(self) -> OpenVault:
        return self.session.vault

    @property
    def agency(self) -> DevicePen:
        """Signs for the agency that this vault was made with."""
        seed = self.vault.drawer.setting("secret/agency")
        assert seed is not None
        return DevicePen.from_seed(seed)

    @property
    def agency_case(self) -> CaseId:
        """The agency's own channel."""
        return CaseId(self.vault.me.agency_id)

    def say(self, kind: str, about: ObjectId, body: dict[str, object]) -> bytes:
        """A line by this vault's agency, in its channel."""
        draft = Draft(
            case=self.agency_case, audience=AGENCY_CHANNEL, kind=kind, about=about, body=body
        )
        written = self.vault.book.append(self.agency, [draft]).entries[0]
        return self.vault.reading.signed(written).line

    def revoke(self, card: Card) -> bytes:
        """The agency declares a device lost; the line is on record here."""
        body: dict[str, object] = {
            "key": b64(card.key),
            "reason": "lost",
            "noticed_at": "2026-11-20",
        }
        return self.say(kinds.REVOKE, card.id, body)

    def enrol(self, other: "Laptop", authority: Authority) -> None:
        """Sign a card for another laptop; its own agency lets it go."""
        mine, theirs = self.vault.me, other.vault.me
        body = {**card_body(theirs), "agency": mine.agency, "authority": authority.value}
        card = self.say(kinds.CARD, ObjectId(self.vault.new_id()), body)
        to: dict[str, object] = {"key": b64(theirs.key), "to": b64(mine.agency_key)}
        other.say(kinds.RELEASE, theirs.id, to)
        now = other.vault.clock.now_ms()
        other.vault.cards.know_agency(mine.agency_key, Standing.OWN, None, now)
        other.vault.book.ingest([card], "invitation")
        other.reopen()
        give(self, other, self.agency_case, AGENCY_CHANNEL)

    def meet(self, other: "Laptop") -> None:
        """Compare codes in person: the other's agency is known here from now on."""
        key = other.vault.me.agency_key
        self.vault.cards.know_agency(key, Standing.MET, None, self.vault.clock.now_ms())
        give(other, self, CaseId(other.vault.me.agency_id), AGENCY_CHANNEL)

    def reopen(self) -> None:
        """Close the vault, and open it again."""
        self.session.close()
        self.session = unlock_vault(self.world, self.folder, PASSPHRASE)


def give(
    one: Laptop, other: Laptop, case: CaseId, *audiences: Audience, keys: bool = True
) -> None:
    """Carry all that one holds of some channels to the other, keys of members included."""
    for audience in audiences or (WHOLE_TEAM,):
        other.vault.book.ingest(_lines(one.vault, case, audience), "stick", (case, audience))
        for due in keyrings_due(one.vault, case, audience) if keys else ():
            if due.key == other.vault.pen.public:
                for line, secret in due.epochs:
                    other.vault.channels.keep(line, secret)


def _lines(vault: OpenVault, case: CaseId, audience: Audience) -> Iterable[bytes]:
    return [line for log in vault.book.logs(case, [audience]) for line in log.lines]


@dataclass(frozen=True, slots=True)
class Team:
    """Miriam supervises Dana and Lee; Owen is with the police, and Miriam has met him."""

    miriam: Laptop
    dana: Laptop
    lee: Laptop
    owen: Laptop

    @classmethod
    def made(cls, world: World, folder: Path) -> "Team":
        """All four, enrolled or met."""
        miriam, dana, lee, owen = (
            Laptop.made(world, folder / profile.name, profile)
            for profile in (MIRIAM, DANA, LEE, OWEN)
        )
        miriam.enrol(dana, Authority.WORKER)
        miriam.enrol(lee, Authority.LEAD)
        give(miriam, dana, miriam.agency_case, AGENCY_CHANNEL)
        miriam.meet(owen)
        owen.meet(miriam)
        return cls(miriam, dana, lee, owen)

    @classmethod
    def opened(cls, world: World, folder: Path) -> "Team":
        """All four, from where they were made."""
        return cls(
            *(
                Laptop(
                    world,
                    folder / profile.name,
                    unlock_vault(world, folder / profile.name, PASSPHRASE),
                )
                for profile in (MIRIAM, DANA, LEE, OWEN)
            )
        )

    def close(self) -> None:
        """Put them away."""
        for laptop in (self.miriam, self.dana, self.lee, self.owen):
            laptop.session.close()


def card_of(laptop: Laptop, seen_by: Laptop) -> str:
    """Somebody's card, as another vault lists it."""
    key = laptop.vault.pen.public
    cards = (card for card, _ in seen_by.vault.cards.cards())
    return next(card.printed for card in cards if getattr(card, "key", None) == key)


def current(laptop: Laptop, case: CaseId) -> Epoch:
    """The epoch a laptop writes for."""
    membership = laptop.vault.channels.membership(case, WHOLE_TEAM)
    epoch = membership.written_for(laptop.vault.pen.public)
    assert epoch is not None
    return epoch


def note(laptop: Laptop, case: CaseId, audience: Audience = WHOLE_TEAM) -> EntryId:
    """Put a note on record."""
    words = NewNote(
        type=NoteType.NOTE,
        occurred=parse_occurred("2026-11-20T10:00-06:00"),
        text="She called.",
        audience=audience,
    )
    return add_note(laptop.vault, case, words).entries[0]


def flags(laptop: Laptop, case: CaseId) -> list[frozenset[Flag]]:
    """What stands beside each entry."""
    page = laptop.vault.reading.timeline(TimelineQuery(case=case, limit=0))
    return [entry.flags & {Flag.NOT_MEMBER, Flag.VOUCHED} for entry in page.entries]
