"""How a file is opened lies beside it, where somebody without Throughline is to open it."""

from pathlib import Path

import pytest

from desktop_app.app.how_to_open import write_how_to_open
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from tests.reports.made_up import CASE, RECIPIENT, RECORD

NOOR = RECORD.recipients[0]
LAURIE = OutsideCard(
    id=ObjectId(b"outside-outside-"),
    recipient=RECIPIENT,
    name="Laurie Penner",
    agency="Youth House",
)


def request_to(*recipients: Card | OutsideCard) -> HandoffRequest:
    return HandoffRequest(
        case=CASE,
        recipients=recipients,
        purpose="To plan.",
        authority="With consent.",
        audiences=frozenset({WHOLE_TEAM}),
    )


def test_colleagues_with_the_program_need_no_text(tmp_path: Path) -> None:
    written = write_how_to_open(tmp_path / "cedar.tlh", request_to(NOOR))

    assert written is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ["-i my-key.txt -o opened.tar 'cedar.tlh'", "READ-ME-FIRST.txt"])
def test_the_text_says_how_and_nothing_of_anyone(tmp_path: Path, words: str) -> None:
    written = write_how_to_open(tmp_path / "cedar.tlh", request_to(NOOR, LAURIE))

    assert written == tmp_path / "cedar.tlh.HOW-TO-OPEN.txt"
    text = written.read_text("utf-8")
    assert text.count(words) >= 2
    assert not any(name in text for name in ("Laurie", "Noor", "Youth House"))


def test_one_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "cedar.tlh.HOW-TO-OPEN.txt").write_text("mine", "utf-8")

    write_how_to_open(tmp_path / "cedar.tlh", request_to(LAURIE))

    assert (tmp_path / "cedar.tlh.HOW-TO-OPEN.txt").read_text("utf-8") == "mine"
