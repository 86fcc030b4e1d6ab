"""The table of keys, and what a person may change in it."""

import pytest
from PySide6.QtCore import QKeyCombination, Qt

from desktop_app.domain.alike import folded, starts_word
from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.keymap import Keymap, hold_to, keymap_now
from desktop_app.ui.keys.spelling import Unfit, bindings_of, is_character, pressed, spelled
from desktop_app.ui.keys.table import ROWS

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_act_has_a_row_and_every_row_is_spelled_as_qt_spells_it() -> None:
    misspelled = [keys for row in ROWS.values() for keys in row.keys if spelled(keys) != keys]

    assert set(ROWS) == set(Act)
    assert misspelled == []


def test_no_two_rows_want_the_same_keys_in_the_same_place() -> None:
    assert Keymap()._first_clash() is None


def test_nothing_needs_alt_gr_or_a_dead_key() -> None:
    needed = [keys for row in ROWS.values() for keys in row.keys]

    assert [keys for keys in needed if "Ctrl+Alt" in keys or set(keys) & set("[]\\^`")] == []


@pytest.mark.parametrize("keys", ["N", "Shift+U", "/", "1"])
def test_letters_digits_and_signs_are_characters(keys: str) -> None:
    assert is_character(keys)


@pytest.mark.parametrize("keys", ["Ctrl+N", "Alt+1", "F1", "Return", "Space", "Esc", "Up"])
def test_keys_with_control_and_keys_without_a_character_are_none(keys: str) -> None:
    assert not is_character(keys)


@pytest.mark.parametrize(
    ("stroke", "told"),
    [
        (QKeyCombination(CONTROL, Qt.Key.Key_K), "Ctrl+K"),
        (QKeyCombination(CONTROL, Qt.Key.Key_Enter), "Ctrl+Return"),
        (QKeyCombination(Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_1), "1"),
        (QKeyCombination(CONTROL, Qt.Key.Key_unknown), ""),
    ],
)
def test_what_is_held_down_is_spelled_as_in_the_table(stroke: QKeyCombination, told: str) -> None:
    assert pressed(stroke) == told


def test_enter_is_two_keys() -> None:
    assert bindings_of("Ctrl+Return") == ("Ctrl+Return", "Ctrl+Enter")
    assert bindings_of("F9") == ("F9",)


@pytest.mark.parametrize(
    ("act", "keys", "why"),
    [
        (Act.JUMP, "Ctrl+Alt+G", Unfit.ALT_GR),
        (Act.JUMP, "Ctrl+[", Unfit.NOT_EVERYWHERE),
        (Act.JUMP, "Ctrl+C", Unfit.NEEDED),
        (Act.JUMP, "Tab", Unfit.NEEDED),
        (Act.JUMP, "G", Unfit.ONLY_IN_LISTS),
        (Act.JUMP, "Ctrl+K, Ctrl+L", Unfit.NOT_A_KEY),
        (Act.JUMP, "", Unfit.NOT_A_KEY),
        (Act.JUMP, "Ctrl+K", Act.SEARCH),
        (Act.JUMP, "F9", Act.COVER),
        (Act.JUMP, "Ctrl+Shift+A", Act.ATTACH),  # the composer stands in the case
        (Act.AMEND, "N", Act.NEW_ENTRY),
        (Act.AMEND, "J", Act.ROW_DOWN),
        (Act.JUMP, "Ctrl+J", None),
        (Act.AMEND, "B", None),
        (Act.TAKE_IN_CARD, "Ctrl+G", None),  # cards and a case are never one screen
    ],
)
def test_keys_are_refused_by_the_name_of_what_has_them(
    act: Act, keys: str, why: Unfit | Act | None
) -> None:
    assert Keymap().refuses(act, keys) is why


def test_a_choice_takes_the_place_of_the_key_of_its_sort() -> None:
    keymap = Keymap().choose(Act.NEW_ENTRY, "B").choose(Act.COVER, "F10")

    assert keymap.keys(Act.NEW_ENTRY) == ("B", "Ctrl+N")
    assert keymap.keys(Act.COVER) == ("F10", "Pause")
    assert keymap.shown(Act.COVER) == "F10"


def test_keys_that_were_given_up_are_free_for_others() -> None:
    keymap = Keymap().choose(Act.JUMP, "Ctrl+J")

    assert keymap.refuses(Act.MONTHS, "Ctrl+G") is None


def test_an_act_goes_back_to_its_own_keys_and_so_does_who_took_them() -> None:
    keymap = Keymap().choose(Act.JUMP, "Ctrl+J").choose(Act.MONTHS, "Ctrl+G")

    again = keymap.reset(Act.JUMP)

    assert again == Keymap()


def test_what_is_kept_is_read_back() -> None:
    keymap = Keymap().choose(Act.JUMP, "Ctrl+J").choose(Act.AMEND, "B")

    assert Keymap.of(keymap.choices) == keymap


def test_a_file_that_makes_no_sense_changes_nothing() -> None:
    untrusted = {
        "no_such_act": ("Ctrl+J",),
        "jump": ("Ctrl+Alt+J",),
        "close_composer": ("Ctrl+W",),  # Esc stays Esc
        "cover": ("Ctrl+K",),  # taken
        "lock": ("Nonsense",),
    }

    assert Keymap.of(untrusted) == Keymap()


def test_two_who_changed_places_stay_so() -> None:
    swapped = {"jump": ("Ctrl+M",), "months": ("Ctrl+G",)}

    assert Keymap.of(swapped).choices == swapped


def test_a_part_of_the_program_meets_what_it_holds_and_what_holds_it() -> None:
    assert Scope.CASE.meets(Scope.COMPOSER)
    assert Scope.COMPOSER.meets(Scope.ALWAYS)
    assert not Scope.LINE.meets(Scope.COMPOSER)


def test_the_map_that_holds_is_told_to_the_whole_program(qapp: object) -> None:
    chosen = Keymap().choose(Act.JUMP, "Ctrl+J")
    hold_to(chosen)

    held = keymap_now()
    hold_to(Keymap())

    assert held is chosen
    assert keymap_now() == Keymap()


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        ("access", Act.REVIEW_OPENINGS),
        ("access", Act.ACCESS),
        ("review", Act.REVIEWS),
        ("approval", Act.APPROVALS),
        ("caseload", Act.CASELOAD),
        ("standards", Act.STANDARDS),
        ("known on", Act.ALL_AS_KNOWN),
    ],
)
def test_what_a_person_would_type_finds_the_way_there(typed: str, act: Act) -> None:
    told = folded(ROWS[act].words.text)

    assert all(starts_word(told, word) for word in folded(typed).split())
