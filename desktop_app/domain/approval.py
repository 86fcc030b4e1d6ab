"""A second person's word before something is done that can't be called back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.card import Author
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, PersonId

HANDOFF = "handoff"


class Deed(StrEnum):
    """What else a second person may have to approve, by the subject its request names."""

    CLOSE = "close"
    SEAL = "seal"
    DESTROY = "destroy"
    PLAN = "plan"
    SAFETY_PLAN = "safety_plan"


SUBJECTS = frozenset({HANDOFF, *Deed})
PLANS = frozenset({Deed.PLAN, Deed.SAFETY_PLAN})


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

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return self is Outcome.WAITING


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """What is to be approved. `terms` hold all that matters, in few words (JSON values).

    `words` are said to whoever decides; the approval is of the terms alone.
    """

    subject: str
    terms: Mapping[str, object]
    audience: Audience
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One answer. `counts`: by whom it was and what it is about lets it decide anything.

    `person` is who answered, as far as their card is known here. `is_replaced`: one that decides
    was written in its stead.
    `answer` is None for one that a newer version of the program understands.
    """

    id: EntryId
    author: Author
    answer: Answer | None
    comment: str
    recorded_ms: int
    counts: bool
    person: PersonId | None = None
    is_replaced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request, with what the answers to it come to.

    `digest` (hex) is over all of `terms`: a thing that differs in anything needs a new answer.
    `person` and `agency` are those of who asked. So many `persons` have to approve it, none of
    them who asked. `is_covered`: its case asks why before it is opened, and nobody said so yet.
    """

    id: EntryId
    case: CaseId
    audience: Audience
    subject: str
    digest: str
    terms: Mapping[str, object]
    words: str
    author: Author
    person: PersonId
    agency: DeviceKey
    recorded_ms: int
    outcome: Outcome
    answers: tuple[Answered, ...] = ()
    persons: int = 1
    is_covered: bool = False

    def without_words(self) -> "Asked":
        """That something was asked, by whom and when, and what it came to."""
        return replace(
            self,
            terms={},
            words="",
            answers=tuple(replace(each, comment="") for each in self.answers),
            is_covered=True,
        )


@dataclass(frozen=True, slots=True)
class PlanShown:
    """The words of a plan that is to be approved, as they stand here now.

    `is_as_asked`: they are all of the words the request is of, and no others. `files` are the
    names of those that belong to it.
    """

    text: str
    is_as_asked: bool
    files: tuple[str, ...] = ()
