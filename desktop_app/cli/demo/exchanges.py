"""Handoffs of the demonstration, put on record as the services do; their files are made up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from desktop_app.app.receipts import RECEIPT_NAMESPACE
from desktop_app.cli.demo.carrying import NoCourier, NoScribe
from desktop_app.cli.demo.colleagues import Colleague
from desktop_app.cli.demo.consenting import Consents, at_ms
from desktop_app.cli.demo.dealings import Receiving, Sending
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.wall_clock import spoken
from desktop_app.crypto.sshsig import sign_for_ssh
from desktop_app.domain.approval import Answer
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Choices, Scope
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.domain.marks import Notice
from desktop_app.domain.receipts import Outcome, ReceiptStatement
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log
from desktop_app.services.approvals import request_with
from desktop_app.services.grounds import CONSENT
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.handoff_terms import ask_about_handoff
from desktop_app.services.receiving.receipt_record import SignedAnswer, receipts_on_record
from desktop_app.services.receiving.said import number, text
from desktop_app.services.receiving.statement import digest_of, written_statement

_SUPERVISOR = "helen"
_Steps = Iterator[tuple[int, Callable[[], object]]]


@dataclass(slots=True)
class Exchanges:
    """What left one case, what came to it, and what came of either."""

    record: Record
    case: CaseId
    edition: str
    consents: Consents
    _asked: dict[str, EntryId] = field(default_factory=dict)
    _carried: dict[str, list[EntryId]] = field(default_factory=dict)
    _came: dict[str, str] = field(default_factory=dict)

    def sending(self, one: Sending) -> _Steps:
        """When to do what of a handoff that leaves, as far as it comes."""
        steps: tuple[tuple[str, Callable[[Sending], object]], ...] = (
            (one.asked, self._ask),
            (one.approved, self._approve),
            (one.at, self._send),
            (one.answered, self._take_receipt),
        )
        for wall, do in steps:
            if wall:
                yield at_ms(wall), partial(self._at, wall, partial(do, one))

    def receiving(self, one: Receiving) -> _Steps:
        """When to take in what came."""
        yield at_ms(one.at), partial(self._at, one.at, partial(self._accept, one))

    def _at(self, wall: str, do: Callable[[], object]) -> None:
        self.record.clock.stand_at_ms(at_ms(wall))
        do()

    def _ask(self, one: Sending) -> None:
        words = one.words.said(self.edition)
        self._asked[one.to] = ask_about_handoff(self.record.vault, self._request(one), words)

    def _approve(self, one: Sending) -> None:
        asked = request_with(self.record.vault, self._asked[one.to])
        answer = Answer.APPROVED_WITH_DIRECTION
        self.record.answer(_SUPERVISOR, asked, answer, one.approval.said(self.edition))

    def _send(self, one: Sending) -> None:
        courier = NoCourier(self.record.chance)
        desk = Desk(courier, NoScribe())
        build_handoff(self.record.vault, desk, self._request(one), "", lambda _done, _total: True)
        self._carried[one.to] = courier.carried

    def _request(self, one: Sending) -> HandoffRequest:
        return HandoffRequest(
            case=self.case,
            recipients=(self._colleague(one.to).card,),
            purpose=one.purpose.said(self.edition),
            authority=one.authority.said(self.edition),
            audiences=frozenset({WHOLE_TEAM}),
            limits=one.limits.said(self.edition),
            minimum=one.minimum.said(self.edition),
            choices=Choices(scope=Scope(since=one.since)),
            ground=CONSENT,
            consent=self.consents.id_of(one.consent),
            approval=self._asked.get(one.to) if one.approved else None,
        )

    def _take_receipt(self, one: Sending) -> None:
        """All of it was taken in, and its receiver's device signed that."""
        who, sent = self._colleague(one.to), self._sent_to(one.to)
        statement = ReceiptStatement(
            audience=WHOLE_TEAM,
            bundle=text(sent.shown, "bundle"),
            sha256=text(sent.shown, "sha256"),
            series=text(sent.shown, "series"),
            number=number(sent.shown, "number"),
            outcome=Outcome.ACCEPTED,
            accepted=len(self._carried[one.to]),
            digest=digest_of(self._carried[one.to]),
            refused=(),
            words="",
            at=spoken(datetime.fromisoformat(one.answered)),
            by=who.card.printed,
        )
        line = written_statement(statement)
        signed = SignedAnswer(statement, line, sign_for_ssh(who.pen, line, RECEIPT_NAMESPACE))
        vault = self.record.vault
        vault.book.append(vault.pen, receipts_on_record(vault, [sent], who.card, [signed]))

    def _sent_to(self, name: str) -> Entry:
        printed = self._colleague(name).card.printed
        sent = self.record.vault.book.things(self.case, kinds.HANDOFF)
        return next(each for each in sent if (each.shown or {}).get("recipients") == [printed])

    def _accept(self, one: Receiving) -> None:
        """Their entries come with it, and of all their logs this one is told of."""
        self.record.exchange(self.record.clock.now_ms(), only=one.by)
        who, vault = self._colleague(one.by), self.record.vault
        log = Log(who.pen.public, self.case, WHOLE_TEAM)
        last, head = who.head(log)
        self._came[one.id] = b64(self.record.chance(16))
        body: dict[str, object] = {
            "bundle": self._came[one.id],
            "sha256": self.record.chance(32).hex(),
            "envelope": b64(self.record.chance(32)),
            "kind": HandoffKind.COPY.value,
            "series": b64(self.record.chance(16)),
            "number": 1,
            "sender": [who.card.printed, b64(who.card.key)],
            "purpose": one.purpose.said(self.edition),
            "authority": one.authority.said(self.edition),
            "logs": [[b64(log.author), log.audience, last, b64(head)]],
            "counts": {"entries": last + 1},
            **self._corrected(one),
        }
        about = ObjectId(vault.new_id())
        draft = Draft(
            case=self.case, audience=WHOLE_TEAM, kind=kinds.ACCEPT, about=about, body=body
        )
        vault.book.append(vault.pen, [draft])

    def _corrected(self, one: Receiving) -> dict[str, object]:
        """What a notice says more: it brings the one entry that sets another right."""
        if not one.corrects:
            return {}
        return {
            "kind": HandoffKind.NOTICE.value,
            "notice": Notice.CORRECTION.value,
            "about": [self._came[one.corrects]],
            "counts": {"entries": 1},
        }

    def _colleague(self, name: str) -> Colleague:
        return self.record.colleagues[name]
