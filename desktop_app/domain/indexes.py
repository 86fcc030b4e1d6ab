"""What a file co-ordinator prints of a case: its actions, and all that was handed or disclosed."""

from dataclasses import dataclass

from desktop_app.domain.action import Action
from desktop_app.domain.card import Author, Card
from desktop_app.domain.receipts import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexHead:
    """Of which case, by whom and when (RFC 3339): `now_ms` is that moment."""

    codename: str
    created: str
    now_ms: int
    by: Card
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsIndex:
    """Every action of a case in the order it came on record; `overdue` are open ones' codes."""

    head: IndexHead
    actions: tuple[Action, ...]
    overdue: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedReceipt:
    """What one receiver answered; no outcome while they have not."""

    name: str
    outcome: Outcome | None = None
    at: str = ""
    accepted: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedLine:
    """One handing on, or one package for the Crown (`kind` is then empty).

    `number` is that of the bundle in its series, or of the package. `entries` and `exhibits` are
    the first and the last number a package gave. `reference` is the bundle's id or the package's
    digest. `count` are the entries that left.
    """

    kind: str
    number: int
    recorded_ms: int
    by: Author
    to: tuple[str, ...] = ()
    count: int = 0
    entries: tuple[int, int] | None = None
    exhibits: tuple[int, int] | None = None
    purpose: str = ""
    authority: str = ""
    receipts: tuple[HandedReceipt, ...] = ()
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIndex:
    """All that left, the earliest first."""

    head: IndexHead
    lines: tuple[HandedLine, ...]


CaseIndex = ActionsIndex | HandedIndex
