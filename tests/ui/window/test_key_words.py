"""Where keys work, in words: F1 tells of every part of the program."""

from desktop_app.ui.keys.acts import Scope
from desktop_app.ui.window.key_words import SCOPES


def test_every_part_of_the_program_has_a_name_on_f1() -> None:
    assert set(SCOPES) == set(Scope)
