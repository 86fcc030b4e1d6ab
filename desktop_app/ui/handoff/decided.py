"""What a person decided about a handoff that came, told in a sentence or two."""

from dataclasses import dataclass

from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Outcome, TakenReceipt
from desktop_app.ui.handoff.port import Answered, Arrival, TakenAnswer, TakenIn
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_JOINED = QT_TRANSLATE_NOOP("Receive", "%n entry(s) joined the line, unread.", "", 1)
_LEFT = QT_TRANSLATE_NOOP("Receive", "%n conflict(s) wait(s) to be settled.", "", 1)
_ABSENT = QT_TRANSLATE_NOOP("Receive", "%n file(s) did not come: ask the sender for them.", "", 1)
_REFUSED = QT_TRANSLATE_NOOP(
    "Receive", "%n entry(s) stayed out; open the file again to take them in later.", "", 1
)
_TAKEN = QT_TRANSLATE_NOOP("Receive", "%n entry(s) were taken in.", "", 1)
_NOT_TAKEN = QT_TRANSLATE_NOOP("Receive", "%n entry(s) were not taken in.", "", 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A heading and its sentences; the case to go to, if there is one; what answers the sender."""

    heading: str
    words: str
    case: CaseId | None = None
    codename: str = ""
    answer: Answered | None = None
    sender: str = ""


def taken_in(arrival: Arrival, taken: TakenIn) -> Decided:
    """It joined the record, or a part of it did."""
    accepted, codename = taken.accepted, arrival.codename
    counted = (
        (_JOINED, accepted.entries),
        (_REFUSED, accepted.refused),
        (_LEFT, accepted.conflicts),
        (_ABSENT, accepted.absent),
    )
    said = [say_count(each, count) for each, count in counted if count or each is _JOINED]
    return Decided(
        heading=translate("Receive", "Accepted into {codename}").format(codename=codename),
        words=" ".join(said),
        case=accepted.case,
        codename=codename,
        answer=taken.answer,
        sender=arrival.incoming.sender.name,
    )


def declined(arrival: Arrival, answer: Answered) -> Decided:
    """Nothing of it joined the record."""
    return Decided(
        heading=translate("Receive", "Declined"),
        words=translate("Receive", "Nothing joined a case. The file stays where it is."),
        answer=answer,
        sender=arrival.incoming.sender.name,
    )


def asked(arrival: Arrival, answer: Answered) -> Decided:
    """Nothing is decided yet."""
    return Decided(
        heading=translate("Receive", "A question to the sender"),
        words=translate(
            "Receive", "Nothing is decided. The handoff waits in quarantine, sealed as it came."
        ),
        answer=answer,
        sender=arrival.incoming.sender.name,
    )


def answered(taken: TakenAnswer) -> Decided:
    """Somebody answered a handoff of ours."""
    receipt = taken.taken
    said = [_outcome(receipt)]
    if receipt.accepted:
        said.append(say_count(_TAKEN, receipt.accepted))
    if receipt.refused:
        said.append(say_count(_NOT_TAKEN, len(receipt.refused)))
    why = receipt.words or next((each.why for each in receipt.refused if each.why), "")
    if why:
        said.append(translate("Receive", "In their words: “{words}”").format(words=why))
    if not receipt.is_new:
        said.append(translate("Receive", "It was on record already; nothing changed."))
    heading = translate("Receive", "Receipt from {name}").format(name=receipt.by.name)
    return Decided(heading=heading, words=" ".join(said), case=receipt.case)


def _outcome(receipt: TakenReceipt) -> str:
    name = receipt.by.name
    return {
        Outcome.ACCEPTED: translate("Receive", "{name} has taken your handoff in."),
        Outcome.PARTLY: translate("Receive", "{name} has taken in a part of your handoff."),
        Outcome.REJECTED: translate("Receive", "{name} has declined your handoff."),
        Outcome.QUESTION: translate("Receive", "{name} has a question before deciding."),
    }[receipt.outcome].format(name=name)
