"""What the team of a case asks of the services. Every call runs on the vault thread, never Qt's.

Each may raise `Refusal` or `Fault`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desktop_app.domain.card import KnownCard
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.services.ports import Receipt


class Position(StrEnum):
    """What somebody may do in a case, as far as it was given there."""

    LEAD = "lead"
    MEMBER = "member"


class WhyNot(StrEnum):
    """Why a person can't decide who is on the team."""

    NOT_A_LEAD = "not_a_lead"
    UNVERIFIED = "unverified"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """One device of one person, in one audience of a case.

    `id` is None for who was never recorded as a member and reads all the same: the agency's
    own who lead. `since` and `left` are days, `YYYY-MM-DD`, or "".
    """

    id: ObjectId | None
    card: str
    name: str
    agency: str
    discipline: Discipline
    job: str
    device: str
    audience: Audience
    position: Position
    since: str
    standing: Standing
    left: str = ""
    is_own: bool = False


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
    """Who is on a case, in which audiences, and who could be: cards of others held here."""

    codename: str
    members: tuple[TeamMember, ...]
    audiences: tuple[TeamAudience, ...]
    candidates: tuple[KnownCard, ...] = ()
    why_not: WhyNot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Who is to join, and what they will read from then on, and of what came before."""

    card: str
    audience: Audience
    position: Position = Position.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A device that is gone: the last day it was in safe hands, and the agency's word on it."""

    card: str
    safe_until: date
    untrusted_revocation: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """What was done about a lost device. `is_revoked`: its agency's revocation is held here.

    `left_to` names the cases in which somebody else leads, and has to do the rest.
    """

    cases: tuple[InCase, ...]
    left_to: tuple[InCase, ...]
    is_revoked: bool
    receipt: Receipt


class MembersPort(Protocol):
    """Deciding who reads a case."""

    def team(self, case: CaseId) -> Team: ...

    def add(self, case: CaseId, joining: Joining) -> Receipt:
        """Let a device read an audience of the case, all of it, from its next exchange on.

        Raises:
            Refusal: NOT_A_LEAD, UNKNOWN_CARD, CARD_REVOKED, ALREADY_A_MEMBER.
        """
        ...

    def remove(self, case: CaseId, member: ObjectId) -> Receipt:
        """Give the audience new keys that this device doesn't get.

        Raises:
            Refusal: NOT_A_LEAD, UNKNOWN_MEMBER.
        """
        ...

    def new_audience(self, case: CaseId, title: str, *, is_listed: bool) -> Audience:
        """Declare a group of the case. Whether it is listed can't be changed later.

        Raises:
            Refusal: NOT_A_LEAD, EMPTY_NAME.
        """
        ...

    def held_by(self, card: str) -> tuple[InCase, ...]:
        """Which cases a device was given to read, and how many entries of them, as known here."""
        ...

    def report_lost(self, lost: Lost) -> Closed:
        """Take in the revocation, change the keys of every audience it read where one leads.

        Raises:
            Refusal: CARD_MALFORMED, CARD_NOT_SIGNED, for a file that is no such revocation.
        """
        ...
