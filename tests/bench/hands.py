"""Made-up colleagues whose devices sign real entries, as fast as they can."""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import DevicePen
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.ids import (
    AGENCY_CHANNEL,
    WHOLE_TEAM,
    CaseId,
    DeviceKey,
    EntryId,
    ObjectId,
    PersonId,
)
from desktop_app.domain.writing import into_runs
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.notes import body_of_text
from desktop_app.ledger.trust import agency_id
from desktop_app.ledger.writing import Place, write_entry
from tests.bench.made_up import Words

_BEGAN_MS = 1_762_000_000_000  # 2025-11-01
_BETWEEN_MS = 61_000
_AMENDED, _CHANGED = 0.08, 0.02
TYPES = ("note", "contact", "home_visit", "police_update", "court", "consultation")


@dataclass(frozen=True, slots=True)
class Colleague:
    """One device of somebody at another agency, and the agency that speaks for it."""

    card: Card
    pen: DevicePen
    agency: DevicePen

    @classmethod
    def met(cls, chance: random.Random, name: str, discipline: Discipline) -> "Colleague":
        """Somebody new, with keys of their own."""
        pen, agency = (DevicePen.from_seed(chance.randbytes(32)) for _ in range(2))
        card = Card(
            id=ObjectId(chance.randbytes(16)),
            agency_id=agency_id(agency.public),
            agency_key=agency.public,
            key=pen.public,
            recipient=AgeIdentity.generate().recipient,
            person=PersonId(chance.randbytes(16)),
            name=name,
            agency=f"Agency of {name}",
            discipline=discipline,
            job="Worker",
            authority=Authority.WORKER,
            device="laptop",
            expires="2028-01-01",
        )
        return cls(card, pen, agency)

    def card_entry(self, chance: random.Random) -> Entry:
        """The card, as its agency signs it."""
        draft = Draft(
            case=CaseId(self.card.agency_id),
            audience=AGENCY_CHANNEL,
            kind=kinds.CARD,
            about=self.card.id,
            body=card_body(self.card),
        )
        place = Place(
            position=0, previous=None, lamport=0, wall_ms=_BEGAN_MS, clock_offset_ms=None
        )
        return write_entry(draft, place, (), chance.randbytes(16), self.agency)


def team(chance: random.Random) -> tuple[Colleague, ...]:
    """Four colleagues of four disciplines."""
    people = (
        ("Owen Harada", Discipline.POLICE),
        ("Ardelle Bruyère", Discipline.INDIGENOUS_LIAISON),
        ("Farida Nasser", Discipline.CROWN),
        ("Tomas Okpik", Discipline.HEALTH),
    )
    return tuple(Colleague.met(chance, *person) for person in people)


@dataclass(slots=True)
class CaseWriter:
    """Writes one case, entry by entry, in the logs of the colleagues who are on it."""

    chance: random.Random
    words: Words
    case: CaseId
    colleagues: tuple[Colleague, ...]
    _lamport: int = 0
    _risk: tuple[EntryId, ...] = ()  # the entry that says it now: the next one takes its place
    _heads: dict[Log, tuple[int, EntryId]] = field(default_factory=dict)
    _notes: dict[DeviceKey, list[Entry]] = field(default_factory=lambda: defaultdict(list))

    def opening(self, codename: str) -> Iterator[Entry]:
        """The case itself and the young person it is about."""
        lead = self.colleagues[0]
        opened = self.write(lead, kinds.CASE, ObjectId(self.case), case_body(codename))
        self._risk = (opened.id,)
        yield opened
        person = {"full_name": f"Jo {codename}", "initials": "J.", "part": "young_person"}
        yield self.write(lead, kinds.PERSON, self._object(), {**person, "born": "2010-05-02"})

    def notes(self, count: int) -> Iterator[Entry]:
        """Entries: nine notes in ten, the rest amendments and changed risk levels."""
        for _ in range(count):
            colleague = self.chance.choice(self.colleagues)
            written = self._notes[colleague.pen.public]
            dice = self.chance.random()
            if dice < _AMENDED and written:
                target = self.chance.choice(written)
                body = {"reason": "Time corrected", **self._text()}
                yield self.write(colleague, kinds.AMEND, target.about, body, target.id)
            elif dice > 1 - _CHANGED:
                body = {"risk": self.chance.randint(1, 4), "risk_reason": self.words.note()[:80]}
                changed = self.write(colleague, kinds.FIELD, ObjectId(self.case), body)
                self._risk = (changed.id,)
                yield changed
            else:
                body = note_body(self.chance, colleague.card, self._text())
                written.append(self.write(colleague, kinds.NOTE, self._object(), body))
                yield written[-1]

    def _text(self) -> dict[str, object]:
        return body_of_text(into_runs(self.words.note()))

    def _object(self) -> ObjectId:
        return ObjectId(self.chance.randbytes(16))

    def write(
        self,
        colleague: Colleague,
        kind: str,
        about: ObjectId,
        body: dict[str, object],
        refers: EntryId | None = None,
    ) -> Entry:
        """The next entry of a colleague's log."""
        log = Log(colleague.pen.public, self.case, WHOLE_TEAM)
        position, previous = self._heads.get(log, (-1, None))
        place = Place(
            position=position + 1,
            previous=previous,
            lamport=self._lamport,
            wall_ms=_BEGAN_MS + self._lamport * _BETWEEN_MS,
            clock_offset_ms=0,
        )
        draft = Draft(
            case=self.case, audience=WHOLE_TEAM, kind=kind, about=about, body=body, refers=refers
        )
        seen = self._risk if kind == kinds.FIELD else ()
        entry = write_entry(draft, place, seen, self.chance.randbytes(16), colleague.pen)
        self._heads[log] = (position + 1, entry.id)
        self._lamport += 1
        return entry


def case_body(codename: str) -> dict[str, object]:
    """What a new case says."""
    return {
        "codename": codename,
        "opened_on": "2025-11-01",
        "status": "open",
        "exploitation": "at_risk",
        "risk": 2,
        "risk_reason": "",
        "lead_agency": "Northern Lakes CFS",
        "language": "en",
    }


def note_body(chance: random.Random, card: Card, text: dict[str, object]) -> dict[str, object]:
    """What a note says, with every name that the composer writes."""
    day, minute = chance.randint(1, 28), chance.randint(0, 59)
    return {
        "type": chance.choice(TYPES),
        "start": f"2026-{chance.randint(1, 10):02d}-{day:02d}T13:{minute:02d}-05:00",
        "end": None,
        "precision": "exact",
        "place": "Aunt's home",
        "present": ["J.M.", "R.M."],
        "discipline": card.discipline.value,
        "agency": card.agency,
        "regime": "none",
        "owner_agency": "",
        "source": "own",
        "late_reason": "",
        "lang": "en",
        **text,
    }
