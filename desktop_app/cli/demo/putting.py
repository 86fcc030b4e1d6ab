"""Puts happenings on record: the owner's at once, colleagues' when their devices are met."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from desktop_app.cli.demo.attaching import Files
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.colleagues import Colleague
from desktop_app.cli.demo.happenings import Correction, Happening
from desktop_app.cli.tour_case import StagedClock
from desktop_app.domain.approval import Answer, Asked
from desktop_app.domain.audience import GROUP_BYTES, group_tag, of_discipline
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.approvals import answer_draft
from desktop_app.services.attaching import Attaching
from desktop_app.services.audiences import agency_group
from desktop_app.services.notes import amendment_draft, note_draft, strike_draft
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

_SOURCE = "demo"


@dataclass(slots=True)
class Record:
    """One vault as it fills up: who signs what, and what has not come over yet."""

    vault: OpenVault
    clock: StagedClock
    chance: Seeded
    colleagues: Mapping[str, Colleague]
    files: Files
    _waiting: list[tuple[str, bytes]] = field(default_factory=list)
    _lamport: dict[CaseId, int] = field(default_factory=lambda: defaultdict(lambda: 2))
    _circles: dict[tuple[CaseId, str], Audience] = field(default_factory=dict)

    def put(self, case: CaseId, one: Happening) -> EntryId:
        """Record a note in its author's name."""
        self.clock.stand_at_ms(one.recorded_ms)
        seen_by = self._as(one.by)
        note = NewNote(
            type=one.type,
            occurred=parse_occurred(one.occurred),
            text=one.text,
            audience=self._audience(case, one),
            place=one.place,
            present=one.present,
            late_reason=one.late_reason,
            language=one.language,
        )
        files = [self.files.keep(self.vault, name) for name in one.files]
        draft = note_draft(seen_by, case, note, Attaching(seen_by, case), files)
        return self._sign(one.by, draft)

    def amend(self, by: str, id_: EntryId, change: Correction) -> None:
        """Set new words beneath a note that has come over."""
        self.clock.stand_at_ms(change.at_ms)
        seen_by = self._as(by)
        keeping = Attaching(seen_by, self.vault.reading.signed(id_).log.case)
        draft = amendment_draft(seen_by, id_, keeping, reason=change.reason, text=change.text)
        self._sign(by, draft)

    def strike(self, by: str, id_: EntryId, at_ms: int, reason: str) -> None:
        """Draw a line through a note that has come over."""
        self.clock.stand_at_ms(at_ms)
        self._sign(by, strike_draft(self._as(by), id_, reason=reason))

    def answer(self, by: str, asked: Asked, answer: Answer, comment: str) -> None:
        """Answer a request in a supervisor's name, for whoever asked to hear at once."""
        draft = answer_draft(self._as(by), asked, answer, comment)
        self._sign(by, draft)
        self.exchange(self.clock.now_ms(), only=by)

    def do(self, by: str, at_ms: int, act: Callable[[OpenVault], Receipt]) -> Receipt:
        """Have somebody do something about what has come over; it is heard of at once."""
        self.exchange(at_ms, only=by)
        receipt = act(self._as(by))
        if who := self.colleagues.get(by):
            who.catch_up(map(self.vault.reading.signed, receipt.entries))
        return receipt

    def exchange(self, now_ms: int, only: str = "") -> None:
        """Take in what colleagues, or one of them, have signed since they were last met."""
        self.clock.stand_at_ms(now_ms)
        met = [(by, line) for by, line in self._waiting if only in {"", by}]
        if met:
            self.vault.book.ingest([line for _, line in met], _SOURCE)
            self._waiting = [each for each in self._waiting if each not in met]

    def declare(self, case: CaseId, name: str, title: str, *, listed: bool) -> None:
        """Name an audience; one that is not listed is declared to its own readers alone."""
        tag = group_tag(self.chance(GROUP_BYTES))
        self._circles[case, name] = tag
        draft = Draft(
            case=case,
            audience=WHOLE_TEAM if listed else tag,
            kind=kinds.AUDIENCE,
            about=ObjectId(self.vault.new_id()),
            body={"tag": tag, "title": title, "listed": listed},
        )
        self.vault.book.append(self.vault.pen, [draft])

    def _audience(self, case: CaseId, one: Happening) -> Audience:
        if one.to == "own_discipline":
            return of_discipline(Discipline.CHILD_PROTECTION)
        if one.to == "agency":
            return agency_group(self.vault, case).tag
        return self._circles.get((case, one.to), WHOLE_TEAM)

    def _as(self, by: str) -> OpenVault:
        """The vault as that person's own device would have it."""
        who = self.colleagues.get(by)
        return self.vault if who is None else replace(self.vault, me=who.card, pen=who.pen)

    def _sign(self, by: str, draft: Draft) -> EntryId:
        self._lamport[draft.case] += 1
        who = self.colleagues.get(by)
        if who is None:
            return self.vault.book.append(self.vault.pen, [draft]).entries[0]
        now = self.clock.now_ms()
        entry = who.write(draft, now, self._lamport[draft.case], self.chance)
        self._waiting.append((by, entry.line))
        return entry.id
