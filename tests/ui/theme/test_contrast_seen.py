"""What is really drawn on the component sheet can be read where it really stands.

`test_contrast` computes every pair the design allows; here the pairs come from the drawing itself,
so that no colour can be put where nobody thought of it.
"""

from collections.abc import Iterator

import pytest

from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Theme
from tests.sheet.component_sheet import desk_for, in_greenwich, picture_of
from tests.sheet.onlooker import ground_under, looking_on, ratio_of

MANY = 150


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shut_down()


def test_every_word_and_icon_can_be_read_where_it_is_drawn(
    any_theme: Theme, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    least = 7.0 if any_theme.scheme is Scheme.CONTRAST else 4.5
    with in_greenwich(), looking_on(monkeypatch) as onlooker:
        picture = picture_of(
            desk_for(any_theme, tasks), lambda sheet: onlooker.note_labels(sheet, any_theme)
        )
    enabled = [one for one in onlooker.seen if one.ink != any_theme.colour("disabled")]

    hard = {
        f"{one.what[:40]} {one.ink.name()} on {ground_under(picture, one.place).name()}": ratio
        for one in enabled
        if (ratio := round(ratio_of(picture, one), 2)) < (3.0 if one.is_icon else least)
    }

    assert len(enabled) > MANY
    assert hard == {}


def test_the_sheet_has_words_on_every_ground_of_the_design(
    any_theme: Theme, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    with in_greenwich(), looking_on(monkeypatch) as onlooker:
        picture = picture_of(desk_for(any_theme, tasks))

    grounds = {ground_under(picture, one.place).name() for one in onlooker.seen}

    wanted = {"canvas", "panel", "raised", "chrome", "hover", "selected", "selected-soft"}
    wanted |= {"accent", "accent-hover", "pressed"}
    wanted |= {f"{tone}-tint" for tone in ("warn", "danger", "ok", "info")}
    assert {name for name in wanted if any_theme.colour(name).name() not in grounds} == set()
