"""What matters today, over all cases: who is missing, what is due, what is new, what is ahead."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.due import Due
from desktop_app.domain.ids import CaseId, PersonId
from desktop_app.domain.news import News
from desktop_app.services.due import ending, to_do
from desktop_app.services.opened import OpenVault

DAYS_AHEAD = 14
_AHEAD_MS = DAYS_AHEAD * 86_400_000


@dataclass(frozen=True, slots=True)
class Today:
    """One look at everything; `me` is whose vault it is.

    `due` is what is to be done, the longest overdue first, and last what has no day; nothing
    that is due after the days ahead. `ahead` is what ends by itself within them.
    """

    me: PersonId
    cases: Mapping[CaseId, CaseLine] = field(default_factory=dict)
    missing: tuple[CaseLine, ...] = ()
    due: tuple[Due, ...] = ()
    news: tuple[News, ...] = ()
    ahead: tuple[Due, ...] = ()


def today(vault: OpenVault) -> Today:
    """Look at every case once. A sealed case says nothing here."""
    now_ms = vault.clock.now_ms()
    until_ms = now_ms + _AHEAD_MS
    lines = vault.reading.cases(counted=False)
    cases = {line.id: line for line in lines if line.status != CaseStatus.SEALED}
    episodes = vault.episodes.everywhere()
    missing = [line for line in cases.values() if line.missing is not None]
    return Today(
        me=vault.me.person,
        cases=cases,
        missing=tuple(sorted(missing, key=_missing_longest)),
        due=tuple(
            each
            for each in to_do(vault, episodes)
            if each.case in cases and (each.due_ms is None or each.due_ms <= until_ms)
        ),
        news=tuple(each for each in vault.marks.news() if each.case in cases),
        ahead=tuple(
            each
            for each in ending(vault, episodes, until_ms)
            if each.case is None or each.case in cases
        ),
    )


def _missing_longest(line: CaseLine) -> tuple[str, str]:
    start = line.missing.start if line.missing is not None else None
    return start or "", line.codename
