"""What changed between two texts, and that nothing of either is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.reports.changes import Change, change_between


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("to Sunday. Both", "to Monday. Both", Change("to ", "Sunday.", "Monday.", " Both")),
        ("same", "same", Change("same", "", "", "")),
        ("", "new words", Change("", "", "new words", "")),
        ("gone", "", Change("", "gone", "", "")),
        ("a a", "a a a", Change("a a", "", " a", "")),
    ],
)
def test_the_changed_words_are_found(old: str, new: str, change: Change) -> None:
    assert change_between(old, new) == change


@given(old=some.text("ab \n"), new=some.text("ab \n"))
def test_both_texts_can_be_read_from_a_change(old: str, new: str) -> None:
    change = change_between(old, new)

    assert change.before + change.removed + change.after == old
    assert change.before + change.added + change.after == new
