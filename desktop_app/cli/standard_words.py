"""Standards and how a case stands by them, as documents and as words."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from desktop_app.cli.recorded_words import local_moment
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.ids import printed
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.standard_rules import Rule, RuleSet
from desktop_app.domain.standards import (
    Finding,
    Measured,
    Met,
    NothingToMeasure,
    NotMet,
    Open,
    Outcome,
    Unclear,
)
from desktop_app.services.standard_rules import InForce, written
from desktop_app.ui.words.terms import NOTE_TYPES

_STATES = {
    Met: "met",
    NotMet: "not_met",
    Unclear: "unclear",
    Open: "open",
    NothingToMeasure: "nothing",
}
_STATE_WORDS = {
    "met": "met",
    "not_met": "not met",
    "unclear": "unclear, somebody has to judge",
    "open": "still time",
    "nothing": "nothing to measure",
}
_TYPES = {kind.value: words.text for kind, words in NOTE_TYPES.items()} | {
    "missing": "Return from a missing episode",
    "placement": "Placement",
}


def in_force_document(told: InForce, day: date | None) -> dict[str, Any]:
    """The rules of a day, or every version; whose they are, and what of them made no sense."""
    rules = told.rules.rules
    if day is not None:
        found = (told.rules.in_force(code, day) for code in told.rules.codes)
        rules = tuple(rule for rule in found if rule is not None)
    return {
        "origin": told.origin.value,
        "hash": told.digest,
        "standards": [_rule_document(rule) for rule in rules],
        "bad_lines": [{"code": bad.code, "what": bad.what} for bad in told.rules.bad_lines],
    }


def in_force_words(document: dict[str, Any]) -> str:
    """A line or two for each rule, and what was left out."""
    lines = [f"{document['origin']}  {document['hash']}".rstrip()]
    for each in document["standards"]:
        time = f"  {each['duration']} {each['calendar']}" if each["duration"] else ""
        verified = "verified" if each["verified"] else "unverified"
        lines.append(f"{each['code']}  {each['title']['en']}{time}  {each['effective_from']}")
        lines.append(f"    {verified}: {each['source']['en']}")
    lines += [f"left out: {bad['code']} ({bad['what']})" for bad in document["bad_lines"]]
    return "\n".join(lines)


def measured_document(measured: Sequence[Measured]) -> dict[str, Any]:
    """How a case stands, with everything it was measured by."""
    of = [each for each in measured if not isinstance(each.outcome, NothingToMeasure)]
    return {
        "met": sum(isinstance(each.outcome, Met) for each in of),
        "of": len(of),
        "standards": [_one(each) for each in measured],
    }


def measured_words(document: dict[str, Any]) -> str:
    """A line for each standard, and one for each exception."""
    lines = [f"{document['met']} of {document['of']} met"]
    for each in document["standards"]:
        count = f"{each['count']} of {each['of']}" if each["count"] is not None else ""
        due = f"due {local_moment(each['due'])}" if each["due"] else ""
        parts = (
            f"{each['title']['en']} ({each['code']})",
            _STATE_WORDS[each["state"]],
            count,
            due,
        )
        lines.append("  ".join(part for part in parts if part))
        lines += [
            _finding_words(one) for one in each["findings"] if one["entry"] in each["entries"]
        ]
    return "\n".join(lines)


def _finding_words(one: dict[str, Any]) -> str:
    kind = _TYPES.get(one["type"], one["type"])
    at = local_moment(one["at"]) if one["at"] else ""
    id_ = shortened(one["entry"]) if one["entry"] else ""
    return "    " + "  ".join(part for part in (id_, kind, at, one["reason"]) if part)


def _rule_document(rule: Rule) -> dict[str, Any]:
    lines: Any = written(RuleSet((rule,)))["standards"]
    return {"version": rule.version, **lines[0]}


def _one(measured: Measured) -> dict[str, Any]:
    outcome = measured.outcome
    counted = outcome if isinstance(outcome, Met | NotMet) else None
    return {
        "code": measured.rule.code,
        "version": measured.rule.version,
        "title": dict(measured.rule.title.words),
        "verified": measured.rule.verified,
        "state": _STATES[type(outcome)],
        "count": None if counted is None else counted.count,
        "of": None if counted is None else counted.of,
        "due": _moment(outcome.due_ms) if isinstance(outcome, Open) else None,
        "entries": [printed("e", each) for each in _entries(outcome)],
        "findings": [_finding(each) for each in measured.findings],
    }


def _entries(outcome: Outcome) -> Iterable[bytes]:
    """What is missed, or waits for a judgement."""
    if isinstance(outcome, NotMet):
        return outcome.exceptions
    return outcome.entries if isinstance(outcome, Unclear) else ()


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "entry": None if finding.entry is None else printed("e", finding.entry),
        "type": finding.type,
        "at": None if finding.at_ms is None else _moment(finding.at_ms),
        "due": None if finding.due_ms is None else _moment(finding.due_ms),
        "state": finding.verdict.value,
        "version": finding.rule.version,
        "reason": finding.reason,
        "judged_by": None if finding.judged is None else finding.judged.author.name,
    }


def _moment(at_ms: int) -> str:
    return recorded_at(at_ms).isoformat(timespec="minutes")
