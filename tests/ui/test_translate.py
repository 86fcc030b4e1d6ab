"""The language changes while the program runs, and the compiled files are those of the source."""

import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import Fault
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.translate import Interpreter, Language, say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

MORE = QT_TRANSLATE_NOOP("New vault", "%n more character(s) needed.", "", 1)


def test_words_change_at_once_and_change_back(interpreter: Interpreter) -> None:
    english = translate("Unlock", "Unlock")
    interpreter.speak(Language.FRENCH)
    french = translate("Unlock", "Unlock")
    interpreter.speak(Language.ENGLISH)

    assert (english, french) == ("Unlock", "Déverrouiller")
    assert translate("Unlock", "Unlock") == "Unlock"


def test_qt_speaks_french_too(interpreter: Interpreter) -> None:
    interpreter.speak(Language.FRENCH)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_none_is_plural_in_english_and_singular_in_french(interpreter: Interpreter) -> None:
    english = [say_count(MORE, count) for count in (0, 1, 2)]
    interpreter.speak(Language.FRENCH)
    french = [say_count(MORE, count) for count in (0, 1, 2)]

    assert [line.count("characters") for line in english] == [1, 0, 1]
    assert [line.count("caractères") for line in french] == [0, 0, 1]


def test_a_count_that_somebody_invented_is_shown_as_the_most_there_can_be(
    interpreter: Interpreter,
) -> None:
    interpreter.speak(Language.ENGLISH)

    said = [say_count(MORE, count) for count in (2**31 - 1, 2**53)]

    assert said[0] == said[1] != ""


def test_a_missing_translation_file_is_told_and_the_language_stays(
    qapp: QApplication, interpreter: Interpreter, tmp_path: Path
) -> None:
    lost = Interpreter(qapp, tmp_path)

    with pytest.raises(Fault):
        lost.speak(Language.FRENCH)

    assert lost.language is Language.ENGLISH


@pytest.mark.parametrize("language", list(Language))
def test_the_compiled_words_are_those_of_the_source(
    language: Language, resources: Resources, tmp_path: Path
) -> None:
    compiler = which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if compiler is None:
        pytest.skip("pyside6-lrelease is not in this environment")
    source = resources.translations / f"throughline_{language}.ts"
    fresh = tmp_path / "fresh.qm"

    subprocess.run([compiler, source, "-qm", fresh], check=True, capture_output=True)

    is_same = fresh.read_bytes() == source.with_suffix(".qm").read_bytes()
    assert is_same, "run: python3 dev.py translate"
