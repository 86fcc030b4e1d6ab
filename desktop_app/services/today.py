"""What matters today, over all cases: who is missing, what is due, what is new, what is ahead."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.due import Due, in_order
from desktop_app.domain.ids import CaseId, PersonId
from desktop_app.domain.news import News
from desktop_app.services.covering import covered
from desktop_app.services.due import Everywhere, cards_ending, ends_by_itself, everything, is_to_do
from desktop_app.services.opened import OpenVault

DAYS_AHEAD = 14
_AHEAD_MS = DAYS_AHEAD * 86_400_000
_FROM_THE_START = 0
_MANY = 100
"""From so many cases on, all of them are read sooner than these one by one."""


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


@dataclass(frozen=True, slots=True)
class OfCase:
    """A case, and all that has a time to it, whenever that is."""

    line: CaseLine
    dues: tuple[Due, ...] = ()

    @property
    def case(self) -> CaseId:
        """Which case it is."""
        return self.line.id

    def without_words(self) -> "OfCase":
        """Of what kind each thing is, and when."""
        return OfCase(self.line.without_words(), tuple(due.without_words() for due in self.dues))


@dataclass(frozen=True, slots=True)
class Look:
    """What was read of every case, as of a turn of the record; nothing in it depends on now."""

    turn: int
    cases: Mapping[CaseId, OfCase]


def look(vault: OpenVault) -> Look:
    """Read every case."""
    turn, _ = vault.changes.since(_FROM_THE_START)
    lines = vault.reading.cases(counted=False)
    return Look(turn, _put_together(lines, everything(vault, vault.episodes.everywhere())))


def look_again(vault: OpenVault, before: Look) -> Look:
    """The same as `look`, by reading only the cases that were touched since.

    What one case is called can depend on another: with a new name, all are read.
    """
    turn, touched = vault.changes.since(before.turn)
    if not touched:
        return before
    if len(touched) > _MANY:
        return look(vault)
    found = vault.changes.lines(touched)
    names = {line.id: line.codename for line in found}
    if names != {case: before.cases[case].line.codename for case in touched & set(before.cases)}:
        return look(vault)
    dues = (due for case in names for due in everything(vault, _episodes(vault, case), case))
    return Look(turn, {**before.cases, **_put_together(found, dues)})


def today(vault: OpenVault, looked: Look | None = None) -> Today:
    """What holds now, of what was read. A sealed case says nothing here, a restricted one little.

    What that is is asked each time: the look that was kept holds all of it.
    """
    now_ms = vault.clock.now_ms()
    until_ms = now_ms + _AHEAD_MS
    read = (looked or look(vault)).cases.values()
    shown = [of for of in read if of.line.status != CaseStatus.SEALED]
    cases = {line.id: line for line in covered(vault, (of.line for of in shown))}
    missing = [line for line in cases.values() if line.missing is not None]
    coming = (due for of in shown for due in of.dues if (due.due_ms or 0) <= until_ms)
    dues = covered(vault, coming)
    ends = (each for each in (*dues, *cards_ending(vault)) if ends_by_itself(each))
    return Today(
        me=vault.me.person,
        cases=cases,
        missing=tuple(sorted(missing, key=_missing_longest)),
        due=in_order(each for each in dues if is_to_do(vault, each, now_ms)),
        news=tuple(each for each in vault.marks.news() if each.case in cases),
        ahead=in_order(each for each in ends if now_ms < (each.due_ms or 0) <= until_ms),
    )


def _episodes(vault: OpenVault, case: CaseId) -> Everywhere:
    return {case: vault.episodes.now(case)}


def _put_together(lines: Iterable[CaseLine], dues: Iterable[Due]) -> dict[CaseId, OfCase]:
    found = defaultdict[CaseId | None, list[Due]](list)
    for due in dues:
        found[due.case].append(due)
    return {line.id: OfCase(line, tuple(found.get(line.id, ()))) for line in lines}


def _missing_longest(line: CaseLine) -> tuple[str, str]:
    start = line.missing.start if line.missing is not None else None
    return start or "", line.codename
