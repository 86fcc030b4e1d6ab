"""What names an entry outside of the program, without anything that it says."""

from desktop_app.domain.ids import printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import is_date
from desktop_app.ui.case.times import at, local

_MINUTES = "%Y-%m-%d %H:%M"


def reference(codename: str, entry: TimelineEntry) -> str:
    """Cedar-0412, 2026-11-10 13:20, Dana Whitford, e_…: dates as ISO 8601 in either language.

    What is not known to have happened at some time is named by when it was recorded.
    """
    if entry.start is None:
        when = f"{at(entry.recorded_ms):{_MINUTES}}"
    else:
        when = entry.start if is_date(entry.start) else f"{local(entry.start):{_MINUTES}}"
    parts = (codename, when, entry.author.name, printed("e", entry.id))
    return ", ".join(part for part in parts if part)
