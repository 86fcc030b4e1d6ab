"""Sign-offs, questions and the queue as JSON, and as lines at a terminal."""

from collections.abc import Iterator
from datetime import datetime

from desktop_app.cli.plain_words import COVERED, counted, covered_document
from desktop_app.cli.recorded_words import local, local_moment, utc
from desktop_app.cli.short_ids import short
from desktop_app.domain.ids import printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.review import Question, SignOff
from desktop_app.domain.review_queue import OpenQuestion, ReviewQueue, Waiting
from desktop_app.ui.words.terms import NOTE_TYPES

_TYPES = {kind.value: words.text for kind, words in NOTE_TYPES.items()}
_TO_READ = "`review show CASE` prints them to be read, with what each is late or unclear for."
_NO_LINES = "Your agency’s cards say nobody reports to anybody: any of its supervisors reviews."


def sign_off_document(signed: SignOff) -> dict[str, object]:
    """`counts`: by somebody entitled; `whole`: nothing was added since.

    Where `judged` is false, nobody here verified the agency: whether it counts can't be said.
    """
    return {
        "id": printed("e", signed.id),
        "by": signed.author.name,
        "agency": signed.author.agency,
        "recorded": utc(signed.recorded_ms),
        "words": signed.words,
        "counts": signed.counts,
        "whole": signed.is_whole,
        "judged": signed.is_judged,
    }


def question_document(asked: Question) -> dict[str, object]:
    """A question with what was replied, the earliest first."""
    return {
        "id": printed("e", asked.id),
        "by": asked.author.name,
        "to": asked.to_name,
        "recorded": utc(asked.recorded_ms),
        "due": asked.due or None,
        "text": asked.text,
        "language": asked.language,
        "open": asked.is_open,
        "replies": [
            {
                "id": printed("e", reply.id),
                "by": reply.author.name,
                "recorded": utc(reply.recorded_ms),
                "text": reply.text,
                "language": reply.language,
                "amendment": None if reply.amendment is None else printed("e", reply.amendment),
                "closes": reply.closes,
            }
            for reply in asked.replies
        ],
    }


def queue_document(found: ReviewQueue) -> dict[str, object]:
    """What waits, by case, and the questions."""
    return {
        "notes": found.notes,
        "cases": [_case(each) for each in found.waiting],
        "replies": [_asked(each) for each in found.replies],
        "asked": [_asked(each) for each in found.asked],
        "for_you": [_asked(each) for each in found.for_me],
        "has_lines": found.has_lines,
    }


def queue_words(found: ReviewQueue, now_ms: int) -> str:
    """A line for each case, then a line for each question; `now_ms` tells which are overdue."""
    lines = [_case_words(each) for each in found.waiting]
    if found.waiting:
        lines.append(_TO_READ)
    if found.waiting and not found.has_lines:
        lines.append(_NO_LINES)
    lines += [_question_words(each, "answered, yours to close", now_ms) for each in found.replies]
    lines += [_question_words(each, "yours to answer", now_ms) for each in found.for_me]
    lines += [_question_words(each, "not answered yet", now_ms) for each in found.asked]
    return "\n".join(lines) or "Nothing waits for your review."


def review_lines(entry: TimelineEntry) -> Iterator[str]:
    """What supervision says of a note, for beneath its words."""
    for signed in entry.sign_offs:
        yield _signed_words(signed)
    for asked in entry.questions:
        state = "open" if asked.is_open else "settled"
        yield f"{short('e', asked.id)}  {asked.author.name} asks ({state}): {asked.text}"
        for reply in asked.replies:
            said = "closes the question" if reply.closes else "answers"
            yield f"  {reply.author.name} {said}: {reply.text}".rstrip(": ")


def _signed_words(signed: SignOff) -> str:
    when = local(signed.recorded_ms)
    if not signed.is_judged:
        name, agency = signed.author.name, signed.author.agency
        return f"A sign-off by {name} of {agency}, {when}, that is not judged here"
    if not signed.counts:
        return f"A sign-off by {signed.author.name}, {when}, that does not count"
    since = "" if signed.is_whole else "; something was added since"
    remark = f": {signed.words}" if signed.words else ""
    return f"Signed off by {signed.author.name}, {when}{since}{remark}"


def _case(waiting: Waiting) -> dict[str, object]:
    return {
        "case": printed("c", waiting.case),
        "codename": waiting.codename,
        "entries": waiting.notes,
        "first": utc(waiting.first_ms),
        "last": utc(waiting.last_ms),
        "first_type": waiting.type,
        "late": waiting.late,
        "unclear": waiting.unclear,
        "amended_since": waiting.stale,
    }


def _asked(each: OpenQuestion) -> dict[str, object]:
    return {
        "codename": each.codename,
        "entry": printed("e", each.entry.id),
        **covered_document(is_covered=each.is_covered),
        **question_document(each.question),
    }


def _case_words(waiting: Waiting) -> str:
    first, last = (local(ms)[:10] for ms in (waiting.first_ms, waiting.last_ms))
    days = first if first == last else f"{first} to {last}"
    marks = (
        (waiting.late, "late"),
        (waiting.unclear, "unclear"),
        (waiting.stale, "amended since sign-off"),
    )
    kind = _TYPES.get(waiting.type, waiting.type)
    more = f" and {waiting.notes - 1} more" if waiting.notes > 1 else ""
    said = [f"{number} {word}" for number, word in marks if number]
    entries = counted(waiting.notes, "entry")
    return "  ".join([waiting.codename, days, f"{kind}{more}", entries, *said])


def _question_words(each: OpenQuestion, state: str, now_ms: int) -> str:
    asked = each.question
    due = "" if asked.answers else _due_words(asked.due, now_ms)
    said = f"{asked.author.name}: {COVERED if each.is_covered else asked.text}"
    return f"{each.codename}  {short('e', asked.id)}  question, {state}{due}  {said}"


def _due_words(due: str, now_ms: int) -> str:
    """Until when an answer is due, or since when it is overdue."""
    if not due:
        return ""
    is_over = datetime.fromisoformat(due) <= recorded_at(now_ms)
    return f", {'overdue since' if is_over else 'due by'} {local_moment(due)}"
