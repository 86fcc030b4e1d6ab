"""What a request for approval and the answers to it come to: a second person's word, or none."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from desktop_app.domain.approval import Answer, Outcome
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import DeviceKey, EntryId, PersonId
from desktop_app.ledger.canonical import NotCanonical, canonical
from desktop_app.ledger.entry import Entry

_TAG: Final = b"approval/1/terms\n"
PERSONS: Final = "persons"
"""In terms: how many different persons have to approve them. It is part of what is approved, so
that whoever holds the request knows it, whatever their own policy says."""
_MOST: Final = 9
APPROVERS: Final = frozenset({Authority.SUPERVISOR, Authority.CUSTODIAN})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose word an entry is: the person of a card, its agency, and what it lets them decide.

    `authority` is what the card carried when the entry was written; None where the agency
    isn't verified here, the card was not signed yet or had expired, or the device was lost before.
    """

    person: PersonId
    agency: DeviceKey
    authority: Authority | None


Speakers = Callable[[Entry], Speaker | None]


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asked to have approved, as it was signed."""

    subject: str
    digest: str
    terms: Mapping[str, object]
    words: str
    persons: int = 1


def terms_digest(terms: Mapping[str, object]) -> str:
    """What an approval is bound to (hex): terms that differ in anything have another."""
    return sha256(_TAG + canonical(dict(terms))).hexdigest()


def read_request(entry: Entry) -> Request | None:
    """The request of an entry; None where it isn't all shown, or its digest is of other terms.

    Who approves reads the terms, so nothing but the terms may be what they approve.
    """
    said = entry.shown or {}
    subject, digest, terms = said.get("subject"), said.get("digest"), said.get("terms")
    if not (isinstance(subject, str) and isinstance(digest, str) and isinstance(terms, dict)):
        return None
    try:
        if terms_digest(terms) != digest:
            return None
    except NotCanonical:
        return None
    words, persons = said.get("words"), terms.get(PERSONS, 1)
    if isinstance(persons, bool) or not isinstance(persons, int) or not 0 < persons <= _MOST:
        return None
    return Request(subject, digest, terms, words if isinstance(words, str) else "", persons)


def read_answer(entry: Entry) -> tuple[Answer, str] | None:
    """What an entry answers, and the comment; None for one that answers nothing we know."""
    said = entry.shown or {}
    answer, comment = said.get("answer"), said.get("comment")
    if not isinstance(answer, str) or answer not in set(Answer):
        return None
    return Answer(answer), comment if isinstance(comment, str) else ""


def may_answer(asker: Speaker | None, speaker: Speaker | None) -> bool:
    """Whether somebody's answer decides: a supervisor of the same agency, never who asked."""
    return (
        asker is not None
        and speaker is not None
        and speaker.agency == asker.agency
        and speaker.person != asker.person
        and speaker.authority in APPROVERS
    )


def counting(request: Entry, answers: Iterable[Entry], speakers: Speakers) -> tuple[Entry, ...]:
    """The answers that decide anything, in (l, id) order.

    One that repeats another digest than the request's is about something else.
    """
    asked = read_request(request)
    if asked is None:
        return ()
    asker = speakers(request)
    deciding = (
        each
        for each in answers
        if each.refers == request.id
        and each.log[1:] == request.log[1:]
        and (each.shown or {}).get("digest") == asked.digest
        and read_answer(each) is not None
        and may_answer(asker, speakers(each))
    )
    return tuple(sorted(deciding, key=lambda each: (each.header.lamport, each.id)))


def outcome_of(deciding: Sequence[Entry], speakers: Speakers, persons: int = 1) -> Outcome:
    """What the answers that decide come to, whatever order they came in.

    An answer is over once another that decides was written in its stead. Of those left a
    single "returned" weighs more than any number of approvals written apart from it; and
    approvals count by person, not by device or by how often they were given.
    """
    replaced: set[EntryId] = {target for each in deciding for target in each.supersedes}
    left = [each for each in deciding if each.id not in replaced]
    said = [(found[0], speakers(each)) for each in left if (found := read_answer(each))]
    if any(answer is Answer.RETURNED for answer, _ in said):
        return Outcome.RETURNED
    approving = {speaker.person for _, speaker in said if speaker is not None}
    return Outcome.APPROVED if len(approving) >= persons else Outcome.WAITING
