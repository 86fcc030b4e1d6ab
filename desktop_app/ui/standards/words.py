"""What is said of a standard: how it stands, since when, by whom it was judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten
from types import MappingProxyType

from desktop_app.domain.codes import NoteType
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.rulebook import Told
from desktop_app.domain.standard_rules import Measure
from desktop_app.domain.standards import (
    Answer,
    Days,
    Finding,
    Measured,
    Met,
    NothingToMeasure,
    NotMet,
    Open,
    Outcome,
    Tick,
    Unclear,
    Verdict,
)
from desktop_app.ui.dates import Dates, zone_name
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.time_left import span_left
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_MOST_NAMED = 2
_LONGEST_REASON = 120
_ONCE = frozenset({Measure.ALONE, Measure.HELD})
_OF_NOTES = frozenset({Measure.RECORDED, Measure.FOLLOWED, *_ONCE})
_TIMES = QT_TRANSLATE_NOOP("Standards", "%n time(s)", "", 1)
_UNCLEAR = QT_TRANSLATE_NOOP("Standards", "%n unclear", "", 1)
_LATE = QT_TRANSLATE_NOOP("Standards", "%n late", "", 1)
_LATE_WITH_REASON = QT_TRANSLATE_NOOP("Standards", "%n late, reason given", "", 1)
_JUDGED_TOO = QT_TRANSLATE_NOOP("Standards", "%n more judgement(s)", "", 1)
_MORE = QT_TRANSLATE_NOOP("Standards", "and %n more", "", 1)
_TYPES: Mapping[str, NoteType] = MappingProxyType({each.value: each for each in NoteType})

VERDICTS: Mapping[Verdict, Phrase] = MappingProxyType(
    {
        Verdict.MET: QT_TRANSLATE_NOOP("Standards", "Met"),
        Verdict.NOT_MET: QT_TRANSLATE_NOOP("Standards", "Not met"),
        Verdict.UNCLEAR: QT_TRANSLATE_NOOP("Standards", "Unclear"),
        Verdict.OPEN: QT_TRANSLATE_NOOP("Standards", "Time left"),
    }
)
ANSWERS: Mapping[Answer, Phrase] = MappingProxyType(
    {
        Answer.MET: QT_TRANSLATE_NOOP("Standards", "Met"),
        Answer.NOT_MET: QT_TRANSLATE_NOOP("Standards", "Not met"),
        Answer.UNCLEAR: QT_TRANSLATE_NOOP("Standards", "Unclear"),
        Answer.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Standards", "Does not apply"),
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is drawn: icon, colour and word together, never colour alone."""

    icon: str
    ink: str
    word: Phrase


_LOOKS: Mapping[type[Outcome], Look] = MappingProxyType(
    {
        Met: Look("circle-check", "accent", VERDICTS[Verdict.MET]),
        NotMet: Look("circle-alert", "danger", VERDICTS[Verdict.NOT_MET]),
        Unclear: Look("circle-help", "warn", VERDICTS[Verdict.UNCLEAR]),
        Open: Look("circle", "warn", VERDICTS[Verdict.OPEN]),
        NothingToMeasure: Look(
            "minus", "text-2", QT_TRANSLATE_NOOP("Standards", "Nothing to measure")
        ),
    }
)


def is_idle(measured: Measured) -> bool:
    """Whether nothing of what it is about happened: it takes no room among the others."""
    return isinstance(measured.outcome, NothingToMeasure)


def look_of(measured: Measured) -> Look:
    """How a standard's state is drawn."""
    return _LOOKS[type(measured.outcome)]


@dataclass(frozen=True, slots=True)
class StandardWords:
    """Puts standards into words of one language."""

    dates: Dates
    language: str

    def told(self, words: Told) -> str:
        """Words of the rule data."""
        return words.told(self.language)

    def count(self, measured: Sequence[Measured]) -> str:
        """'4 of 6 met', of those there is anything to measure of."""
        of = [each for each in measured if not is_idle(each)]
        met = sum(isinstance(each.outcome, Met) for each in of)
        return translate("Standards", "{met} of {all} met").format(
            met=self.dates.number(met), all=self.dates.number(len(of))
        )

    def figure(self, measured: Measured) -> str:
        """What stands at the right: '13 of 14', '2 times', '1 unclear', '4 h left'."""
        match measured.outcome:
            case Met():
                return self._met(measured, measured.outcome)
            case NotMet(count=count, of=of):
                return self._of(count, of)
            case Unclear(entries=entries):
                words = translate("Standards", "Unclear")
                return say_count(_UNCLEAR, len(entries)) if entries else words
            case Open(due_ms=due_ms):
                return span_left(self.dates, due_ms)
            case _:
                return "–"

    def beneath(self, measured: Measured) -> str:
        """The line beneath: which entries, which days, by whom."""
        match measured.outcome:
            case Met():
                met = [each for each in measured.findings if each.verdict is Verdict.MET]
                return self._of_met(measured, met)
            case NotMet():
                missed = [each for each in measured.findings if each.verdict is Verdict.NOT_MET]
                return self._of_missed(measured, missed)
            case Unclear():
                found = [each for each in measured.findings if each.verdict is Verdict.UNCLEAR]
                entries = [each for each in found if each.entry is not None]
                nothing = translate("Standards", "Nothing on record tells")
                return self._named(entries) if entries else nothing
            case Open(due_ms=due_ms):
                return self.dates.moment(recorded_at(due_ms).astimezone())
            case _:
                return translate("Standards", "Nothing to measure in these days")

    def lines(self, measured: Measured) -> str:
        """What stands beneath the name, and below that who judged."""
        return "\n".join(part for part in (self.beneath(measured), self.judged(measured)) if part)

    def judged(self, measured: Measured) -> str:
        """Who judged last, when and why: 'Judged by Noor Kalsi, Thu 12 Nov, 10:40: …'."""
        ticks = [each.judged for each in measured.findings if each.judged is not None]
        if not ticks:
            return ""
        last = max(ticks, key=lambda tick: tick.place)
        words = translate("Standards", "Judged by {name}, {moment}: {reason}").format(
            name=last.author.name,
            moment=self._recorded(last),
            reason=shorten(last.reason, _LONGEST_REASON, placeholder="…"),
        )
        earlier = len(ticks) - 1
        return f"{words} ({say_count(_JUDGED_TOO, earlier)})" if earlier else words

    def scope(self, days: Days | None, *, is_of_waiting: bool) -> str:
        """Which days it speaks of, and whose days those are."""
        if days is None:
            return ""
        words = translate("Standards", "{first} to {last}")
        if is_of_waiting:
            words = translate("Standards", "What waits for review, and {first} to {last}")
        told = words.format(first=self.dates.day(days.first), last=self.dates.day(days.last))
        zone = translate("Standards", "days in this laptop’s time zone: {zone}")
        return f"{told} · {zone.format(zone=zone_name(self.dates))}"

    def spoken(self, measured: Measured) -> str:
        """All of it, for a screen reader; the state first, as a word."""
        state = say(look_of(measured).word)
        figure = "" if self.figure(measured) == "–" else self.figure(measured)
        beneath = (self.beneath(measured), self.judged(measured))
        told = (self.told(measured.rule.title), state, figure, *beneath)
        unverified = "" if measured.rule.verified else translate("Standards", "Rule not verified")
        return ", ".join(part for part in (*told, unverified) if part)

    def what(self, finding: Finding) -> str:
        """'Home visit, Tue 10 Nov'; of the case itself, the day alone."""
        parts = [self._type(finding.type), self._day(finding)]
        return ", ".join(part for part in parts if part) or translate("Standards", "The case")

    def which(self, finding: Finding) -> str:
        """As `what`, with the time: of two visits on one day it is clear which is meant."""
        what = self.what(finding)
        if finding.at_ms is None or finding.rule.measure not in _OF_NOTES:
            return what
        at = recorded_at(finding.at_ms).astimezone()
        has_time = (at.hour, at.minute) != (0, 0)  # a day without one begins at midnight
        return f"{what}, {self.dates.time(at)}" if has_time else what

    def judged_by(self, finding: Finding) -> str:
        """'Noor Kalsi, Thu 12 Nov, 10:40', where somebody judged it."""
        if finding.judged is None:
            return ""
        return f"{finding.judged.author.name}, {self._recorded(finding.judged)}"

    def _recorded(self, tick: Tick) -> str:
        return self.dates.moment(recorded_at(tick.recorded_ms).astimezone())

    def _met(self, measured: Measured, met: Met) -> str:
        """Of what happened once the day says more than its number."""
        if measured.rule.measure is Measure.CURRENT:
            return translate("Standards", "Current")
        if measured.rule.measure not in _ONCE:
            return self._of(met.count, met.of)
        days = [self._day(each) for each in measured.findings if each.verdict is Verdict.MET]
        return say_count(_TIMES, met.count) if len(days) > 1 else days[0]

    def _of(self, count: int, of: int) -> str:
        return translate("Standards", "{count} of {all}").format(
            count=self.dates.number(count), all=self.dates.number(of)
        )

    def _of_met(self, measured: Measured, met: Sequence[Finding]) -> str:
        if measured.rule.measure is Measure.CURRENT and met:
            words = translate("Standards", "Reviewed {day}")
            return words.format(day=self._day(met[-1]))
        if measured.rule.measure is Measure.RECORDED:
            return ""
        if measured.rule.measure in _ONCE and len(met) == 1:
            return self._type(met[0].type) or met[0].reason
        return self._listed([self._day(each) for each in met])

    def _of_missed(self, measured: Measured, missed: Sequence[Finding]) -> str:
        if measured.rule.measure is not Measure.RECORDED:
            return self._named(missed)
        is_explained = all(each.reason for each in missed)
        return say_count(_LATE_WITH_REASON if is_explained else _LATE, len(missed))

    def _named(self, findings: Sequence[Finding]) -> str:
        return self._listed([self.what(each) for each in findings])

    def _listed(self, words: Sequence[str]) -> str:
        shown = list(dict.fromkeys(each for each in words if each))
        rest = len(shown) - _MOST_NAMED
        named = " · ".join(shown[:_MOST_NAMED])
        return f"{named} {say_count(_MORE, rest)}" if rest > 0 else named

    def _type(self, code: str) -> str:
        kind = _TYPES.get(code)
        return "" if kind is None else say(terms.NOTE_TYPES[kind])

    def _day(self, finding: Finding) -> str:
        if finding.at_ms is None:
            return ""
        return self.dates.day(recorded_at(finding.at_ms).astimezone().date())
