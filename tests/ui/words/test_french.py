"""French as it is written here: vous, no gender where none is meant, and signs kept together."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from desktop_app.ui.theme.resources import Resources, find_resources

LEFT_BEHIND = {
    "transfer": r"\b[Tt]ransf[eé]r",  # decision 021
    "strike": r"\b[Rr]ay[eé]",
    "draft": r"\b[Bb]rouillon",
    "author, sender": r"\b([Aa]uteurs?|[Ee]xpéditeurs?)\b",
    "checksum": r"somme de contrôle",
    "anglicism": r"\b(cancell|supporter le|adresser un problème|digital)",
}
WRITTEN_BADLY = {
    "a colon may stand alone": r"(?<!\u00a0):(?=\s|$)",
    "a guillemet may stand alone": r"«(?!\u00a0)|(?<!\u00a0)»",
    "a space before ; ! or ?": r"[\s\u00a0][;!?]",
    "a unit may stand alone": r"[\d}] (%|h|s|ko|Mo|min)\b",
    "straight quotes or dots": r"['\"]|\.\.\.",
    "two genders in one word": r"\((e|ne|trice|euse)s?\)|·e",
    "tu": r"\b([Tt]u|[Tt]on|[Tt]es|[Tt]oi)\b",
    "an exclamation": r"!",
}


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    """Every sentence of the window, in French, with all its plural forms."""
    return list(_read(find_resources()))


def _read(resources: Resources) -> Iterator[str]:
    tree = ElementTree.parse(resources.translations / "throughline_fr.ts")  # noqa: S314  our own
    for translation in tree.iter("translation"):
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield from forms or [translation.text or ""]


@pytest.mark.parametrize("pattern", WRITTEN_BADLY.values(), ids=WRITTEN_BADLY)
def test_no_sentence_is_written_badly(sentences: list[str], pattern: str) -> None:
    assert len(sentences) > 1000
    assert [words for words in sentences if re.search(pattern, words)] == []


@pytest.mark.parametrize("pattern", LEFT_BEHIND.values(), ids=LEFT_BEHIND)
def test_one_word_is_used_for_one_thing(sentences: list[str], pattern: str) -> None:
    assert [words for words in sentences if re.search(pattern, words)] == []
