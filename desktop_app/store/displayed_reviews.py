"""Sign-offs, questions and adoptions of a note, from its record to what a screen is given."""

from collections.abc import Callable, Iterator
from typing import TypedDict

from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.card import Author
from desktop_app.domain.ids import EntryId, PersonId
from desktop_app.domain.review import Question, Reply, SignOff
from desktop_app.store.records import NoteRecord, ReplyRecord

AuthorOf = Callable[[bytes], Author]


class Later(TypedDict, total=False):
    beneath: tuple[EntryId, ...]
    sign_offs: tuple[SignOff, ...]
    questions: tuple[Question, ...]
    adoptions: tuple[Adoption, ...]


def later_words(record: NoteRecord, author: AuthorOf) -> Later:
    """What came after a note, and how a supervisor took it: few notes have any of it."""
    if not (record.beneath or record.reviews or record.questions or record.adoptions):
        return {}
    return {
        "beneath": tuple(map(EntryId, record.beneath)),
        "sign_offs": tuple(_sign_offs(record, author)),
        "questions": tuple(_questions(record, author)),
        "adoptions": tuple(_adoptions(record, author)),
    }


def _sign_offs(record: NoteRecord, author: AuthorOf) -> Iterator[SignOff]:
    """Every sign-off, the earliest first."""
    for review in record.reviews:
        yield SignOff(
            id=EntryId(review.id),
            author=author(review.author),
            recorded_ms=review.recorded_ms,
            words=review.words,
            counts=review.counts,
            is_whole=review.is_whole,
            is_judged=review.is_judged,
        )


def _adoptions(record: NoteRecord, author: AuthorOf) -> Iterator[Adoption]:
    """Every adoption, the earliest first."""
    for adopted in record.adoptions:
        yield Adoption(
            id=EntryId(adopted.id),
            author=author(adopted.author),
            recorded_ms=adopted.recorded_ms,
            said_as=AdoptedAs(adopted.said_as),
            text=adopted.text,
            language=adopted.language,
            counts=adopted.counts,
            is_whole=adopted.is_whole,
        )


def _questions(record: NoteRecord, author: AuthorOf) -> Iterator[Question]:
    """Every question, the earliest first."""
    for asked in record.questions:
        yield Question(
            id=EntryId(asked.id),
            author=author(asked.author),
            recorded_ms=asked.recorded_ms,
            text=asked.text,
            to=None if asked.to is None else PersonId(asked.to),
            to_name=asked.to_name,
            due=asked.due,
            language=asked.language,
            replies=tuple(_reply(each, author) for each in asked.replies),
            is_open=asked.is_open,
        )


def _reply(told: ReplyRecord, author: AuthorOf) -> Reply:
    return Reply(
        id=EntryId(told.id),
        author=author(told.author),
        recorded_ms=told.recorded_ms,
        text=told.text,
        language=told.language,
        amendment=None if told.amendment is None else EntryId(told.amendment),
        closes=told.closes,
    )
