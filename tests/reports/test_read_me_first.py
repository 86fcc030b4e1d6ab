"""The text that lies first: who sends it, why, on what ground, and what each file is."""

import pytest

from desktop_app.crypto.codes import device_code
from desktop_app.reports.places import FILES_INDEX, LIST_PAGES, READ_ME, RECORD_PAGES, RECORD_PAPER
from desktop_app.reports.read_me_first import read_me_first
from desktop_app.reports.readable_parts import readable_parts
from desktop_app.reports.recipe import CHECKS, DIGITS
from tests.reports.made_up import KEY, RECIPIENT, RECORD
from tests.reports.making import SHOP
from tests.reports.withheld import WITH_GAPS


def _unwrapped(part: int) -> str:
    """The English part, the French, or the checks."""
    return " ".join(read_me_first(WITH_GAPS).decode().split("=" * 78)[part].split())


@pytest.mark.parametrize("part", [0, 1])
def test_both_languages_tell_who_sends_it_to_whom_and_why(part: int) -> None:
    text = _unwrapped(part)

    assert "Renée Courville, CARE lead, Lake of the Woods CFS" in text
    assert "Laurie Penner, Porcupine Youth House" in text
    assert RECORD.purpose in text
    assert RECORD.authority in text


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (0, ("Risk of serious harm", "by Wed 10 Feb 2027", "READ ME FIRST", "Don’t pass it on")),
        (1, ("Risque de préjudice grave", "le mer. 10 févr. 2027", "À LIRE EN PREMIER")),
    ],
)
def test_the_ground_and_what_is_asked_are_told_in_words(part: int, told: tuple[str, ...]) -> None:
    text = _unwrapped(part)

    assert [each for each in told if each not in text] == []


def test_the_checks_are_there_once_and_no_digits_are() -> None:
    text = read_me_first(RECORD).decode()

    for step in (DIGITS, CHECKS):
        assert text.count(f"\n{step.sh}\n") == text.count(f"\n{step.powershell}\n") == 1
    assert str(device_code(KEY, RECIPIENT)) not in text
    assert "check-novalidate" not in text


def test_lines_fit_a_narrow_window() -> None:
    text, _, _ = read_me_first(WITH_GAPS).decode().rpartition("=" * 78)

    assert "\r" not in text
    assert max(map(len, text.split("\n"))) <= 78


def test_every_part_that_the_text_names_travels_with_it() -> None:
    parts = readable_parts(RECORD, SHOP)

    text = parts[READ_ME].decode()
    pages = {name for names in LIST_PAGES.values() for name in names}
    lists = {*pages, "disclosed.csv", "withheld.csv", "events.csv"}
    assert set(parts) == {READ_ME, FILES_INDEX, RECORD_PAPER, *RECORD_PAGES.values(), *lists}
    assert all(name in text for name in set(parts) - {READ_ME})
