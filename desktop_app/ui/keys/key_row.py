"""One row of the key table."""

from dataclasses import dataclass

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.words.phrase import Phrase


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One act: where it works, what it is called, and its keys as they come.

    A single character acts only on a list. Without keys an act stands in the command list
    alone. A fixed one keeps its keys: nobody should have to look for Esc.
    """

    act: Act
    scope: Scope
    words: Phrase
    keys: tuple[str, ...] = ()
    is_fixed: bool = False
