"""What a standard can measure, what that begins with, how its time is counted: as choices."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.rule_calendar import Calendar
from desktop_app.domain.standard_rules import Measure, Severity, Trigger
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

MEASURES: Mapping[Measure, Phrase] = MappingProxyType(
    {
        Measure.RECORDED: QT_TRANSLATE_NOOP("Measure", "Recorded in time"),
        Measure.ALONE: QT_TRANSLATE_NOOP("Measure", "Seen in person and alone"),
        Measure.FOLLOWED: QT_TRANSLATE_NOOP("Measure", "A rule was followed"),
        Measure.HELD: QT_TRANSLATE_NOOP("Measure", "It took place"),
        Measure.CURRENT: QT_TRANSLATE_NOOP("Measure", "Looked at again in time"),
        Measure.TALKED: QT_TRANSLATE_NOOP("Measure", "Return conversation in time"),
        Measure.ASSESSED: QT_TRANSLATE_NOOP("Measure", "Decided or assessed in time"),
        Measure.DONE: QT_TRANSLATE_NOOP("Measure", "Done in time"),
    }
)
TRIGGERS: Mapping[Trigger, Phrase] = MappingProxyType(
    {
        Trigger.ENTRY: QT_TRANSLATE_NOOP("Measure", "Begins with each entry (trigger)."),
        Trigger.CASE_OPENED: QT_TRANSLATE_NOOP(
            "Measure", "Begins when the case is opened (trigger)."
        ),
        Trigger.FOUND: QT_TRANSLATE_NOOP(
            "Measure", "Begins when somebody missing is back (trigger)."
        ),
        Trigger.PLACED: QT_TRANSLATE_NOOP("Measure", "Begins with each placement (trigger)."),
        Trigger.REVIEW: QT_TRANSLATE_NOOP(
            "Measure", "Asked of the days that are reviewed (trigger)."
        ),
    }
)
CALENDARS: Mapping[Calendar, Phrase] = MappingProxyType(
    {
        Calendar.HOURS: QT_TRANSLATE_NOOP("Measure", "hours"),
        Calendar.DAYS: QT_TRANSLATE_NOOP("Measure", "days"),
        Calendar.BUSINESS_DAYS: QT_TRANSLATE_NOOP("Measure", "business days"),
        Calendar.COURT_DAYS: QT_TRANSLATE_NOOP("Measure", "court days"),
    }
)
SEVERITIES: Mapping[Severity, Phrase] = MappingProxyType(
    {
        Severity.USUAL: QT_TRANSLATE_NOOP("Measure", "As usual"),
        Severity.HIGH: QT_TRANSLATE_NOOP("Measure", "High"),
    }
)
