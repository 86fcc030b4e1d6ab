"""Every component looks as it did when somebody last looked at it (SCREENS section 5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import qVersion

from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from tests.sheet.baselines import TILE, baseline_of, drawn_by, pillow_of, tiles_that_differ
from tests.sheet.component_sheet import desk_for, in_greenwich, picture_of

LARGEST_BYTES = 200_000


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shut_down()


def test_the_component_sheet_looks_as_it_did(
    any_theme: Theme, tasks: Tasks, tmp_path: Path
) -> None:
    """If the change is meant: `python -m tests.sheet`, look at the pictures, commit them."""
    kept = baseline_of(any_theme.scheme)
    if drawn_by(kept) != qVersion():
        pytest.skip(f"drawn by Qt {drawn_by(kept)}; this is {qVersion()}")
    before = Image.open(kept).convert("RGB")

    with in_greenwich():
        now = picture_of(desk_for(any_theme, tasks))

    seen = tmp_path / kept.name
    now.save(str(seen))
    tiles = tiles_that_differ(before, pillow_of(now))
    assert not tiles, f"{len(tiles)} tiles differ, from {tiles[0]} to {tiles[-1]}: see {seen}"


def test_the_kept_pictures_are_small_and_there_is_one_for_each_look(any_theme: Theme) -> None:
    kept = baseline_of(any_theme.scheme)

    assert 0 < kept.stat().st_size < LARGEST_BYTES


def test_a_word_that_moves_by_a_pixel_is_seen(theme: Theme, tasks: Tasks) -> None:
    with in_greenwich():
        before = pillow_of(picture_of(desk_for(theme, tasks)))
    after = before.copy()

    after.paste(before.crop((30, 60, 230, 100)), (30, 61))

    assert tiles_that_differ(before, after) != []
    assert tiles_that_differ(before, before.copy()) == []


def test_a_surface_in_another_colour_is_seen_and_a_pixel_here_and_there_is_not() -> None:
    before = Image.new("RGB", (64, 64), (255, 255, 255))
    speckled, tinted = before.copy(), before.copy()

    speckled.putpixel((3, 3), (0, 0, 0))
    tinted.paste((245, 250, 248), (TILE, 0, 2 * TILE, TILE))

    assert tiles_that_differ(before, tinted) == [(TILE, 0)]
    assert tiles_that_differ(before, speckled) == []
