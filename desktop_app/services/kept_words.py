"""Words typed in a dialog and not recorded yet: where they belong, and who keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class Slot:
    """Which dialog, in which case, about what: a printed id, or nothing for what is new."""

    dialog: str
    case: CaseId | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed or chosen otherwise, by field, and when it was last kept."""

    words: Mapping[str, str]
    saved_ms: int


class KeptWords(Protocol):
    """Keeps them in the vault, beside the drafts: never signed, and never sent anywhere."""

    def find(self, slot: Slot) -> Kept | None: ...
    def keep(self, slot: Slot, words: Mapping[str, str]) -> None:
        """Keep these in place of those before; no words take them away."""
        ...
