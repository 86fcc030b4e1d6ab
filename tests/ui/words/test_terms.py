"""Every stored code has a word, and every word of the window is in French."""

import subprocess
import sys
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app.domain import codes
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.words import terms

TABLES = [
    (codes.Discipline, terms.DISCIPLINES),
    (codes.Discipline, terms.DISCIPLINE_SHORT),
    (codes.Discipline, terms.DISCIPLINE_NARROW),
    (codes.Authority, terms.AUTHORITIES),
    (codes.Part, terms.PARTS),
    (codes.CaseStatus, terms.STATUSES),
    (codes.Exploitation, terms.EXPLOITATION),
    (codes.Risk, terms.RISKS),
    (codes.NoteType, terms.NOTE_TYPES),
    (codes.Regime, terms.REGIMES),
    (codes.Source, terms.SOURCES),
    (codes.Precision, terms.PRECISIONS),
    (codes.Standing, terms.STANDINGS),
    (codes.Flag, terms.FLAGS),
]


@pytest.mark.parametrize(("kind", "words"), TABLES)
def test_every_code_has_a_word_of_its_own(kind: type[Enum], words: dict[Enum, object]) -> None:
    assert set(words) == set(kind)
    assert len(set(words.values())) == len(words)


def test_the_words_are_free_of_qt() -> None:
    script = "import desktop_app.ui.words.failures, desktop_app.ui.words.terms, sys;"
    script += "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=False
    )

    assert done.returncode == 0


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_sentence_of_the_window_is_left_in_english_and_no_count_without_its_forms(
    resources: Resources, language: str
) -> None:
    source = resources.translations / f"throughline_{language}.ts"
    translated = ElementTree.parse(source)  # noqa: S314 - our own file

    missing = [
        message.findtext("source")
        for message in translated.iter("message")
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]

    assert not missing, f"{len(missing)} sentences, first of them: {missing[:5]}"
