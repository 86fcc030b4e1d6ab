"""Requests for an approval, and what was displayed of one, as JSON."""

from desktop_app.cli.plain_words import covered_document
from desktop_app.domain.approval import Answered, Asked, PlanShown
from desktop_app.domain.ids import printed
from desktop_app.domain.occurred import recorded_at


def request_document(asked: Asked, codename: str, *, is_for_you: bool) -> dict[str, object]:
    """What was asked, by whom, and each answer to it."""
    return {
        "id": printed("e", asked.id),
        "case": printed("c", asked.case),
        "codename": codename,
        "subject": asked.subject,
        "asked_by": asked.author.name,
        "agency": asked.author.agency,
        "recorded": _moment(asked.recorded_ms),
        "words": asked.words,
        "terms": dict(asked.terms),
        "digest": asked.digest,
        "persons": asked.persons,
        "outcome": asked.outcome.value,
        "for_you": is_for_you,
        "answers": [_answered(each) for each in asked.answers],
        **covered_document(is_covered=asked.is_covered),
    }


def shown_document(plan: PlanShown | None, token: str) -> dict[str, object]:
    """What whoever decides reads besides: the plan it is of, where it is held, and the token."""
    if plan is None:
        return {"shown": token}
    words = {"text": plan.text, "as_asked": plan.is_as_asked, "files": list(plan.files)}
    return {"plan": words, "shown": token}


def _answered(each: Answered) -> dict[str, object]:
    return {
        "id": printed("e", each.id),
        "by": each.author.name,
        "answer": None if each.answer is None else each.answer.value,
        "comment": each.comment,
        "recorded": _moment(each.recorded_ms),
        "counts": each.counts,
        "replaced": each.is_replaced,
    }


def _moment(recorded_ms: int) -> str:
    return recorded_at(recorded_ms).isoformat(timespec="minutes")
