"""To somebody without a key, by keyboard alone: six words on the screen once, and they open it."""

from pathlib import Path

import pyrage
import pytest

from desktop_app.ui.handoff.without_key import NoKeyDialog
from desktop_app.ui.handoff.words_dialog import WordsDialog
from desktop_app.ui.translate import Language
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.wizard import Wizard


def in_the_case(laptop: Laptop, language: Language) -> Sitting:
    """Dana at her desk, in either language."""
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.start()
    if language is Language.FRENCH:
        sitting.press(Key.Key_E, CONTROL | SHIFT)
    sitting.unlock()
    sitting.open_case()
    return sitting


@pytest.mark.parametrize("language", list(Language))
def test_the_words_on_the_screen_open_what_was_written(
    laptop: Laptop, tmp_path: Path, language: Language
) -> None:
    sitting = in_the_case(laptop, language)
    sitting.record("She came with her aunt.")
    wizard = Wizard.opened(sitting)
    wizard.go_on()

    sitting.press(Key.Key_N, CONTROL)
    sitting.dialog(NoKeyDialog)
    sitting.write("Ruth Marchildon")
    sitting.press(Key.Key_Tab)
    sitting.write("Three Rivers shelter")
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: wizard.form.recipients.chosen)
    wizard.go_on()
    wizard.give_reasons("A bed for tonight.", "Her own wish, said today.")
    wizard.include_own_agency()
    wizard.check()
    wizard.sign(tmp_path / "bed.tlh")
    dialog = sitting.dialog(WordsDialog)
    words = dialog.whole.text()
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: not dialog.isVisible())
    wizard.leave()
    sitting.leave()

    assert len(words.split("-")) == 6
    opened = pyrage.passphrase.decrypt((tmp_path / "bed.tlh").read_bytes(), words)
    assert b"She came with her aunt." in opened
    assert (tmp_path / "bed.tlh.HOW-TO-OPEN.txt").exists()
    kept = [file.read_bytes() for file in laptop.folder.rglob("*") if file.is_file()]
    assert not any(words.encode() in content for content in kept)
