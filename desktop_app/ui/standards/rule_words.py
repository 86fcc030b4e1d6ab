"""What is said of a rule: its time, when it is in force, whose word it is, verified or not."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from desktop_app.domain.rule_calendar import Calendar
from desktop_app.domain.standard_rules import TIMED, BadLine, Rule
from desktop_app.services.standard_rules import Origin
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_DURATIONS: Mapping[Calendar, Phrase] = MappingProxyType(
    {
        Calendar.HOURS: QT_TRANSLATE_NOOP("Standards", "%n hour(s)", "", 1),
        Calendar.DAYS: QT_TRANSLATE_NOOP("Standards", "%n day(s)", "", 1),
        Calendar.BUSINESS_DAYS: QT_TRANSLATE_NOOP("Standards", "%n business day(s)", "", 1),
        Calendar.COURT_DAYS: QT_TRANSLATE_NOOP("Standards", "%n court day(s)", "", 1),
    }
)
_ORIGINS: Mapping[Origin, Phrase] = MappingProxyType(
    {
        Origin.SHIPPED: QT_TRANSLATE_NOOP(
            "Standards", "The values the program came with. Your agency can sign its own."
        ),
        Origin.LAPTOP: QT_TRANSLATE_NOOP(
            "Standards", "Changed on this laptop alone; your agency signed none."
        ),
        Origin.AGENCY: QT_TRANSLATE_NOOP("Standards", "As your agency signed them."),
    }
)


def duration_words(rule: Rule) -> str:
    """'24 hours'; nothing for what has no time of its own."""
    if rule.measure not in TIMED:
        return ""
    return say_count(_DURATIONS[rule.calendar], rule.duration)


def since_words(rule: Rule, dates: Dates) -> str:
    """'from Wed 1 Jan 2020', or from a day to another."""
    begins = dates.day(rule.effective_from)
    if rule.effective_to is None:
        return translate("Standards", "from {day}").format(day=begins)
    words = translate("Standards", "from {day} to {last}")
    return words.format(day=begins, last=dates.day(rule.effective_to))


def verified_words(rule: Rule) -> str:
    """Whether somebody compared it with its source."""
    if rule.verified:
        return translate("Standards", "Yes, compared with its source")
    return translate("Standards", "No, nobody has compared it with its source")


def bad_lines_words(bad: Sequence[BadLine]) -> str:
    """Which lines make no sense, and what of them; nothing where all do."""
    if not bad:
        return ""
    named = "; ".join(" ".join(part for part in (each.code, each.what) if part) for each in bad)
    words = translate("Standards", "Left out, what was there before stands: {lines}")
    return words.format(lines=named)


def origin_words(origin: Origin) -> str:
    """Whose word the standards in force are."""
    return say(_ORIGINS[origin])
