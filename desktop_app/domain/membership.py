"""Who is on the team of a case, device by device, in each audience."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import Audience, ObjectId


class Position(StrEnum):
    """What somebody may do in a case, as far as it was given there."""

    LEAD = "lead"
    MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One device of one person, in one audience of a case.

    `id` is None for who was never recorded as a member and reads all the same: the agency's
    own who lead. `since` and `left` are days, `YYYY-MM-DD`, or "". `reads`: what is written now
    is written for them, too.
    """

    id: ObjectId | None
    card: Card
    standing: Standing
    audience: Audience
    position: Position
    since: str
    left: str
    reads: bool
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LostReport:
    """What was done about a lost laptop, and what it held already, as far as is known here.

    `held`: the cases it could read, with the number of entries it may have held of each. Whoever
    has it and its passphrase has read them. `left_to`: cases that somebody else leads, who has to
    do the rest. `pinned` logs are cut off at what had come before the loss.
    """

    held: tuple[InCase, ...]
    left_to: tuple[InCase, ...]
    is_revoked: bool
    pinned: int
