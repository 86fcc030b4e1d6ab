"""What a sender is told before signing: who approved exactly this, and what its readers have."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.approval import Answered, Outcome
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalNow:
    """Where the approval of exactly what would leave stands.

    `decided` is the answer it stands on, None while nobody has answered; `authority` is what the
    card of who answered says, as far as it is held here.
    """

    outcome: Outcome
    asked_ms: int
    decided: Answered | None = None
    authority: Authority | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAlready:
    """What of the notes that would leave one recipient was sent from here before.

    `known` went with all that stands beneath them, when they went last (ms); `changed` went, and
    something was set beneath them since; `new` never went. Of those in `cut` a part was kept back
    then. All by their first entry.
    """

    card: str
    name: str
    last_ms: int
    known: Mapping[EntryId, int] = field(default_factory=dict)
    changed: Mapping[EntryId, int] = field(default_factory=dict)
    new: tuple[EntryId, ...] = ()
    cut: frozenset[EntryId] = frozenset()

    @property
    def total(self) -> int:
        """How many notes would leave."""
        return len(self.known) + len(self.changed) + len(self.new)
