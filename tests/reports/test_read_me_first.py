"""The text that lies first: complete in both languages, and safe to copy commands from."""

from dataclasses import replace

import pytest

from desktop_app.domain.errors import Refusal
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.places import FILES_INDEX, READ_ME, RECORD_PAGES, RECORD_PAPER
from desktop_app.reports.read_me_first import read_me_first
from desktop_app.reports.readable_parts import readable_parts
from tests.reports.made_up import RECIPIENT, RECORD, SIGNER
from tests.reports.making import SHOP


def test_both_languages_tell_who_sends_it_to_whom_and_why() -> None:
    english, french = read_me_first(RECORD).decode().split("=" * 78)

    for text in (english, french):
        unwrapped = " ".join(text.split())
        assert "Renée Courville, CARE lead, Lake of the Woods CFS" in unwrapped
        assert "Laurie Penner, Porcupine Youth House" in unwrapped
        assert RECORD.purpose in unwrapped
        assert RECORD.authority in unwrapped
        assert RECORD.code in unwrapped
    assert "READ ME FIRST" in english
    assert "À LIRE EN PREMIER" in french


def test_no_step_that_accepts_any_key_is_taught() -> None:
    text = read_me_first(RECORD).decode()

    assert "check-novalidate" not in text
    assert text.count("-Y verify") == 4


def test_lines_end_as_windows_wants_them_and_fit_a_narrow_window() -> None:
    text = read_me_first(RECORD).decode()

    assert "\n" not in text.replace("\r\n", "")
    assert max(map(len, text.split("\r\n"))) <= 78


@pytest.mark.parametrize(
    "record",
    [
        replace(RECORD, principal="k-other"),
        replace(RECORD, allowed_signers=f"# {SIGNER}"),
        replace(RECORD, allowed_signers=SIGNER + SIGNER),
        replace(RECORD, allowed_signers=SIGNER.replace("AAAA", "'; x")),
        replace(RECORD, code="12345"),
        replace(RECORD, sender=replace(RECORD.sender, recipient=f'{RECIPIENT}"')),
    ],
)
def test_nothing_but_a_key_gets_into_the_commands(record: ReadableRecord) -> None:
    with pytest.raises(Refusal):
        read_me_first(record)


def test_every_part_that_the_text_names_travels_with_it() -> None:
    parts = readable_parts(RECORD, SHOP)

    text = parts[READ_ME].decode()
    lists = {"disclosed.html", "disclosed.csv", "withheld.html", "withheld.csv", "events.csv"}
    assert set(parts) == {READ_ME, FILES_INDEX, RECORD_PAPER, *RECORD_PAGES.values(), *lists}
    named = set(parts) - {READ_ME, "disclosed.csv", "withheld.csv"}
    assert all(f"data/{name}" in text for name in named)
