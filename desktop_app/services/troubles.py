"""Tells what is amiss with a record, the weightiest first; nothing of it stops anybody reading."""

from dataclasses import replace

from desktop_app.domain.ids import CaseId
from desktop_app.domain.trouble import LateWords, Trouble, TroubleKind
from desktop_app.services.opened import OpenVault

_WEIGHT = {kind: place for place, kind in enumerate(TroubleKind)}


def troubles(vault: OpenVault, case: CaseId | None = None) -> tuple[Trouble, ...]:
    """What is amiss with a case; without one, with every case and with the vault itself."""
    found = (replace(each, is_own=each.key == vault.me.key) for each in vault.troubles.of(case))
    return tuple(
        sorted(found, key=lambda each: (_WEIGHT[each.kind], each.codename.casefold(), -each.count))
    )


def late_words(vault: OpenVault, case: CaseId) -> tuple[LateWords, ...]:
    """What lost devices wrote after they were reported, for a reviewer to judge.

    It counts for nothing; whoever has checked it may record it anew in their own name.
    """
    return vault.troubles.late_words(case)


def details_for_support(trouble: Trouble) -> str:
    """What somebody who helps may be told: kinds and numbers, nothing of any case."""
    lines = [f"{trouble.kind.value}: {trouble.count}"]
    lines += [f"{reason}: {count}" for reason, count in sorted(trouble.reasons.items())]
    lines += [f"positions {first} to {last}" for first, last in trouble.ranges]
    return "\n".join(lines)
