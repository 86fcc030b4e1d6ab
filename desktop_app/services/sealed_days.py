"""That a listed group has entries: a line a day, by discipline; never a minute or an author.

Those who don't read the group can't count its entries, so a lead who does tells the team, of days
that are over. Of an unlisted group nothing is ever told (CONTRACT section 2).
"""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from desktop_app.domain.audience import Group
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, ObjectId, base32
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.sealed import SealedDay
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery


def tell_sealed_days(vault: OpenVault) -> int:
    """Tell the team how many entries each listed group has of each day; answers how many lines.

    Only by a lead of the group who reads it and the whole team, and only what is news.
    """
    now = vault.clock.now_ms()
    held = set(vault.channels.held())
    told = 0
    for case, audience in sorted(held):
        if (case, WHOLE_TEAM) not in held or not audience.startswith("a_"):
            continue
        is_lead = vault.channels.may_lead(vault.pen.public, case, audience, now)
        if is_lead and (group := _listed(vault, case, audience)) is not None:
            told += _tell(vault, case, group)
    return told


def sealed_days(vault: OpenVault, case: CaseId) -> tuple[SealedDay, ...]:
    """What was told of listed groups that this device doesn't read, the earliest day first."""
    read = {audience for held, audience in vault.channels.held() if held == case}
    listed = {group.tag for group in vault.reading.groups(case) if group.listed} - read
    days = (day for day in vault.channels.sealed_days(case) if day.audience in listed)
    return tuple(sorted(days, key=lambda one: (one.day, one.audience, one.discipline)))


def _listed(vault: OpenVault, case: CaseId, audience: Audience) -> Group | None:
    groups = (group for group in vault.reading.groups(case) if group.tag == audience)
    found = next(groups, None)
    return found if found is not None and found.listed else None


def _tell(vault: OpenVault, case: CaseId, group: Group) -> int:
    """Nothing is read where no entry has come since; a group may hold many thousands."""
    name = f"sealed_days/{base32(case)}/{group.tag}"
    today, count = local_day(vault), vault.channels.count(case, [group.tag])
    mark = f"{count} {today}".encode()
    if count == 0 or vault.drawer.setting(name) == mark:
        return 0
    known = {
        (one.audience, one.discipline, one.day): one for one in vault.channels.sealed_days(case)
    }
    page = vault.reading.timeline(
        TimelineQuery(case=case, audiences=frozenset({group.tag}), limit=0)
    )
    fresh = [
        one
        for one in _counted(group.tag, page.entries)
        if one.day < today and known.get((one.audience, one.discipline, one.day)) != one
    ]
    if fresh:
        vault.book.append(vault.pen, [_draft(case, one) for one in fresh])
    vault.drawer.set(name, mark)
    return len(fresh)


def _counted(audience: Audience, entries: Iterable[TimelineEntry]) -> Iterable[SealedDay]:
    counts = Counter((one.author.discipline, _day(one)) for one in entries)
    for (discipline, day), number in sorted(counts.items()):
        yield SealedDay(audience, discipline, day, number)


def _day(entry: TimelineEntry) -> str:
    return (entry.start or recorded_at(entry.recorded_ms).isoformat())[:10]


def _draft(case: CaseId, told: SealedDay) -> Draft:
    """About one object, whoever tells it: a later count takes the place of an earlier one."""
    named = f"{told.audience} {told.discipline.value} {told.day}"
    return Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.SEALED,
        about=ObjectId(sha256(b"throughline/sealed/1\n" + case + named.encode()).digest()[:16]),
        body={
            "audience": told.audience,
            "discipline": told.discipline.value,
            "day": told.day,
            "entries": told.entries,
        },
    )
