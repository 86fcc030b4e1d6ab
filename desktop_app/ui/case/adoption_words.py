"""What is said of those who made a note their own word too."""

from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.times import at
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import translate


def adopted(dates: Dates, told: Adoption) -> str:
    """Adopted Thu 12 Nov, 10:05 by Owen Harada, and what he remembers otherwise."""
    words = {
        AdoptedAs.ADOPTED: translate("Entry", "Adopted {when} by {name}."),
        AdoptedAs.PRESENT_TOO: translate("Entry", "Adopted {when} by {name}, who was there too."),
        AdoptedAs.COUNTERSIGNED: translate("Entry", "Signed too {when} by {name}."),
    }[told.said_as]
    parts = [words.format(when=dates.moment(at(told.recorded_ms)), name=told.author.name)]
    if told.text:
        words = translate("Entry", "Remembers otherwise: “{text}”")
        parts.append(words.format(text=told.text))
    if not told.counts:
        parts.append(translate("Entry", "It doesn’t count: it is not another person’s word."))
    if not told.is_whole:
        parts.append(translate("Entry", "The entry was changed after that."))
    return " ".join(parts)


def signed_by(entry: TimelineEntry) -> str:
    """Signed by Dana Whitford and Noor Kalsi; nothing unless a second person signed it."""
    names = [author.name for author in entry.signers]
    if len(names) <= 1:
        return ""
    words = translate("Entry", "Signed by {names} and {last}.")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def in_order(dates: Dates, entry: TimelineEntry) -> tuple[str, ...]:
    """Everything there is to say, the summing up last."""
    said = [adopted(dates, each) for each in entry.adoptions]
    return tuple(part for part in (*said, signed_by(entry)) if part)
