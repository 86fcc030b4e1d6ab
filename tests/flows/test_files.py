"""Files on an entry: chosen, pasted, dropped; media wait; a copy leaves only after a warning."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage

from desktop_app.domain.note import TimelineEntry
from desktop_app.services.copies import copies_made
from desktop_app.ui.case.pieces import Doing
from desktop_app.ui.case.saving import SaveCopyDialog
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.draft import Handling
from desktop_app.ui.composer.files_row import EvidenceDialog
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.toast import Toast
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(64) + b"\xff\xd9"


def attach(sitting: Sitting, *paths: Path) -> None:
    """Ctrl+Shift+A, and the files are chosen."""
    sitting.files.to_attach = paths
    sitting.press(Key.Key_A, CONTROL | SHIFT)
    sitting.settle()


def click(sitting: Sitting, words: str) -> None:
    """A button beside a file, by keyboard."""

    def shown() -> list[Button]:
        buttons = sitting.case.findChildren(Button)
        return [each for each in buttons if each.text() == words and each.isVisible()]

    sitting.expect(shown)
    shown()[0].setFocus()
    sitting.press(Key.Key_Return)


def record_and_sign(sitting: Sitting, composer: Composer) -> TimelineEntry:
    """Ctrl+Enter twice; the entry as the line shows it."""
    composer.sheet.text.setFocus()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    line = sitting.case.timeline
    sitting.expect(line.hasFocus)
    sitting.expect(sitting.case.frame.unsigned.isVisible)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(line.current_entry)
    return sitting.row(line.currentIndex().row()).entry


def test_a_file_is_attached_by_button_and_its_bytes_are_in_the_vault(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    plan = tmp_path / "Safety plan.txt"
    plan.write_text("Text Ardelle first.")
    composer = sitting.begin("With a file.")
    attach(sitting, plan)

    entry = record_and_sign(sitting, composer)

    plan.unlink()
    [kept] = entry.attachments
    sitting.leave()
    with laptop.session() as dana:
        content = b"".join(dana.vault.files.read(kept))
    assert (kept.name, kept.mime) == ("Safety plan.txt", "text/plain")
    assert content == b"Text Ardelle first."


def test_an_entry_is_not_recorded_before_its_files_are_there(
    sitting: Sitting, tmp_path: Path
) -> None:
    """Ctrl+Enter right after the choice: a slow disk is still looking at them."""
    plans = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for plan in plans:
        plan.write_text(f"The plan {plan.stem}.")
    composer = sitting.begin("With two files.")
    sitting.files.to_attach = tuple(plans)

    sitting.press(Key.Key_A, CONTROL | SHIFT)
    entry = record_and_sign(sitting, composer)

    assert [file.name for file in entry.attachments] == ["one.txt", "two.txt"]


def test_a_file_that_cannot_be_brought_keeps_the_entry_from_being_recorded_without_it(
    sitting: Sitting, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("The plan.")
    composer = sitting.begin("With two files.")
    sitting.files.to_attach = (plan, tmp_path / "gone.txt")

    sitting.press(Key.Key_A, CONTROL | SHIFT)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: composer.sheet.problem.words)
    sitting.settle()

    assert sitting.case.frame.composer is composer
    assert [file.untrusted_name for file in composer.sheet.files.files()] == ["plan.txt"]


def test_files_are_dropped_anywhere_on_the_composer(sitting: Sitting, tmp_path: Path) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("A plan.")
    composer = sitting.begin("With a file.")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(plan))])

    composer.dropEvent(  # as Qt calls it: outside a real drag it delivers no such event
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    sitting.expect(
        lambda: [f.untrusted_name for f in composer.sheet.files.files()] == ["plan.txt"]
    )


def test_a_pasted_picture_waits_until_somebody_decides_to_add_it(sitting: Sitting) -> None:
    composer = sitting.begin("With a file.")
    QGuiApplication.clipboard().setImage(QImage(2, 2, QImage.Format.Format_RGB32))
    sitting.press(Key.Key_V, CONTROL)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: composer.sheet.problem.words)
    waiting = composer.sheet.problem.words

    click(sitting, "Add to the file")
    entry = record_and_sign(sitting, composer)

    assert waiting == "Decide about each picture, video or archive first."
    assert [file.mime for file in entry.attachments] == ["image/png"]


def test_a_picture_that_calls_itself_text_waits_all_the_same(
    sitting: Sitting, tmp_path: Path
) -> None:
    disguised = tmp_path / "notes.txt"
    disguised.write_bytes(JPEG)
    composer = sitting.begin("With a file.")

    attach(sitting, disguised)

    [file] = composer.sheet.files.files()
    assert (file.mime, file.handling) == ("image/jpeg", Handling.UNDECIDED)


def test_only_the_evidence_number_is_recorded_and_nothing_is_stored(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    picture = tmp_path / "one.jpg"
    picture.write_bytes(JPEG)
    composer = sitting.begin("She showed me a message.")
    attach(sitting, picture)

    click(sitting, "Record the evidence number only")
    sitting.dialog(EvidenceDialog)
    sitting.write("RL-26-0419")
    sitting.press(Key.Key_Return)
    record_and_sign(sitting, composer)

    assert sitting.texts() == ["She showed me a message.", "image/jpeg · RL-26-0419"]
    assert sitting.case._words.kind(sitting.row(1).entry) == "Evidence kept elsewhere"
    sitting.leave()
    assert list((laptop.folder / "dana" / "att").rglob("*.*")) == []
    assert not any(path.is_file() for path in (laptop.folder / "dana" / "att").rglob("*"))


def test_taking_back_brings_files_and_evidence_numbers_back_too(
    sitting: Sitting, tmp_path: Path
) -> None:
    plan, picture = tmp_path / "plan.txt", tmp_path / "one.jpg"
    plan.write_text("A plan.")
    picture.write_bytes(JPEG)
    composer = sitting.begin("With a file.")
    attach(sitting, plan, picture)
    composer.sheet.files.decide(1, composer.sheet.files.files()[1].pointing_to("RL-26-0419"))
    composer.sheet.text.setFocus()
    sitting.press(Key.Key_Return, CONTROL)
    strip = sitting.case.frame.unsigned
    sitting.expect(strip.isVisible)
    plan.unlink()

    strip.take_back.setFocus()
    sitting.press(Key.Key_Return)
    again = sitting.composer
    sitting.expect(lambda: len(again.sheet.files.files()) == 2)
    entry = record_and_sign(sitting, again)

    assert [file.name for file in entry.attachments] == ["plan.txt"]
    assert sitting.texts() == ["With a file.", "image/jpeg · RL-26-0419"]


def test_a_file_that_disappears_before_it_is_recorded_is_told_in_place(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("A plan.")
    composer = sitting.begin("With a file.")
    attach(sitting, plan)
    plan.unlink()

    composer.sheet.text.setFocus()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: "Code TL-" in composer.sheet.problem.words)

    assert composer.sheet.problem.words.startswith("A file isn’t where it was.")
    assert composer.sheet.text.toPlainText() == "With a file."
    sitting.leave()
    assert not any(path.is_file() for path in (laptop.folder / "dana" / "att").rglob("*"))


def test_a_copy_leaves_the_vault_after_a_warning_and_is_accounted_for(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    plan, copy = tmp_path / "plan.txt", tmp_path / "copy.txt"
    plan.write_text("A plan.")
    composer = sitting.begin("With a file.")
    attach(sitting, plan)
    entry = record_and_sign(sitting, composer)
    sitting.files.to_save_at = copy
    sitting.expect(sitting.case.timeline.hasFocus)

    open_file(sitting)
    dialog = sitting.dialog(SaveCopyDialog)
    safe = dialog.keep.hasFocus()
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: sitting.window.findChild(Toast) is not None)
    sitting.leave()
    with laptop.session() as dana:
        made = copies_made(dana.vault)
    assert safe
    assert copy.read_text() == "A plan."
    assert [(one.entry, one.is_written) for one in made] == [(entry.id, True)]


def open_file(sitting: Sitting) -> None:
    """Go to the file of the entry in hand with the arrow keys, and open it."""
    spots = [spot.doing for spot in sitting.case.timeline.spots()]
    for _ in range(spots.index(Doing.OPEN_ATTACHMENT) + 1):
        sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Return)


def test_a_copy_never_replaces_a_file_that_is_there(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("A plan.")
    composer = sitting.begin("With a file.")
    attach(sitting, plan)
    record_and_sign(sitting, composer)
    plan.write_text("Somebody’s own.")
    sitting.files.to_save_at = plan
    sitting.expect(sitting.case.timeline.hasFocus)

    open_file(sitting)
    dialog = sitting.dialog(SaveCopyDialog)
    dialog.save.click()

    sitting.expect(lambda: "Code TL-" in dialog.error.words)
    assert plan.read_text() == "Somebody’s own."
    sitting.leave()
    with laptop.session() as dana:
        assert [one.is_written for one in copies_made(dana.vault)] == [False]
