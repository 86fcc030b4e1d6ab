"""Words half typed in a dialog: covered, locked or left with Esc, they stand there again."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog

from desktop_app.app.kept_desk import KeptDesk
from desktop_app.services.kept_words import Slot
from desktop_app.ui.case.assess_dialog import AssessDialog
from desktop_app.ui.case.person_dialog import PersonDialog
from desktop_app.ui.case.strike_dialog import StrikeDialog
from desktop_app.ui.cases.new_case_dialog import NewCaseDialog
from desktop_app.ui.composer.action_dialog import ActionDialog
from desktop_app.ui.composer.episode_dialog import EpisodeDialog
from desktop_app.ui.kept.line import KeptLine
from desktop_app.ui.translate import Language
from desktop_app.ui.widgets.toast import Toast
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WHERE = "the bus stop by the school"


def what_lasts(sitting: Sitting) -> EpisodeDialog:
    """Record what lasts, or another of it."""
    sitting.case.beside.episode_asked.emit(None)
    dialog = sitting.dialog(EpisodeDialog)
    sitting.expect(dialog.record.isEnabled)
    sitting.settle()
    return dialog


def said_of(dialog: QDialog) -> str:
    """What its line says of words kept from before; nothing while there are none."""
    [line] = dialog.findChildren(KeptLine)
    return line.accessibleName() if line.isVisible() else ""


def half_typed(sitting: Sitting) -> EpisodeDialog:
    """When it began, and where; nothing is recorded."""
    dialog = what_lasts(sitting)
    dialog.start.typed.setFocus()
    sitting.write("yesterday 07:10")
    dialog.place.setFocus()
    sitting.write(WHERE)
    return dialog


def cover_and_come_back(sitting: Sitting) -> None:
    sitting.cover()
    sitting.unlock()
    sitting.expect(sitting.case.timeline.hasFocus)


def lock_and_come_back(sitting: Sitting) -> None:
    sitting.lock()
    sitting.unlock()
    sitting.open_case()


def sit_idle_and_come_back(sitting: Sitting) -> None:
    idle = sitting.window._idle
    assert idle is not None
    idle.elapsed.emit()
    sitting.unlock()
    sitting.expect(sitting.case.timeline.hasFocus)


def leave_with_esc(sitting: Sitting) -> None:
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not sitting.window.findChildren(EpisodeDialog))
    sitting.case.timeline.setFocus()


@pytest.mark.parametrize(
    "go", [cover_and_come_back, lock_and_come_back, sit_idle_and_come_back, leave_with_esc]
)
def test_what_was_half_typed_stands_there_again_and_says_so(
    sitting: Sitting, go: Callable[[Sitting], None]
) -> None:
    half_typed(sitting)

    go(sitting)
    dialog = what_lasts(sitting)

    assert (dialog.start.typed.text(), dialog.place.text()) == ("yesterday 07:10", WHERE)
    assert said_of(dialog).startswith("Kept from before: ")
    assert dialog.start.moment is not None


def test_it_outlives_the_program_and_lies_nowhere_but_sealed_in_the_vault(
    laptop: Laptop, sitting: Sitting
) -> None:
    half_typed(sitting)

    sitting.leave()
    files = [path for path in laptop.folder.rglob("*") if path.is_file()]
    telling = [path for path in files if WHERE.encode() in path.read_bytes()]
    dialog = what_lasts(laptop.in_the_case())

    assert dialog.place.text() == WHERE
    assert files
    assert telling == []


def test_once_recorded_it_is_not_offered_again(sitting: Sitting) -> None:
    half_typed(sitting)
    cover_and_come_back(sitting)
    what_lasts(sitting)

    sitting.press(Key.Key_Return)
    sitting.expect(sitting.case.frame.missing.isVisible)
    sitting.settle()
    dialog = what_lasts(sitting)

    assert (dialog.start.typed.text(), dialog.place.text()) == ("", "")
    assert said_of(dialog) == ""
    case, session = sitting.case.id, sitting.sessions[-1]
    assert KeptDesk(session).find(Slot("episode", case)) is None


def test_covered_while_it_is_being_recorded_it_is_recorded_once_and_not_offered_again(
    sitting: Sitting,
) -> None:
    dialog = half_typed(sitting)

    sitting.press(Key.Key_Return)
    assert not dialog.record.isEnabled()  # on its way
    cover_and_come_back(sitting)
    sitting.expect(sitting.case.frame.missing.isVisible)

    assert said_of(what_lasts(sitting)) == ""


def test_it_is_discarded_with_one_key_and_had_back_with_another(sitting: Sitting) -> None:
    half_typed(sitting)
    cover_and_come_back(sitting)
    dialog = what_lasts(sitting)
    line = dialog.kept.line

    line.discard.setFocus()
    sitting.press(Key.Key_Space)
    gone = (dialog.place.text(), said_of(dialog), line.put_back.hasFocus())
    sitting.press(Key.Key_Space)
    back = dialog.place.text()
    line.discard.click()
    leave_with_esc(sitting)

    assert gone == ("", "What was kept from before is discarded.", True)
    assert back == WHERE
    assert said_of(what_lasts(sitting)) == ""


def test_who_leaves_with_esc_is_told_that_it_is_kept(sitting: Sitting) -> None:
    half_typed(sitting)

    leave_with_esc(sitting)

    words = "Not recorded. What you typed is kept for the next time."
    sitting.expect(
        lambda: any(each.accessibleName() == words for each in sitting.window.findChildren(Toast))
    )


def test_an_untouched_dialog_leaves_nothing_and_says_nothing(sitting: Sitting) -> None:
    what_lasts(sitting)

    leave_with_esc(sitting)
    sitting.settle()

    assert not sitting.window.findChildren(Toast)
    assert said_of(what_lasts(sitting)) == ""


def action(sitting: Sitting) -> ActionDialog:
    sitting.press(Key.Key_T)
    return sitting.dialog(ActionDialog)


def assessment(sitting: Sitting) -> AssessDialog:
    sitting.press(Key.Key_S)
    return sitting.dialog(AssessDialog)


def person(sitting: Sitting) -> PersonDialog:
    sitting.press(Key.Key_2, ALT)
    sitting.people.add()
    return sitting.dialog(PersonDialog)


def test_what_is_to_be_done_and_who_sees_to_it_is_kept(sitting: Sitting) -> None:
    dialog = action(sitting)
    sitting.settle()
    sitting.write("Call the school")
    dialog.due.typed.setFocus()
    sitting.write("friday")
    dialog.owner.setCurrentIndex(0)  # nobody yet, instead of oneself

    cover_and_come_back(sitting)
    again = action(sitting)
    sitting.settle()

    assert (again.what.text(), again.due.typed.text()) == ("Call the school", "friday")
    assert again.owner.currentIndex() == 0
    assert said_of(again)


def test_a_judgement_and_its_reason_are_kept(sitting: Sitting) -> None:
    dialog = assessment(sitting)
    sitting.expect(dialog.record.isEnabled)
    dialog.fields["risk"].setCurrentIndex(3)
    dialog.reason.setFocus()
    sitting.write("Two calls from a number she does not know")

    cover_and_come_back(sitting)
    again = assessment(sitting)
    sitting.settle()

    assert again.said() == {"risk": "4"}
    assert again.reason.text() == "Two calls from a number she does not know"


def test_the_first_details_of_a_case_are_kept(sitting: Sitting) -> None:
    sitting.casework.leave_case()
    sitting.casework.list.new_case()
    dialog = sitting.dialog(NewCaseDialog)
    sitting.write("Birch-0077")
    dialog.full_name.setFocus()
    sitting.write("Robin Example")

    sitting.cover()
    sitting.unlock()
    sitting.casework.list.new_case()
    again = sitting.dialog(NewCaseDialog)
    sitting.settle()

    assert (again.codename.text(), again.full_name.text()) == ("Birch-0077", "Robin Example")
    assert again.open_button.isEnabled()


def test_what_is_said_of_a_person_is_kept(sitting: Sitting) -> None:
    dialog = person(sitting)
    sitting.write("Aunt Rose")
    dialog.fields["safe_contact"].setFocus()
    sitting.write("After five, by text")

    sitting.cover()
    sitting.unlock()
    again = person(sitting)
    sitting.settle()

    said = {name: field.text() for name, field in again.fields.items()}
    assert (said["full_name"], said["safe_contact"]) == ("Aunt Rose", "After five, by text")


def test_why_an_entry_is_struck_is_kept(sitting: Sitting) -> None:
    sitting.record("She was seen at the mall.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(sitting.case.timeline.current_entry)
    sitting.case.acting.strike()
    sitting.dialog(StrikeDialog)
    sitting.write("That was her sister")

    cover_and_come_back(sitting)
    sitting.expect(sitting.case.timeline.current_entry)
    sitting.case.acting.strike()
    dialog = sitting.dialog(StrikeDialog)
    sitting.settle()

    assert dialog.reason.toPlainText() == "That was her sister"
    assert dialog.strike.isEnabled()


def test_it_is_said_in_french(sitting: Sitting) -> None:
    sitting.window.speak(Language.FRENCH)
    sitting.settle()
    half_typed(sitting)

    cover_and_come_back(sitting)
    dialog = what_lasts(sitting)

    assert said_of(dialog).startswith("Gardé d’avant\u00a0: ")
    assert dialog.kept.line.discard.text() == "Écarter"
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not sitting.window.findChildren(EpisodeDialog))
    sitting.press(Key.Key_E, CONTROL | SHIFT)
