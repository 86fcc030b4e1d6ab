"""What Reviews asks for, answered by the services."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from desktop_app.app.line_desk import LineDesk, own_cards
from desktop_app.domain.card import Card
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.domain.review import Seen
from desktop_app.domain.review_queue import OpenQuestion, QueueFilter, Waiting
from desktop_app.services.ports import Receipt, TimelineQuery, Unread
from desktop_app.services.restricted import enter
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import answer, close_question, question_draft, sign_with
from desktop_app.ui.reviews.port import Decision, ToRead, Work, Worker


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rows that follow one another, as first and last."""
    for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        some = [row for _, row in run]
        yield some[0], some[-1]


class ReviewsDesk(LineDesk):
    """Answers the place where a supervisor reads; the line is that of the case."""

    def work(self, wanted: QueueFilter) -> Work:
        """What waits, and whose notes are reviewed here."""
        vault = self._vault
        return Work(
            queue=queue(vault, wanted),
            workers=self._workers(),
            name=vault.me.name,
            hours=vault.clocks.clarification_hours,
        )

    def how_many(self) -> int:
        """How many cases and questions wait."""
        return queue(self._vault).count

    def to_read(self, row: Waiting | OpenQuestion, wanted: QueueFilter) -> ToRead:
        """The stretch from the first note that waits to the last; of a question, its line.

        Raises:
            Refusal: RESTRICTED_CASE, until somebody has opened it with a reason.
        """
        vault = self._vault
        waiting: tuple[EntryId, ...]
        if isinstance(row, OpenQuestion):
            case = row.entry.case
            query, waiting = TimelineQuery(case=case), (row.entry.id,)
        else:
            case = row.case
            query = TimelineQuery(case=case, since_ms=row.first_ms, until_ms=row.last_ms + 1)
            waiting = notes_to_review(vault, case, wanted)
        enter(vault, case)
        return ToRead(
            codename=row.codename,
            query=query,
            waiting=waiting,
            titles={group.tag: group.title for group in vault.reading.groups(case)},
            mine=own_cards(vault),
        )

    def decide(self, decision: Decision) -> Receipt:
        """All in one act; what was signed off is not new to anybody here."""
        vault = self._vault
        asked = None
        if decision.asks_about is not None:
            about, said = decision.asks_about, decision.question
            asked = question_draft(vault, about, said, decision.language)
        receipt = sign_with(vault, decision.seen, asked, decision.settles)
        if receipt.case is not None and decision.seen:
            query = TimelineQuery(case=receipt.case)
            rows = vault.marks.rows_of(query, [each.note for each in decision.seen])
            for first, last in _runs(rows):
                vault.marks.mark(query, first, last, read=True)
        return receipt

    def changed(self, seen: tuple[Seen, ...]) -> tuple[EntryId, ...]:
        """What is not as it was displayed."""
        vault = self._vault
        return tuple(
            each.note
            for each in seen
            if vault.reading.entry(each.note).seen() != each
            or not vault.reviews.is_complete(each.ids)
        )

    def answer(
        self, question: EntryId, text: str, amendment: EntryId | None, language: str
    ) -> Receipt:
        """Answer in plain words, or by an amendment."""
        return answer(self._vault, question, text, amendment, language=language)

    def close(self, question: EntryId, words: str) -> Receipt:
        """Say that it is settled."""
        return close_question(self._vault, question, words)

    def unread(self, query: TimelineQuery) -> Unread:  # noqa: ARG002  nothing is, here
        """Here one follows what is to be reviewed, not what is new."""
        return Unread()

    def _workers(self) -> tuple[Worker, ...]:
        """Everybody whose notes this person may sign off, by name."""
        vault = self._vault
        below = {each.key for each in vault.reviews.below(vault.me.key, vault.clock.now_ms())}
        found = defaultdict[str, set[DeviceKey]](set)
        for card, _ in vault.cards.cards():
            if isinstance(card, Card) and card.key in below:
                found[card.name].add(card.key)
        return tuple(Worker(name, frozenset(found[name])) for name in sorted(found))
