"""An entry as assistive technology says it (SCREENS section 7)."""

from dataclasses import replace
from datetime import datetime

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Flag, Precision
from desktop_app.domain.looking import PICTURES
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import is_date
from desktop_app.ui.case.adoption_words import in_order
from desktop_app.ui.case.entry_words import EntryWords, with_clock
from desktop_app.ui.case.line_words import sealed
from desktop_app.ui.case.notice_words import notice_sentence
from desktop_app.ui.case.review_words import spoken_review
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.case.times import at, day_of, local
from desktop_app.ui.translate import translate

_SPOKEN_TEXT = 200


def spoken(words: EntryWords, row: TimelineRow, shelf: Shelf | None = None) -> str:
    """The whole entry for assistive technology (SCREENS section 7)."""
    entry = row.entry
    moment: datetime = at(entry.recorded_ms)
    parts = [
        *(f"{sealed(words.dates, mark)}." for mark in row.sealed_before),
        f"{words.kind(entry)}.",
        f"{words.author(entry)}, {words.role(entry)}.",
        translate("Entry", "Occurred {when}.").format(when=_spoken_time(words, row)),
        translate("Entry", "Recorded {day}, {time}{late}.").format(
            day=words.dates.heading(moment.date()),
            time=with_clock(words.dates.time(moment), entry),
            late=translate("Entry", ", late") if Flag.LATE in entry.flags else "",
        ),
        *(notice_sentence(words.dates, told) for told in entry.notices),
        *(f"{mark}." for _, mark in words.marks(entry)),
        translate("Entry", "Amended.") if entry.amendments else "",
        translate("Entry", "The amendment is not signed yet.") if _waits(entry) else "",
        *spoken_review(words, entry),
        f"{words.struck(entry)}." if entry.struck is not None else "",
        *in_order(words.dates, entry),
        f"{words.audience(entry.audience)}.",
        translate("Entry", "Unread.") if row.is_unread else "",
        translate("Entry", "Pinned.") if row.is_pinned else "",
        entry.current_text[:_SPOKEN_TEXT],
        *(_file(one, shelf) for one in entry.attachments),
    ]
    return " ".join(part for part in parts if part)


def _file(attachment: Attachment, shelf: Shelf | None) -> str:
    """Photo, hidden. Hold Space to view. Or which file it is, and that it is not here."""
    if shelf is not None and shelf.is_missing(attachment):
        words = translate("Entry", "File: {name}, not held here.")
    elif attachment.mime in PICTURES:
        words = translate("Entry", "Photo, hidden. Hold Space to view.")
    else:
        words = translate("Entry", "File: {name}.")
    return words.format(name=attachment.shown_name)


def _waits(entry: TimelineEntry) -> bool:
    return any(not amendment.is_signed for amendment in entry.amendments)


def _spoken_time(words: EntryWords, row: TimelineRow) -> str:
    entry = row.entry
    if entry.start is None:
        return translate("Entry", "at a time nobody knows")
    day = words.dates.heading(day_of(entry))
    if entry.precision is Precision.DAY or is_date(entry.start):
        return day
    if entry.precision is Precision.ABOUT:
        about = translate("Entry", "{day}, about {time}")
        return about.format(day=day, time=words.dates.time(local(entry.start)))
    times = replace(words, by_recording=False).times(entry)
    return f"{day}, {' '.join(times)}"
