"""What this computer keeps of a person's choices, and what it makes of a file it can't read."""

from pathlib import Path

import pytest

from desktop_app.app.relaunch import LONGEST_GEOMETRY
from desktop_app.app.remembered import Remembered
from desktop_app.ui.keys.keymap import Keymap
from desktop_app.ui.theme import Scheme
from desktop_app.ui.translate import Language
from desktop_app.ui.window import Preferences

CHOSEN = Preferences(
    language=Language.FRENCH,
    scheme=Scheme.CONTRAST,
    percent=130,
    minutes_until_lock=3,
    letter_keys=False,
    keys={"jump": ("Ctrl+J",)},
)


def test_every_choice_is_there_at_the_next_start(tmp_path: Path) -> None:
    Remembered(tmp_path).remember_preferences(CHOSEN)

    assert Remembered(tmp_path).preferences() == CHOSEN


def test_whoever_has_chosen_nothing_gets_the_look_of_the_computer(tmp_path: Path) -> None:
    assert Remembered(tmp_path / "nothing").preferences().scheme is None


def test_choices_of_an_older_program_still_hold(tmp_path: Path) -> None:
    older = '{"language":"fr","scheme":"dark","percent":100,"minutes_until_lock":10}'
    (tmp_path / "preferences.json").write_text(older, encoding="utf-8")

    kept = Remembered(tmp_path).preferences()

    assert kept == Preferences(language=Language.FRENCH, scheme=Scheme.DARK)
    assert kept.letter_keys


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"scheme":"mauve"}', '{"percent":"large"}'])
def test_a_damaged_file_counts_as_nothing_chosen(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "preferences.json").write_text(damaged, encoding="utf-8")

    assert Remembered(tmp_path).preferences() == Preferences()


def test_where_the_window_stood_is_there_at_the_next_start(tmp_path: Path) -> None:
    Remembered(tmp_path).remember_geometry(b"\x01\xd9\xd0\xcb")

    assert Remembered(tmp_path).geometry() == b"\x01\xd9\xd0\xcb"
    assert Remembered(tmp_path / "nothing").geometry() == b""


def test_a_note_of_the_window_that_is_no_such_note_is_cut_short(tmp_path: Path) -> None:
    Remembered(tmp_path).remember_geometry(bytes(100_000))

    assert len(Remembered(tmp_path).geometry()) == LONGEST_GEOMETRY


def test_keys_from_elsewhere_that_make_no_sense_leave_the_table_as_it_is(tmp_path: Path) -> None:
    kept = '{"keys":{"cover":["Tab"],"no_such_act":["F2"],"lock":["F9"]}}'
    (tmp_path / "preferences.json").write_text(kept, encoding="utf-8")

    preferences = Remembered(tmp_path).preferences()

    assert Keymap.of(preferences.keys) == Keymap()
