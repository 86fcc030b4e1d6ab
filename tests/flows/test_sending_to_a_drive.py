"""A stick put in while the last page is open, written to by key, and said to be safe to remove."""

import shutil
from pathlib import Path

from desktop_app.ui.handoff.safe_to_remove import SafeToRemove
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop
from tests.flows.two_laptops import make_two
from tests.flows.wizard import Wizard
from tests.sticks import a_stick


def at_the_check(laptop: Laptop) -> Wizard:
    """Everything is chosen but the place."""
    make_two(laptop)
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    wizard = Wizard.opened(sitting)
    wizard.choose_first_recipient()
    wizard.give_reasons("Safety planning.", "Consent of J., 2 November.")
    wizard.include_own_agency()
    wizard.check()
    return wizard


def names(wizard: Wizard) -> list[str]:
    return [button.text() for button in wizard.form.destination.drives]


def test_a_stick_is_seen_written_to_and_safe_to_remove(laptop: Laptop, tmp_path: Path) -> None:
    wizard = at_the_check(laptop)
    sitting, destination = wizard.sitting, wizard.form.destination
    before = names(wizard)

    with a_stick(tmp_path) as root:
        words = f"Write it to {root.name}"
        sitting.expect(lambda: words in names(wizard))
        while destination.place.parent != root:
            sitting.press(Key.Key_D, CONTROL)
        wizard.tab_to(wizard.dialog.checked)
        sitting.press(Key.Key_Space)
        sitting.expect(lambda: wizard.form.scope.preview is not None)
        wizard.go_on()
        sitting.expect(wizard.dialog.finish.isVisible)
        told = wizard.dialog.findChild(SafeToRemove)
        assert told is not None
        sitting.expect(told.safe.isVisible)
        said = told.safe.accessibleName()
        written = [file.suffix for file in root.iterdir() if file.is_file()]
        sitting.leave()

    assert words not in before
    assert said.startswith("Read back and compared; safe to remove.")
    assert root.name in said
    assert written == [".tlh"]


def test_on_a_stick_that_is_too_small_nothing_is_signed(laptop: Laptop, tmp_path: Path) -> None:
    wizard = at_the_check(laptop)
    sitting, destination = wizard.sitting, wizard.form.destination

    with a_stick(tmp_path, 1 << 20) as root:
        (root / "holiday.jpg").write_bytes(bytes(shutil.disk_usage(root).free - 50_000))
        sitting.expect(lambda: f"Write it to {root.name}" in names(wizard))
        while destination.place.parent != root:
            sitting.press(Key.Key_D, CONTROL)
        sitting.expect(lambda: destination.error.words)
        wizard.tab_to(wizard.dialog.checked)
        sitting.press(Key.Key_Space)
        wizard.go_on()
        said = destination.error.words
        is_written = wizard.dialog.finish.isVisible()
        left = [file.name for file in root.iterdir() if file.is_file()]
        sitting.leave()

    assert said.startswith(f"{root.name} has ")
    assert " left; about " in said
    assert not is_written
    assert left == ["holiday.jpg"]
