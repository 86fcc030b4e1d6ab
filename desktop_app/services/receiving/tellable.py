"""Whom a notice about a handoff goes to: everybody who was given it, and what each can be told."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from desktop_app.domain.action import NewAction
from desktop_app.domain.card import Card
from desktop_app.domain.consent import Consent
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import Receiver, Tellable
from desktop_app.domain.receipts import Outcome, RecipientStatus, SentStatus
from desktop_app.ledger import kinds
from desktop_app.services.actions import open_action, owner_by
from desktop_app.services.audiences import channel_told
from desktop_app.services.consents import resting_on
from desktop_app.services.houses import Houses
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.receiving.names_recorded import names_on_record
from desktop_app.services.receiving.notices_due import notice_about, notices_due
from desktop_app.services.receiving.received import SentBefore, sent_before
from desktop_app.services.receiving.said import text, texts
from desktop_app.services.receiving.status import status_of

BY_HAND = (Notice.RECALL, Notice.SUPERSEDED)
"""What a person decides on; the others follow from what is on record."""


def tellable_of_handoff(vault: OpenVault, case: CaseId, bundle: str) -> Tellable:
    """Who was given a bundle from here, and each notice there can be about it.

    Raises:
        Refusal: UNKNOWN_CASE; NOT_SENT_TO_THEM for a bundle that did not leave from here.
    """
    found = [each for each in status_of(vault, case) if each.bundle == bundle and each.is_ours]
    if not found:
        raise Refusal(RefusalCode.NOT_SENT_TO_THEM)
    receivers = _receivers(vault, case, found)
    due = [each for each in notices_due(vault, case) if bundle in each.bundles]
    by_hand = (
        notice_about(vault, case, notice, each.status.card, [bundle])
        for notice in BY_HAND
        for each in receivers
        if has_it(each.status) and each.status.name
    )
    return Tellable(
        receivers=receivers,
        due=(*due, *by_hand),
        rests_on_consent=_rests_on_consent(vault, case, bundle),
    )


def tellable_of_consent(vault: OpenVault, consent: Consent) -> Tellable:
    """Who holds what left under a consent; while it stands there is nothing to tell them."""
    under = {each.bundle for each in resting_on(vault, consent)}
    found = [each for each in status_of(vault, consent.case) if each.bundle in under]
    ours = [each for each in found if each.is_ours]
    due = (
        each
        for each in notices_due(vault, consent.case)
        if each.notice is Notice.CONSENT_WITHDRAWN and under & set(each.bundles)
    )
    return Tellable(
        receivers=_receivers(vault, consent.case, ours), due=tuple(due), rests_on_consent=True
    )


def remind_to_tell(vault: OpenVault, consent: Consent, title: str) -> Receipt:
    """Leave an action for oneself, due today, where the consent stands; one is enough.

    Raises:
        Refusal: EMPTY_TITLE, TEXT_NOT_STORABLE.
    """
    waiting = (each for each in vault.actions.of(consent.case) if each.is_open)
    if any(each.title == title.strip() for each in waiting):
        return Receipt(consent.case, frozenset())
    new = NewAction(
        title=title,
        owner=owner_by(vault.me),
        due=local_day(vault),
        audience=channel_told(vault, consent.case, consent.id),
    )
    return open_action(vault, consent.case, new)


def has_it(status: RecipientStatus) -> bool:
    """Whether somebody has what they were handed, as far as they said: who declined has not."""
    return status.receipt is None or status.receipt.outcome is not Outcome.REJECTED


def _receivers(vault: OpenVault, case: CaseId, sent: Sequence[SentStatus]) -> tuple[Receiver, ...]:
    """Everybody once, by the last thing they were handed."""
    latest: dict[str, RecipientStatus] = {}
    moments: dict[str, list[int]] = defaultdict(list)
    for each in sorted(sent, key=lambda one: one.sent_ms):
        for status in each.recipients:
            latest[status.card] = status
            moments[status.card].append(each.sent_ms)
    bundles = {each.bundle for each in sent}
    before = sent_before(vault, case)
    return tuple(
        Receiver(
            status=status,
            handed_ms=tuple(moments[card]),
            handed_on=tuple(_handed_on(vault, case, card)),
            told=tuple(_told(before, card, bundles)),
        )
        for card, status in latest.items()
        if card != vault.me.printed
    )


def _told(
    before: Iterable[SentBefore], card: str, bundles: Collection[str]
) -> Iterator[tuple[Notice, int]]:
    for each in before:
        notice = each.marks.notice
        if notice is not None and card in each.recipients and set(bundles) & set(each.marks.about):
            yield notice, each.sent_ms


def _handed_on(vault: OpenVault, case: CaseId, card: str) -> Iterator[str]:
    """Names of those whom a receiver gave the case to, where that came back to us."""
    held = {one.printed: one for one, _ in vault.cards.cards()}
    by = held.get(card)
    if not isinstance(by, Card):
        return
    given = [
        entry
        for entry in vault.book.things(case, kinds.HANDOFF)
        if entry.log.author == by.key and text(entry.shown, "kind") != "notice"
    ]
    recorded = names_on_record(given)
    for printed in dict.fromkeys(p for e in given for p in texts(e.shown, "recipients")):
        if printed != vault.me.printed:
            yield held[printed].name if printed in held else recorded.get(printed, printed)


def _rests_on_consent(vault: OpenVault, case: CaseId, bundle: str) -> bool:
    return any(
        text(entry.shown, "bundle") == bundle and bool(text(entry.shown, "consent"))
        for entry in Houses.of(vault).ours(vault.book.things(case, kinds.HANDOFF))
    )
