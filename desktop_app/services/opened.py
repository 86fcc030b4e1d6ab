"""An open vault: what a person can work with once it is unlocked, and nothing before that."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.clocks import Clocks
from desktop_app.domain.ids import DeviceKey
from desktop_app.domain.occurred import Midnight
from desktop_app.domain.rulebook import Rulebook
from desktop_app.domain.standard_rules import RuleSet
from desktop_app.ledger.writing import Pen
from desktop_app.services.access_rooms import AccessChains, AccessEnd
from desktop_app.services.caseload_room import Caseloads
from desktop_app.services.conflict_room import Conflicts
from desktop_app.services.consultation_room import Consultations
from desktop_app.services.judging import Checker
from desktop_app.services.ports import Chance, ChannelKey, Clock
from desktop_app.services.review_room import Reviews
from desktop_app.services.role_room import Roles
from desktop_app.services.shipping import Holdings, Remembered
from desktop_app.services.vault_rooms import (
    Actions,
    Apart,
    Approvals,
    Book,
    Cards,
    Changes,
    Channels,
    Consents,
    Drawer,
    Episodes,
    Files,
    FileTexts,
    Marks,
    Past,
    Pending,
    Reaching,
    Reading,
    Ticks,
    Troubles,
)


@dataclass(frozen=True, slots=True)
class OpenVault:
    """One person's unlocked vault.

    `former_keys` are those of this device before the vault was restored or copied. Without an
    `access_end` nothing can be written here, and so nothing is noted of what is looked at.
    `reason` is what was said on opening it, for cases that ask why they are opened.
    `present` is the vault as it is now, where this one stands at an earlier moment.
    """

    book: Book
    reading: Reading
    changes: Changes
    cards: Cards
    channels: Channels
    drawer: Drawer
    marks: Marks
    past: Past
    episodes: Episodes
    conflicts: Conflicts
    troubles: Troubles
    actions: Actions
    consents: Consents
    approvals: Approvals
    reviews: Reviews
    ticks: Ticks
    caseloads: Caseloads
    roles: Roles
    consultations: Consultations
    reaching: Reaching
    apart: Apart
    pending: Pending
    holdings: Holdings
    remembered: Remembered
    files: Files
    file_texts: FileTexts
    access: AccessChains
    access_end: AccessEnd | None
    pen: Pen
    checker: Checker
    me: Card
    clock: Clock
    chance: Chance
    midnight_ms: Midnight
    clocks: Clocks
    rulebook: Rulebook
    standards: RuleSet
    new_key: Callable[[], ChannelKey]
    code_of: Callable[[Card | OutsideCard], str]
    former_keys: frozenset[DeviceKey] = frozenset()
    reason: str = ""
    present: "OpenVault | None" = None

    @property
    def as_it_is(self) -> "OpenVault":
        """The vault of now: it decides who may look, and keeps account of who did."""
        return self.present or self

    def new_id(self) -> bytes:
        """Sixteen fresh random bytes."""
        return self.chance(16)
