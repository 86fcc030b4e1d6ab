"""The rules of time an agency may edit: read as far as they make sense."""

from pathlib import Path

import pytest

from desktop_app.app.clocks import clocks, read_clocks
from desktop_app.domain.clocks import Clocks


def test_what_came_along_is_what_the_program_would_take_without_it() -> None:
    assert clocks() == Clocks()


def test_an_agency_edits_the_hours(tmp_path: Path) -> None:
    (tmp_path / "clocks.json").write_text('{"return_talk_hours": 24}')

    assert read_clocks(tmp_path / "clocks.json") == Clocks(return_talk_hours=24)


@pytest.mark.parametrize(
    "damaged",
    ["", "[]", '{"return_talk_hours": "soon"}', '{"return_talk_hours": -3}', "{", "\x00"],
)
def test_a_damaged_file_keeps_nobody_from_their_vault(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "clocks.json").write_text(damaged)

    assert read_clocks(tmp_path / "clocks.json") == Clocks()
    assert read_clocks(tmp_path / "none.json") == Clocks()
