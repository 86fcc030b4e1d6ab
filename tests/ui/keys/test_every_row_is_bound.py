"""A row of the key table without a binding would promise what nothing does."""

import re
from pathlib import Path

from desktop_app.ui.keys.acts import Act

UI = Path(__file__).parents[3] / "desktop_app"


def used_outside_the_table() -> set[str]:
    """Acts that some screen names, where it binds or hears them."""
    files = (file for file in UI.rglob("*.py") if file.parent.name != "keys")
    return {
        name
        for file in files
        for name in re.findall(r"\bAct\.([A-Z_0-9]+)", file.read_text("utf-8"))
    }


def bound_as_text() -> set[str]:
    """A file whose keys are still spelled where they are bound: they could not be changed."""
    spelled = re.compile(r"\bbind(?:_within|_alone)?\(\s*\w+(?:\.\w+)*,\s*\"")
    files = (file for file in UI.rglob("*.py"))
    return {file.name for file in files if spelled.search(file.read_text("utf-8"))}


def test_every_act_is_bound_by_some_screen() -> None:
    assert {act.name for act in Act} - used_outside_the_table() == set()


def test_no_screen_spells_its_own_keys() -> None:
    assert bound_as_text() == set()
