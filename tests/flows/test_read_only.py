"""A vault on a medium that can't be written is read, and says that it can only be read."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.notes import add_note
from desktop_app.ui.window.error_dialog import ErrorDialog
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import Key
from tests.flows.laptop import Laptop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SAID = NewNote(
    type=NoteType.CONTACT,
    occurred=parse_occurred("2026-11-16T16:40-06:00"),
    text="She got home at 18:40.",
    audience=WHOLE_TEAM,
)


def test_a_copy_that_cannot_be_written_opens_for_reading_and_says_so(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = laptop.folder / "dana"
    laptop.make_vault()
    case = laptop.make_case()
    with laptop.session() as dana:
        add_note(dana.vault, case, SAID)
    # Root may write anywhere, so the test says what a medium that can't be written would.
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != vault)
    sitting = laptop.in_the_case()
    shell = sitting.screen(Shell)

    texts = sitting.texts()
    sitting.press(Key.Key_N)
    told = sitting.dialog(ErrorDialog).accessibleName()

    assert texts == [SAID.text]
    assert shell.status.words[0].startswith("Read only.")
    assert not sitting.case.frame.record.isVisible()
    assert told == "This copy of the vault can be read but not written to."
    sitting.dialog(ErrorDialog).reject()
    sitting.leave()
    assert not (vault / "in-use").exists()
