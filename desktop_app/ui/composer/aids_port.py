"""What helps with writing and is nobody's record: names, outlines, wording, unfinished drafts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.wording import Hint
from desktop_app.ui.composer.draft import Draft


@dataclass(frozen=True, slots=True)
class Outlines:
    """The outline of each kind of entry, and which of them this person made their own."""

    texts: Mapping[NoteType, str]
    own: frozenset[NoteType] = frozenset()


@dataclass(frozen=True, slots=True)
class Wording:
    """The hints in use, and whether they are shown at all."""

    hints: tuple[Hint, ...]
    is_shown: bool = True


class AidsPort(Protocol):
    """Kept on this device only, encrypted; nothing here is ever put on record or sent."""

    def colleagues(self) -> tuple[str, ...]:
        """Whose cards are known here: a name, a comma, an agency."""
        ...

    def outlines(self, language: str) -> Outlines: ...

    def keep_outline(self, language: str, kind: NoteType, text: str | None) -> None:
        """Use one's own outline for a kind; None goes back to the one that came along."""
        ...

    def wording(self, language: str) -> Wording: ...

    def keep_hints(self, language: str, hints: tuple[Hint, ...] | None) -> None:
        """Use one's own list; None goes back to the one that came along."""
        ...

    def show_hints(self, *, shown: bool) -> None: ...

    def drafts_aside(self, case: CaseId) -> tuple[Draft, ...]:
        """Drafts of new entries that wait beside the one being written, the latest last."""
        ...

    def set_aside(self, case: CaseId, amends: EntryId | None) -> None:
        """Put the draft being written beside; the next one begins empty."""
        ...

    def take_up(self, case: CaseId, number: int) -> Draft | None:
        """Change places with the one at `number` in `drafts_aside`."""
        ...
