"""What commands about receiving answer as JSON."""

from collections.abc import Sequence

from desktop_app.domain.handoff import Accepted, IncomingHandoff
from desktop_app.domain.ids import CaseId, printed
from desktop_app.domain.receipts import RecipientStatus, SentStatus, TakenReceipt
from desktop_app.domain.receiving import IncomingPart, Report
from desktop_app.services.receiving.arrived import Arrived


def arrival_document(arrived: Arrived) -> dict[str, object]:
    """A bundle that was opened: who hands what to whom, how it follows, and its parts."""
    return {**_document(arrived.incoming), **_report(arrived.report)}


def accepted_document(accepted: Accepted, receipt: str) -> dict[str, object]:
    """What accepting came to; what is not so is left out."""
    document: dict[str, object] = {
        "case": printed("c", accepted.case),
        "entries": accepted.entries,
        "conflicts": accepted.conflicts,
    }
    more = {"absent": accepted.absent, "refused": accepted.refused, "receipt": receipt}
    return document | {name: value for name, value in more.items() if value}


def receipt_document(taken: TakenReceipt) -> dict[str, object]:
    """What a receiver answered."""
    return {
        "case": printed("c", taken.case),
        "bundle": taken.bundle,
        "by": {"id": taken.by.printed, "name": taken.by.name, "agency": taken.by.agency},
        "outcome": taken.outcome.value,
        "accepted": taken.accepted,
        "refused": [{"entry": printed("e", one.entry), "why": one.why} for one in taken.refused],
        "words": taken.words,
        "at": taken.at,
        "new": taken.is_new,
    }


def status_document(case: CaseId, sent: Sequence[SentStatus]) -> dict[str, object]:
    """What came of each handing on, newest first."""
    return {
        "case": printed("c", case),
        "sent": [
            {
                "bundle": one.bundle,
                "kind": one.kind,
                "number": one.number,
                "purpose": one.purpose,
                "own": one.is_ours,
                "recipients": [_recipient(each) for each in one.recipients],
            }
            for one in sent
        ],
    }


def _recipient(one: RecipientStatus) -> dict[str, object]:
    receipt = one.receipt
    answered = receipt and {
        "outcome": receipt.outcome.value,
        "at": receipt.at,
        "accepted": receipt.accepted,
        "refused": receipt.refused,
        "words": receipt.words,
    }
    return {
        "id": one.card,
        "name": one.name,
        "agency": one.agency,
        "receipt": answered,
        "days": one.days,
        "overdue": one.is_overdue,
    }


def _report(report: Report) -> dict[str, object]:
    descent = report.descent
    return {
        "lineage": descent.lineage.value,
        "missing_numbers": list(descent.missing or ()),
        "returned": descent.returned,
        "upgraded": descent.upgraded,
        "notice": report.marks.notice.value if report.marks.notice else None,
        "about": list(report.marks.about),
        "parts": [_part(part) for part in report.parts],
        "reasons": [
            {
                "entry": printed("e", one.entry),
                "name": one.name,
                "why": one.why.value,
                "label": one.label,
            }
            for one in report.withheld
        ],
        "unexplained": report.unexplained,
    }


def _part(part: IncomingPart) -> dict[str, object]:
    return {
        "entry": printed("e", part.first),
        "kind": part.kind.value,
        "state": part.state.value,
        "title": part.title,
        "text": part.text,
        "author": part.author.name,
        "entries": len(part.entries),
        "new": part.new,
        "withheld": part.withheld,
        "conflicts": [
            {"name": one.name, "answers": [answer.value for answer in one.answers]}
            for one in part.conflicts
        ],
    }


def _document(incoming: IncomingHandoff) -> dict[str, object]:
    sender = incoming.sender
    return {
        "ok": True,
        "from": {
            "id": sender.printed,
            "name": sender.name,
            "agency": sender.agency,
            "discipline": sender.discipline.value,
            "job": sender.job,
            "state": incoming.standing.value if incoming.standing else "unknown",
            "code": incoming.code,
        },
        "to": list(incoming.recipients),
        "kind": incoming.kind,
        "series": incoming.series,
        "number": incoming.number,
        "case": printed("c", incoming.case),
        "codename": incoming.codename,
        "purpose": incoming.purpose,
        "authority": incoming.authority,
        "limits": incoming.limits,
        "created": incoming.created,
        "entries": incoming.entries,
        "new": incoming.new,
        "changed": incoming.changed,
        "conflicts": incoming.conflicts,
        "withheld": incoming.withheld,
        "attachments": len(incoming.attachments),
        "problems": list(incoming.problems),
    }
