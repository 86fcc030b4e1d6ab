"""Makes agencies' keys, opens them, and writes what they sign into files to carry."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.app.agency_shelf import HEAD_NAME, LOG_NAME, AgencyShelf, checked_log
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import World
from desktop_app.app.writing_out import write_new
from desktop_app.crypto.agency_file import (
    AGENCY_NAME,
    AgencyHeader,
    load_agency,
    save_agency,
    seal_agency,
)
from desktop_app.crypto.agency_keys import AgencyKeys
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.sealing import seal
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.writing import storable
from desktop_app.ledger.agency_card import AgencyCard
from desktop_app.ledger.agency_log import AgencyLog
from desktop_app.services.agency import Agency, AgencyHands
from desktop_app.services.enrolment import write_invitation

_MOST_SEALED_TO = 48
"""Recipients of news for all: age reads more of them slower and slower. One of them is enough
to bring it to the others, by exchanging with them."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Until when a card is good, and the card, as printed, of whom its person reports to."""

    expires: date | None = None
    supervisor: str = ""


_USUAL = Terms()


@dataclass(frozen=True, slots=True)
class UnlockedAgency:
    """An agency's key at work, and the paper that would bring it back."""

    agency: Agency
    paper: RecoveryKey
    folder: Path

    @property
    def code(self) -> str:
        """The six groups by which devices and partners recognise this agency."""
        card = self.agency.card
        return KEY_JUDGE.code_of(card.key, card.recipient)


@dataclass(frozen=True, slots=True)
class PaperCopy:
    """What is left of an agency's key: what is on paper, and what a laptop held of its log."""

    typed: str
    untrusted_log: bytes = b""
    name: str = ""


def create_agency(world: World, folder: Path, name: str, passphrase: str) -> UnlockedAgency:
    """Make an agency's key in a folder that has none.

    Raises:
        Refusal: AGENCY_EXISTS, EMPTY_NAME, TEXT_NOT_STORABLE, PASSPHRASE_…
        Fault: NOT_WRITABLE, DISK_FULL, NOT_ENOUGH_MEMORY; nothing is then left behind.
    """
    _check_free(folder, name)
    paper = RecoveryKey.new(world.chance)
    header = seal_agency(paper, name.strip(), passphrase, world.policy, world.chance)
    return _establish(world, folder, header, passphrase)


def restore_agency(world: World, folder: Path, passphrase: str, copy: PaperCopy) -> UnlockedAgency:
    """Make an agency's key again from paper, with what it signed from one of its laptops.

    Without a log it begins a new one, which laptops that hold the old one see as a fork.

    Raises:
        Refusal: RECOVERY_KEY_MISTYPED, AGENCY_LOG_DAMAGED for another agency's log, EMPTY_NAME
            when neither the log nor the caller tells one; else as `create_agency`.
    """
    paper = RecoveryKey.parse(copy.typed)
    log = checked_log(copy.untrusted_log, AgencyKeys(paper).pen.public)
    named = [card.agency for card in log.cards.values()]
    name = copy.name or (named[-1] if named else "")
    _check_free(folder, name)
    header = seal_agency(paper, name.strip(), passphrase, world.policy, world.chance)
    return _establish(world, folder, header, passphrase, log)


def open_agency(world: World, folder: Path, passphrase: str) -> UnlockedAgency:
    """Open an agency's key; every line it ever signed is checked again.

    Raises:
        Refusal: NOT_AN_AGENCY, AGENCY_…, WRONG_AGENCY_PASSPHRASE.
        Fault: FILE_UNREADABLE, NOT_ENOUGH_MEMORY; as the shelf, when the making was cut off.
    """
    header = load_agency(folder, world.policy.accepted)
    keys = header.unlock(passphrase)
    shelf = AgencyShelf(folder, header.card.key)
    hands = AgencyHands(keys.pen, keys.epoch, shelf, world.clock, world.chance)
    agency = Agency(header.card, shelf.load(), hands)
    agency.open_channel()
    return UnlockedAgency(agency, keys.paper, folder)


def look_at_agency(world: World, folder: Path) -> tuple[AgencyCard, AgencyLog]:
    """Whose key lies in a folder and what it signed: as public as its laptops' copies of it.

    Raises:
        Refusal, Fault: as `open_agency`.
    """
    card = load_agency(folder, world.policy.accepted).card
    return card, AgencyShelf(folder, card.key).load()


def invite(
    unlocked: UnlockedAgency,
    request: EnrolRequest,
    authority: Authority,
    out: Path,
    terms: Terms = _USUAL,
) -> Card:
    """Sign a device's card and write the invitation that only this device can open.

    Raises:
        Refusal: FILE_EXISTS, before anything is signed; else as `Agency.find` and `sign`.
        Fault: NOT_WRITABLE, DISK_FULL; what was signed then stays, and can be written again.
    """
    refuse_existing(out)
    above = unlocked.agency.find(terms.supervisor).person if terms.supervisor else None
    card = unlocked.agency.sign(request, authority, terms.expires, above)
    _seal_to([card.recipient], unlocked.agency, out)
    return card


def write_news_if_read(unlocked: UnlockedAgency, out: Path) -> None:
    """As `write_news`; nothing where no device is left that could read it."""
    if unlocked.agency.devices:
        write_news(unlocked, out)


def write_news(unlocked: UnlockedAgency, out: Path) -> None:
    """Write what the agency said so far for its own devices, to bring to any one of them.

    Raises:
        Refusal: FILE_EXISTS; NO_RECIPIENT when there is no device yet.
        Fault: NOT_WRITABLE, DISK_FULL.
    """
    rank = list(Authority)
    devices = sorted(unlocked.agency.devices, key=lambda card: -rank.index(card.authority))
    _seal_to([card.recipient for card in devices[:_MOST_SEALED_TO]], unlocked.agency, out)


def refuse_existing(out: Path) -> None:
    """Raises: Refusal FILE_EXISTS, so that nothing is signed that can't be carried away."""
    if out.exists():
        raise Refusal(RefusalCode.FILE_EXISTS)


def _seal_to(recipients: Sequence[str], agency: Agency, out: Path) -> None:
    sealed = BytesIO()
    seal(BytesIO(write_invitation(agency)), sealed, list(dict.fromkeys(recipients)))
    write_new(out, lambda: [sealed.getvalue()])


def _check_free(folder: Path, name: str) -> None:
    if not storable(name).strip():
        raise Refusal(RefusalCode.EMPTY_NAME)
    if any((folder / file).exists() for file in (AGENCY_NAME, LOG_NAME)):
        raise Refusal(RefusalCode.AGENCY_EXISTS)  # a log without its key may be all that is left


def _establish(
    world: World, folder: Path, header: AgencyHeader, passphrase: str, log: AgencyLog | None = None
) -> UnlockedAgency:
    save_agency(folder, header)
    try:
        if log is not None:
            AgencyShelf(folder, header.card.key).add(log.entries)
        return open_agency(world, folder, passphrase)
    except BaseException:
        _clear_away(folder)
        raise


def _clear_away(folder: Path) -> None:
    """Leave nothing of a key that did not come to be; nothing of it was here before."""
    for file in (AGENCY_NAME, LOG_NAME, HEAD_NAME):
        with suppress(OSError):  # the first failure is the one to tell
            (folder / file).unlink(missing_ok=True)
