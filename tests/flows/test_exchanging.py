"""Two laptops and a folder between them: let in, exchanged, and told of without asking."""

import threading
from functools import partial
from pathlib import Path

import pytest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.services.ports import Receipt
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.exchange.screen import ExchangeScreen
from desktop_app.ui.translate import Language
from desktop_app.ui.window.exchanging import Exchanging
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.two_laptops import (
    exchange_by_hand,
    exchange_with,
    let_owen_in,
    make_two,
    owen_at_work,
)
from tests.patience import PATIENCE_MS
from tests.people import CEDAR

HELD_AT_MOST_S = 2 * PATIENCE_MS / 1000
"""How long a test that failed holds the vault; one that passes lets go of it itself."""
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
    make_two(laptop)
    return laptop


def _exchanging(sitting: Sitting) -> Exchanging:
    exchanging = sitting.screen(Shell).exchanging
    assert exchanging is not None
    return exchanging


def _unsent(sitting: Sitting) -> int:
    """How many entries wait, as the line at the foot has it."""
    session = sitting.sessions[-1]
    return sum(each.count for each in session.database.exchanges.unsent(session.vault.me.key))


def _leave_to_the_hand(sitting: Sitting, place: KnownPlace) -> None:
    """Nothing is exchanged with it by itself any more, and nothing that began so goes on."""
    exchanging, tasks = _exchanging(sitting), sitting.window.desk.tasks
    stop = partial(exchanging.port.set_automatic, place.id, on=False)
    tell = partial(tasks.recorded.emit, Receipt(None, frozenset()))
    tasks.run(exchanging, stop, lambda _: tell())
    sitting.expect(lambda: not (exchanging.watch._places or exchanging.run.is_running))


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.FRENCH])
def test_a_colleague_is_let_in_and_what_they_record_comes_by_itself(
    two: Laptop, folder: Path, language: Language
) -> None:
    sitting = two.start()
    if language is Language.FRENCH:
        sitting.press(Key.Key_E, CONTROL | SHIFT)
    sitting.unlock()
    sitting.open_case()
    let_owen_in(sitting)
    dialog = exchange_by_hand(sitting, folder)
    went = dialog._run.sight
    sitting.press(Key.Key_Escape)

    with owen_at_work(two) as owen:
        exchange_with(owen, folder)
        add_note(owen.vault, find_case(owen.vault, CEDAR.codename), BACK_AT_THE_STATION)
        exchange_with(owen, folder)
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
    exchange_by_hand(sitting, folder)
    sitting.press(Key.Key_Escape)

    sitting.press(Key.Key_6, CONTROL)
    screen = sitting.screen(Shell).stack.currentWidget()
    assert isinstance(screen, ExchangeScreen)
    # A place that is known is gone to by itself, too: it may have been done again.
    sitting.expect(lambda: screen.history.table.model().rowCount() >= 1)

    place = screen.places.table.place()
    assert place is not None
    assert (place.title, place.is_automatic) == ("Northern office", True)
    assert place.last_ms is not None


def test_locking_amid_an_exchange_stops_it_and_loses_nothing(two: Laptop, folder: Path) -> None:
    sitting = two.unlocked()
    exchange_by_hand(sitting, folder)
    sitting.press(Key.Key_Escape)
    exchanging, gate = _exchanging(sitting), threading.Event()
    assert exchanging.run.sight is not None
    place = exchanging.run.sight.place
    _leave_to_the_hand(sitting, place)
    sitting.open_case()
    sitting.record("Seen at school, well.")

    before = _unsent(sitting)
    hold = partial(gate.wait, HELD_AT_MOST_S)
    sitting.window.desk.tasks.run(sitting.window, hold, lambda _: None)
    exchanging.open(place)
    sitting.dialog(ExchangeDialog)
    sitting.lock()
    gate.set()
    sitting.unlock()
    after = _unsent(sitting)
    sitting.leave()

    assert after == before == 1
    assert two.texts_on_record() == ["Seen at school, well."]
