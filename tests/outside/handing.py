"""People with vaults of their own, and what passes between them, through the services."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.reading_mail import ChildMailReader
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session, World
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import NoteType
from desktop_app.domain.handoff import Accepted, HandoffRequest, SentBundle
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.intake.local_file import open_local_file
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.files import Added, Media, Taking, add_file
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.notes import add_note
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.receiving.opening import open_handoff
from tests.people import CEDAR, PASSPHRASE


def a_vault(world: World, folder: Path, who: Profile) -> Session:
    return create_vault(world, folder, PASSPHRASE, who).session


def a_case(session: Session) -> CaseId:
    open_case(session.vault, CEDAR)
    return find_case(session.vault, CEDAR.codename)


def a_note(session: Session, case: CaseId, text: str) -> EntryId:
    new = NewNote(
        type=NoteType.NOTE,
        occurred=parse_occurred("2026-11-10"),
        text=text,
        audience=WHOLE_TEAM,
    )
    return add_note(session.vault, case, new).entries[0]


def add_files(
    session: Session, case: CaseId, paths: Iterable[Path], media: Media = Media.KEEP
) -> list[Added]:
    """Put files on record for the whole team."""
    added = []
    with ChildMailReader() as reader:
        for path in paths:
            with open_local_file(path) as file:
                taking = Taking(reader, WHOLE_TEAM, media)
                added.append(add_file(session.vault, case, file, taking))
    return added


def hand_over(
    sender: Session, to: Iterable[Card | OutsideCard], case: CaseId, out: Path
) -> SentBundle:
    request = HandoffRequest(
        case=case,
        recipients=tuple(to),
        purpose="The team in Timmins takes over safety planning.",
        authority="With her consent, 10 November",
        audiences=frozenset({WHOLE_TEAM}),
        limits="Health details are held by the clinic.",
    )
    desk = Desk(BundleCourier(sender), BundleScribe())
    return build_handoff(sender.vault, desk, request, str(out), silently)


def opened(receiver: Session, bundle: Path) -> Arrived:
    return open_handoff(receiver.vault, BundleCourier(receiver), str(bundle), silently)


def accepted(receiver: Session, bundle: Path) -> Accepted:
    """Open and accept; whatever comes of it, nothing waits any longer."""
    arrived = opened(receiver, bundle)
    try:
        return accept_handoff(receiver.vault, arrived)
    finally:
        arrived.waiting.discard()


def silently(done: int, total: int) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Trace:
    """All that a refused bundle must leave as it was."""

    state: str
    entries: int
    quarantined: int
    files: frozenset[str]
    inbox: frozenset[str]

    @classmethod
    def of(cls, session: Session) -> "Trace":
        found = session.vault.book.verify()
        assert found.projection_equal
        assert found.problems == ()
        below = session.folder / "att"
        return cls(
            state=found.state,
            entries=found.entries,
            quarantined=found.quarantined,
            files=frozenset(str(path) for path in below.rglob("*") if path.is_file()),
            inbox=frozenset(str(path) for path in (session.folder / "inbox").rglob("*")),
        )
