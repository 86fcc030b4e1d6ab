"""What of a handoff an approval covers: in few words, and changed by anything that matters."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from desktop_app.domain.approval import HANDOFF, NewRequest
from desktop_app.domain.disclosure import Disclosure, Leaving, Shape
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import Audience, EntryId, printed
from desktop_app.domain.marks import Marks, written_marks
from desktop_app.ledger import kinds
from desktop_app.services.approvals import persons_asked, request_approval
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.opened import OpenVault
from desktop_app.services.signing_later import sign_all

_BESIDE: Final = kinds.CONTROL | {
    kinds.APPROVAL_REQUEST,
    kinds.APPROVAL,
    kinds.TICK,
    kinds.SEALED,
    kinds.HEADS,
}
"""Kinds that come and go beside the words of a case. To ask for an approval writes some of them,
and what is asked about must not change by being asked about."""


def _is_beside(each: Leaving) -> bool:
    """So does what supervises a note and stays: whoever approves may ask about it, or sign it off.

    Where its words leave, they are approved like any others.
    """
    return each.kind in _BESIDE or (each.kind in kinds.ON_REVIEW and each.shape is Shape.STUB)


def terms_of(
    vault: OpenVault, request: HandoffRequest, disclosure: Disclosure
) -> dict[str, object]:
    """What is to leave, for whom, what for and on what ground, as JSON values.

    The same handoff has the same terms, whoever plans it and whenever. Of an unlisted group
    nothing is named, since terms are told outside it (CONTRACT section 2); that its entries
    leave is in the digest all the same.
    """
    leaving = {each.entry: each for each in disclosure.leaving if not _is_beside(each)}
    reasons = Counter(each.why.value for each in disclosure.withheld if each.entry in leaving)
    return {
        "case": printed("c", request.case),
        "kind": request.kind.value,
        "to": sorted([card.printed, card.name, card.agency] for card in request.recipients),
        "purpose": request.purpose.strip(),
        "ground": request.ground,
        "authority": request.authority.strip(),
        "consent": printed("o", request.consent) if request.consent else "",
        "limits": request.limits.strip(),
        "minimum": request.minimum.strip(),
        "asked_for": request.asked_for.strip(),
        "views": request.views.strip(),
        "conditions": sorted(_marks(request)),
        "audiences": sorted(_tellable(vault, request)),
        "entries": len(leaving),
        "entries_digest": _entries_digest(leaving.values()),
        "attachments": len(disclosure.attachments),
        "attachments_digest": _digest(file.sha256 for file in disclosure.attachments),
        "withheld": dict(sorted(reasons.items())),
        **({"sealed_told": True} if request.show_sealed else {}),
        **persons_asked(vault, HANDOFF),
    }


def ask_about_handoff(vault: OpenVault, request: HandoffRequest, words: str = "") -> EntryId:
    """Ask the own agency's supervisors to approve a handoff, in the agency's channel of the case.

    Raises:
        Refusal: as `plan_disclosure` and `request_approval`.
    """
    sign_all(vault)
    # First: a channel that is made now is told of in an entry, which leaves with the rest.
    audience = channel_of(vault, request.case, AGENCY)
    terms = terms_of(vault, request, plan_disclosure(vault, request))
    new = NewRequest(subject=HANDOFF, terms=terms, audience=audience, words=words)
    return request_approval(vault, request.case, new).entries[0]


def _marks(request: HandoffRequest) -> tuple[str, ...]:
    """What is asked of the recipients, and what a notice says of which bundles."""
    return written_marks(
        Marks(conditions=request.conditions, notice=request.notice, about=request.about)
    )


def _tellable(vault: OpenVault, request: HandoffRequest) -> Iterable[Audience]:
    groups = vault.reading.groups(request.case)
    unlisted = {group.tag for group in groups if not group.listed}
    return request.audiences - unlisted


def _entries_digest(leaving: Iterable[Leaving]) -> str:
    """Over every entry in the form in which it leaves."""
    return _digest(f"{each.entry.hex()} {sha256(each.line).hexdigest()}" for each in leaving)


def _digest(lines: Iterable[str]) -> str:
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()
