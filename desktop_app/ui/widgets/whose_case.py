"""Whose case it is besides ours: who took it over and when, with whom it is worked on."""

from datetime import datetime

from desktop_app.domain.receipts import WhoseCase
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import translate


def handed_over(dates: Dates, whose: WhoseCase) -> str:
    """Handed over to Timmins joint team on Thu 12 Nov; empty if nobody took it over."""
    if not whose.handed_over_to:
        return ""
    words = translate("Whose case", "Handed over to {agency} on {day}")
    return words.format(agency=whose.handed_over_to, day=handed_over_day(dates, whose))


def handed_over_day(dates: Dates, whose: WhoseCase) -> str:
    """The day their receipt tells; as it stands, if it is none."""
    try:
        moment = datetime.fromisoformat(whose.handed_over_at)
    except ValueError:
        return whose.handed_over_at
    return dates.day(moment.astimezone().date())


def jointly(whose: WhoseCase) -> str:
    """Worked jointly with Rainy Lake Police; empty if it isn't."""
    if not whose.jointly_with:
        return ""
    words = translate("Whose case", "Worked jointly with {agencies}")
    return words.format(agencies=", ".join(whose.jointly_with))
