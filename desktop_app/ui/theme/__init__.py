"""How everything looks: colours, fonts, icons and measures, handed round as one `Theme`."""

from desktop_app.ui.theme.look import DisciplineLook, Theme
from desktop_app.ui.theme.tokens import Scheme, Tokens, read_tokens

__all__ = ["DisciplineLook", "Scheme", "Theme", "Tokens", "read_tokens"]
