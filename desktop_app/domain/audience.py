"""Who an entry is for (CONTRACT section 2). Tags say nothing about keys or people."""

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.codes import Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, base32

_GROUP = re.compile(r"a_[a-z2-7]{13}", re.ASCII)
_TAG = re.compile(r"[a-z0-9_]{1,32}", re.ASCII)
GROUP_BYTES = 9
"""Random bytes to draw for a group's tag: 13 base32 characters use 65 of their 72 bits."""


@dataclass(frozen=True, slots=True)
class Group:
    """A named audience within a case. A listed one shows the others that it exists."""

    tag: Audience
    title: str
    listed: bool


class Purpose(StrEnum):
    """What a group is for: some must leave no trace outside, unless its makers say otherwise."""

    GROUP = "group"
    POLICE_INTELLIGENCE = "police_intelligence"
    PRIVILEGED_ADVICE = "privileged_advice"

    @property
    def is_listed(self) -> bool:
        """Whether others are shown that such a group has entries, where nobody chose."""
        return self is Purpose.GROUP


@dataclass(frozen=True, slots=True, kw_only=True)
class NewGroup:
    """A named audience to be declared, and the cards of those who are to read it.

    With `listed` None its purpose decides.
    """

    title: str
    purpose: Purpose = Purpose.GROUP
    listed: bool | None = None
    cards: tuple[str, ...] = ()

    @property
    def is_listed(self) -> bool:
        """Whether others are to be shown that it has entries."""
        return self.purpose.is_listed if self.listed is None else self.listed


def of_discipline(discipline: Discipline) -> Audience:
    """The channel of one discipline."""
    return Audience(f"d_{discipline.value}")


def group_tag(random_bytes: bytes) -> Audience:
    """A fresh tag for a named group."""
    return Audience("a_" + base32(random_bytes)[:13])


def check_audience(untrusted: str) -> Audience:
    """Accept whole team, a discipline or a group; refuse anything else."""
    disciplines = {of_discipline(discipline) for discipline in Discipline}
    if untrusted == WHOLE_TEAM or untrusted in disciplines or _GROUP.fullmatch(untrusted):
        return Audience(untrusted)
    raise Refusal(RefusalCode.BAD_VALUE, what="audience")


def is_tag(untrusted: str) -> bool:
    """Whether it may stand in a header's `u` at all."""
    return _TAG.fullmatch(untrusted) is not None
