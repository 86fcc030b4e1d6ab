"""Turns what supervises a note into the records its row on the line holds."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import EntryId
from desktop_app.domain.occurred import check_moment, is_date
from desktop_app.ledger import kinds
from desktop_app.ledger.adopting import Adopting
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import NoteEntries, field_text, text_of
from desktop_app.ledger.reviewing import Reviewing, covered_by
from desktop_app.ledger.values import Judge
from desktop_app.store.noting_adoptions import adoptions_of
from desktop_app.store.records import NoteRecord, QuestionRecord, ReplyRecord, ReviewRecord


def reviewed(
    record: NoteRecord, note: NoteEntries, reviewing: Reviewing, purged: Judge
) -> NoteRecord:
    """With what came after the first words, and how others took them: few notes have any."""
    return replace(
        record,
        beneath=[entry.id for entry in note.comments],
        reviews=_reviews_of(note, reviewing, purged),
        questions=_questions_of(note, reviewing, purged),
        adoptions=adoptions_of(note, Adopting(reviewing), purged),
    )


def _reviews_of(note: NoteEntries, reviewing: Reviewing, purged: Judge) -> list[ReviewRecord]:
    """Every sign-off, the earliest first; those that don't count are kept, and said not to."""
    standing = {note.base.id, *(entry.id for entry in note.comments)}
    return [
        ReviewRecord(
            id=review.id,
            author=review.log.author,
            recorded_ms=review.recorded_ms,
            words=field_text({} if purged(review) else review.shown or {}, "words"),
            counts=not purged(review) and reviewing.counts(review, note.base),
            is_whole=standing <= covered_by(review),
            is_judged=reviewing.is_judged(review, note.base),
        )
        for review in note.reviews
        if _is_told(review, purged)
    ]


def _questions_of(note: NoteEntries, reviewing: Reviewing, purged: Judge) -> list[QuestionRecord]:
    """Every question with what was replied, the earliest first."""
    replies: dict[EntryId | None, list[Entry]] = defaultdict(list)
    for reply in note.replies:
        replies[reply.refers].append(reply)
    return [
        _question(note, question, replies[question.id], reviewing, purged)
        for question in note.questions
        if _is_told(question, purged) or any(_is_told(e, purged) for e in replies[question.id])
    ]


def _is_told(entry: Entry, purged: Judge) -> bool:
    """Whether anything of it came here: of one that stayed with its agency nothing is said."""
    return entry.shown is not None or purged(entry)


def _question(
    note: NoteEntries,
    question: Entry,
    replies: Sequence[Entry],
    reviewing: Reviewing,
    purged: Judge,
) -> QuestionRecord:
    shown = {} if purged(question) else question.shown or {}
    closings = [
        reply
        for reply in replies
        if reply.header.kind == kinds.QUESTION_CLOSE
        and reviewing.may_close(reply, question, note.base)
    ]
    answers = [reply for reply in replies if reply.header.kind == kinds.ANSWER]
    told = sorted([*answers, *closings], key=lambda each: (each.header.lamport, each.id))
    return QuestionRecord(
        id=question.id,
        author=question.log.author,
        recorded_ms=question.recorded_ms,
        to=_id(shown.get("to"), 16),
        to_name=field_text(shown, "to_name"),
        due=_due(field_text(shown, "due")),
        text=text_of(shown) or "",
        language=field_text(shown, "lang", "en"),
        replies=[_reply(each, purged) for each in told],
        is_open=not closings,
    )


def _reply(reply: Entry, purged: Judge) -> ReplyRecord:
    shown = {} if purged(reply) else reply.shown or {}
    closes = reply.header.kind == kinds.QUESTION_CLOSE
    return ReplyRecord(
        id=reply.id,
        author=reply.log.author,
        recorded_ms=reply.recorded_ms,
        text=field_text(shown, "words") if closes else text_of(shown) or "",
        language=field_text(shown, "lang", "en"),
        amendment=_id(shown.get("amendment"), 32),
        closes=closes,
    )


def _due(untrusted: str) -> str:
    """A time of day, as the program writes it; none for what a clock couldn't show."""
    try:
        return "" if is_date(untrusted) else check_moment(untrusted)
    except Refusal:
        return ""


def _id(untrusted: object, size: int) -> bytes | None:
    if not isinstance(untrusted, str) or not untrusted:
        return None
    try:
        return unb64(untrusted, size)
    except NotCanonical:
        return None
