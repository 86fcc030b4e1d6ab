"""A supervisor and a worker of one agency, each with a laptop, and a stick between them."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import Authority, NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.device_cards import device_cards
from desktop_app.services.exchange_ports import Wishes
from desktop_app.services.members import Asked, add_member
from desktop_app.services.notes import add_note
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from desktop_app.ui.window.shell import Shell
from tests.enrolled import KeyHolder, hear
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR, JO
from tests.services.teams import MIRIAM

KINDS = (NoteType.CONTACT, NoteType.HOME_VISIT, NoteType.SERVICE_REFERRAL, NoteType.NOTE)
QUESTION = "How did you let J. know you were coming?"
_SAYS = "J. chose two programs to visit and asked Sam to come along to the first one."


@dataclass
class Office:
    """Dana reports to Miriam; what one hands on, the stick carries to the other."""

    laptop: Laptop
    stick: Path

    @classmethod
    def made(cls, laptop: Laptop, folder: Path, language: Language) -> "Office":
        """Both enrolled in one agency."""
        laptop.make_vault(MIRIAM, "miriam")
        laptop.make_vault()
        world = laptop.machine.world()
        holder = KeyHolder.of(world, folder / "KEY", MIRIAM.agency)
        with laptop.session("miriam") as miriam, laptop.session() as dana:
            hear(miriam, holder.invitation(miriam, Authority.SUPERVISOR))
            hear(dana, holder.invitation(dana))
        with laptop.session("miriam") as miriam:
            hear(miriam, holder.news())
        world.cores.shut_down()
        stick = folder / "FIELD-2"
        stick.mkdir()
        laptop.remembered.remember_preferences(Preferences(language=language))
        return cls(laptop, stick)

    def open_cases(self, count: int) -> list[CaseId]:
        """Miriam opens some, and Dana is let into each."""
        with self.laptop.session("miriam") as miriam:
            held = device_cards(miriam.vault)
            dana = next(card.printed for card in held if card.name != MIRIAM.name)
            cases = []
            for number in range(count):
                codename = f"Cedar-{412 + number:04d}"
                open_case(miriam.vault, replace(CEDAR, codename=codename), JO)
                case = find_case(miriam.vault, codename)
                add_member(miriam.vault, case, Asked(card=dana))
                cases.append(case)
        self.carry("miriam", "dana")
        return cases

    def carry(self, *names: str) -> None:
        """One after the other puts the stick in."""
        for name in names:
            with self.laptop.session(name) as session:
                self.swap(session)

    def swap(self, session: Session) -> None:
        """An exchange with the stick."""
        exchange(session, place_at(session, str(self.stick)), Wishes(), lambda *_told: True)

    def sit_down(self, name: str) -> Sitting:
        """At somebody's laptop, unlocked."""
        later = self.laptop.machine.clock.now_ms() + len(self.laptop.sittings) + 1
        self.laptop.remembered.remember_vault(self.laptop.folder / name, later)
        return self.laptop.unlocked()


def write_notes(session: Session, case: CaseId, count: int, text: str = _SAYS) -> list[EntryId]:
    """Notes of one case, on as many days."""
    written: list[EntryId] = []
    for number in range(count):
        note = NewNote(
            type=KINDS[number % len(KINDS)],
            occurred=parse_occurred(
                f"2026-11-{1 + number % 18:02d}T{9 + number % 8:02d}:20-06:00"
            ),
            text=f"{text} {number + 1}.",
            audience=WHOLE_TEAM,
            late_reason="The office was closed.",
        )
        written += add_note(session.vault, case, note).entries
    return written


def reviews(sitting: Sitting) -> ReviewsScreen:
    """Ctrl+3, and the keyboard on the first entry that waits."""
    sitting.press(Key.Key_3, CONTROL)
    page = sitting.screen(Shell).page("reviews")
    assert isinstance(page, ReviewsScreen)
    sitting.expect(page.line.hasFocus)
    sitting.expect(lambda: page.line.currentIndex().isValid() and page.line.waiting)
    return page


def read_through(sitting: Sitting, page: ReviewsScreen) -> int:
    """J until all that waits here was read; how many keys that took."""
    sitting.expect(lambda: page.line.waiting)
    assert page.line.seen() == ()  # what a case comes up with is not read by that
    keys = 0
    while len(page.line.seen()) < len(page.line.waiting):
        sitting.press(Key.Key_J)
        keys += 1
        assert keys <= len(page.line.waiting)
    return keys


def ask_about_it(sitting: Sitting, page: ReviewsScreen) -> int:
    """Q, the question, Ctrl+Enter; how many keys that took, but for the words."""
    sitting.press(Key.Key_Q)
    sitting.expect(page.panel.decision.question.hasFocus)
    sitting.write(QUESTION)
    sitting.press(Key.Key_Return, CONTROL)
    return 2


def codename(page: ReviewsScreen) -> str:
    """The case that is read."""
    return "" if page.reader.to_read is None else page.reader.to_read.codename


def on_to(sitting: Sitting, page: ReviewsScreen, name: str) -> None:
    """Wait for the next case to stand there with its first entry in hand."""
    sitting.expect(lambda: codename(page) == name and page.line.waiting)
    sitting.expect(lambda: page.line.currentIndex().isValid())
    sitting.expect(page.line.hasFocus)
