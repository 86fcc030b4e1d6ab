"""What was handed over, in the language of the window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import Audience
from desktop_app.domain.marks import Notice
from desktop_app.domain.receipts import SentStatus
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.times import at
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.outcome_words import OutcomeWords, status_of
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_ENTRIES = QT_TRANSLATE_NOOP("Handoffs", "%n entry(s)", "", 1)


@dataclass(frozen=True, slots=True)
class HandoffWords:
    """Puts an act into words. `titles` names the groups that entries can be for.

    `sent` tells what came of those that were handed on.
    """

    dates: Dates
    titles: Mapping[Audience, str] = field(default_factory=dict)
    sent: Sequence[SentStatus] = ()

    def act(self, past: PastHandoff) -> str:
        """Handed to Laurie Penner; recalled from Owen Harada."""
        words = _notice(past)
        if not words and past.is_sent:
            words = translate("Handoffs", "Handed to {names}")
        elif not words:
            words = translate("Handoffs", "Received from {names}")
        return words.format(names=", ".join(past.partners))

    def when(self, past: PastHandoff) -> str:
        """Wed 11 Nov, 08:42."""
        return self.dates.moment(at(past.recorded_ms))

    def author(self, past: PastHandoff) -> str:
        """Who did it."""
        return past.author.name or translate("Handoffs", "Not known here")

    def entries(self, past: PastHandoff) -> str:
        """How many; of a notice, none are meant to be read but those it corrects."""
        return "" if past.notice else self.dates.number(past.entries)

    def audiences(self, past: PastHandoff) -> str:
        """Whole team; Northern Lakes CFS only."""
        words = EntryWords(self.dates, self.titles)
        return "; ".join(words.audience(audience) for audience in past.audiences)

    def outcome(self, past: PastHandoff) -> str:
        """Received by Owen Harada on Wed 11 Nov, 14:02; no receipt for 9 days."""
        found = status_of(past.bundle, self.sent) if past.is_sent else None
        return "" if found is None else OutcomeWords(self.dates).short(found)

    def can_be_told_of(self, past: PastHandoff) -> bool:
        """Whether it left from here with words of the case, so that its receivers can be told."""
        found = status_of(past.bundle, self.sent) if past.is_sent else None
        return found is not None and found.is_ours and found.kind != HandoffKind.NOTICE

    def details(self, past: PastHandoff) -> tuple[tuple[str, str], ...]:
        """On what ground, each part under its name; what was left empty is left out."""
        number = self.dates.number(past.number) if past.number else ""
        found = status_of(past.bundle, self.sent) if past.is_sent else None
        answers = [] if found is None else OutcomeWords(self.dates).details(found)
        told = (
            *answers,
            (translate("Handoffs", "Whose entries"), self.audiences(past)),
            (translate("Handoffs", "Purpose"), past.purpose),
            (translate("Handoffs", "Authority"), past.authority),
            (translate("Handoffs", "Limits"), past.limits),
            (translate("Handoffs", "Bundle"), number),
        )
        return tuple((name, words) for name, words in told if words)

    def spoken(self, past: PastHandoff) -> str:
        """All of it, for assistive technology."""
        by = translate("Handoffs", "by {name}").format(name=self.author(past))
        entries = "" if past.notice else say_count(_ENTRIES, past.entries)
        parts = [self.act(past), self.when(past), by, entries]
        parts += [f"{name}: {words}" for name, words in self.details(past)]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _notice(past: PastHandoff) -> str:
    """What was told of an earlier handoff; empty for whatever else was handed on."""
    if past.notice not in set(Notice):
        return ""
    sent = {
        Notice.RECALL: translate("Handoffs", "Recalled from {names}"),
        Notice.SUPERSEDED: translate("Handoffs", "{names} told that it is replaced"),
        Notice.CORRECTION: translate("Handoffs", "Corrected for {names}"),
        Notice.CONSENT_WITHDRAWN: translate("Handoffs", "{names} told of the withdrawn consent"),
    }
    received = {
        Notice.RECALL: translate("Handoffs", "Recalled by {names}"),
        Notice.SUPERSEDED: translate("Handoffs", "Replaced by {names}"),
        Notice.CORRECTION: translate("Handoffs", "Corrected by {names}"),
        Notice.CONSENT_WITHDRAWN: translate("Handoffs", "Consent withdrawn, says {names}"),
    }
    return (sent if past.is_sent else received)[Notice(past.notice)]
