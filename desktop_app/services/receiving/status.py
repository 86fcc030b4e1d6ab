"""What came of each handing on: who answered what, when, and who has not answered yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.domain.receipts import (
    Outcome,
    ReceiptOnRecord,
    RecipientStatus,
    SentStatus,
    WhoseCase,
)
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.covering import covered_by_case
from desktop_app.services.houses import Houses
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.names_recorded import names_on_record
from desktop_app.services.receiving.said import counted, number, text, texts

_DAY_MS = 86_400_000
_WEIGHT = (Outcome.ACCEPTED, Outcome.PARTLY, Outcome.QUESTION, Outcome.REJECTED)


def status_of(vault: OpenVault, case: CaseId) -> tuple[SentStatus, ...]:
    """Every handing on of a case that is on record here, newest first.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    vault.reading.check_case(case)
    known = _Known.of(vault, case)
    bundles: dict[tuple[DeviceKey, str], list[Entry]] = {}
    for entry in vault.book.things(case, kinds.HANDOFF):
        if entry.shown is not None:  # a bare header says nothing of what was handed on
            act = entry.log.author, text(entry.shown, "bundle")
            bundles.setdefault(act, []).append(entry)
    found = [known.status(entries) for entries in bundles.values()]
    return tuple(sorted(found, key=lambda one: one.sent_ms, reverse=True))


def handed_over_to(vault: OpenVault, case: CaseId) -> str:
    """The agency that took the case over from here and leads it still; "" if none did."""
    return whose_case(vault, case).handed_over_to


def whose_case(vault: OpenVault, case: CaseId) -> WhoseCase:
    """Whose case it is besides ours, once those who were given it have taken it in.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    return _whose(vault, case, vault.reading.case(case).lead_agency)


def whose_cases(vault: OpenVault) -> Mapping[CaseId, WhoseCase]:
    """Of every case as far as there is anything to say; few were ever handed on.

    Of one that asks why it is opened, nothing.
    """
    handed = vault.changes.with_any((kinds.RECEIPT, kinds.ACCEPT))
    found = {
        line.id: _whose(vault, line.id, line.lead_agency) for line in vault.changes.lines(handed)
    }
    told = {case: whose for case, whose in found.items() if whose != WhoseCase()}
    return covered_by_case(vault, told)


def _whose(vault: OpenVault, case: CaseId, lead: str) -> WhoseCase:
    sent = [each for each in status_of(vault, case) if each.is_of_our_agency]
    took = {
        recipient.agency: recipient.receipt.at
        for each in sent
        if each.kind == HandoffKind.OWNERSHIP
        for recipient in each.recipients
        if recipient.has_taken and recipient.receipt is not None
    }
    is_over = lead != vault.me.agency and lead in took
    return WhoseCase(
        handed_over_to=lead if is_over else "",
        handed_over_at=took[lead] if is_over else "",
        jointly_with=tuple(sorted({*_sent_jointly(sent), *_taken_jointly(vault, case)})),
    )


def _sent_jointly(sent: Sequence[SentStatus]) -> Iterator[str]:
    for each in sent:
        if each.kind == HandoffKind.JOINT:
            yield from (one.agency for one in each.recipients if one.has_taken and one.agency)


def _taken_jointly(vault: OpenVault, case: CaseId) -> Iterator[str]:
    agencies = {card.printed: card.agency for card, _ in vault.cards.cards()}
    for entry in Houses.of(vault).ours(vault.book.things(case, kinds.ACCEPT)):
        if text(entry.shown, "kind") == HandoffKind.JOINT:
            sender = next(iter(texts(entry.shown, "sender")), "")
            if agencies.get(sender, "") not in {"", vault.me.agency}:
                yield agencies[sender]


@dataclass(frozen=True, slots=True)
class _Known:
    """What it takes to tell what came of a bundle."""

    receipts: Sequence[Entry]
    houses: Houses
    cards: Mapping[str, Card | OutsideCard]
    ours: frozenset[bytes]
    now_ms: int
    due_days: int

    @classmethod
    def of(cls, vault: OpenVault, case: CaseId) -> "_Known":
        return cls(
            receipts=vault.book.things(case, kinds.RECEIPT),
            houses=Houses.of(vault),
            cards={card.printed: card for card, _ in vault.cards.cards()},
            ours=frozenset({vault.me.key, *vault.former_keys}),
            now_ms=vault.clock.now_ms(),
            due_days=vault.rulebook.policy.receipt_due_days,
        )

    def status(self, entries: Sequence[Entry]) -> SentStatus:
        """One handing on, said in as many channels as it had."""
        said = entries[0].shown
        sent_ms = min(entry.recorded_ms for entry in entries)
        return SentStatus(
            bundle=text(said, "bundle"),
            kind=text(said, "kind"),
            number=number(said, "number"),
            purpose=text(said, "purpose"),
            sent_ms=sent_ms,
            is_ours=entries[0].log.author in self.ours,
            is_of_our_agency=bool(self.houses.ours(entries[:1])),
            recipients=tuple(
                self._recipient(entries[0], card, sent_ms) for card in texts(said, "recipients")
            ),
        )

    def _recipient(self, sent: Entry, printed: str, sent_ms: int) -> RecipientStatus:
        card = self.cards.get(printed)
        can_answer = isinstance(card, Card)
        receipt = self._receipt(sent, printed)
        waits = receipt is None and can_answer
        days = max(0, (self.now_ms - sent_ms) // _DAY_MS)
        return RecipientStatus(
            card=printed,
            name=names_on_record([sent]).get(printed, "") if card is None else card.name,
            agency=card.agency if card is not None else "",
            can_answer=can_answer,
            receipt=receipt,
            days=days if waits else None,
            is_overdue=waits and days >= self.due_days,
        )

    def _receipt(self, sent: Entry, card: str) -> ReceiptOnRecord | None:
        """The latest answer of each audience, and of these the one that asks most of a reader.

        What was answered to an agency only its own people can have checked.
        """
        latest: dict[str, Mapping[str, object]] = {}
        answers = (
            entry.shown or {}
            for entry in self.receipts
            if text(entry.shown, "bundle") == text(sent.shown, "bundle")
            and card in texts(entry.shown, "by")
            and self.houses.are_one(entry.log.author, sent.log.author)
        )
        for said in sorted(answers, key=_moment):
            latest[text(said, "audience")] = said
        if not latest:
            return None
        heaviest = max(latest.values(), key=lambda said: _WEIGHT.index(_outcome(said)))
        return ReceiptOnRecord(
            outcome=_outcome(heaviest),
            at=text(heaviest, "at"),
            accepted=sum(counted(said, "entries") for said in latest.values()),
            refused=sum(counted(said, "refused") for said in latest.values()),
            words=text(heaviest, "words") or _why(heaviest),
        )


def _outcome(said: Mapping[str, object]) -> Outcome:
    """As it was read when it was taken in; colleagues' entries are looked at again."""
    outcome = text(said, "outcome")
    return Outcome(outcome) if outcome in set(Outcome) else Outcome.QUESTION


def _why(said: Mapping[str, object]) -> str:
    """Why the first of what was left was left; one reason is given for all of it."""
    refused = said.get("refused")
    pairs = refused if isinstance(refused, list) else []
    whys = (pair[1] for pair in pairs if isinstance(pair, list) and len(pair) > 1)
    return next((why for why in whys if isinstance(why, str) and why), "")


def _moment(said: Mapping[str, object]) -> float:
    try:
        return datetime.fromisoformat(text(said, "at")).timestamp()
    except ValueError:
        return 0.0
