"""A second person's word before something is done that can't be called back."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.card import Author
from desktop_app.domain.ids import CaseId, EntryId

HANDOFF = "handoff"


class Answer(StrEnum):
    """What a supervisor answered."""

    APPROVED = "approved"
    APPROVED_WITH_DIRECTION = "approved_with_direction"
    RETURNED = "returned"


class Outcome(StrEnum):
    """What the answers held come to."""

    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One answer. `counts`: by whom it was and what it is about lets it decide anything."""

    id: EntryId
    author: Author
    answer: Answer
    comment: str
    recorded_ms: int
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request, with what the answers to it come to.

    `digest` (hex) is over all of `terms`: a thing that differs in anything needs a new answer.
    `is_own`: this vault's person asked. `is_for_me`: this vault's person may answer it.
    """

    id: EntryId
    case: CaseId
    subject: str
    digest: str
    terms: Mapping[str, object]
    words: str
    author: Author
    recorded_ms: int
    outcome: Outcome
    answers: tuple[Answered, ...] = ()
    is_own: bool = False
    is_for_me: bool = False
