"""Receipts and what came of a handoff, for a person at a terminal."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.cli.plain_words import counted
from desktop_app.domain.disclosing import Conditions
from desktop_app.domain.marks import Notice
from desktop_app.domain.receipts import Outcome, RecipientStatus, SentStatus, TakenReceipt
from desktop_app.domain.receiving import Descent, Lineage, Report
from desktop_app.services.receiving.answering import Answer

_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.ACCEPTED: "took it in",
    Outcome.PARTLY: "took a part of it in",
    Outcome.REJECTED: "took nothing of it",
    Outcome.QUESTION: "asks something first",
}
NOTICES: Mapping[Notice, str] = {
    Notice.CORRECTION: "corrected",
    Notice.CONSENT_WITHDRAWN: "consent withdrawn",
    Notice.SUPERSEDED: "superseded",
    Notice.RECALL: "recalled",
}
_LINEAGES: Mapping[Lineage, str] = {
    Lineage.NEW_SERIES: "The first of its series.",
    Lineage.NEXT: "The next of its series.",
    Lineage.SKIPPED: "Earlier ones of its series never came: {missing}.",
    Lineage.OLDER: "Older than one you have of the same series.",
    Lineage.DOUBLED: "You have taken this very file in before.",
    Lineage.FORKED: "It contradicts another of its series: the same number, or another before it.",
    Lineage.FOREIGN: "It says it continues a series between other people.",
}


def report_words(report: Report) -> Iterator[str]:
    """What is told of a bundle beyond who hands what to whom."""
    if report.marks.notice is not None:
        yield f"A notice: {NOTICES[report.marks.notice]}."
    yield from descent_words(report.descent)
    yield from _asked(report.marks.conditions)
    reasons = Counter(one.why for one in report.withheld)
    for why, count in sorted(reasons.items()):
        yield f"Withheld, {why.value.replace('_', ' ')}: {count}"
    if report.unexplained:
        yield f"Withheld without a reason: {report.unexplained}"


def _asked(conditions: Conditions) -> Iterator[str]:
    """What the sender asks of whoever receives it."""
    if conditions.no_further:
        yield "Not to be passed on."
    if conditions.not_for_court:
        yield "Not for use in court."
    days = {
        "Return by": conditions.return_by,
        "Destroy by": conditions.destroy_by,
        "Review by": conditions.review_by,
        "Youth record until": conditions.youth_record_until,
    }
    yield from (f"{what}: {day}" for what, day in days.items() if day)
    yield from (f"How to reach safely: {words}" for words in conditions.safe_contact)


def descent_words(descent: Descent) -> Iterator[str]:
    """How a bundle follows on those that are known."""
    first, last = descent.missing or (0, 0)
    missing = str(first) if first == last else f"{first} to {last}"
    yield _LINEAGES[descent.lineage].format(missing=missing)
    if descent.returned:
        yield "A case that you handed on comes back; what you have already is not doubled."
    if descent.upgraded:
        yield "You have it as a copy; now the case itself is handed over to you."


def answered_words(said: Answer, receipt: str) -> str:
    """What was answered, and where the answer lies."""
    outcome = said.statements[0].outcome
    told = {
        Outcome.REJECTED: "Nothing of it was taken in.",
        Outcome.QUESTION: "Nothing is decided yet; the file can be opened again.",
    }[outcome]
    lies = f"Receipt: {receipt}" if receipt else "No receipt was written; add --receipt FILE."
    return f"{told}\n{lies}"


def receipt_words(taken: TakenReceipt) -> str:
    """What a receiver answered."""
    who = f"{taken.by.name}, {taken.by.agency}, {_OUTCOMES[taken.outcome]} ({taken.at})."
    lines = [who, f"Entries taken in: {taken.accepted}"]
    if taken.refused:
        lines.append(f"Left: {counted(len(taken.refused), 'entry')}")
        lines += [f"  {why}" for why in dict.fromkeys(one.why for one in taken.refused) if why]
    if taken.words:
        lines.append(f"In their words: {taken.words}")
    if not taken.is_new:
        lines.append("It was on record already; nothing changed.")
    return "\n".join(lines)


def status_words(sent: Sequence[SentStatus]) -> str:
    """What came of each handing on."""
    lines = [line for one in sent for line in _lines(one)]
    return "\n".join(lines) or "Nothing was handed on."


def _lines(sent: SentStatus) -> Iterator[str]:
    yield f"{sent.kind} {sent.number}: {sent.purpose}"
    for one in sent.recipients:
        yield f"  {one.name or one.card}, {one.agency}: {_answered(one)}"


def _answered(one: RecipientStatus) -> str:
    if one.receipt is not None:
        words = f" “{one.receipt.words}”" if one.receipt.words else ""
        return f"{_OUTCOMES[one.receipt.outcome]} on {one.receipt.at[:10]}{words}"
    if not one.can_answer:
        return "has no Throughline, and can’t answer with a receipt"
    return f"no receipt for {counted(one.days or 0, 'day')}"
