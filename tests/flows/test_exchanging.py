"""Two laptops and a folder between them: let in, exchanged, and told of without asking."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.domain.codes import Authority, NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.exchange_ports import Wishes
from desktop_app.services.notes import add_note
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.exchange.screen import ExchangeScreen
from desktop_app.ui.members.add_dialog import AddMemberDialog
from desktop_app.ui.members.page import TeamPage
from desktop_app.ui.translate import Language
from desktop_app.ui.window.exchanging import Exchanging
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.verified import meet

BACK_AT_THE_STATION = NewNote(
    type=NoteType.NOTE,
    occurred=parse_occurred("2026-11-20"),
    text="She rang from the station and asked for Dana.",
    audience=WHOLE_TEAM,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What both laptops can reach."""
    made = tmp_path / "Northern office"
    made.mkdir()
    return made


@pytest.fixture
def two(laptop: Laptop) -> Laptop:
    """Dana leads a case; she and Owen have met."""
    laptop.make_vault(OWEN, "owen")
    laptop.make_vault(replace(DANA, authority=Authority.SUPERVISOR))
    laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
    return laptop


@contextmanager
def _owen(laptop: Laptop) -> Iterator[Session]:
    world = laptop.machine.world()
    session = unlock_vault(world, laptop.folder / "owen", PASSPHRASE)
    yield session
    session.close()
    world.cores.shut_down()


def _exchange(session: Session, folder: Path) -> None:
    exchange(session, place_at(session, str(folder)), Wishes(), lambda _stage, _done, _total: True)


def _exchanging(sitting: Sitting) -> Exchanging:
    exchanging = sitting.screen(Shell).exchanging
    assert exchanging is not None
    return exchanging


def _unsent(sitting: Sitting) -> int:
    """How many entries wait, as the line at the foot has it."""
    session = sitting.sessions[-1]
    return sum(each.count for each in session.database.exchanges.unsent(session.vault.me.key))


def _let_owen_in(sitting: Sitting) -> None:
    """Alt+4, N, and the one card there is."""
    sitting.press(Key.Key_4, ALT)
    page = sitting.case.frame.pages.currentWidget()
    assert isinstance(page, TeamPage)
    sitting.expect(page.table.hasFocus)
    sitting.expect(lambda: page.model.rowCount() == 1)
    sitting.press(Key.Key_N)
    dialog = sitting.dialog(AddMemberDialog)
    sitting.expect(dialog.list.hasFocus)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: page.model.rowCount() == 2)


def _exchange_by_hand(sitting: Sitting, folder: Path) -> ExchangeDialog:
    """Ctrl+Shift+X, the folder, Enter; Esc once it went through."""
    sitting.files.to_enter = folder
    sitting.press(Key.Key_X, CONTROL | SHIFT)
    dialog = sitting.dialog(ExchangeDialog)
    sitting.expect(dialog.choose.folder.hasFocus)
    sitting.press(Key.Key_Space)
    sitting.expect(dialog.choose.table.hasFocus)
    sitting.press(Key.Key_Return)
    run = dialog._run
    sitting.expect(lambda: run.sight is not None and run.sight.is_over)
    return dialog


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.FRENCH])
def test_a_colleague_is_let_in_and_what_they_record_comes_by_itself(
    two: Laptop, folder: Path, language: Language
) -> None:
    sitting = two.start()
    if language is Language.FRENCH:
        sitting.press(Key.Key_E, CONTROL | SHIFT)
    sitting.unlock()
    sitting.open_case()
    _let_owen_in(sitting)
    dialog = _exchange_by_hand(sitting, folder)
    went = dialog._run.sight
    sitting.press(Key.Key_Escape)

    with _owen(two) as owen:
        _exchange(owen, folder)
        add_note(owen.vault, find_case(owen.vault, CEDAR.codename), BACK_AT_THE_STATION)
        _exchange(owen, folder)
    _exchanging(sitting).watch.look()
    sitting.expect(lambda: BACK_AT_THE_STATION.text in sitting.texts())

    assert went is not None
    assert went.outcome is not None
    assert went.outcome.past.sent > 0
    words = {
        Language.ENGLISH: "Last exchange: folder",
        Language.FRENCH: "Dernier échange\u00a0: répertoire",
    }[language]
    bar = sitting.screen(Shell).status
    sitting.expect(lambda: any(said.startswith(words) for said in bar.words))


def test_the_exchange_screen_shows_what_was_exchanged(two: Laptop, folder: Path) -> None:
    sitting = two.unlocked()
    _exchange_by_hand(sitting, folder)
    sitting.press(Key.Key_Escape)

    sitting.press(Key.Key_6, CONTROL)
    screen = sitting.screen(Shell).stack.currentWidget()
    assert isinstance(screen, ExchangeScreen)
    sitting.expect(lambda: screen.history.table.model().rowCount() == 1)

    place = screen.places.table.place()
    assert place is not None
    assert (place.title, place.is_automatic) == ("Northern office", True)
    assert place.last_ms is not None


def test_locking_amid_an_exchange_stops_it_and_loses_nothing(two: Laptop, folder: Path) -> None:
    sitting = two.unlocked()
    _exchange_by_hand(sitting, folder)
    sitting.press(Key.Key_Escape)
    sitting.open_case()
    sitting.record("Seen at school, well.")

    exchanging, gate = _exchanging(sitting), threading.Event()
    assert exchanging.run.sight is not None
    before = _unsent(sitting)
    sitting.window.desk.tasks.run(sitting.window, lambda: gate.wait(10), lambda _: None)
    exchanging.open(exchanging.run.sight.place)
    sitting.dialog(ExchangeDialog)
    sitting.lock()
    gate.set()
    sitting.unlock()
    after = _unsent(sitting)
    sitting.leave()

    assert after == before
    assert two.texts_on_record() == ["Seen at school, well."]
