"""Writes a receipt: a small bundle that goes back to whoever sent the handoff."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from desktop_app.domain.bundle import Envelope, HandoffKind, Member
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.domain.marks import Marks, written_marks
from desktop_app.domain.receipts import ReadableReceipt
from desktop_app.ledger.canonical import b64
from desktop_app.services.cards import own_card_line
from desktop_app.services.courier import Courier, ReceiptScribe, ReceiptSeal
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Progress
from desktop_app.services.receiving.answering import Answer
from desktop_app.services.receiving.arrived import CARDS, Arrived
from desktop_app.services.receiving.moment import moment_here
from desktop_app.services.receiving.statement import written_statement
from desktop_app.services.sendable import check_sendable

FIRST = "receipt.json"
ENDING = ".sig"


@dataclass(frozen=True, slots=True)
class ReceiptDesk:
    """The hands a receipt passes through."""

    courier: Courier
    seal: ReceiptSeal
    scribe: ReceiptScribe


def build_receipt(
    vault: OpenVault, desk: ReceiptDesk, answer: Answer, out: str, progress: Progress
) -> str:
    """Write the receipt as a file that its sender, and this device, can open; gives its digest.

    Raises:
        Refusal: FILE_EXISTS, CANCELLED; as `check_sendable`.
        Fault: DISK_FULL, NOT_WRITABLE, WRITTEN_COPY_DIFFERS.
    """
    arrived = answer.arrived
    check_sendable(vault, [arrived.incoming.sender])
    parts = _parts(vault, desk, answer)
    members = [_member(f"data/{name}", content) for name, content in parts.items()]
    size = sum(member.size for member in members)
    keys = [arrived.incoming.sender.recipient, vault.me.recipient]
    envelope = _envelope(vault, arrived, size)
    sealed = desk.courier.seal(out, members, envelope, [*dict.fromkeys(keys)], progress)
    try:
        desk.courier.deliver(out)
    except BaseException:
        desk.courier.withdraw(out)
        raise
    return sealed.sha256


def _parts(vault: OpenVault, desk: ReceiptDesk, answer: Answer) -> dict[str, bytes]:
    audiences = {one.audience for one in answer.statements}
    named = {_name(one.audience, audiences): one for one in answer.statements}
    statements = {name: written_statement(one) for name, one in named.items()}
    signed = {f"{name}{ENDING}": desk.seal.sign(line) for name, line in statements.items()}
    cards = vault.cards.control_lines([vault.me.key])
    readable = ReadableReceipt(
        statements=named,
        by=vault.me,
        to=answer.arrived.incoming.sender,
        signer=desk.courier.own_allowed_signers()[0],
    )
    return {
        **desk.scribe.receipt_parts(readable),
        "allowed_signers": desk.seal.allowed_signers(),
        CARDS.removeprefix("data/"): b"".join(line + b"\n" for line in cards),
        **statements,
        **signed,
    }


def _name(audience: Audience, audiences: Collection[Audience]) -> str:
    """`receipt.json` for the whole team, or the only audience there is; others are named."""
    first = WHOLE_TEAM if WHOLE_TEAM in audiences else min(audiences)
    return FIRST if audience == first else f"receipt_{audience}.json"


def _envelope(vault: OpenVault, arrived: Arrived, size: int) -> Envelope:
    return Envelope(
        bundle=b64(vault.new_id()),
        kind=HandoffKind.RECEIPT,
        series=b64(vault.new_id()),
        number=1,
        previous=None,
        sender=own_card_line(vault),
        recipients=(arrived.envelope.sender,),
        created=moment_here(vault),
        purpose=arrived.envelope.purpose,
        authority=arrived.envelope.authority,
        limits="",
        marks=written_marks(Marks(about=(arrived.envelope.bundle,))),
        counts={"entries": 0},
        payload_bytes=size,
    )


def _member(name: str, content: bytes) -> Member:
    def chunks() -> Iterator[bytes]:
        yield content

    return Member(name, len(content), chunks)
