"""Accepts an opened handoff: others' entries join the record under their authors' signatures."""

from collections import Counter

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.handoff import Accepted
from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.draft import Draft
from desktop_app.services.handoff_opening import CARDS, ENTRIES, Arrived
from desktop_app.services.opened import OpenVault
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
    _take_in_files(vault, arrived)
    _know_agencies(vault, arrived)
    source = f"handoff {arrived.envelope.bundle}"
    new = [entry.id for entry in arrived.entries]
    known = vault.book.holds(new)
    vault.book.ingest(arrived.waiting.lines(CARDS), source)
    vault.book.ingest(arrived.waiting.lines(ENTRIES), source)  # with those to be set aside
    vault.marks.add_unread(
        incoming.case,
        [
            entry.id
            for entry in arrived.entries
            if entry.header.kind == kinds.NOTE
            and entry.id not in known
            and entry.log.author != vault.me.key
        ],
    )
    vault.book.append(vault.pen, _on_record(vault, arrived))
    remember_sealed(vault, incoming.case, arrived.envelope.series, arrived.envelope.counts)
    arrived.waiting.discard()
    return Accepted(incoming.case, incoming.new, incoming.conflicts)


def _take_in_files(vault: OpenVault, arrived: Arrived) -> None:
    """Move the bytes from the quarantine to the vault's own folder, each under its own id.

    All are compared with what their authors signed before the first is moved.
    """
    files = arrived.incoming.attachments
    coming = {file.id: name for file in files if (name := _coming(vault, arrived, file))}
    for id_, name in coming.items():
        arrived.waiting.adopt(name, id_)
    vault.files.remember(arrived.incoming.case, files)


def _coming(vault: OpenVault, arrived: Arrived, file: Attachment) -> str | None:
    """The payload to take in for an attachment; None when its bytes are here."""
    if not vault.files.holds(file):
        return _matching(arrived, file)
    here = vault.files.describe(file.id)
    if (here.sha256, here.size) != (file.sha256, file.size):
        raise Fault(FaultCode.ATTACHMENT_DAMAGED)
    return None


def _matching(arrived: Arrived, file: Attachment) -> str:
    """The payload that is this attachment, if it is the one its author signed for."""
    name = arrived.files.get(file.id.hex())
    if name is None:
        raise Fault(FaultCode.ATTACHMENT_MISSING, count=1)
    if name.sha256 != file.sha256 or name.size != file.size:
        raise Fault(FaultCode.ATTACHMENT_DAMAGED)
    return name.name


def _know_agencies(vault: OpenVault, arrived: Arrived) -> None:
    """Agencies that come with the bundle are known on the sender's word: `vouched`."""
    now = vault.clock.now_ms()
    for entry in arrived.cards:
        card = card_of(entry)
        if card is not None and card.key != vault.me.key:
            agency = DeviceKey(entry.log.author)
            vault.cards.know_agency(agency, Standing.VOUCHED, arrived.sender.log.author, now)


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
