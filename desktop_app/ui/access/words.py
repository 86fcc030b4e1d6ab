"""What the access log says on screen: codes and ids turned into words, in both languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from desktop_app.domain.access import Access, AccessCheck, AccessFlaw
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.access_reading import CheckedLogs, Seen
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

WHAT: Mapping[str, Phrase] = MappingProxyType(
    {
        Access.UNLOCKED: QT_TRANSLATE_NOOP("Access", "Unlocked"),
        Access.UNLOCK_FAILED: QT_TRANSLATE_NOOP("Access", "Unlocking failed"),
        Access.LOCKED: QT_TRANSLATE_NOOP("Access", "Locked"),
        Access.OPENED_CASE: QT_TRANSLATE_NOOP("Access", "Opened the case"),
        Access.OPENED_ENTRY: QT_TRANSLATE_NOOP("Access", "Read limited entries"),
        Access.REVEALED_NUMBER: QT_TRANSLATE_NOOP("Access", "Found by a number"),
        Access.REVEALED_PLACE: QT_TRANSLATE_NOOP("Access", "Showed the place"),
        Access.REVEALED_PICTURE: QT_TRANSLATE_NOOP("Access", "Showed a picture"),
        Access.OPENED_FILE: QT_TRANSLATE_NOOP("Access", "Opened a file"),
        Access.SEARCHED_NAME: QT_TRANSLATE_NOOP("Access", "Found by a name"),
        Access.EXPORTED: QT_TRANSLATE_NOOP("Access", "Wrote a file out"),
        Access.PRINTED: QT_TRANSLATE_NOOP("Access", "Put on paper"),
        Access.HANDED: QT_TRANSLATE_NOOP("Access", "Handed over"),
        Access.BREAK_GLASS: QT_TRANSLATE_NOOP("Access", "Broke the glass"),
        Access.BREAK_GLASS_REVIEWED: QT_TRANSLATE_NOOP("Access", "Reviewed an opening"),
    }
)
FLAWS: Mapping[AccessFlaw, Phrase] = MappingProxyType(
    {
        AccessFlaw.UNSOUND: QT_TRANSLATE_NOOP("Access", "a line was altered"),
        AccessFlaw.MISFILED: QT_TRANSLATE_NOOP("Access", "a line is filed as something else"),
        AccessFlaw.GAP: QT_TRANSLATE_NOOP("Access", "lines are missing"),
        AccessFlaw.BROKEN_LINK: QT_TRANSLATE_NOOP("Access", "a line doesn’t follow the last"),
        AccessFlaw.CUT: QT_TRANSLATE_NOOP("Access", "the end is missing"),
        AccessFlaw.REWRITTEN: QT_TRANSLATE_NOOP("Access", "the end was written anew"),
        AccessFlaw.HEAD_MISSING: QT_TRANSLATE_NOOP(
            "Access", "the file that marks its end is gone"
        ),
        AccessFlaw.HEAD_ALTERED: QT_TRANSLATE_NOOP(
            "Access", "the file that marks its end was altered"
        ),
        AccessFlaw.FAILURES_MISSING: QT_TRANSLATE_NOOP(
            "Access", "the count of failed unlocks was gone"
        ),
        AccessFlaw.FAILURES_ALTERED: QT_TRANSLATE_NOOP(
            "Access", "the count of failed unlocks was altered"
        ),
    }
)
_EVENTS = QT_TRANSLATE_NOOP("Access", "%n event(s)", "", 1)
_THINGS = QT_TRANSLATE_NOOP("Access", "%n thing(s)", "", 1)
_SHOWN_OF_ID = 12


class Column(IntEnum):
    """The columns, from the left."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    ABOUT = 3


@dataclass(frozen=True, slots=True)
class AccessWords:
    """What a row says."""

    dates: Dates

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Access", "When"),
            translate("Access", "Who"),
            translate("Access", "What"),
            translate("Access", "Of what, or why"),
        )[column]

    def cell(self, seen: Seen, column: int) -> str:
        """The words of one cell."""
        return (self.when(seen), self.who(seen), self.what(seen), self.about(seen))[column]

    def spoken(self, seen: Seen) -> str:
        """All of it, for assistive technology."""
        parts = (self.when(seen), self.who(seen), self.what(seen), self.about(seen))
        return ". ".join(part for part in parts if part)

    def when(self, seen: Seen) -> str:
        """The author's clock, on this device's calendar."""
        return self.dates.moment(recorded_at(seen.event.recorded_ms).astimezone())

    def who(self, seen: Seen) -> str:
        """By their card."""
        return seen.name or translate("Access", "Somebody unknown here")

    def what(self, seen: Seen) -> str:
        """What happened; a later version's word as it stands."""
        return what_words(seen.event.what)

    def about(self, seen: Seen) -> str:
        """A reason or a review, as it was typed; otherwise the ids."""
        event = seen.event
        if event.what == Access.BREAK_GLASS:
            return f"{event.words}  {self._reviewed(seen)}"
        if event.words:
            return event.words
        if len(event.about) > 1 or (event.count and not event.about):
            return say_count(_THINGS, event.count or len(event.about))
        return ", ".join(_short(each) for each in event.about)

    def _reviewed(self, seen: Seen) -> str:
        if seen.review is None:
            return translate("Access", "(waits for a review)")
        name = "" if seen.reviewer is None else seen.reviewer.name
        words = translate("Access", "(reviewed by {name}: {words})")
        return words.format(name=name, words=seen.review.words)


def what_words(code: str) -> str:
    """A code in words."""
    phrase = WHAT.get(code)
    return code if phrase is None else say(phrase)


def state_of(log: CheckedLogs, of_case: int) -> str:
    """Whether all of it is there, in one line, and how many of its events are of the case."""
    if log.is_ok:
        events = log.own.events + sum(check.events for _, check in log.others)
        words = translate(
            "Access",
            "Noted here in all: {events}, none missing or changed. Of this case: {of_case}.",
        )
        return words.format(events=say_count(_EVENTS, events), of_case=say_count(_EVENTS, of_case))
    told = [_flawed(translate("Access", "This device"), log.own)]
    told += [_flawed(card.name, check) for card, check in log.others]
    return " ".join(part for part in told if part)


def _flawed(whose: str, check: AccessCheck) -> str:
    if check.is_ok:
        return ""
    flaws = dict.fromkeys(problem.flaw for problem in check.problems)
    said = ", ".join(say(FLAWS[flaw]) for flaw in flaws)
    return translate("Access", "{whose}: {flaws}.").format(whose=whose, flaws=said)


def _short(printed_id: str) -> str:
    return printed_id[:_SHOWN_OF_ID]


def people_in(seen: Sequence[Seen]) -> tuple[str, ...]:
    """Whose events there are, by name."""
    return tuple(sorted({each.name for each in seen if each.name}))


def kinds_in(seen: Sequence[Seen]) -> tuple[str, ...]:
    """Which kinds of events there are, in the order of the table of kinds."""
    there = {each.event.what for each in seen}
    return tuple(code for code in WHAT if code in there)
