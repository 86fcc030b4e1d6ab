"""Accepts an opened handoff: others' entries join the record under their authors' signatures."""

from collections import Counter, defaultdict

from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.handoff import Accepted
from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.draft import Draft
from desktop_app.services.arrivals import mark_arrived
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.arrived import FILES, Arrived
from desktop_app.services.sealed_counts import remember_sealed


def accept_handoff(vault: OpenVault, arrived: Arrived) -> Accepted:
    """Take a bundle into the record. Begun again after a break, it comes to the same.

    The sender's card must have been taken in before: a stranger's words don't
    join a child's record because they were well wrapped (decision 004).

    Raises:
        Refusal: BUNDLE_SENDER_UNKNOWN, BUNDLE_SENDER_REVOKED.
        Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, DISK_FULL.
    """
    incoming = arrived.incoming
    if incoming.standing is None:
        raise Refusal(RefusalCode.BUNDLE_SENDER_UNKNOWN, name=incoming.sender.name)
    if incoming.standing is Standing.REVOKED:
        raise Refusal(RefusalCode.BUNDLE_SENDER_REVOKED, name=incoming.sender.name)
    absent = _take_in_files(vault, arrived)
    _know_agencies(vault, arrived)
    source = f"handoff {arrived.envelope.bundle}"
    mark_arrived(vault, arrived.entries)
    vault.book.take_in(arrived.checked, source)  # with those to be set aside
    vault.book.append(vault.pen, _on_record(vault, arrived))
    remember_sealed(vault, incoming.case, arrived.envelope.series, arrived.envelope.counts)
    arrived.waiting.discard()
    return Accepted(incoming.case, incoming.new, incoming.conflicts, absent)


def _take_in_files(vault: OpenVault, arrived: Arrived) -> int:
    """Move the bytes from the quarantine to the vault's own folder; how many did not come.

    All are compared with what their authors signed before the first is moved. A file is found
    by its digest, so that an entry which claims another's id takes nothing away (decision 015).
    """
    _check_files(arrived)
    payload = {(file.sha256, file.size): file.name for file in arrived.files}
    absent = 0
    for file in arrived.named:
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


def _on_record(vault: OpenVault, arrived: Arrived) -> list[Draft]:
    """What was accepted, from whom and on what ground: said in each channel it came in.

    As with what is handed over, an entry tells only of its own channel (decision 012).
    """
    envelope = arrived.envelope
    common: dict[str, object] = {
        "bundle": envelope.bundle,
        "sha256": arrived.sha256,
        "series": envelope.series,
        "number": envelope.number,
        "sender": [arrived.incoming.sender.printed, b64(arrived.incoming.sender.key)],
        "purpose": envelope.purpose,
        "authority": envelope.authority,
    }
    entries = Counter(entry.log.audience for entry in arrived.entries)
    return [
        Draft(
            case=arrived.incoming.case,
            audience=channel,
            kind=kinds.ACCEPT,
            about=ObjectId(vault.new_id()),
            body={**common, "counts": {"entries": entries[channel]}},
        )
        for channel in sorted(entries)
    ]
