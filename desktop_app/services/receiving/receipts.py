"""Takes a receipt in: what a receiver answered goes on record beside what was sent."""

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Outcome, TakenReceipt
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.cards import known_cards
from desktop_app.services.courier import Courier, Opened, ReceiptSeal, Waiting
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Progress
from desktop_app.services.receiving.receipt_building import ENDING, FIRST
from desktop_app.services.receiving.receipt_record import SignedAnswer, receipts_on_record
from desktop_app.services.receiving.sending_card import check_addressed, sender_of
from desktop_app.services.receiving.statement import MOST_BYTES, read_statement

_WEIGHT = (Outcome.ACCEPTED, Outcome.PARTLY, Outcome.QUESTION, Outcome.REJECTED)


def take_receipt(
    vault: OpenVault, courier: Courier, seal: ReceiptSeal, path: str, progress: Progress
) -> TakenReceipt:
    """Check who answers to what, and put it on record. A second time nothing changes.

    Raises:
        Refusal: as opening a handoff; NOT_A_RECEIPT, RECEIPT_MALFORMED, RECEIPT_OF_ANOTHER for
            a file we never sent, RECEIPT_NOT_RECIPIENT, BUNDLE_SENDER_REVOKED.
    """
    opened, waiting = courier.open(path, progress)
    try:
        _, card = sender_of(courier, opened)
        check_addressed(vault, courier, opened.envelope)
        _check_kind(opened)
        signed = tuple(_signed(opened, waiting, seal, card))
    finally:
        waiting.discard()
    _check_once(signed)
    sent = _sent(vault, signed[0].statement.bundle)
    _check_sent(sent, signed)
    by = _recipient(vault, sent, card, signed)
    drafts = receipts_on_record(vault, sent, by, signed)
    if drafts:
        vault.book.append(vault.pen, drafts)
    return _told(sent[0].log.case, by, signed, is_new=bool(drafts))


def _check_kind(opened: Opened) -> None:
    if opened.envelope.kind is not HandoffKind.RECEIPT:
        raise Refusal(RefusalCode.NOT_A_RECEIPT)


def _signed(
    opened: Opened, waiting: Waiting, seal: ReceiptSeal, card: Card
) -> Iterator[SignedAnswer]:
    """Every statement in it, each with a signature of the card's key."""
    names = [file.name for file in opened.contents.files if _is_statement(file.name)]
    if f"data/{FIRST}" not in names:
        raise Refusal(RefusalCode.RECEIPT_MALFORMED)
    for name in sorted(names):
        line = waiting.content(name, MOST_BYTES) or b""
        signature = waiting.content(name + ENDING, MOST_BYTES) or b""
        if not seal.holds(line, signature, card.key):
            raise Refusal(RefusalCode.BUNDLE_BAD_SIGNATURE)
        yield SignedAnswer(read_statement(line), line, signature)


def _check_once(signed: Sequence[SignedAnswer]) -> None:
    """One answer for each audience: of two, nobody could say which holds."""
    if len({one.statement.audience for one in signed}) < len(signed):
        raise Refusal(RefusalCode.RECEIPT_MALFORMED)


def _is_statement(name: str) -> bool:
    return name.startswith("data/receipt") and name.endswith(".json")


def _sent(vault: OpenVault, bundle: str) -> list[Entry]:
    """What this device put on record when it handed that bundle on; one entry a channel."""
    ours = {vault.me.key, *vault.former_keys}
    for case in vault.reading.cases(counted=False):
        found = [
            entry
            for entry in vault.book.things(case.id, kinds.HANDOFF)
            if entry.log.author in ours and (entry.shown or {}).get("bundle") == bundle
        ]
        if found:
            return found
    raise Refusal(RefusalCode.RECEIPT_OF_ANOTHER)


def _check_sent(sent: Iterable[Entry], signed: Iterable[SignedAnswer]) -> None:
    """One bundle, byte for byte ours, and of audiences that were in it."""
    told = {
        ((entry.shown or {}).get("bundle"), (entry.shown or {}).get("sha256")) for entry in sent
    }
    channels = {entry.log.audience for entry in sent}
    for one in signed:
        said = one.statement
        if (said.bundle, said.sha256) not in told or said.audience not in channels:
            raise Refusal(RefusalCode.RECEIPT_OF_ANOTHER)


def _recipient(
    vault: OpenVault, sent: list[Entry], card: Card, signed: Iterable[SignedAnswer]
) -> Card:
    """The card it was sent to, as it is held here: not one that merely bears its id."""
    recipients = (sent[0].shown or {}).get("recipients")
    known = next((one for one in known_cards(vault) if one.card.id == card.id), None)
    if known is None or not isinstance(known.card, Card) or not isinstance(recipients, list):
        raise Refusal(RefusalCode.RECEIPT_NOT_RECIPIENT)
    if known.standing is Standing.REVOKED:
        raise Refusal(RefusalCode.BUNDLE_SENDER_REVOKED, name=card.name)
    held = known.card
    says_so = all(one.statement.by == held.printed for one in signed)
    if held.key != card.key or held.printed not in recipients or not says_so:
        raise Refusal(RefusalCode.RECEIPT_NOT_RECIPIENT)
    return held


def _told(
    case: CaseId, by: Card, signed: tuple[SignedAnswer, ...], *, is_new: bool
) -> TakenReceipt:
    said = [one.statement for one in signed]
    heaviest = max(said, key=lambda one: _WEIGHT.index(one.outcome))
    return TakenReceipt(
        case=case,
        bundle=said[0].bundle,
        by=by,
        outcome=heaviest.outcome,
        accepted=sum(one.accepted for one in said),
        refused=tuple(each for one in said for each in one.refused),
        words=heaviest.words,
        at=said[0].at,
        is_new=is_new,
    )
