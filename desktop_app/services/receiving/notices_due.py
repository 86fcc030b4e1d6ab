"""Who has to be told that words they received were corrected, or that consent was withdrawn."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.disclosing import Choices, Conditions, Scope
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.notices import DueNotice
from desktop_app.domain.receipts import Outcome
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.cards import find_card
from desktop_app.services.consents import resting_on
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import State, TimelineQuery
from desktop_app.services.receiving.received import SentBefore, sent_before
from desktop_app.services.receiving.status import status_of

_CHANGES = frozenset({kinds.AMEND, kinds.STRIKE})
_Cards = Mapping[str, Card | OutsideCard]


def notices_due(vault: OpenVault, case: CaseId) -> tuple[DueNotice, ...]:
    """Every receiver of bundles from here who has to be told something, corrections first.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    vault.reading.check_case(case)
    cards = {card.printed: card for card, _ in vault.cards.cards() if card.id != vault.me.id}
    refused = _rejected(vault, case)
    sent: dict[str, list[SentBefore]] = defaultdict(list)
    for bundle in sent_before(vault, case):
        for card in bundle.recipients if bundle.is_ours else ():
            if (bundle.bundle, card) not in refused:
                sent[card].append(bundle)
    return (
        *_corrections(vault, case, sent, cards),
        *_withdrawals(vault, case, sent, cards),
    )


def notice_about(
    vault: OpenVault, case: CaseId, notice: Notice, card: str, bundles: Sequence[str]
) -> DueNotice:
    """A notice that nobody's record asks for: a recall, or that something newer takes its place.

    Raises:
        Refusal: UNKNOWN_CARD; NOT_SENT_TO_THEM for a bundle that did not go to them from here.
    """
    meant = find_card(vault, card).card
    sent = {
        each.bundle: each
        for each in sent_before(vault, case)
        if each.is_ours and meant.printed in each.recipients
    }
    if not bundles or set(bundles) - sent.keys():
        raise Refusal(RefusalCode.NOT_SENT_TO_THEM)
    return _due(notice, meant, [sent[bundle] for bundle in bundles])


def notice_request(vault: OpenVault, case: CaseId, due: DueNotice, words: str) -> HandoffRequest:
    """The handoff that tells it, to them alone: of the rest of the case it says nothing.

    Raises:
        Refusal: UNKNOWN_CARD.
    """
    return HandoffRequest(
        case=case,
        recipients=(find_card(vault, due.card).card,),
        purpose=words,
        authority=due.authority,
        audiences=due.audiences,
        kind=HandoffKind.NOTICE,
        notice=due.notice,
        about=due.bundles,
        choices=Choices(scope=Scope(only=frozenset(due.notes))),
        conditions=Conditions(destroy_by=due.destroy_by),
    )


def _rejected(vault: OpenVault, case: CaseId) -> frozenset[tuple[str, str]]:
    """Bundles of which somebody took nothing: they are told nothing more of the case."""
    return frozenset(
        (sent.bundle, one.card)
        for sent in status_of(vault, case)
        for one in sent.recipients
        if one.receipt is not None and one.receipt.outcome is Outcome.REJECTED
    )


def _corrections(
    vault: OpenVault, case: CaseId, sent: Mapping[str, Sequence[SentBefore]], cards: _Cards
) -> Iterator[DueNotice]:
    """One for each receiver: all the notes that changed since they were shown them."""
    changed = [_note(vault, one.id, case) for one in _changed_lines(vault, case)]
    for printed, bundles in sent.items():
        card = cards.get(printed)
        news = [] if card is None else [n for n in changed if _is_news(n, bundles, card)]
        if card is None or not news:
            continue
        showing = [each for each in bundles if any(each.showed(note[0]) for note in news)]
        due = _due(Notice.CORRECTION, card, showing)
        yield replace(
            due,
            notes=tuple(note[0].id for note in news),
            audiences=frozenset(note[0].log.audience for note in news),
            needs_choices=any(b.cut(entry) for b in bundles for note in news for entry in note),
        )


def _changed_lines(vault: OpenVault, case: CaseId) -> Sequence[TimelineEntry]:
    states = frozenset({State.AMENDED, State.STRUCK})
    return vault.reading.timeline(TimelineQuery(case=case, states=states, limit=0)).entries


def _note(vault: OpenVault, id_: EntryId, case: CaseId) -> tuple[Entry, ...]:
    """A note's first entry, then what changed it."""
    base = vault.reading.signed(id_)
    about = vault.book.about([base.about])
    return (base, *(e for e in about if e.log.case == case and e.header.kind in _CHANGES))


def _is_news(
    note: Sequence[Entry], bundles: Sequence[SentBefore], card: Card | OutsideCard
) -> bool:
    """Whether they were shown the note, and not all that was changed of it by others."""
    base, *changes = note
    if not any(bundle.showed(base) for bundle in bundles):
        return False
    others = [e for e in changes if not isinstance(card, Card) or e.log.author != card.key]
    return any(not any(bundle.showed(entry) for bundle in bundles) for entry in others)


def _withdrawals(
    vault: OpenVault, case: CaseId, sent: Mapping[str, Sequence[SentBefore]], cards: _Cards
) -> Iterator[DueNotice]:
    """One for each receiver of what rested on a consent that was withdrawn since."""
    ended = {
        resting.bundle
        for consent in vault.consents.of(case)
        if consent.is_withdrawn
        for resting in resting_on(vault, consent)
    }
    for printed, bundles in sent.items():
        told = {
            id_
            for bundle in bundles
            if bundle.marks.notice is Notice.CONSENT_WITHDRAWN
            for id_ in bundle.marks.about
        }
        untold = [bundle for bundle in bundles if bundle.bundle in ended - told]
        card = cards.get(printed)
        if card is not None and untold:
            yield _due(Notice.CONSENT_WITHDRAWN, card, untold)


def _due(notice: Notice, card: Card | OutsideCard, bundles: Sequence[SentBefore]) -> DueNotice:
    return DueNotice(
        notice=notice,
        card=card.printed,
        name=card.name,
        agency=card.agency,
        bundles=tuple(bundle.bundle for bundle in bundles),
        audiences=frozenset().union(*(bundle.audiences for bundle in bundles)),
        authority=bundles[-1].authority,
    )
