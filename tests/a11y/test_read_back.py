"""What a screen reader is told of the real window, while somebody works by keyboard alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.remembered import Remembered
from desktop_app.domain.action import NewAction
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.episode import EpisodeKind, NewEpisode
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.actions import open_action
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.episodes import begin_episode
from desktop_app.services.notes import add_note
from tests.a11y.listening import Reader, a_bus, a_reader, python_with_bindings
from tests.app.real_screen import Screen, a_cheap_world, a_screen, the_program
from tests.people import CEDAR, PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux’s own")

SCHOOL = "She was at school all day, and stayed for the drawing class."
VISIT = "We met at the library. She had brought her sketchbook."
PLACE = "With her aunt, Loon Lake Road"
CALL = "Call the school"
LAUGHED = "She laughed a lot today."
FIELDS = {
    ("text", "Text"),
    ("text", "Occurred"),
    ("text", "Who was there"),
    ("push button", "Sign and record"),
    ("push button", "Attach"),
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with one vault, cheap to open: a case with two entries."""
    world = a_cheap_world()
    who = Profile("Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION, "Worker")
    made = create_vault(world, tmp_path / "vault", PASSPHRASE, who).session
    open_case(made.vault, CEDAR, None)
    case = find_case(made.vault, CEDAR.codename)
    for kind, day, text in (
        (NoteType.NOTE, "2026-11-10", SCHOOL),
        (NoteType.HOME_VISIT, "2026-11-12", VISIT),
    ):
        occurred = parse_occurred(day)
        add_note(
            made.vault,
            case,
            NewNote(type=kind, occurred=occurred, text=text, audience=WHOLE_TEAM),
        )
    aunt = NewEpisode(
        kind=EpisodeKind.PLACEMENT, start="2025-10-02", place=PLACE, audience=WHOLE_TEAM
    )
    begin_episode(made.vault, case, aunt)
    call = NewAction(title=CALL, due="2026-01-05", audience=WHOLE_TEAM)
    open_action(made.vault, case, call)
    made.close()
    remembered = Remembered(tmp_path / "settings" / "Throughline")
    remembered.remember_vault(tmp_path / "vault", world.clock.now_ms())
    world.cores.shut_down()
    return tmp_path


@pytest.fixture
def at_work(home: Path) -> Iterator[tuple[Screen, Reader]]:
    """The program on its screen, the case open, and a reader that heard it all."""
    python = python_with_bindings()
    with a_screen() as screen, a_bus() as bus, a_reader(python, screen.display, bus) as reader:
        more = {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with the_program(screen, home, more):
            reader.wait_to_hear("focus", "Passphrase")
            screen.write(PASSPHRASE)
            screen.press("Return")
            reader.wait_to_hear("focus", f"{CALL}, {CEDAR.codename}")
            screen.press("ctrl+2")
            reader.wait_to_hear("focus", CEDAR.codename)
            screen.press("Return")
            # The line opens at its end, and that is where the keyboard is.
            reader.wait_to_hear("focus", VISIT)
            yield screen, reader


def test_rows_filters_and_places_are_told_by_role_and_name(
    at_work: tuple[Screen, Reader],
) -> None:
    _, reader = at_work

    shown = reader.shown()

    names = {(part.role, part.name) for part in shown}
    assert {
        ("panel", "Places"),
        ("list", "Timeline"),
        ("list", "Filters"),
        ("list item", "Child protection, 2"),
        ("list item", "Home visit, 1"),
        ("text", "Find in this line"),
        ("push button", "Hand off"),
        ("page tab", "People"),
    } <= names
    [visit] = [part for part in shown if VISIT in part.name]
    assert visit.role == "list item"
    assert visit.name.startswith("Home visit. Dana Whitford, Child protection,")
    assert "Occurred Thursday 12 November." in visit.name
    assert "late. Whole team." in visit.name


def test_a_dialog_is_told_and_the_cover_is_announced_over_it(
    at_work: tuple[Screen, Reader],
) -> None:
    screen, reader = at_work

    screen.press("F1")
    dialog = reader.wait_for(lambda part: part.role == "dialog", "the list of keys")
    in_dialog = {part.name for part in reader.shown()}
    screen.press("F9")
    covered = reader.wait_to_hear("announcement", "covered")

    assert dialog.name == "Keys that work here"
    assert {"Ctrl+G", "Jump to a date", "Close"} <= in_dialog
    assert covered.words == "Screen covered"


def test_an_entry_is_written_and_read_back_by_keyboard_alone(
    at_work: tuple[Screen, Reader],
) -> None:
    screen, reader = at_work

    screen.press("Home")
    reader.wait_to_hear("focus", SCHOOL)
    screen.press("Down")
    reader.wait_to_hear("focus", VISIT)
    screen.press("n")
    reader.wait_to_hear("focus", "Text")
    fields = {(part.role, part.name) for part in reader.shown()}
    screen.write(LAUGHED)
    screen.press("ctrl+Return")
    waiting = reader.wait_to_hear("announcement", "Recorded")
    reader.wait_to_hear("focus", VISIT)
    screen.press("ctrl+Return")
    row = reader.wait_for(lambda part: LAUGHED in part.name, "the new entry")

    assert fields >= FIELDS
    assert waiting.words == "Recorded. It is signed in a minute."
    assert row.role == "list item"
    assert row.name.startswith("Note. Dana Whitford,")


def test_what_is_around_the_line_is_told_while_somebody_goes_through_it(
    at_work: tuple[Screen, Reader],
) -> None:
    screen, reader = at_work

    foot = {part.name for part in reader.shown()}
    screen.press("ctrl+shift+c")
    passing = reader.wait_to_hear("announcement", "Reference copied")
    screen.press("ctrl+shift+f")
    reader.wait_to_hear("focus", "Find in this line")
    screen.press("F6")
    reader.wait_to_hear("focus", "Filters")
    screen.press("Down")
    facet = reader.wait_to_hear("focus", ", 2")
    screen.press("shift+F6")
    reader.wait_to_hear("focus", "Find in this line")
    screen.write("sketchbook")
    found = reader.wait_to_hear("announcement", "1 entry matches")
    screen.press("Escape")
    reader.wait_to_hear("focus", VISIT)
    screen.press("F10")
    place = reader.wait_to_hear("focus", "Cases")
    screen.press("ctrl+comma")
    setting = reader.wait_to_hear("focus", "English")
    screen.press("ctrl+shift+h")
    reader.wait_for(lambda part: part.role == "dialog", "the list of notices")
    kept = reader.wait_to_hear("focus", "Reference copied")

    assert {"Offline. Everything is saved on this device", "Nothing handed over yet"} <= foot
    assert passing.words.endswith("It holds none of the entry’s words.")
    assert kept.role == "table cell"
    assert facet.role == "list item"
    assert found.words == "1 entry matches"
    assert place.words == "Cases"
    assert setting.words == "English"


def test_where_somebody_lives_is_told_on_w_and_is_in_no_part_of_the_screen_before_or_after(
    at_work: tuple[Screen, Reader],
) -> None:
    screen, reader = at_work

    bars = reader.wait_for(lambda part: part.name == "Beside the line", "the bars")
    before = reader.shown()
    screen.press("w")
    reader.wait_to_hear("announcement", PLACE)
    asked = reader.wait_for(lambda part: part.name == PLACE, "the place")
    screen.press("Escape")
    reader.wait_to_hear("focus", VISIT)
    after = reader.shown()

    assert "Placement, since" in bars.more
    assert asked.role == "label"
    assert [part for part in (*before, *after) if PLACE in f"{part.name} {part.more}"] == []


def test_today_is_told_row_by_row_with_its_parts_by_name(at_work: tuple[Screen, Reader]) -> None:
    screen, reader = at_work

    screen.press("ctrl+1")
    row = reader.wait_to_hear("focus", CALL)
    shown = {part.name for part in reader.shown()}
    screen.press("Return")
    reader.wait_for(lambda part: part.role == "dialog" and part.name == CALL, "the action")
    reader.wait_to_hear("focus", "What came of it, in a few words")

    assert row.words.startswith(f"{CALL}, {CEDAR.codename}, nobody has taken it yet, Overdue ")
    assert {"Due", "Mine", "Team", "Nothing new since you last looked."} <= shown


def test_the_exchange_is_told_with_everything_one_can_choose_in_it(
    at_work: tuple[Screen, Reader],
) -> None:
    screen, reader = at_work

    screen.press("ctrl+shift+x")
    dialog = reader.wait_for(lambda part: part.role == "dialog", "the exchange")
    reader.wait_to_hear("focus", "Choose a folder or drive…")
    told = {(part.role, part.name) for part in reader.shown()}

    assert dialog.name == "Exchange"
    assert {
        ("push button", "Choose a folder or drive…"),
        ("push button", "Object store…"),
        ("push button", "Not now"),
        ("push button", "Exchange"),
    } <= told
    assert {"Everything", "Send the newest notes first", "Files now", "Files later"} <= {
        name for _, name in told
    }


def test_the_caseload_is_told_case_by_case_and_its_bars_in_figures(
    at_work: tuple[Screen, Reader],
) -> None:
    screen, reader = at_work

    screen.press("ctrl+7")
    row = reader.wait_for(
        lambda part: part.name.startswith(f"{CEDAR.codename}, risk high, 1 overdue"), "the row"
    )
    shown = {part.name for part in reader.shown()}
    screen.press("w")
    load = reader.wait_for(
        lambda part: part.name.startswith("Dana Whitford, leads 1 case, "), "her load"
    )

    assert "last met: " in row.name
    assert {"Overdue, 1", "Missing now, 0", "Mine, 1", "Cases", "Workload"} <= shown
    assert load.name.endswith("2 unreviewed")
