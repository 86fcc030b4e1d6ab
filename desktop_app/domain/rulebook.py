"""What an agency's rule data say: grounds, policy and roles, never law written in code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.approval import Deed
from desktop_app.domain.bundle import HandoffKind

ENGLISH = "en"


class Asks(StrEnum):
    """What a sender has to give besides naming a ground."""

    CONSENT = "consent"
    ORDER_NO = "order_no"
    RISK = "risk"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Told:
    """Words of the rule data, by language."""

    words: Mapping[str, str] = field(default_factory=dict)

    def told(self, language: str) -> str:
        """In this language (`en`, `fr`, or longer: `fr_CA`), else in English, else nothing."""
        return self.words.get(language[:2]) or self.words.get(ENGLISH, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One ground a handoff may rest on. `for_kinds` empty: any kind of handoff.

    `needs` is one plain line of what it takes. With `override` a sender may go ahead without
    what the agency's policy asks for, giving a reason. `verified`: compared with its source.
    """

    code: str
    title: Told
    needs: Told
    asks: frozenset[Asks] = frozenset()
    for_kinds: frozenset[HandoffKind] = frozenset()
    override: bool = False
    source: str = ""
    verified: bool = False
    effective_from: str = ""

    def carries(self, kind: HandoffKind) -> bool:
        """Whether a handoff of this kind may rest on it."""
        return not self.for_kinds or kind in self.for_kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class OralNeed:
    """One thing an oral consent's written record must say: `name` is a field of the consent."""

    name: str
    title: Told
    source: str = ""
    verified: bool = False


class RoleGroup(StrEnum):
    """Whether one person at a time has a role, or as many as it takes."""

    COMMAND = "command"
    SUPPORTING = "supporting"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTitle:
    """A role somebody can have in a case. `verified`: compared with its source."""

    code: str
    title: Told
    group: RoleGroup = RoleGroup.SUPPORTING
    source: str = ""
    verified: bool = False
    effective_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What an agency asks of its own people; working values it may edit.

    `deeds_approved` need a second person's word, as kinds of handoff in `approval_required_for`
    do; subjects in `two_persons_for` need that of two, where anybody is asked.
    """

    ground_required: bool = False
    approval_required_for: frozenset[HandoffKind] = frozenset()
    deeds_approved: frozenset[Deed] = frozenset()
    two_persons_for: frozenset[str] = frozenset()
    passphrase_bundles: bool = True
    receipt_due_days: int = 9


STRICTEST = Policy(
    ground_required=True,
    approval_required_for=frozenset(HandoffKind),
    deeds_approved=frozenset(Deed),
    passphrase_bundles=False,
)
"""For a policy that is there and can't be read: what has left can't be called back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """All rule data on handing on and on roles, as this installation has them."""

    grounds: tuple[Ground, ...] = ()
    oral_needs: tuple[OralNeed, ...] = ()
    policy: Policy = field(default_factory=Policy)
    roles: tuple[RoleTitle, ...] = ()

    def ground(self, code: str) -> Ground | None:
        """The ground of a code, if there is one."""
        return next((ground for ground in self.grounds if ground.code == code), None)

    def role(self, code: str) -> RoleTitle | None:
        """The role of a code, if there is one."""
        return next((role for role in self.roles if role.code == code), None)
