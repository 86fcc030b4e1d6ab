"""Judges where a bundle stands among those of its series: next, older, doubled, forked."""

from collections.abc import Collection, Mapping

from desktop_app.domain.bundle import Envelope, HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receiving import Descent, KnownBundle, Lineage
from desktop_app.services.receiving.known import TAKEN


def descent_of(
    envelope: Envelope,
    *,
    sha256: str,
    case: CaseId,
    sender: Collection[str],
    known: Mapping[str, KnownBundle],
) -> Descent:
    """How a bundle follows on those that are known. `sender` is known by their card or key.

    Raises:
        Refusal: BUNDLE_ID_REUSED when another file came under the same id: one of them lies.
    """
    same = known.get(envelope.bundle)
    if same is not None and same.sha256 != sha256:
        raise Refusal(RefusalCode.BUNDLE_ID_REUSED)
    others = [each for each in known.values() if each.bundle != envelope.bundle]
    lineage, missing = _place(envelope, case, sender, others)
    if same is not None and same.state in TAKEN:
        lineage, missing = Lineage.DOUBLED, None
    return Descent(
        lineage=lineage,
        missing=missing,
        returned=any(each.is_ours and each.case == case for each in others),
        upgraded=envelope.kind is HandoffKind.OWNERSHIP and _is_copied(case, sender, others),
    )


def _place(
    envelope: Envelope, case: CaseId, sender: Collection[str], others: Collection[KnownBundle]
) -> tuple[Lineage, tuple[int, int] | None]:
    series = [each for each in others if each.series == envelope.series]
    if not series:
        before = envelope.number - 1
        return (Lineage.SKIPPED, (1, before)) if before else (Lineage.NEW_SERIES, None)
    series = [each for each in series if _is_between_us(each, sender)]
    if not series or any(each.case != case for each in series):
        return Lineage.FOREIGN, None
    if any(_contradicts(envelope, each) for each in series):
        return Lineage.FORKED, None
    # One that was only looked at, or rejected, is no copy that another could be older than.
    highest = max((one.number for one in series if one.is_ours or one.state in TAKEN), default=0)
    if envelope.number < highest:
        return Lineage.OLDER, None
    if envelope.number > highest + 1:
        return Lineage.SKIPPED, (highest + 1, envelope.number - 1)
    return Lineage.NEXT if highest else Lineage.NEW_SERIES, None


def _is_between_us(known: KnownBundle, sender: Collection[str]) -> bool:
    """Whether the sender signed it, or we signed it for them.

    Who merely received one of a series learned its name, and does not speak in it.
    """
    return bool(known.parties & set(sender) if known.is_ours else known.by & set(sender))


def _contradicts(envelope: Envelope, other: KnownBundle) -> bool:
    """Whether both can't be of one series: a number twice, or another one before it.

    What we sent contradicts nobody: who works jointly may write while ours is on its way.
    """
    if other.is_ours:
        return False
    if other.number == envelope.number:
        return True
    comes_before = other.number == envelope.number - 1
    return comes_before and bool(other.envelope) and other.envelope != envelope.previous


def _is_copied(case: CaseId, sender: Collection[str], others: Collection[KnownBundle]) -> bool:
    """Whether a copy of the case, from the same sender, was taken in before."""
    return any(
        each.state in TAKEN
        and not each.is_ours
        and each.case == case
        and each.kind != HandoffKind.OWNERSHIP
        and bool(each.parties & set(sender))
        for each in others
    )
