"""Supervision of one note: sign-offs of exact words, and questions until they are settled."""

from dataclasses import dataclass, replace

from desktop_app.domain.card import Author
from desktop_app.domain.ids import EntryId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """A supervisor's word that they read a note.

    `counts` tells whether it is somebody's who was entitled to it; `is_whole` whether it covers
    everything that belongs to the note now: what was added later makes it stale. One that isn't
    judged can't be here: nobody compared the code of the agency it comes from.
    """

    id: EntryId
    author: Author
    recorded_ms: int
    words: str = ""
    counts: bool = True
    is_whole: bool = True
    is_judged: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer to a question, perhaps by an amendment; or the asker's word that it is settled."""

    id: EntryId
    author: Author
    recorded_ms: int
    text: str
    language: str = "en"
    amendment: EntryId | None = None
    closes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody wants to be clearer about a note. `due` is a moment as times on notes are.

    It is open until who asked it closes it, or a supervisor does in their stead.
    """

    id: EntryId
    author: Author
    recorded_ms: int
    text: str
    to: PersonId | None = None
    to_name: str = ""
    due: str = ""
    language: str = "en"
    replies: tuple[Reply, ...] = ()
    is_open: bool = True

    def without_words(self) -> "Question":
        """Whom it is for and until when, and whether anybody answered."""
        replies = tuple(replace(each, text="") for each in self.replies)
        return replace(self, text="", to_name="", replies=replies)

    @property
    def answers(self) -> tuple[Reply, ...]:
        """What was answered, the earliest first."""
        return tuple(reply for reply in self.replies if not reply.closes)


@dataclass(frozen=True, slots=True)
class Seen:
    """A note that stood on a screen with all its words: what a sign-off may cover.

    `known_by_ms` is the earlier moment the view stood at, None for now. `is_whole` is False where
    some of its words were not here when it was displayed: they may come later under the same ids.
    """

    note: EntryId
    ids: frozenset[EntryId]
    known_by_ms: int | None = None
    is_whole: bool = True
