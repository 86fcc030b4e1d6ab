"""The published team: what the program makes of it, and a second reading of the rules."""

import json
from pathlib import Path

from tests.outside.published_team import LINES, OUTCOME, entries, outcome
from tests.outside.second_membership import Case
from tests.outside.second_verifier import broken_links, check

SECOND = Path(__file__).with_name("second_membership.py")


def test_the_program_writes_the_very_lines_that_were_published() -> None:
    published = LINES.read_bytes().splitlines()

    assert [entry.line for entry in entries()] == published
    assert json.loads(OUTCOME.read_text("utf-8")) == outcome()


def test_every_published_line_is_signed_and_linked() -> None:
    headers = dict(check(line) for line in LINES.read_bytes().splitlines())

    kinds = {header["k"] for header in headers.values()}
    assert broken_links(headers) == []
    assert kinds == {
        *("card/1", "revoke/1", "partner/1", "release/1"),
        *("epoch/1", "add/1", "member/1", "pin/1"),
    }


def test_a_second_reading_of_the_rules_comes_to_the_same_members() -> None:
    published = json.loads(OUTCOME.read_text("utf-8"))

    case = Case(LINES.read_bytes().splitlines(), published["anchors"])
    epochs = case.epochs(published["case"], published["audience"])

    assert epochs == published["epochs"]
    assert sorted({key for one in epochs for key in one["members"]}) == published["everybody"]


def test_the_second_reading_shares_no_code_with_the_program() -> None:
    lines = SECOND.read_text("utf-8").splitlines()

    assert not any("desktop_app" in line for line in lines if "import" in line)
    assert len(lines) <= 150
