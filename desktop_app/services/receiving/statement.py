"""A receipt's statement as bytes: one line of canonical JSON, signed as it stands."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Annotated

import msgspec

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, EntryId
from desktop_app.domain.receipts import Outcome, ReceiptStatement, Refused
from desktop_app.ledger.canonical import LARGEST_INTEGER, b64, canonical, unb64

FORMAT = "throughline-receipt/1"
MOST_BYTES = 16 << 20

_Number = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_INTEGER)]
_Text = Annotated[str, msgspec.Meta(max_length=10_000)]
_Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class _Refused(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    entry: str
    why: _Text


class _Written(msgspec.Struct, frozen=True, kw_only=True):
    """Names of a later version are let be: the signature covers them, we don't read them."""

    format: str
    audience: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_]{1,32}$")]
    bundle: str
    sha256: _Hash
    series: str
    number: Annotated[int, msgspec.Meta(ge=1, le=LARGEST_INTEGER)]
    outcome: Outcome
    accepted: _Number
    digest: _Hash
    refused: tuple[_Refused, ...]
    words: _Text
    at: _Text
    by: _Text


def digest_of(entries: Iterable[EntryId]) -> str:
    """SHA-256 over the ids in order, one a line: both sides work it out from what they hold."""
    lines = sorted(b64(entry) for entry in entries)
    return sha256("".join(f"{line}\n" for line in lines).encode("ascii")).hexdigest()


def written_statement(statement: ReceiptStatement) -> bytes:
    """The line that is signed, with its end."""
    said = {
        "format": FORMAT,
        "audience": statement.audience,
        "bundle": statement.bundle,
        "sha256": statement.sha256,
        "series": statement.series,
        "number": statement.number,
        "outcome": statement.outcome.value,
        "accepted": statement.accepted,
        "digest": statement.digest,
        "refused": [{"entry": b64(one.entry), "why": one.why} for one in statement.refused],
        "words": statement.words,
        "at": statement.at,
        "by": statement.by,
    }
    return canonical(said) + b"\n"


def read_statement(untrusted: bytes) -> ReceiptStatement:
    """What somebody answered.

    Raises:
        Refusal: RECEIPT_MALFORMED when it isn't the one line it must be.
    """
    try:
        written = msgspec.json.decode(untrusted, type=_Written)
        _check_spelling(untrusted)
        return _meant(written)
    except (RecursionError, ValueError):  # msgspec's errors, and ours, are ValueErrors
        raise Refusal(RefusalCode.RECEIPT_MALFORMED) from None


def _check_spelling(untrusted: bytes) -> None:
    if canonical(msgspec.json.decode(untrusted)) + b"\n" != untrusted:
        raise ValueError("not the one spelling")


def _meant(written: _Written) -> ReceiptStatement:
    unb64(written.bundle, 16)
    unb64(written.series, 16)
    if written.format != FORMAT or datetime.fromisoformat(written.at).tzinfo is None:
        raise ValueError("another format, or a moment without a zone")
    return ReceiptStatement(
        audience=Audience(written.audience),
        bundle=written.bundle,
        sha256=written.sha256,
        series=written.series,
        number=written.number,
        outcome=written.outcome,
        accepted=written.accepted,
        digest=written.digest,
        refused=tuple(Refused(EntryId(unb64(r.entry, 32)), r.why) for r in written.refused),
        words=written.words,
        at=written.at,
        by=written.by,
    )
