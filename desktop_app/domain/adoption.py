"""Another person's word that a note is theirs too: when, as what, and what they recall otherwise.

Where one writes for several, each reviews and adopts the note soon after, and says what they
remember otherwise (Wood v. Schaeffer, 2013 SCC 71).
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.card import Author
from desktop_app.domain.ids import EntryId


class AdoptedAs(StrEnum):
    """What somebody says by it."""

    ADOPTED = "adopted"
    PRESENT_TOO = "present_too"
    COUNTERSIGNED = "countersigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """One person's word on a note that is not their own.

    `text` is what they remember otherwise, or nothing. `counts`: by another person, and not by
    a thief. `is_whole`: the note says nothing more today than when they read it.
    """

    id: EntryId
    author: Author
    recorded_ms: int
    said_as: AdoptedAs = AdoptedAs.ADOPTED
    text: str = ""
    language: str = "en"
    counts: bool = True
    is_whole: bool = True

    @property
    def signs(self) -> bool:
        """Whether it is a second signature under the note as it stands."""
        is_signature = self.said_as is AdoptedAs.COUNTERSIGNED
        return is_signature and self.counts and self.is_whole
