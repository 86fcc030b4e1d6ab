"""Whose sign-off counts on a note, and who may close a question: judged from cards alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import DeviceKey, EntryId, PersonId
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.promotions import authority_of, authority_then
from desktop_app.ledger.trust import VERIFIED, CardFact, Trust

REVIEWERS: Final = frozenset({Authority.SUPERVISOR, Authority.CUSTODIAN})
MOST_COVERED: Final = 2_000
"""Entries one sign-off names at most: a note that was corrected more often is one to look into."""


@dataclass(frozen=True, slots=True)
class Reviewing:
    """Judges sign-offs and closings, given whom we trust (decision 043)."""

    trust: Trust

    def counts(self, review: Entry, note: Entry) -> bool:
        """Whether a sign-off is a supervisor's, of this note, by somebody entitled to it.

        Entitled: by a card of a verified agency that had been signed by the recorded time, of the
        same agency as the note's author, another person, and above them in the line that the
        agency's cards draw.
        """
        cards = self.trust.cards
        reviewer, worker = cards.get(review.log.author), cards.get(note.log.author)
        if reviewer is None or worker is None or not self.trust.before_loss(review):
            return False
        held = authority_of(self.trust, review)
        return (
            held in REVIEWERS
            and reviewer.agency == worker.agency
            and reviewer.person != worker.person
            and note.id in covered_by(review)
            and self._is_above(reviewer, worker, review.recorded_ms)
        )

    def is_judged(self, review: Entry, note: Entry) -> bool:
        """Whether it can be said if a sign-off counts: both agencies are verified here."""
        signers = (self.trust.cards.get(each.log.author) for each in (review, note))
        return all(card is not None and card.standing in VERIFIED for card in signers)

    def supervises(self, supervisor: DeviceKey, worker: DeviceKey, now_ms: int) -> bool:
        """Whether what a key signs off now of another's notes counts."""
        cards = self.trust.cards
        above, below = cards.get(supervisor), cards.get(worker)
        return (
            above is not None
            and below is not None
            and supervisor not in self.trust.revoked
            and authority_then(self.trust, supervisor, now_ms) in REVIEWERS
            and above.agency == below.agency
            and above.person != below.person
            and self._is_above(above, below, now_ms)
        )

    def is_direct(self, worker: DeviceKey, supervisor: PersonId | None, now_ms: int) -> bool:
        """Whether nobody stands between a worker and a supervisor."""
        card = self.trust.cards.get(worker)
        named = _named(card, now_ms) if card is not None else set()
        return not named or supervisor in named

    def may_close(self, closing: Entry, question: Entry, note: Entry) -> bool:
        """Whether a question is closed by who asked, or by a supervisor of the note's author."""
        if not self.trust.before_loss(closing):
            return False
        if self.is_one_person(closing.log.author, question.log.author):
            return True
        return self.supervises(closing.log.author, note.log.author, closing.recorded_ms)

    def is_one_person(self, one: DeviceKey, other: DeviceKey) -> bool:
        """Whether two keys are of one person, on one device or two."""
        if one == other:
            return True
        first, second = self.trust.cards.get(one), self.trust.cards.get(other)
        return (
            first is not None
            and second is not None
            and first.person is not None
            and (first.agency, first.person) == (second.agency, second.person)
        )

    def _is_above(self, reviewer: CardFact, worker: CardFact, at_ms: int) -> bool:
        """Upwards from the worker, by the persons that cards name; a ring ends by itself.

        An agency that names nobody on a worker's card has them supervised by each supervisor.
        """
        named = _named(worker, at_ms)
        if not named:
            return True
        reached: set[PersonId] = set()
        while named:
            if reviewer.person in named:
                return True
            reached |= named
            above = (card for card in self._cards_of(named, worker.agency))
            named = {each for card in above for each in _named(card, at_ms)} - reached
        return False

    def _cards_of(self, persons: set[PersonId], agency: DeviceKey) -> Iterator[CardFact]:
        for card in self.trust.cards.values():
            if card.agency == agency and card.person in persons:
                yield card


def covered_by(review: Entry) -> frozenset[EntryId]:
    """The exact entries a sign-off names; none where it isn't all shown, or names too many."""
    covers = (review.shown or {}).get("covers")
    if not isinstance(covers, list) or len(covers) > MOST_COVERED:
        return frozenset()
    try:
        return frozenset(EntryId(unb64(each, 32)) for each in covers if isinstance(each, str))
    except NotCanonical:
        return frozenset()


def body_of_review(covers: frozenset[EntryId], words: str) -> dict[str, object]:
    """What a sign-off says."""
    return {"covers": [b64(each) for each in sorted(covers)], "words": words}


def _named(card: CardFact, at_ms: int) -> set[PersonId]:
    """Whom a person's cards name as the one they report to, of those that held at a moment.

    Nobody where the card of that moment named nobody, whatever a later one says.
    """
    then = next((term for term in reversed(card.terms) if at_ms < term.until_ms), None)
    if then is not None and then.reports_to is None:
        return set()
    held = [term for term in card.terms if at_ms <= term.until_ms] or card.terms[:1]
    return {term.reports_to for term in held if term.reports_to is not None}
