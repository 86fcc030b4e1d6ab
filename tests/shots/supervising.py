"""What a supervisor reads: four cases that wait, some of it late, one answer to a question."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, World
from desktop_app.cli.demo.making import NOW, PASSPHRASE
from desktop_app.cli.tour_case import StagedClock
from desktop_app.domain.case import NewCase
from desktop_app.domain.codes import Authority, Discipline, NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.device_cards import device_cards
from desktop_app.services.exchange_ports import Wishes
from desktop_app.services.members import Asked, add_member
from desktop_app.services.notes import add_note
from desktop_app.services.reviewing import answer, ask, sign_off
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.shell import Shell
from tests.enrolled import KeyHolder, hear
from tests.shots.camera import Camera, settle, wait_for

_AGENCY = "Northern Lakes CFS"
_NOOR = Profile("Noor Kalsi", _AGENCY, Discipline.CHILD_PROTECTION, "Supervisor", label="Noor")
_DANA = Profile("Dana Whitford", _AGENCY, Discipline.CHILD_PROTECTION, "Worker")
_QUESTION = {
    "en": "Thank you for going out after hours. How did you let J. know you were coming?",
    "fr": "Merci d’y être allée après les heures. Comment avez-vous prévenu J. de votre visite?",
}


@dataclass(frozen=True, slots=True)
class _Told:
    """A note: its kind, when it happened, when it was recorded, and its words."""

    kind: NoteType
    occurred: str
    recorded: str
    en: str
    fr: str


_CEDAR = (
    _Told(
        NoteType.HOME_VISIT,
        "2026-11-02T10:00",
        "2026-11-02T11:20",
        "J. showed me her room and said she sleeps well here.",
        "J. m’a montré sa chambre et a dit qu’elle dort bien ici.",
    ),
    _Told(
        NoteType.SERVICE_REFERRAL,
        "2026-11-04T17:05",
        "2026-11-04T17:20",
        "J. chose two programs to visit and asked Sam to come along to the first one.",
        "J. a choisi deux programmes à visiter et a demandé à Sam de l’accompagner au premier.",
    ),
    _Told(
        NoteType.CONTACT,
        "2026-11-05T15:50",
        "2026-11-05T16:05",
        "J. texted after school as agreed. She felt fine about the new bus and asked for a later"
        " curfew on Fridays.",
        "J. a écrit après l’école comme convenu. Le nouvel autobus lui convient et elle demande"
        " une heure de rentrée plus tardive le vendredi.",
    ),
    _Told(
        NoteType.FAMILY_MEETING,
        "2026-11-05T18:20",
        "2026-11-05T19:02",
        "The family named three homes J. can go to at any hour. Her great-uncle will speak for"
        " the family.",
        "La famille a nommé trois maisons où J. peut aller à toute heure. Son grand-oncle parlera"
        " au nom de la famille.",
    ),
    _Told(
        NoteType.POLICE_UPDATE,
        "2026-11-06T09:10",
        "2026-11-06T09:30",
        "Order conditions confirmed. J. and her aunt were told by Ingrid the same morning.",
        "Conditions de l’ordonnance confirmées. Ingrid en a parlé à J. et à sa tante le matin.",
    ),
    _Told(
        NoteType.HOME_VISIT,
        "2026-11-10T13:20",
        "2026-11-11T14:42",
        "Went by after hours. J. came to the door herself and chose to talk on the porch.",
        "Visite après les heures. J. a ouvert elle-même et a choisi de parler sur le perron.",
    ),
)
_WHY_LATE = {"en": "The road was closed.", "fr": "La route était fermée."}
_OTHERS = {"Juniper-0419": 2, "Osprey-0405": 4, "Heron-0427": 1}


def make_review(world: World, folder: Path, edition: str) -> None:
    """Noor supervises Dana; Dana wrote, Noor signed some of it off, and asked."""
    clock = StagedClock(NOW)
    world = replace(world, clock=clock)
    clock.stand_at("2026-11-01T08:00-06:00")
    folder.mkdir()
    noor = create_vault(world, folder / "Noor", PASSPHRASE, _NOOR, use_keyring=False).session
    dana = create_vault(world, folder / "Dana", PASSPHRASE, _DANA, use_keyring=False).session
    holder = KeyHolder.of(world, folder / "KEY", _AGENCY)
    noor = holder.enrol(noor, Authority.SUPERVISOR)
    dana = holder.enrol(dana)
    hear(noor, holder.news())
    stick = folder / "FIELD-2"
    stick.mkdir()
    cases = {name: _open(noor, name, edition) for name in ("Cedar-0412", *_OTHERS)}
    _swap(stick, noor, dana)
    written = {
        name: list(_write(clock, dana, cases[name], _CEDAR[:count], edition))
        for name, count in _OTHERS.items()
    }
    cedar = list(_write(clock, dana, cases["Cedar-0412"], _CEDAR, edition))
    clock.stand_at("2026-11-11T15:00-06:00")
    _swap(stick, dana, noor)
    sign_off(noor.vault, [noor.vault.reading.entry(id_).seen() for id_ in cedar[1:3]])
    asked = ask(noor.vault, written["Heron-0427"][0], _QUESTION[edition]).entries[0]
    sign_off(noor.vault, [noor.vault.reading.entry(written["Heron-0427"][0]).seen()])
    _swap(stick, noor, dana)
    answer(dana.vault, asked, {"fr": "Par texto, comme J. le voulait."}.get(edition, "By text."))
    _swap(stick, dana, noor)
    for session in (noor, dana):
        session.close()


def _open(noor: Session, codename: str, edition: str) -> CaseId:
    new = NewCase(
        codename=codename,
        opened_on="2026-11-01",
        status="open",
        exploitation="at_risk",
        risk=3,
        risk_reason="",
        lead_agency=_AGENCY,
        language=edition,
    )
    open_case(noor.vault, new, None)
    case = find_case(noor.vault, codename)
    held = device_cards(noor.vault)
    dana = next(card.printed for card in held if card.name == _DANA.name)
    add_member(noor.vault, case, Asked(card=dana))
    return case


def _write(
    clock: StagedClock, dana: Session, case: CaseId, told: Iterable[_Told], edition: str
) -> Iterable[EntryId]:
    for one in told:
        clock.stand_at(f"{one.recorded}-06:00")
        is_late = one.recorded[:10] != one.occurred[:10]
        note = NewNote(
            type=one.kind,
            occurred=parse_occurred(f"{one.occurred}-06:00"),
            text=one.fr if edition == "fr" else one.en,
            audience=WHOLE_TEAM,
            language=edition,
            late_reason=_WHY_LATE[edition] if is_late else "",
        )
        yield from add_note(dana.vault, case, note).entries


def _swap(stick: Path, *sessions: Session) -> None:
    for session in sessions:
        exchange(session, place_at(session, str(stick)), Wishes(), lambda *_told: True)


def reviews(window: MainWindow, shell: Shell, camera: Camera, edition: str) -> None:
    """Ctrl+3, some of it read, a question half written; an earlier moment; a reply."""
    camera.grab(window, "02-today-reviews")
    shell.go_to("reviews")
    page = shell.page("reviews")
    assert isinstance(page, ReviewsScreen)
    wait_for(lambda: bool(page.line.waiting))
    camera.grab(window, "06-reviews")
    for _ in page.line.waiting:
        page.line.go_on()
        settle()
    page.deciding.ask()
    page.panel.decision.question.setPlainText(_QUESTION[edition])
    camera.grab(window, "06-review")
    page.reader.step(-1)
    settle()
    page.reader.step(-1)
    camera.grab(window, "06-review-as-known")
    page.reader.back()
    page.list.setCurrentIndex(page.list.waiting.index(page.list.waiting.rowCount() - 1, 0))
    camera.grab(window, "06-review-reply")
