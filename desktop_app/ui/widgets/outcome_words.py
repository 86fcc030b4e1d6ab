"""What came of a handoff, and what was told later about one, in the language of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, ReceivedNotice
from desktop_app.domain.receipts import Outcome, RecipientStatus, SentStatus
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_LEFT = QT_TRANSLATE_NOOP("Outcome", "%n entry(s) not taken in", "", 1)
_SILENT = QT_TRANSLATE_NOOP("Outcome", "No receipt for %n day(s)", "", 1)
_CORRECTED = QT_TRANSLATE_NOOP(
    "Outcome", "{name}, {agency}, has %n note(s) as it was before it was corrected.", "", 1
)
_NOTES = QT_TRANSLATE_NOOP("Outcome", "%n note(s) on this line came with it.", "", 1)


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """Says who answered what, and who has not answered for how long."""

    dates: Dates

    def short(self, sent: SentStatus) -> str:
        """What came of it, of everyone it went to; who is late comes first."""
        in_order = sorted(sent.recipients, key=lambda one: (not one.is_overdue, one.name))
        return "; ".join(self.of_one(one) for one in in_order)

    def of_one(self, one: RecipientStatus) -> str:
        """Received by Owen Harada on Wed 11 Nov, 14:02; no receipt for 9 days."""
        if one.receipt is None:
            return self._silent(one)
        words = {
            Outcome.ACCEPTED: translate("Outcome", "Received by {name} on {when}"),
            Outcome.PARTLY: translate("Outcome", "Received in part by {name} on {when}"),
            Outcome.REJECTED: translate("Outcome", "Declined by {name} on {when}"),
            Outcome.QUESTION: translate("Outcome", "{name} asked on {when}"),
        }[one.receipt.outcome]
        return words.format(name=one.name, when=self._when(one.receipt.at))

    def details(self, sent: SentStatus) -> list[tuple[str, str]]:
        """Everyone it went to, with what they did not take and why."""
        return [(one.name, self._all_of_one(one)) for one in sent.recipients]

    def handed_over(self, agency: str) -> str:
        """Whose case it is now."""
        words = translate("Outcome", "This case was handed over to {agency}, who took it in.")
        return words.format(agency=agency)

    def due(self, due: DueNotice) -> tuple[str, str]:
        """Who has to be told something, and what: a lead in bold, and a sentence."""
        if due.notice is Notice.CORRECTION:
            words = say_count(_CORRECTED, len(due.notes))
            lead = translate("Outcome", "Old words are still with somebody.")
        else:
            lead = translate("Outcome", "A consent was withdrawn.")
            words = translate(
                "Outcome", "{name}, {agency}, has what it was given for, and was not told."
            )
        return lead, words.format(name=due.name, agency=due.agency)

    def received(self, told: ReceivedNotice) -> tuple[str, str]:
        """What a sender told later: a lead in bold, and a sentence."""
        lead = {
            Notice.RECALL: translate("Outcome", "Recalled by {sender}."),
            Notice.CONSENT_WITHDRAWN: translate(
                "Outcome", "Consent was withdrawn, says {sender}."
            ),
            Notice.CORRECTION: translate("Outcome", "Corrected by {sender}."),
            Notice.SUPERSEDED: translate("Outcome", "Replaced by {sender}."),
        }[told.notice].format(sender=told.sender)
        said = translate("Outcome", "“{words}”").format(words=told.words) if told.words else ""
        notes = say_count(_NOTES, len(told.notes)) if told.notes else ""
        return lead, " ".join(each for each in (said, notes) if each)

    def _silent(self, one: RecipientStatus) -> str:
        if not one.can_answer:
            words = translate("Outcome", "{name} works without Throughline: no receipt comes")
            return words.format(name=one.name)
        if not one.is_overdue:
            return translate("Outcome", "No receipt from {name} yet").format(name=one.name)
        return say_count(_SILENT, one.days or 0)

    def _all_of_one(self, one: RecipientStatus) -> str:
        said, receipt = [self.of_one(one)], one.receipt
        if receipt is not None and receipt.refused:
            said.append(say_count(_LEFT, receipt.refused))
        if receipt is not None and receipt.words:
            said.append(translate("Outcome", "“{words}”").format(words=receipt.words))
        return ". ".join(said)

    def _when(self, untrusted_at: str) -> str:
        """The moment the receiver wrote; theirs as it stands, if it is none."""
        try:
            moment = datetime.fromisoformat(untrusted_at).astimezone()
        except (OverflowError, ValueError):  # the first and last days there are, elsewhere
            return untrusted_at
        return self.dates.moment(moment)


def tone_of(notice: Notice) -> Tone:
    """A recall and a withdrawn consent are danger; what replaces words is only to be known."""
    is_danger = notice in {Notice.RECALL, Notice.CONSENT_WITHDRAWN}
    return Tone.DANGER if is_danger else Tone.INFO


def status_of(bundle: str, sent: Sequence[SentStatus]) -> SentStatus | None:
    """What came of one bundle."""
    return next((each for each in sent if each.bundle == bundle), None)
