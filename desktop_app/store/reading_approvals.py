"""Reads requests for approval, and what the answers to each come to."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, Engine

from desktop_app.domain.approval import Answered, Asked
from desktop_app.domain.card import Card
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.approving import (
    Speaker,
    Speakers,
    counting,
    outcome_of,
    read_answer,
    read_request,
)
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.promotions import authority_of
from desktop_app.ledger.trust import Trust
from desktop_app.store.directory import Authors, device_cards, unknown_author
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_OF_KIND = (
    "select e.line from thing t join entry e on e.obj = t.obj and e.kind = t.kind"
    " where t.kind = ?{case} order by e.lamport, e.id"
)


class ApprovalReading:
    """Reads what was asked to be approved. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def of(self, case: CaseId | None) -> tuple[Asked, ...]:
        """Every request of a case, or of all, the earliest first; what can't be read is none."""
        with reading(self._engine) as db:
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            requests = _entries(db, trust, case, kinds.APPROVAL_REQUEST)
            answers = _by_request(_entries(db, trust, case, kinds.APPROVAL)) if requests else {}
            cards = {card.key: card for card, _, _ in device_cards(db, trust)} if requests else {}
        voices = _Voices(trust, cards)
        told = (_told(each, answers.get(each.id, []), voices.of, authors) for each in requests)
        return tuple(one for one in told if one is not None)


class _Voices:
    """Tells whose word an entry is, by the cards that count here."""

    def __init__(self, trust: Trust, cards: Mapping[DeviceKey, Card]) -> None:
        self._trust, self._cards = trust, cards

    def of(self, entry: Entry) -> Speaker | None:
        card = self._cards.get(entry.log.author)
        if card is None or not self._trust.before_loss(entry):
            return None
        held = authority_of(self._trust, entry)
        return Speaker(card.person, card.agency_key, held)


def _entries(db: Connection, trust: Trust, case: CaseId | None, kind: str) -> list[Entry]:
    where, values = ("", (kind,)) if case is None else (" and t.case_id = ?", (kind, case))
    rows = db.exec_driver_sql(_OF_KIND.format(case=where), values).all()
    entries = [reread(row[0]) for row in rows]
    return [e for e in entries if (case is None or e.log.case == case) and trust.counts(e)]


def _by_request(answers: list[Entry]) -> Mapping[EntryId, list[Entry]]:
    found: dict[EntryId, list[Entry]] = defaultdict(list)
    for each in answers:
        if each.refers is not None:
            found[each.refers].append(each)
    return found


def _told(
    entry: Entry, answers: list[Entry], speakers: Speakers, authors: Authors
) -> Asked | None:
    request, asker = read_request(entry), speakers(entry)
    if request is None or asker is None:
        return None
    deciding = counting(entry, answers, speakers)
    return Asked(
        id=entry.id,
        case=entry.log.case,
        audience=entry.log.audience,
        subject=request.subject,
        digest=request.digest,
        terms=request.terms,
        words=request.words,
        author=authors.get(entry.log.author) or unknown_author(entry.log.author),
        person=asker.person,
        agency=asker.agency,
        recorded_ms=entry.recorded_ms,
        outcome=outcome_of(deciding, speakers, request.persons),
        answers=tuple(_answered(each, deciding, speakers, authors) for each in answers),
        persons=request.persons,
    )


def _answered(
    entry: Entry, deciding: tuple[Entry, ...], speakers: Speakers, authors: Authors
) -> Answered:
    found, speaker = read_answer(entry), speakers(entry)
    return Answered(
        id=entry.id,
        author=authors.get(entry.log.author) or unknown_author(entry.log.author),
        answer=None if found is None else found[0],
        comment="" if found is None else found[1],
        recorded_ms=entry.recorded_ms,
        counts=entry in deciding,
        is_replaced=any(entry.id in each.supersedes for each in deciding),
        person=None if speaker is None else speaker.person,
    )
