"""Accepts an opened handoff: others' entries join the record under their authors' signatures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.codes import Standing
from desktop_app.domain.conflict import Conflict
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.handoff import Accepted
from desktop_app.domain.ids import DeviceKey
from desktop_app.domain.receiving import EVERYTHING, BundleState, Choice, Lineage
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.arrivals import mark_arrived
from desktop_app.services.conflicts import settle
from desktop_app.services.judging import Verdict
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.acceptance import acceptance
from desktop_app.services.receiving.arrived import FILES, Arrived
from desktop_app.services.receiving.choosing import taken_by
from desktop_app.services.receiving.describing import (
    SENDER_EXPIRED,
    attachments_named,
    standing_of,
)
from desktop_app.services.receiving.remembering import remember
from desktop_app.services.sealed_counts import remember_sealed

_NOT_APPROVED = frozenset({RefusalCode.DEED_NOT_APPROVED, RefusalCode.APPROVAL_RETURNED})


def accept_handoff(vault: OpenVault, arrived: Arrived, choice: Choice = EVERYTHING) -> Accepted:
    """Take a bundle, or the chosen parts of it, into the record.

    Begun again after a break, or done twice, it comes to the same; what was left may be taken
    later, from the same file. The sender's card must have been taken in before: a stranger's
    words don't join a child's record because they were well wrapped (decision 004).

    Raises:
        Refusal: BUNDLE_SENDER_UNKNOWN, BUNDLE_SENDER_REVOKED, BUNDLE_SENDER_EXPIRED,
            BUNDLE_SERIES_FOREIGN; UNKNOWN_CASE for a notice about a case that was never taken
            in, UNKNOWN_ENTRY for a part that is not in it, EMPTY_REASON for leaving without one.
        Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, DISK_FULL.
    """
    _check(vault, arrived)
    taken = taken_by(arrived, choice)
    new = len(taken) - len(vault.book.holds([entry.id for entry in taken]))
    absent = _take_in_files(vault, arrived, taken)
    _know_agencies(vault, arrived)
    mark_arrived(vault, taken)
    source = f"handoff {arrived.envelope.bundle}"
    vault.book.take_in(_verdicts(arrived, taken), source)  # with those to be set aside
    drafts, refused = acceptance(vault, arrived, choice.why)
    if drafts:
        vault.book.append(vault.pen, drafts)
    conflicts = _settle(vault, arrived, choice)
    remember_sealed(vault, arrived.incoming.case, arrived.envelope.series, arrived.envelope.counts)
    remember(vault, arrived, BundleState.PARTLY if refused else BundleState.ACCEPTED, choice.why)
    arrived.waiting.discard()
    return Accepted(arrived.incoming.case, new, conflicts, absent, refused)


def _check(vault: OpenVault, arrived: Arrived) -> None:
    """As things stand now: a bundle may have lain open while a laptop was reported lost."""
    incoming = arrived.incoming
    standing = standing_of(vault, incoming.sender)
    if standing is None:
        raise Refusal(RefusalCode.BUNDLE_SENDER_UNKNOWN, name=incoming.sender.name)
    if standing is Standing.REVOKED:
        raise Refusal(RefusalCode.BUNDLE_SENDER_REVOKED, name=incoming.sender.name)
    if SENDER_EXPIRED in incoming.problems:
        raise Refusal(RefusalCode.BUNDLE_SENDER_EXPIRED, name=incoming.sender.name)
    if arrived.report.descent.lineage is Lineage.FOREIGN:
        raise Refusal(RefusalCode.BUNDLE_SERIES_FOREIGN)
    if arrived.envelope.kind is HandoffKind.NOTICE:
        vault.reading.check_case(incoming.case)  # of a case nobody took in there is no more to say


def _verdicts(arrived: Arrived, taken: Iterable[Entry]) -> Iterator[Verdict]:
    """The lines to take in: every card, what was chosen, and what is to be set aside."""
    chosen = {entry.id for entry in (*arrived.cards, *taken)}
    for line, fault in arrived.checked:
        if fault is not None or reread(line).id in chosen:
            yield line, fault


def _settle(vault: OpenVault, arrived: Arrived, choice: Choice) -> int:
    """Put on record which of two values holds, where a person said so; how many stay open.

    One that would close a case on another agency's word stays open until that is approved.
    """
    contested = [each for part in arrived.report.parts for each in part.conflicts]
    standing = 0
    for one in contested:
        now = vault.conflicts.of(one.case, one.about, one.name)
        if now is None:
            continue
        answered = (one.about, one.name) in choice.answers
        if not answered or not _is_settled(vault, now, choice.answers[one.about, one.name]):
            standing += 1
    return standing


def _is_settled(vault: OpenVault, conflict: Conflict, value: object) -> bool:
    try:
        settle(vault, conflict, value)
    except Refusal as refusal:
        if refusal.code not in _NOT_APPROVED:
            raise
        return False
    return True


def _take_in_files(vault: OpenVault, arrived: Arrived, taken: Iterable[Entry]) -> int:
    """Move the bytes from the quarantine to the vault's own folder; how many did not come.

    All are compared with what their authors signed before the first is moved. A file is found
    by its digest, so that an entry which claims another's id takes nothing away (decision 015).
    """
    _check_files(arrived)
    payload = {(file.sha256, file.size): file.name for file in arrived.files}
    absent = 0
    for file in attachments_named(taken):
        if vault.files.holds(file):
            continue
        name = payload.get((file.sha256, file.size))
        if name is None:
            absent += 1
        else:
            arrived.waiting.adopt(name, file)
    return absent


def _check_files(arrived: Arrived) -> None:
    """Refuse a bundle that lost a file it counts, or that has other bytes for one it names."""
    lost = arrived.envelope.counts.get("attachments", 0) - len(arrived.files)
    if lost > 0:
        raise Fault(FaultCode.ATTACHMENT_MISSING, count=lost)
    told: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for file in arrived.named:
        told[file.id.hex()].add((file.sha256, file.size))
    for payload in arrived.files:
        named = told.get(payload.name.removeprefix(FILES).partition(".")[0])
        if named is not None and (payload.sha256, payload.size) not in named:
            raise Fault(FaultCode.ATTACHMENT_DAMAGED)


def _know_agencies(vault: OpenVault, arrived: Arrived) -> None:
    """Authors' agencies are known on the sender's word: `vouched`. Nobody vouches for themself."""
    vouched_by, now = DeviceKey(arrived.sender.log.author), vault.clock.now_ms()
    authors = {entry.log.author for entry in arrived.entries} - {vault.me.key}
    cards = [card for entry in arrived.cards if (card := card_of(entry)) is not None]
    agencies = {card.agency_key for card in cards if card.key in authors} - {vouched_by}
    vault.cards.know_agencies(agencies, Standing.VOUCHED, vouched_by, now)
