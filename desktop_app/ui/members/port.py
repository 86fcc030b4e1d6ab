"""What the team of a case asks of the services. Every call runs on the vault thread, never Qt's.

Each may raise `Refusal` or `Fault`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desktop_app.domain.card import KnownCard
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.domain.membership import LostReport, Member, Position
from desktop_app.services.ports import Receipt
from desktop_app.ui.widgets.card_errands import CardKeeping


class WhyNot(StrEnum):
    """Why a person can't decide who is on the team."""

    NOT_A_LEAD = "not_a_lead"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAudience:
    """An audience of the case. `entries` were written for it before today.

    `is_listed`: others see that it has entries. `title` names a group, else it is empty.
    """

    audience: Audience
    title: str = ""
    is_listed: bool = True
    entries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Who is on a case, in which audiences, and whose cards are held here besides."""

    case: CaseId
    codename: str
    members: tuple[Member, ...]
    audiences: tuple[TeamAudience, ...]
    cards: tuple[KnownCard, ...] = ()
    why_not: WhyNot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Who is to join, as what, and what they are to read from then on, and of what came before."""

    card: str
    audience: Audience
    position: Position = Position.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A laptop that is gone: the last day it was in safe hands, and the agency's word on it."""

    card: str
    safe_until: date
    untrusted_revocation: Path | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """What was done about a lost laptop, and the receipt for it."""

    report: LostReport
    receipt: Receipt


class MembersPort(CardKeeping, Protocol):
    """Deciding who reads a case."""

    def team(self, case: CaseId) -> Team: ...

    def add(self, case: CaseId, joining: Joining) -> Receipt:
        """Let a device read an audience of the case, all of it, from its next exchange on.

        Raises:
            Refusal: NOT_A_LEAD, UNKNOWN_CARD, CARD_REVOKED, CARD_UNVERIFIED, ALREADY_A_MEMBER.
        """
        ...

    def remove(self, case: CaseId, member: Member) -> Receipt:
        """Give the audience new keys that none of this person's devices gets.

        Raises:
            Refusal: NOT_A_LEAD, UNKNOWN_MEMBER; BAD_VALUE for oneself.
        """
        ...

    def new_audience(self, case: CaseId, title: str, *, is_listed: bool) -> Audience:
        """Declare a group of the case. Whether it is listed can't be changed later.

        Raises:
            Refusal: EMPTY_NAME.
        """
        ...

    def held_by(self, card: str) -> tuple[InCase, ...]:
        """The cases a laptop could read, and how many entries it may hold of each."""
        ...

    def report_lost(self, lost: Lost) -> Reported:
        """Take in the revocation, change the keys of everything it read where one leads.

        Raises:
            Refusal: CARD_MALFORMED, CARD_NOT_SIGNED, for a file that is no such revocation.
        """
        ...
