"""A language that somebody puts in as a file: spoken as far as it goes, English where it ends."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.app.remembered import Remembered
from desktop_app.app.writing_aids import _outlines
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.translate import Interpreter, Language, offered, say_count, translate
from desktop_app.ui.unlock import switches
from desktop_app.ui.window import Preferences
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP
from tests.ui.conftest import StandingClock

CREE = Language("crk")
MORE = QT_TRANSLATE_NOOP("New vault", "%n more character(s) needed.", "", 1)
# Made up for this test, but for the name; whoever speaks it will say it better.
PARTIAL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="crk" sourcelanguage="en">
<context><name>Language</name>
  <message><source>English</source><translation>ᓀᐦᐃᔭᐍᐏᐣ</translation></message>
</context>
<context><name>Unlock</name>
  <message><source>Unlock</source><translation>ᐊᐸᐦᐊ</translation></message>
  <message><source>Passphrase</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


@pytest.fixture
def folder(resources: Resources, tmp_path: Path) -> Path:
    """Our files, and that one beside them."""
    compiler = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if compiler is None:
        pytest.skip("pyside6-lrelease is not in this environment")
    for file in resources.translations.glob("*.qm"):
        shutil.copy(file, tmp_path)
    partial = tmp_path / "throughline_crk.ts"
    partial.write_text(PARTIAL, encoding="utf-8")
    subprocess.run([compiler, partial], check=True, capture_output=True)
    return tmp_path


@pytest.fixture
def speaker(qapp: QApplication, folder: Path) -> Iterator[Interpreter]:
    made = Interpreter(qapp, folder)
    yield made
    made.speak(Language.ENGLISH)
    made.silence()


def test_it_is_offered_after_ours_by_its_own_name(folder: Path) -> None:
    assert offered(folder) == {
        Language.ENGLISH: "English",
        Language.FRENCH: "Français",
        CREE: "ᓀᐦᐃᔭᐍᐏᐣ",
    }


def test_what_it_has_is_said_in_it_and_the_rest_in_english(speaker: Interpreter) -> None:
    speaker.speak(CREE)

    assert speaker.language is CREE
    assert translate("Unlock", "Unlock") == "ᐊᐸᐦᐊ"
    assert translate("Unlock", "Passphrase") == "Passphrase"
    assert [say_count(MORE, count) for count in (1, 2)] == [
        "1 more character needed.",
        "2 more characters needed.",
    ]
    assert Dates(CREE, StandingClock()).day(date(2026, 11, 10)) == "Tue 10 Nov"


def test_when_its_file_is_gone_the_window_is_english(speaker: Interpreter, folder: Path) -> None:
    (folder / "throughline_crk.qm").unlink()

    speaker.speak(CREE)

    assert speaker.language is Language.ENGLISH
    assert CREE not in offered(folder)


def test_it_is_remembered_like_the_others(tmp_path: Path) -> None:
    Remembered(tmp_path).remember_preferences(Preferences(language=CREE))

    assert Remembered(tmp_path).preferences().language is CREE
    assert list(Language) == [Language.ENGLISH, Language.FRENCH]


def test_what_is_no_code_is_no_language() -> None:
    for other in ("", "English", "../fr", "fr_CA"):
        with pytest.raises(ValueError, match="Language"):
            Language(other)


def test_it_can_be_chosen_before_unlocking(
    qtbot: QtBot, desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(switches, "offered", lambda _ours: offered(folder))
    shown = switches.Switches(desk)
    qtbot.addWidget(shown)

    with qtbot.waitSignal(shown.language_asked) as told:
        shown.language.segment("crk").click()

    assert told.args == [CREE]


def test_templates_are_english_until_it_has_its_own() -> None:
    assert _outlines("crk") == _outlines("en")
