"""Ctrl+K from anywhere: type, Enter, and be there."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app.vaults import Session
from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN, parse_occurred
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import add_person, find_case, open_case
from desktop_app.services.notes import add_note, note_draft
from desktop_app.services.searches import SearchKind, name_searches
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import Group, Row
from desktop_app.ui.translate import Language
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.main_window import Face
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_reach import nameless, too_small
from tests.people import CEDAR, JO

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
RUTH = NewPerson(full_name="Ruth Marten", initials="R.M.", part=Part.KIN)
NOEL = NewPerson(full_name="Noël Kakegamic", initials="N.K.", part=Part.YOUNG_PERSON)


def write(session: Session, codename: str, day: int, text: str) -> None:
    """A note that was recorded on another day."""
    new = NewNote(
        type=NoteType.CONTACT,
        occurred=parse_occurred(f"2026-11-{day:02d}T16:40-06:00"),
        text=text,
        audience=WHOLE_TEAM,
    )
    add_note(session.vault, find_case(session.vault, codename), new)


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """Dana has Cedar-0412, with Ruth in it, and Birch-0077; the list is shown."""
    laptop.make_vault()
    with laptop.session() as dana:
        open_case(dana.vault, CEDAR, JO)
        add_person(dana.vault, find_case(dana.vault, CEDAR.codename), RUTH)
        for day in range(1, 15):
            write(dana, CEDAR.codename, day, f"Day {day}: at school, then home.")
        open_case(dana.vault, replace(CEDAR, codename="Birch-0077"), NOEL)
        write(dana, "Birch-0077", 3, "He is proud of the canoe that he and his aunt built.")
        write(dana, CEDAR.codename, 15, "Her aunt showed me the beading.")
    return laptop.unlocked()


def search(sitting: Sitting, words: str, is_there: Callable[[Palette], object]) -> Palette:
    """Ctrl+K, words, and a wait until what is looked for is among the rows."""
    sitting.press(Key.Key_K, CONTROL)
    palette = sitting.dialog(Palette)
    sitting.write(words)
    sitting.expect(lambda: is_there(palette))
    return palette


def open_cedar(sitting: Sitting) -> None:
    """Open the case of Jo Marten by its name."""
    search(sitting, "cedar-04", some(Group.CASES, 1))
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: words_in_hand(sitting))


def rows(palette: Palette, group: Group | None = None) -> list[Row]:
    """What can be chosen, from the top."""
    found = (palette.model.row(number) for number in range(palette.model.rowCount()))
    return [row for row in found if row is not None and group in {None, row.group}]


def some(group: Group, most: int = 99) -> Callable[[Palette], bool]:
    """Whether there are rows of a kind, and how many at most."""
    return lambda palette: 0 < len(rows(palette, group)) <= most


def words_in_hand(sitting: Sitting) -> str:
    """The text of the entry that one stands on."""
    entry = sitting.case.timeline.current_entry()
    return "" if entry is None else entry.current_text


def test_words_of_an_entry_lead_to_that_entry_in_its_case(sitting: Sitting) -> None:
    palette = search(sitting, "cano", some(Group.NOTES))
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: words_in_hand(sitting).startswith("He is proud of the canoe"))
    assert rows(palette, Group.NOTES)[0].beside.text.endswith("Birch-0077")
    assert sitting.casework.open_case_id is not None
    sitting.expect(lambda: sitting.held() is sitting.case.timeline)


def test_a_file_read_behind_the_window_is_found_by_its_words_and_leads_to_its_entry(
    laptop: Laptop, sitting: Sitting
) -> None:
    sitting.leave()
    with laptop.session() as dana:
        case = find_case(dana.vault, CEDAR.codename)
        note = NewNote(
            type=NoteType.NOTE, occurred=UNKNOWN, text="From school.", audience=WHOLE_TEAM
        )
        with attaching(dana.vault, case) as keeping:
            kept = [keeping.keep("trip.txt", "text/plain", [b"The class goes to the lighthouse."])]
            dana.vault.book.append(
                dana.vault.pen, [note_draft(dana.vault, case, note, keeping, kept)]
            )
    again = laptop.unlocked()
    reading = again.casework._reading
    reading._soon.start(0)
    again.expect(lambda: not reading._soon.isActive() and not reading._is_reading)

    palette = search(again, "lightho", some(Group.FILES, 1))
    told = rows(palette, Group.FILES)[0].spoken
    again.press(Key.Key_Return)

    again.expect(lambda: words_in_hand(again) == "From school.")
    assert told.startswith("trip.txt, Note, ")
    assert told.endswith("Cedar-0412, The class goes to the lighthouse.")


def test_an_entry_of_the_open_case_is_reached_from_another_tab(sitting: Sitting) -> None:
    open_cedar(sitting)
    sitting.press(Key.Key_3, ALT)
    screen = sitting.case

    search(sitting, "day 4", some(Group.NOTES, 1))
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: words_in_hand(sitting).startswith("Day 4"))
    assert sitting.case is screen
    assert screen.frame.tabs.currentIndex() == 0


def test_a_codename_leads_to_its_case(sitting: Sitting) -> None:
    search(sitting, "birch", some(Group.CASES, 1))
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: sitting.casework.case is not None)
    sitting.expect(lambda: words_in_hand(sitting).startswith("He is proud"))


def test_initials_lead_to_a_case_and_show_no_full_name(sitting: Sitting) -> None:
    palette = search(sitting, "jm", some(Group.CASES, 1))

    told = " ".join(row.spoken for row in rows(palette))
    assert "Cedar-0412" in told
    assert "Marten" not in told


def test_a_name_leads_to_the_person_and_account_is_kept_of_it(
    sitting: Sitting, laptop: Laptop
) -> None:
    palette = search(sitting, "noel", some(Group.PEOPLE))
    shown = rows(palette, Group.PEOPLE)[0].title.text
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: sitting.casework.case is not None)
    sitting.expect(lambda: sitting.people.model.rowCount() == 1)
    sitting.expect(lambda: sitting.case.frame.tabs.currentIndex() == 1)
    sitting.leave()

    assert shown == "Noël Kakegamic"
    with laptop.session() as dana:
        kept = name_searches(dana.vault)
        assert [search.kind for search in kept] == [SearchKind.SHOWN, SearchKind.OPENED]
        assert {search.who for search in kept} == {dana.vault.me.key}


def test_the_person_asked_for_is_the_chosen_one_among_the_people(sitting: Sitting) -> None:
    search(sitting, "ruth", some(Group.PEOPLE))
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: sitting.casework.case is not None)
    sitting.expect(lambda: sitting.people.table.currentIndex().row() == 1)


def test_a_command_does_what_its_key_does(sitting: Sitting) -> None:
    search(sitting, "cards", some(Group.COMMANDS, 1))
    sitting.press(Key.Key_Return)

    shell = sitting.screen(Shell)
    sitting.expect(lambda: shell.at == "cards")


def test_a_new_entry_is_begun_from_the_search(sitting: Sitting) -> None:
    sitting.open_case()

    search(sitting, "new entry", some(Group.COMMANDS))
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: sitting.held() is sitting.composer.sheet.text)


def test_what_is_being_written_is_kept_when_the_search_leads_to_another_case(
    sitting: Sitting,
) -> None:
    open_cedar(sitting)
    sitting.begin("She likes the new school")

    search(sitting, "birch", some(Group.CASES, 1))
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: words_in_hand(sitting).startswith("He is proud"))
    open_cedar(sitting)
    composer = sitting.begin()

    sitting.expect(lambda: composer.sheet.text.toPlainText() == "She likes the new school")


def test_only_this_case_leaves_the_entries_of_the_others_out(sitting: Sitting) -> None:
    open_cedar(sitting)
    palette = search(sitting, "aunt", lambda palette: len(rows(palette, Group.NOTES)) == 2)

    sitting.press(Key.Key_T, CONTROL)

    sitting.expect(lambda: len(rows(palette, Group.NOTES)) == 1)
    assert rows(palette, Group.NOTES)[0].beside.text.endswith("Cedar-0412")


def test_escape_closes_and_gives_the_keyboard_back(sitting: Sitting) -> None:
    sitting.open_case()

    search(sitting, "aunt", some(Group.NOTES))
    sitting.press(Key.Key_Escape)

    sitting.expect(lambda: QApplication.activeModalWidget() is None)
    sitting.expect(lambda: sitting.held() is sitting.case.timeline)


def test_the_cover_comes_down_over_what_was_found(sitting: Sitting) -> None:
    search(sitting, "noel", some(Group.PEOPLE))

    sitting.press(Key.Key_F9)

    sitting.screen(Cover)
    assert QApplication.activeModalWidget() is None
    assert sitting.window.face is Face.COVERED


def test_everything_in_it_has_a_name_and_can_be_hit_in_both_languages(sitting: Sitting) -> None:
    for language in Language:
        sitting.window.speak(language)
        sitting.settle()
        palette = search(sitting, "aunt", some(Group.NOTES))

        assert nameless(palette) == []
        assert too_small(palette) == []
        sitting.press(Key.Key_Escape)
        sitting.expect(lambda: QApplication.activeModalWidget() is None)


def test_it_speaks_french(sitting: Sitting) -> None:
    sitting.window.speak(Language.FRENCH)
    sitting.settle()

    palette = search(sitting, "aunt", some(Group.NOTES))

    assert palette.accessibleName() == "Rechercher partout"
    assert palette.model.item(0) is not None
