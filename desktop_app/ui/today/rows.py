"""What the lists of Today show: each row with the case it belongs to, and its words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from types import MappingProxyType

from desktop_app.domain.case import CaseLine
from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.news import News
from desktop_app.domain.occurred import is_date, recorded_at
from desktop_app.services.today import Today
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.due_words import due_title
from desktop_app.ui.widgets.time_left import due_on, time_left
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

ICONS: Mapping[DueKind, str] = MappingProxyType(
    {
        DueKind.ACTION: "clipboard-check",
        DueKind.RETURN_TALK: "footprints",
        DueKind.COUNTERSIGN: "signature",
        DueKind.PLACEMENT: "door-open",
        DueKind.CUSTODY: "lock",
        DueKind.ORDER: "scale",
        DueKind.CARD: "badge-check",
    }
)
_ENTRIES = QT_TRANSLATE_NOOP("Today", "%n entry(s)", "", 1)
_LATE = QT_TRANSLATE_NOOP("Today", "%n late", "", 1)


class Column(IntEnum):
    """The columns of what is due, from the left."""

    WHAT = 0
    ON = 1
    LEFT = 2


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something due, and whose case it is in; a card is in none."""

    due: Due
    line: CaseLine | None = None

    @property
    def id(self) -> bytes:
        """What tells it from the other rows."""
        return self.due.about

    @property
    def codename(self) -> str:
        """What the case is called."""
        return "" if self.line is None else self.line.codename


@dataclass(frozen=True, slots=True)
class NewsRow:
    """What is new in a case."""

    news: News
    line: CaseLine

    @property
    def id(self) -> bytes:
        """What tells it from the other rows."""
        return self.line.id


def due_rows(today: Today, found: tuple[Due, ...], *, mine: bool) -> list[DueRow]:
    """The rows of what is due: of one's own only, or everybody's."""
    return [
        DueRow(each, today.cases.get(each.case) if each.case is not None else None)
        for each in found
        if not mine or each.owner.is_for(today.me)
    ]


def day_of(due: Due) -> date | None:
    """The day on which it is due, on this device's calendar."""
    if due.due_ms is None:
        return None
    if is_date(due.due):
        return date.fromisoformat(due.due)
    return recorded_at(due.due_ms).astimezone().date()


def icons_by_day(found: Iterable[Due]) -> Mapping[date, Sequence[str]]:
    """Which icons stand on which day."""
    icons: dict[date, list[str]] = defaultdict(list)
    for each in found:
        day = day_of(each)
        if day is not None:
            icons[day].append(ICONS[each.kind])
    return icons


def due_by(rows: Iterable[DueRow], today: date) -> int:
    """How many are due on a day, or were before it."""
    days = (day_of(row.due) for row in rows)
    return sum(day is not None and day <= today for day in days)


def news_rows(today: Today) -> list[NewsRow]:
    """The rows of what is new."""
    return [NewsRow(each, today.cases[each.case]) for each in today.news]


def title_of(row: DueRow) -> str:
    """What is to be done, or what ends."""
    young = None if row.line is None else row.line.young_person
    return due_title(row.due, "" if young is None else young.initials)


def detail_of(row: DueRow) -> str:
    """Whose it is; who nobody has asked yet is said, too."""
    due = row.due
    if due.is_covered:
        return translate("Today", "shown once you say why you open it")
    if due.kind is DueKind.RETURN_TALK:
        return translate("Today", "offered, not required")
    if due.kind is not DueKind.ACTION:
        return ""
    return due.owner.name or translate("Today", "nobody has taken it yet")


@dataclass(frozen=True, slots=True)
class DueWords:
    """What is said of something due; the first column stands for the row."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (
            translate("Today", "What"),
            translate("Today", "When"),
            translate("Today", "Time left"),
        )[column]

    def cell(self, row: DueRow, column: int) -> str:
        if column == Column.ON:
            return due_on(self.dates, row.due)
        if column == Column.LEFT:
            return time_left(self.dates, row.due)
        return " · ".join(part for part in (title_of(row), row.codename, detail_of(row)) if part)

    def spoken(self, row: DueRow) -> str:
        left, on = time_left(self.dates, row.due), due_on(self.dates, row.due)
        told = (title_of(row), row.codename, detail_of(row), left, on)
        return ", ".join(part for part in told if part)


@dataclass(frozen=True, slots=True)
class ComingWords:
    """What is said of what ends by itself: the day, then what."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (translate("Today", "When"), translate("Today", "What"))[column]

    def cell(self, row: DueRow, column: int) -> str:
        if column:
            return " · ".join(part for part in (title_of(row), row.codename) if part)
        return due_on(self.dates, row.due)

    def spoken(self, row: DueRow) -> str:
        told = (due_on(self.dates, row.due), title_of(row), row.codename)
        return ", ".join(part for part in told if part)


@dataclass(frozen=True, slots=True)
class NewsWords:
    """What is said of a case in which something is new."""

    dates: Dates

    def heading(self, _column: int) -> str:
        return translate("Today", "Case")

    def cell(self, row: NewsRow, _column: int) -> str:
        counted = [say_count(_ENTRIES, row.news.entries)]
        if row.news.late:
            counted.append(say_count(_LATE, row.news.late))
        return ", ".join(counted)

    def since(self, row: NewsRow) -> str:
        """When the first of it came here."""
        moment = recorded_at(row.news.since_ms).astimezone()
        return translate("Today", "since {moment}").format(moment=self.dates.lately(moment))

    def spoken(self, row: NewsRow) -> str:
        risk = say(terms.RISKS[terms.risk_of(row.line.risk)]).lower()
        risk = translate("Cases", "risk {level}").format(level=risk)
        return ", ".join((row.line.codename, risk, self.cell(row, 0), self.since(row)))
