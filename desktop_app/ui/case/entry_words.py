"""Everything an entry says, in the language of the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Discipline, Flag, NoteType, Precision
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.domain.note import Amendment, TimelineEntry
from desktop_app.domain.occurred import is_date
from desktop_app.ui.case.times import at, day_of, hours_late, local, local_day
from desktop_app.ui.clocks import with_doubt
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms
from desktop_app.ui.words.flag_meanings import FLAG_MEANINGS

# A clock nobody compared yet is the usual state: said beside the time, not as a doubt.
_SAID_ELSEWHERE = frozenset({Flag.LATE, Flag.AMENDED, Flag.STRUCK, Flag.CLOCK_UNCHECKED})
_POINTER = "pointer"


@dataclass(frozen=True, slots=True)
class EntryWords:
    """Puts an entry into words. `titles` names the groups a note can be for, `mine` own cards.

    `by_recording` is for a line in the order of recording: there the time of recording
    stands where that of the event stands elsewhere, and the other way round.
    """

    dates: Dates
    titles: Mapping[Audience, str] = field(default_factory=dict)
    by_recording: bool = False
    mine: frozenset[str] = frozenset()

    def kind(self, entry: TimelineEntry) -> str:
        """Home visit."""
        if isinstance(entry.type, NoteType):
            return say(terms.NOTE_TYPES[entry.type])
        if entry.type == _POINTER:
            return translate("Entry", "Evidence kept elsewhere")
        return translate("Entry", "Entry from a newer Throughline")

    def times(self, entry: TimelineEntry) -> tuple[str, ...]:
        """One or two short lines for the time column."""
        if self.by_recording:
            return (self.dates.time(at(entry.recorded_ms)),)
        if entry.start is None:
            return (translate("Entry", "date?"),)
        start = self._clock(entry.start)
        if entry.precision is Precision.ABOUT:
            return (f"~{start}",)
        if entry.precision is Precision.RANGE and entry.end is not None:
            end = self._clock(entry.end)
            same_day = local_day(entry.end) == local_day(entry.start)
            return (start, f"–{end if same_day else self.dates.day(local_day(entry.end))}")
        return (start,)

    def _clock(self, moment: str) -> str:
        return translate("Entry", "no time") if is_date(moment) else self.dates.time(local(moment))

    def late(self, entry: TimelineEntry) -> str | None:
        """Late entry +19 h, if it is one."""
        if Flag.LATE not in entry.flags:
            return None
        words = translate("Entry", "Late entry +{hours} h")
        return words.format(hours=self.dates.number(hours_late(entry)))

    def marks(self, entry: TimelineEntry) -> tuple[tuple[Flag, str], ...]:
        """What else a reader is told beside the entry."""
        flags = sorted(entry.flags - _SAID_ELSEWHERE)
        return tuple((flag, say(terms.FLAGS[flag])) for flag in flags)

    def audience(self, audience: Audience) -> str:
        """Whole team, or who alone may read it."""
        if audience == WHOLE_TEAM:
            return translate("Entry", "Whole team")
        discipline = discipline_of(audience)
        if discipline is not None:
            name = say(terms.DISCIPLINES[discipline])
        else:
            name = self.titles.get(audience, translate("Entry", "Named group"))
        return translate("Entry", "{group} only").format(group=name)

    def role(self, entry: TimelineEntry) -> str:
        """Child protection, Northern Lakes CFS."""
        name = say(terms.DISCIPLINES[entry.author.discipline])
        return f"{name}, {entry.author.agency}" if entry.author.agency else name

    def author(self, entry: TimelineEntry) -> str:
        """The name on the card that signed it."""
        return entry.author.name or translate("Entry", "Author not known here")

    def recorded(self, entry: TimelineEntry) -> str:
        """Recorded 18:55, with the day if it is not the day of the event."""
        if self.by_recording:
            return translate("Entry", "occurred {when}").format(when=self._occurred_low(entry))
        moment = at(entry.recorded_ms)
        if moment.date() == day_of(entry):
            words = translate("Entry", "recorded {time}")
            return words.format(time=self.dates.time(moment))
        return translate("Entry", "recorded {when}").format(when=self.dates.moment(moment))

    def _occurred_low(self, entry: TimelineEntry) -> str:
        """Within a sentence."""
        return self.occurred(entry) if entry.start else translate("Entry", "at an unknown time")

    def recorded_in_full(self, entry: TimelineEntry) -> str:
        """Wed 11 Nov, 08:42 (device clock, not checked), as LEDGER section 5 words it."""
        when = self.dates.moment(at(entry.recorded_ms))
        return with_clock(when, entry)

    def occurred(self, entry: TimelineEntry) -> str:
        """Tue 10 Nov, 13:20, as exactly as it is known."""
        if entry.start is None:
            return translate("Entry", "Not known")
        start = self._moment(entry.start)
        if entry.precision is Precision.ABOUT:
            return translate("Entry", "about {when}").format(when=start)
        if entry.precision is Precision.RANGE and entry.end is not None:
            words = translate("Entry", "{start} to {end}")
            return words.format(start=start, end=self._moment(entry.end))
        return start

    def _moment(self, moment: str) -> str:
        if is_date(moment):
            return self.dates.day(local_day(moment))
        return self.dates.moment(local(moment))

    def amended(self, amendment: Amendment) -> str:
        """Who changed it, when, and why; first of all if nobody can rely on it yet."""
        words = translate("Entry", "Amended {when} by {name}: “{reason}”")
        if not amendment.is_signed:
            words = translate("Entry", "Not signed yet. Amended {when} by {name}: “{reason}”")
        said = words.format(
            when=self.dates.moment(at(amendment.recorded_ms)),
            name=amendment.author.name,
            reason=amendment.reason,
        )
        if amendment.struck_reason is None:
            return said
        struck = translate("Entry", "{amended} Struck since: “{reason}”")
        return struck.format(amended=said, reason=amendment.struck_reason)

    def struck(self, entry: TimelineEntry) -> str | None:
        """Who struck it, when, and why; nothing if it stands."""
        if entry.struck is None:
            return None
        words = translate("Entry", "Struck {when} by {name}: “{reason}”")
        if not entry.struck.is_signed:
            words = translate("Entry", "Not signed yet. Struck {when} by {name}: “{reason}”")
        return words.format(
            when=self.dates.moment(at(entry.struck.recorded_ms)),
            name=entry.struck.author.name,
            reason=entry.struck.reason,
        )


def with_clock(when: str, entry: TimelineEntry) -> str:
    """The time of recording, and what is to be known of the clock it was read from."""
    is_unchecked = Flag.CLOCK_UNCHECKED in entry.flags
    return with_doubt(when, None if is_unchecked else entry.clock_offset_ms or 0)


def meanings(words: EntryWords, entry: TimelineEntry) -> tuple[str, ...]:
    """Each mark, with a sentence that says what it means."""
    return tuple(
        f"{mark}. {say(FLAG_MEANINGS[flag])}" if flag in FLAG_MEANINGS else mark
        for flag, mark in words.marks(entry)
    )


def hidden_words(attachment: Attachment) -> str:
    """What stands on a picture that nobody has asked to see."""
    if attachment.mime.startswith("video/"):
        return translate("Entry", "Video, hidden")
    return translate("Entry", "Photo, hidden")


def discipline_of(audience: Audience) -> Discipline | None:
    """The one discipline an audience is limited to, if it is such a one."""
    code = audience.removeprefix("d_")
    return Discipline(code) if audience.startswith("d_") and code in set(Discipline) else None
