"""Keys bear the names that stand on the keyboard of whoever reads them."""

import pytest

from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import Interpreter, Language


@pytest.mark.parametrize(
    ("keys", "english", "french"),
    [
        ("Ctrl+Shift+N", "Ctrl+Shift+N", "Ctrl+Maj+N"),
        ("Ctrl+Return", "Ctrl+Enter", "Ctrl+Entrée"),
        ("Esc", "Esc", "Échap"),
        ("Ctrl+Up", "Ctrl+↑", "Ctrl+↑"),
        ("Ctrl++", "Ctrl++", "Ctrl++"),
        ("↑ ↓", "↑ ↓", "↑ ↓"),
        ("/", "/", "/"),
    ],
)
def test_each_language_names_its_own_keys(
    interpreter: Interpreter, keys: str, english: str, french: str
) -> None:
    in_english = key_names(keys)
    interpreter.speak(Language.FRENCH)

    assert (in_english, key_names(keys)) == (english, french)
