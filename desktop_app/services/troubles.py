"""Tells what is amiss with a record, the weightiest first; nothing of it stops anybody reading."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from desktop_app.domain.ids import CaseId
from desktop_app.domain.trouble import LateWords, Trouble, TroubleKind
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.left_by_choice import left_by_choice, unexplained
from desktop_app.services.restricted import check_entered
from desktop_app.services.stretches import Stretches

_WEIGHT = {kind: place for place, kind in enumerate(TroubleKind)}


def troubles(vault: OpenVault, case: CaseId | None = None) -> tuple[Trouble, ...]:
    """What is amiss with a case; without one, with every case and with the vault itself.

    What somebody here left of a bundle by choice is not missing.
    """
    amiss = _less_left(vault, vault.troubles.of(case))
    found = (replace(each, is_own=each.key == vault.me.key) for each in amiss)
    return tuple(
        sorted(found, key=lambda each: (_WEIGHT[each.kind], each.codename.casefold(), -each.count))
    )


def asking(vault: OpenVault, case: CaseId) -> int:
    """How many troubles of a case lie in its logs and ask for somebody; quick where none do."""
    weighty = vault.troubles.weighty(case)
    if not weighty or not left_by_choice(vault, case):
        return weighty
    gaps = [each for each in vault.troubles.of(case) if each.kind is TroubleKind.GAP]
    return weighty - len(gaps) + len(list(_less_left(vault, gaps)))


def _less_left(vault: OpenVault, found: Iterable[Trouble]) -> Iterator[Trouble]:
    left: dict[CaseId, Mapping[tuple[str, str], Stretches]] = {}
    for each in found:
        if each.kind is TroubleKind.GAP and each.case is not None:
            if each.case not in left:
                left[each.case] = left_by_choice(vault, each.case)
            remaining = unexplained(each, left[each.case])
            if remaining is not None:
                yield remaining
        else:
            yield each


def late_words(vault: OpenVault, case: CaseId) -> tuple[LateWords, ...]:
    """What lost devices wrote after they were reported, for a reviewer to judge.

    It counts for nothing; whoever has checked it may record it anew in their own name.

    Raises:
        Refusal: RESTRICTED_CASE where nobody said why they open it.
    """
    check_entered(vault, case)
    return vault.troubles.late_words(case)


def details_for_support(trouble: Trouble) -> str:
    """What somebody who helps may be told: kinds and numbers, nothing of any case."""
    lines = [f"{trouble.kind.value}: {trouble.count}"]
    lines += [f"{reason}: {count}" for reason, count in sorted(trouble.reasons.items())]
    lines += [f"positions {first} to {last}" for first, last in trouble.ranges]
    return "\n".join(lines)
