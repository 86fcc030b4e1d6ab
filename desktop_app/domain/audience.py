"""Who an entry is for (CONTRACT section 2). Tags say nothing about keys or people."""

import re
from dataclasses import dataclass

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
