"""What the line says between its entries."""

from desktop_app.ui.case.port import SealedDay
from desktop_app.ui.case.rows import NewSince
from desktop_app.ui.case.times import at
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms


def new_since(dates: Dates, new: NewSince) -> str:
    """New since Tue 14:10."""
    if new.since_ms is None:
        return translate("Entry", "New to you")
    when = dates.lately(at(new.since_ms))
    return translate("Entry", "New since {when}").format(when=when)


def new_entries(dates: Dates, new: NewSince) -> str:
    """5 entries, 1 amended."""
    entries = count(dates, new.entries)
    if not new.amended:
        return entries
    words = translate("Entry", "{entries}, {count} amended")
    return words.format(entries=entries, count=dates.number(new.amended))


def count(dates: Dates, entries: int) -> str:
    """2 entries."""
    if entries == 1:
        return translate("Entry", "1 entry")
    return translate("Entry", "{count} entries").format(count=dates.number(entries))


def matching(dates: Dates, entries: int) -> str:
    """12 entries match."""
    words = translate("Find", "{count} entries match").format(count=dates.number(entries))
    few = {0: translate("Find", "No entry matches"), 1: translate("Find", "1 entry matches")}
    return few.get(entries, words)


def sealed(dates: Dates, mark: SealedDay) -> str:
    """Police: 2 sealed entries. Never a minute or a name."""
    group = mark.title or say(terms.DISCIPLINES[mark.discipline])
    if mark.entries == 1:
        return translate("Entry", "{group}: 1 sealed entry").format(group=group)
    words = translate("Entry", "{group}: {count} sealed entries")
    return words.format(group=group, count=dates.number(mark.entries))
