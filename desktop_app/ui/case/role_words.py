"""What is said of a role: what it is called, who has it, and from when until when."""

from datetime import date

from desktop_app.domain.occurred import is_date
from desktop_app.domain.roles import CaseRole, TitledRole
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import Language, translate


def who(role: CaseRole) -> str:
    """Noor Kalsi, Northern Lakes CFS."""
    return ", ".join(part for part in (role.name, role.agency) if part)


def in_one_line(titled: TitledRole, language: Language) -> str:
    """File co-ordinator: Noor Kalsi, Northern Lakes CFS, and what to know before relying on it."""
    words = translate("Roles", "{role}: {who}")
    told = (words.format(role=titled.called(language.value), who=who(titled.role)),)
    return " · ".join((*told, *filter(None, [doubts(titled.role)])))


def lasted(dates: Dates, role: CaseRole) -> str:
    """Since Mon 2 Nov; Mon 2 Nov to Fri 6 Nov; or why it never held."""
    if role.withdrawn:
        words = translate("Roles", "recorded by mistake: {reason}")
        return words.format(reason=role.withdrawn)
    since, until = _day(dates, role.since), _day(dates, role.until)
    if until:
        return translate("Roles", "{since} to {until}").format(since=since, until=until)
    return translate("Roles", "since {since}").format(since=since)


def doubts(role: CaseRole) -> str:
    """What to know before relying on it."""
    told = []
    if role.conflicts:
        told.append(translate("Roles", "answers on record differ"))
    if not role.is_by_lead:
        told.append(translate("Roles", "not by a lead of the case"))
    return ", ".join(told)


def _day(dates: Dates, written: str) -> str:
    return dates.day(date.fromisoformat(written)) if is_date(written) else written
