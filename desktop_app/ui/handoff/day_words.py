"""Why what stands in a field for a day can't be the day that is meant."""

from datetime import date

from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.day_field import DayField


def why_no_day(field: DayField, *, not_before: date | None = None) -> str:
    """The sentence for beside the field; nothing where the day will do, or none is written."""
    if field.is_no_day:
        return translate("Handoff", "Write the day as year-month-day: 2026-11-30.")
    day = field.day
    if day is not None and not_before is not None and day < not_before:
        return translate("Handoff", "That day is over.")
    return ""


def why_not_after(since: DayField, until: DayField) -> str:
    """The same for the last of two days."""
    first, last = since.day, until.day
    if first is not None and last is not None and last < first:
        return translate("Handoff", "That is before the first day.")
    return why_no_day(until)
