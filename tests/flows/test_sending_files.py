"""A note loses words, and its file stays with them; sent expressly, it leaves. By keyboard."""

from pathlib import Path

import pytest

from desktop_app.ui.handoff.note_dialog import NoteDialog
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop
from tests.flows.two_laptops import make_two
from tests.flows.wizard import Wizard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def files_leaving(wizard: Wizard) -> int:
    """How many files leave as things stand."""
    wizard.counted()
    preview = wizard.form.scope.preview
    assert preview is not None
    return preview.attachments


def test_a_file_stays_with_the_words_of_its_note_until_it_is_sent_expressly(
    laptop: Laptop, tmp_path: Path
) -> None:
    plan = tmp_path / "Safety plan.txt"
    plan.write_text("Text Ardelle first.")
    make_two(laptop)
    sitting = laptop.in_the_case()
    sitting.begin("Ardelle drives her to school.")
    sitting.files.to_attach = (plan,)
    sitting.press(Key.Key_A, CONTROL | SHIFT)
    sitting.settle()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    wizard = Wizard.opened(sitting)
    wizard.choose_first_recipient()
    wizard.give_reasons("Safety planning.", "Consent of J., 2 November.")
    wizard.include_own_agency()
    at_first = files_leaving(wizard)

    wizard.stand_on("Note")
    sitting.press(Key.Key_Return)
    note = sitting.dialog(NoteDialog)
    sitting.expect(note.text.hasFocus)
    sitting.press(Key.Key_Right, CONTROL | SHIFT)
    sitting.press(Key.Key_H, CONTROL | SHIFT)
    withheld = files_leaving(wizard)
    said = note.files.reasons[0]
    wizard.tab_to(note.files.boxes[0])
    sitting.press(Key.Key_Space)
    expressly = files_leaving(wizard)

    assert (at_first, withheld, expressly) == (1, 0, 1)
    assert said.startswith("Held back: words of this note are withheld")


def test_how_she_is_reached_stays_only_with_a_reason(laptop: Laptop) -> None:
    make_two(laptop)
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    wizard = Wizard.opened(sitting)
    wizard.choose_first_recipient()
    wizard.give_reasons("Safety planning.", "Consent of J., 2 November.")
    wizard.include_own_agency()
    [line] = wizard.form.reader.reaching.lines

    wizard.tab_to(line.box)
    sitting.press(Key.Key_Space)
    wizard.counted()
    wizard.go_on()
    said = line.error.words
    wizard.tab_to(line.reason)
    sitting.press(Key.Key_Down)
    wizard.counted()
    wizard.check()

    preview = wizard.form.scope.preview
    assert said.startswith("Say why")
    assert preview is not None
    assert {each.name for each in preview.disclosure.withheld} == {"safe_contact"}
