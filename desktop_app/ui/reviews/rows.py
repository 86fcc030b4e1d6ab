"""The rows of what waits: a case with notes to be read, or a question."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.review_queue import OpenQuestion, ReviewQueue, Waiting
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.time_left import is_over, left_until
from desktop_app.ui.words import terms
from desktop_app.ui.words.kind_icons import kind_icon
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

Row = Waiting | OpenQuestion
_MORE = QT_TRANSLATE_NOOP("Reviews", "{first} and %n more", "", 1)
_CASES = QT_TRANSLATE_NOOP("Reviews", "%n case(s)", "", 1)
_QUESTIONS = QT_TRANSLATE_NOOP("Reviews", "%n question(s)", "", 1)
_ENTRIES = QT_TRANSLATE_NOOP("Reviews", "%n entry(s)", "", 1)
_LATE = QT_TRANSLATE_NOOP("Reviews", "%n late", "", 1)
_UNCLEAR = QT_TRANSLATE_NOOP("Reviews", "%n unclear", "", 1)
_AMENDED = QT_TRANSLATE_NOOP("Reviews", "%n amended", "", 1)
_DAYS = QT_TRANSLATE_NOOP("Reviews", "oldest %n day(s)", "", 1)


@dataclass(frozen=True, slots=True)
class Chipped:
    """A chip of a row: its words, icon and tone."""

    words: str
    icon: str
    tone: Tone


def rows_of(queue: ReviewQueue) -> tuple[Row, ...]:
    """Who waits for an answer of mine comes first, then the cases, then answers to read."""
    return (*queue.for_me, *queue.waiting, *queue.replies)


def id_of(row: Row) -> bytes:
    """What tells a row from the others."""
    return row.case if isinstance(row, Waiting) else row.question.id


@dataclass(frozen=True, slots=True)
class RowWords:
    """What is said of a row."""

    dates: Dates

    def when(self, row: Row) -> str:
        """2 to 12 Nov; of a question, the day it was asked."""
        if isinstance(row, OpenQuestion):
            return self.dates.short_day(_day(row.question.recorded_ms))
        return self.span(_day(row.first_ms), _day(row.last_ms))

    def begun(self, row: Row) -> str:
        """2 Nov: the first day of it alone, where there is no room for more."""
        if isinstance(row, OpenQuestion):
            return self.when(row)
        return self.dates.short_day(_day(row.first_ms))

    def span(self, first: date, last: date) -> str:
        """2 to 12 Nov; 28 Oct to 3 Nov."""
        end = self.dates.short_day(last)
        if first == last:
            return end
        is_one_month = (first.year, first.month) == (last.year, last.month)
        start = self.dates.short_day(first, with_month=not is_one_month)
        return translate("Reviews", "{first} to {last}").format(first=start, last=end)

    def stretch(self, row: Row) -> str:
        """2 to 12 Nov, 14 entries."""
        if isinstance(row, OpenQuestion):
            return self.what(row)
        return f"{self.when(row)}, {self.extent(row)}"

    def extent(self, row: Row) -> str:
        """14 entries; of a question, whether it is one or a reply."""
        if not isinstance(row, OpenQuestion):
            return say_count(_ENTRIES, row.notes)
        return translate("Reviews", "Reply") if row.is_mine else translate("Reviews", "Question")

    def what(self, row: Row) -> str:
        """Home visit and 13 more; Question for you."""
        if isinstance(row, OpenQuestion):
            if row.is_mine:
                return translate("Reviews", "Reply to your question")
            return translate("Reviews", "Question for you")
        kind = _KINDS.get(row.type)
        first = say(kind) if kind is not None else translate("Entry", "Evidence kept elsewhere")
        others = row.notes - 1
        return say_count(_MORE, others).format(first=first) if others else first

    def icon(self, row: Row) -> str:
        """The sign of the first note, or of a question."""
        if isinstance(row, OpenQuestion):
            return "message-circle-question-mark"
        return kind_icon(row.type)

    def chips(self, row: Row) -> Iterator[Chipped]:
        """What else is to be known of it."""
        if isinstance(row, OpenQuestion):
            yield self._of_question(row)
            return
        for count, phrase, icon, tone in (
            (row.late, _LATE, "clock-alert", Tone.WARN),
            (row.unclear, _UNCLEAR, "message-circle-question-mark", Tone.INFO),
            (row.stale, _AMENDED, "pencil-line", Tone.WARN),
        ):
            if count:
                yield Chipped(say_count(phrase, count), icon, tone)

    def _of_question(self, row: OpenQuestion) -> Chipped:
        if row.is_mine:
            return Chipped(translate("Reviews", "Reply"), "corner-down-right", Tone.INFO)
        due = row.question.due
        if not due:
            return Chipped(translate("Reviews", "To answer"), "timer", Tone.INFO)
        tone = Tone.DANGER if is_over(self.dates, due) else Tone.WARN
        return Chipped(left_until(self.dates, due), "timer", tone)

    def spoken(self, row: Row) -> str:
        """The whole row for assistive technology."""
        chips = (chip.words for chip in self.chips(row))
        return ", ".join((row.codename, self.what(row), self.when(row), *chips))

    def summary(self, queue: ReviewQueue, *, is_filtered: bool = False) -> str:
        """4 waiting: 3 cases, 14 entries, 1 question; oldest 2 days."""
        if not queue.count:
            return ""
        waiting = translate("Reviews", "{count} waiting: {of}")
        if is_filtered:
            waiting = translate("Reviews", "{count} of these kinds: {of}")
        of = (
            (_CASES, len(queue.waiting)),
            (_ENTRIES, queue.notes),
            (_QUESTIONS, len(queue.for_me) + len(queue.replies)),
        )
        said = waiting.format(
            count=self.dates.number(queue.count),
            of=", ".join(say_count(phrase, number) for phrase, number in of if number),
        )
        days = max(self._days(row) for row in rows_of(queue))
        return f"{said}; {say_count(_DAYS, days)}" if days > 0 else said

    def _days(self, row: Row) -> int:
        first = row.first_ms if isinstance(row, Waiting) else row.question.recorded_ms
        return (self.dates.now().date() - _day(first)).days


_KINDS = {kind.value: phrase for kind, phrase in terms.NOTE_TYPES.items()}


def _day(milliseconds: int) -> date:
    return recorded_at(milliseconds).astimezone().date()
