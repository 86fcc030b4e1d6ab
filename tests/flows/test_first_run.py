"""The first day: a vault is made, its key goes on paper, and the first case is opened."""

from pathlib import Path

from desktop_app.ui.cases.new_case_dialog import NewCaseDialog
from desktop_app.ui.cases.recovery_reminder import RecoveryReminder
from desktop_app.ui.unlock.paper_page import PaperPage
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import PASSPHRASE


def fill_in(sitting: Sitting, folder: Path) -> UnlockScreen:
    """Say everything a new vault needs, field by field."""
    screen = sitting.screen(UnlockScreen)
    sitting.expect(screen.new.isVisible)
    sitting.expect(screen.new.name.hasFocus)
    sitting.write("Dana Whitford")
    sitting.press(Key.Key_Tab)
    sitting.write("Northern Lakes CFS")
    sitting.press(Key.Key_Tab)
    sitting.write("Child")  # in the list of disciplines
    sitting.press(Key.Key_Tab)
    sitting.write("Worker")
    screen.new.folder.setText(str(folder))
    for field in (screen.new.passphrase, screen.new.again):
        field.setFocus()
        sitting.write(PASSPHRASE)
    return screen


def paper_page(sitting: Sitting, screen: UnlockScreen) -> PaperPage:
    sitting.expect(lambda: isinstance(screen.pages.currentWidget(), PaperPage))
    page = screen.pages.currentWidget()
    assert isinstance(page, PaperPage)
    return page


def test_a_first_vault_is_made_its_key_proved_on_paper_and_the_list_is_empty(
    laptop: Laptop,
) -> None:
    sitting = laptop.start()
    screen = fill_in(sitting, laptop.folder / "vault")
    sitting.press(Key.Key_Return)
    page = paper_page(sitting, screen)
    sitting.expect(page.written.hasFocus)
    groups, asked = page._created.recovery_groups, page._created.asked_back

    sitting.press(Key.Key_Return)
    for number in asked:
        sitting.write(groups[number - 1].lower())
    sitting.press(Key.Key_Return)

    sitting.screen(Shell)
    sitting.settle()
    cases = sitting.casework.list
    assert cases.model.rowCount() == 0
    assert cases._begin is not None
    assert cases._begin.hasFocus()
    assert not any(part.isVisible() for part in cases.findChildren(RecoveryReminder))
    assert [Path(one.folder).name for one in laptop.remembered.vaults()] == ["vault"]


def test_the_window_closed_over_the_recovery_key_leaves_a_whole_closed_vault(
    laptop: Laptop,
) -> None:
    sitting = laptop.start()
    screen = fill_in(sitting, laptop.folder / "vault")
    sitting.press(Key.Key_Return)
    paper_page(sitting, screen)

    sitting.leave()

    left = {path.name for path in (laptop.folder / "vault" / "db").iterdir()}
    assert left == {"main.db"}
    again = laptop.start()
    again.unlock()
    assert again.casework.list.model.rowCount() == 0


def test_the_cover_key_hides_the_recovery_key_at_once(laptop: Laptop) -> None:
    sitting = laptop.start()
    screen = fill_in(sitting, laptop.folder / "vault")
    sitting.press(Key.Key_Return)
    page = paper_page(sitting, screen)
    sitting.expect(page.written.hasFocus)

    sitting.press(Key.Key_F9)

    assert not any(box.isVisible() for box in page.boxes)
    assert sitting.held() is page.groups.fields[0]


def test_the_first_case_is_opened_with_whose_it_is_and_how_to_reach_her(
    laptop: Laptop,
) -> None:
    laptop.make_vault()
    sitting = laptop.unlocked()

    sitting.press(Key.Key_N, CONTROL | SHIFT)
    sitting.dialog(NewCaseDialog)
    for words in ("Cedar-0412", "Jo Marten", "15", "she/her", "Text 555-0148 after school."):
        sitting.write(words)
        sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Return)

    case = sitting.case
    sitting.expect(lambda: "555-0148" in case.frame.safe_contact.accessibleName())
    assert case.frame.header._codename.text() == "Cedar-0412"
    assert case.frame.header._about.accessibleName() == "J.M., 15 · she/her"
    sitting.expect(lambda: sitting.held() is case.timeline)


def test_a_codename_that_is_taken_is_refused_in_place_and_nothing_typed_is_lost(
    laptop: Laptop,
) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    sitting.press(Key.Key_N, CONTROL | SHIFT)
    dialog = sitting.dialog(NewCaseDialog)
    for words in ("cedar-0412", "Robin Ames", "14", "", "Ask for Kit at 555-0117."):
        sitting.write(words)
        sitting.press(Key.Key_Tab)

    sitting.press(Key.Key_Return)
    sitting.expect(lambda: "Another case has that codename." in dialog.error.words)
    kept = dialog.safe_contact.text()
    dialog.codename.selectAll()
    sitting.write("Birch-0391")
    sitting.press(Key.Key_Return)

    case = sitting.case
    sitting.expect(lambda: "555-0117" in case.frame.safe_contact.accessibleName())
    assert kept == "Ask for Kit at 555-0117."


def test_a_safe_contact_rule_without_a_name_is_asked_about_not_dropped(laptop: Laptop) -> None:
    laptop.make_vault()
    sitting = laptop.unlocked()
    sitting.press(Key.Key_N, CONTROL | SHIFT)
    dialog = sitting.dialog(NewCaseDialog)
    sitting.write("Cedar-0412")
    dialog.safe_contact.setFocus()
    sitting.write("Text only.")

    sitting.press(Key.Key_Return)

    assert dialog.name_form.error.startswith("Write a name or initials")
    assert dialog.full_name.hasFocus()
    assert dialog.safe_contact.text() == "Text only."
