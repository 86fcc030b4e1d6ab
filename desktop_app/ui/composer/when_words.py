"""A time in words, so that somebody sees what was understood before it is recorded."""

from desktop_app.domain.codes import Precision
from desktop_app.domain.typed_time import WhyNot
from desktop_app.ui.composer.when import When
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import translate


def when_in_words(dates: Dates, when: When) -> str:
    """'About Tue 10 Nov, 13:20'; the words are the same whichever way it was entered."""
    day, clock = dates.day(when.day), dates.time(when.time)
    moment = day if when.is_whole_days else f"{day}, {clock}"
    match when.precision:
        case Precision.UNKNOWN:
            return translate("Composer", "The time is not known")
        case Precision.DAY:
            return translate("Composer", "{day}, at a time not known").format(day=day)
        case Precision.ABOUT:
            return translate("Composer", "About {moment}").format(moment=moment)
        case Precision.RANGE:
            words = translate("Composer", "{start} to {end}")
            return words.format(start=moment, end=_end(dates, when))
        case _:
            return moment


def why_not_in_words(why_not: WhyNot) -> str:
    """What to type instead."""
    if why_not is WhyNot.WEEKDAY_DIFFERS:
        return translate("Composer", "That date was another day of the week.")
    return translate("Composer", "Not understood. Try “yesterday 15:40”, “10 Nov” or “unknown”.")


def _end(dates: Dates, when: When) -> str:
    """On the same day the hour is enough."""
    day, clock = dates.day(when.end_day), dates.time(when.end_time)
    if when.is_whole_days:
        return day
    return clock if when.end_day == when.day else f"{day}, {clock}"
