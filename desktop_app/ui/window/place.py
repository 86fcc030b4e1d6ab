"""What the window is given: the pages of an open vault, how it looks, and whom to ask."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desktop_app.domain.exchanged import Exchanged
from desktop_app.domain.ids import CaseId
from desktop_app.services.kept_words import KeptWords
from desktop_app.services.ports import Clock
from desktop_app.ui.access.port import GlassPort
from desktop_app.ui.agency.port import AgencyPort
from desktop_app.ui.approvals.port import ApprovalsPort
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.port import ExchangePort
from desktop_app.ui.palette.port import Destination, FindingPort
from desktop_app.ui.standards.port import RulesPort
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Tokens
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.translate import Interpreter, Language
from desktop_app.ui.troubles.port import TroublesPort
from desktop_app.ui.unlock.port import UnlockPort
from desktop_app.ui.widgets.enrolling_port import EnrolPort
from desktop_app.ui.widgets.file_choice import (
    Chooser,
    FileChooser,
    FolderChooser,
    SystemFileChooser,
)
from desktop_app.ui.widgets.places import AtWork, Place


@dataclass(frozen=True, slots=True)
class Page:
    """A place in the rail and how its screen is made, as often as look or language change.

    One that `needs_room` has the rail beside it, as a case has.
    """

    place: Place
    build: Callable[[Desk], QWidget]
    needs_room: bool = False


@runtime_checkable
class Leavable(Protocol):
    """A page that loses nothing when it goes, and can be shown again where it was."""

    def put_away(self) -> object:
        """Keep what is being written; where one stood, in ids and codes only."""
        ...

    def come_back(self, place: object) -> None:
        """Go to where one stood."""
        ...


@runtime_checkable
class Reachable(Protocol):
    """A page that the search can lead into; it tells when one goes into a case, or out of it."""

    went: SignalInstance

    @property
    def open_case_id(self) -> CaseId | None:
        """Which case is open there."""
        ...

    def go_to(self, place: Destination) -> None:
        """Show a case, and in it the entry or the person asked for."""
        ...


@runtime_checkable
class Receiving(Protocol):
    """A page on which what somebody handed over is looked at."""

    def receive(self, file: Path | None = None) -> None: ...


@runtime_checkable
class Leading(Protocol):
    """A page from which one can go to a case (`Destination`)."""

    leads_to: SignalInstance


@runtime_checkable
class LeadingToReviews(Protocol):
    """A page from which one can go to what is to be reviewed (bytes: a case, or a question)."""

    review_asked: SignalInstance


@runtime_checkable
class Reviewing(Protocol):
    """The page on which that is read."""

    def stand_on(self, id_: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """Whom the search asks, and the page it leads into."""

    port: FindingPort
    leads_to: str


@dataclass(frozen=True, slots=True)
class ExchangeParts:
    """Whom exchanging asks, and who chooses folders."""

    port: ExchangePort
    chooser: FolderChooser


@dataclass(frozen=True, slots=True)
class AgencyParts:
    """Whom to ask about agencies, made anew for each dialog, and who chooses files."""

    enrolling: Callable[[], EnrolPort]
    key: Callable[[], AgencyPort]
    chooser: Chooser


@dataclass(frozen=True, slots=True)
class RulesParts:
    """The standards in force, and who asks for files."""

    port: RulesPort
    chooser: FileChooser


@runtime_checkable
class Stated(Protocol):
    """A page from which the state of a record can be asked for (a CaseId)."""

    state_asked: SignalInstance


@runtime_checkable
class Exchangeable(Protocol):
    """A page from which an exchange, or the settling of a conflict, can be asked for."""

    exchange_asked: SignalInstance
    settle_asked: SignalInstance


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Which page was open, and where each of them stood. Holds nothing of what they showed."""

    at: str = ""
    pages: Mapping[str, object] = field(default_factory=dict)


class LooksBack(Protocol):
    """The whole vault as it was at a moment. What looks into it runs on the vault thread."""

    def stand_at(self, moment_ms: int) -> object:
        """Look at that moment, and at no other; what `furnish` makes pages of.

        Raises:
            Refusal: FUTURE_TIME.
        """
        ...

    def furnish(self, then: object) -> "Workplace":
        """Pages that show it and record nothing."""
        ...

    def leave(self) -> None:
        """Look at no earlier moment any more."""
        ...


@dataclass(frozen=True, slots=True)
class Workplace:
    """An open vault, ready to be shown: who is at work in it, its pages from top to bottom.

    `exchanged` tells, on the vault thread, when entries last left or came in.
    `kept` keeps what is half typed in a dialog. `waiting` tells, by a page's code and on the
    vault thread, how much waits there. Where things are shown as they were, `clock`
    stands at that moment; `looks_back` leads to one.
    `left_at` is where one stood when the cover came down in an earlier process, `starts_at` the
    page to begin with where there is none: the first, if it isn't named.
    """

    who: AtWork
    pages: Callable[[], tuple[Page, ...]]
    is_read_only: bool = False
    left_at: Whereabouts = field(default_factory=Whereabouts)
    starts_at: str = ""
    finding: Finding | None = None
    exchanged: Callable[[], Exchanged] | None = None
    exchanging: ExchangeParts | None = None
    conflicts: ConflictsPort | None = None
    approvals: ApprovalsPort | None = None
    rules: RulesParts | None = None
    openings: GlassPort | None = None
    agencies: AgencyParts | None = None
    troubles: TroublesPort | None = None
    kept: KeptWords | None = None
    waiting: Mapping[str, Callable[[], int]] = field(default_factory=dict)
    looks_back: LooksBack | None = None
    clock: Clock | None = None


Furnish = Callable[[object], Workplace]


@dataclass(frozen=True, slots=True)
class Swapped:
    """Where a person swapped the sidebar for the rail, or the rail for the sidebar."""

    outside: bool = False
    in_case: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a person chose for this computer.

    Without a scheme it looks as the computer is set. `percent` comes on top of the
    computer's own scale. Letters act in lists unless `letter_keys` is off. `keys` holds, by
    act, the keys that differ from the table; whoever reads it asks `Keymap.of`.
    """

    language: Language = Language.ENGLISH
    scheme: Scheme | None = None
    percent: int = 100
    minutes_until_lock: int = 10
    letter_keys: bool = True
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    swapped: Swapped = field(default_factory=Swapped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Everything the window stands on. `furnish` turns what unlocking gave into pages."""

    resources: Resources
    tokens: Tokens
    tasks: Tasks
    clock: Clock
    interpreter: Interpreter
    unlock: UnlockPort
    furnish: Furnish
    remember: Callable[[Preferences], None]
    chooser: FileChooser = field(default_factory=SystemFileChooser)
