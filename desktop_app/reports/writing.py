"""What every part of a page is written with: words, dates, and how people and times are shown."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.codes import Discipline
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import Audience, EntryId
from desktop_app.reports.dates import ReportDates, instant, read_moment, sender_zone
from desktop_app.reports.elements import Node, apart, element, filled, joined, line, prose
from desktop_app.reports.languages import differing, words_in
from desktop_app.reports.persons import described
from desktop_app.reports.words import ReportWords


@dataclass(frozen=True, slots=True)
class Writing:
    """One page's language and calendar, what groups are called, and entries' own numbers.

    `has_seconds`: when something was recorded is told to the second.
    """

    words: ReportWords
    dates: ReportDates
    groups: Mapping[Audience, str] = field(default_factory=dict)
    beside: ReportWords | None = None
    numbers: Mapping[EntryId, str] = field(default_factory=dict)
    has_seconds: bool = False

    def heading(self, level: str, of: Callable[[ReportWords], str], **attributes: str) -> Node:
        """One of our headings; on paper in both languages, where no page lies beside it."""
        return element(level, self.headed(line(of(self.words)), of), **attributes)

    def headed(self, heading: Node, of: Callable[[ReportWords], str]) -> Node:
        """A heading with what it is in the other language, where both stand on the page."""
        if self.beside is None:
            return heading
        language = self.beside.language
        other = element("span", line(of(self.beside)), lang=language, class_="beside")
        return joined([heading, line(" · "), other])

    def at(self, untrusted_moment: str | None) -> "Writing":
        """The same, with times of recording in the zone of something that happened."""
        at = read_moment(untrusted_moment or "")
        if self.dates.keeps_zone or not isinstance(at, datetime) or at.tzinfo is None:
            return self
        return replace(self, dates=replace(self.dates, zone=at.tzinfo))

    def telling_apart(self, recorded_ms: Iterable[int]) -> "Writing":
        """The same, with seconds if two of these moments would read the same without."""
        minutes = [each // 60_000 for each in recorded_ms]
        return replace(self, has_seconds=len(set(minutes)) < len(minutes))

    def person(self, person: Author | Card | OutsideCard) -> Node:
        """Name, job, agency and discipline, as far as a card tells."""
        sentence, untrusted_parts = described(person, self.words)
        return filled(sentence, **{name: apart(part) for name, part in untrusted_parts.items()})

    def discipline(self, discipline: Discipline) -> Node:
        """Its full name, never a colour or a code alone."""
        return line(self.words.codes.disciplines[discipline])

    def moment(self, untrusted: str) -> Node:
        """A day or a moment, for people and for machines; as it came if it is neither."""
        at = read_moment(untrusted)
        if at is None:
            return apart(untrusted)
        if isinstance(at, datetime):
            return element("time", line(self.dates.moment(at)), datetime=untrusted)
        return element("time", line(self.dates.short_day(at)), datetime=untrusted)

    def moment_words(self, known_on: str) -> str:
        """A moment in words alone, for the foot of a page; as it came if it is none."""
        at = read_moment(known_on)
        return self.dates.moment(at) if isinstance(at, datetime) else known_on

    def put_together(self, untrusted_created: str) -> Node:
        """When a record was, by the clock that all of it is told by."""
        at = read_moment(untrusted_created)
        if not isinstance(at, datetime):
            return self.moment(untrusted_created)
        try:
            return self.moment(at.astimezone(self.dates.zone).isoformat())
        except OverflowError:
            return self.moment(untrusted_created)

    def recorded(self, recorded_ms: int) -> Node:
        """When something was put on record."""
        at = instant(recorded_ms, self.dates.zone)
        if at is None:
            count = line(self.dates.number(recorded_ms))
            return filled(self.words.entry.recorded_outside, count=count)
        told = self.dates.moment(at, has_seconds=self.has_seconds)
        return element("time", line(told), datetime=at.isoformat(timespec="seconds"))

    def called(self, untrusted_name: str, language: str) -> Node:
        """What somebody called a place or a person, in their language."""
        spoken = differing(language, self.words)
        return apart(untrusted_name, **({"lang": spoken} if spoken else {}))

    def somebodys(self, name: str, untrusted_words: str, language: str) -> Node:
        """Words somebody wrote, in their language and writing direction."""
        return quoted(name, prose(untrusted_words), differing(language, self.words))


def quoted(name: str, words: Node, language: str) -> Node:
    """An element that holds somebody's words; `language` is "" for the page's own."""
    spoken = {"lang": language} if language else {}
    return element(name, words, class_="words", dir="auto", **spoken)


def writing_in(language: str, record: ReadableRecord, *, is_bilingual: bool = False) -> Writing:
    """What a page of this record in that language is written with."""
    words = words_in(language)
    beside = words_in(words.other_language) if is_bilingual else None
    zone = record.zone or sender_zone(record.created, (each.start for each in record.entries))
    dates = ReportDates(words.dates, zone, keeps_zone=record.zone is not None)
    return Writing(words, dates, record.groups, beside)
