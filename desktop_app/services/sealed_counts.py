"""That sealed entries exist, by discipline and month, and nothing more (CONTRACT section 8)."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import msgspec

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import Audience, CaseId, base32
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery

_NAME = re.compile(r"sealed/([a-z_]+)/(\d{4})_(\d{2})", re.ASCII)

_MOST_MONTHS = 1_000
"""As many as an envelope has room to count."""


@dataclass(frozen=True, slots=True)
class SealedMonth:
    """How many entries of a discipline a sender kept back, for one month."""

    discipline: Discipline
    month: date
    entries: int


def sealed_counts(vault: OpenVault, case: CaseId, staying: Iterable[Audience]) -> dict[str, int]:
    """Counts for an envelope, of listed audiences only: an unlisted one leaves no trace."""
    told = listed_among(vault, case, staying)
    if not told:
        return {}
    page = vault.reading.timeline(TimelineQuery(case=case, audiences=told, limit=0))
    counts = Counter(_name(entry) for entry in page.entries)
    # Whoever dates notes in every month since 1800 must not keep the others from leaving.
    latest = sorted(counts, key=lambda name: name.rpartition("/")[2])[-_MOST_MONTHS:]
    return {name: counts[name] for name in latest}


def listed_among(
    vault: OpenVault, case: CaseId, audiences: Iterable[Audience]
) -> frozenset[Audience]:
    """Those whose existence others may learn of: disciplines, and groups that are listed."""
    listed = {of_discipline(discipline) for discipline in Discipline}
    listed |= {group.tag for group in vault.reading.groups(case) if group.listed}
    return frozenset(audiences) & listed


def remember_sealed(
    vault: OpenVault, case: CaseId, series: str, counts: Mapping[str, int]
) -> None:
    """Keep what a sender told of entries kept back: on this device, for nobody else."""
    told = {name: count for name, count in counts.items() if _NAME.fullmatch(name)}
    latest = {**_remembered(vault, case), series: told}
    vault.drawer.set(_setting(case), msgspec.json.encode(latest))


def sealed_months(vault: OpenVault, case: CaseId) -> tuple[SealedMonth, ...]:
    """What the latest accepted bundle of each series told of entries kept back."""
    latest = _remembered(vault, case)
    found = (_month(name, count) for counts in latest.values() for name, count in counts.items())
    return tuple(month for month in found if month is not None)


def _remembered(vault: OpenVault, case: CaseId) -> dict[str, dict[str, int]]:
    kept = vault.drawer.setting(_setting(case))
    return {} if kept is None else msgspec.json.decode(kept, type=dict[str, dict[str, int]])


def _setting(case: CaseId) -> str:
    return f"sealed/{base32(case)}"


def _name(entry: TimelineEntry) -> str:
    recorded = recorded_at(entry.recorded_ms).isoformat()
    month = (entry.start or recorded)[:7].replace("-", "_")
    return f"sealed/{entry.author.discipline.value}/{month}"


def _month(untrusted_name: str, untrusted_count: object) -> SealedMonth | None:
    found = _NAME.fullmatch(untrusted_name)
    if found is None or not isinstance(untrusted_count, int) or untrusted_count < 1:
        return None
    try:
        month = date(int(found[2]), int(found[3]), 1)
        return SealedMonth(Discipline(found[1]), month, untrusted_count)
    except ValueError:
        return None
