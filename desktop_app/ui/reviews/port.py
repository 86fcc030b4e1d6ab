"""What Reviews asks of the services. Every call runs on the vault thread, never Qt's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.domain.ids import Audience, DeviceKey, EntryId
from desktop_app.domain.review import Seen
from desktop_app.domain.review_queue import OpenQuestion, QueueFilter, ReviewQueue, Waiting
from desktop_app.services.ports import Receipt, TimelineQuery
from desktop_app.ui.case.port import LinePort


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody whose notes are reviewed here, with all of their devices."""

    name: str
    devices: frozenset[DeviceKey]


@dataclass(frozen=True, slots=True)
class Work:
    """One look at what waits. `name` is whose vault it is, `hours` how long an answer may take."""

    queue: ReviewQueue
    workers: tuple[Worker, ...] = ()
    name: str = ""
    hours: int = 0

    @property
    def supervises(self) -> bool:
        """Whether anybody's notes are reviewed here at all."""
        return bool(self.workers)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToRead:
    """A stretch of a line to be read, and which of its entries wait, in their order.

    `titles` names the groups a note can be for; `mine` are own cards.
    """

    codename: str
    query: TimelineQuery
    waiting: tuple[EntryId, ...]
    titles: Mapping[Audience, str] = field(default_factory=dict)
    mine: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Decision:
    """What a supervisor decided: notes to be signed off, and perhaps one to be asked about.

    `language` is the one the question is in.
    """

    seen: tuple[Seen, ...] = ()
    asks_about: EntryId | None = None
    question: str = ""
    settles: tuple[EntryId, ...] = ()
    """Own questions about these notes that are settled by it."""
    language: str = "en"


class QuestionPort(Protocol):
    """What is asked about a note, and what is said to that."""

    def decide(self, decision: Decision) -> Receipt:
        """All of it, or nothing.

        Raises:
            Refusal: SIGN_OFF_UNSEEN where `changed` tells what; EMPTY_NOTE without a question.
        """
        ...

    def answer(
        self, question: EntryId, text: str, amendment: EntryId | None, language: str
    ) -> Receipt:
        """In words, or by an amendment, or both."""
        ...

    def close(self, question: EntryId, words: str) -> Receipt: ...


class ReviewsPort(QuestionPort, LinePort, Protocol):
    """What waits, the lines it stands on, and what is said to it."""

    def work(self, wanted: QueueFilter) -> Work: ...

    def to_read(self, row: Waiting | OpenQuestion, wanted: QueueFilter) -> ToRead:
        """Open it; that somebody looked is noted.

        Raises:
            Refusal: RESTRICTED_CASE, until somebody has opened it with a reason.
        """
        ...

    def changed(self, seen: tuple[Seen, ...]) -> tuple[EntryId, ...]:
        """Which notes are not, or not all, as they were displayed."""
        ...
