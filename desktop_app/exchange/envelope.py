"""`envelope.json`: who hands what to whom, in the one form that can be signed.

Canonical JSON as LEDGER section 1 restricts it: sorted names, no spaces, integers
only. Reading writes the same bytes again and compares, so nothing can be in the
file that is not in the `Envelope`.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated

import msgspec

from desktop_app.domain.bundle import Envelope, HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.canonical import (
    LARGEST_INTEGER,
    NotCanonical,
    canonical,
    check_value,
    unb64,
)

FORMAT = "throughline-handoff/1"

_ANY_FORMAT = re.compile(r"throughline-handoff/([1-9][0-9]{0,5})")
_MOST_COUNTS = 1_024  # what the receiver's own entry about it has room for
_MOST_RECIPIENTS = 64  # as many as the sealing may have

_Text = Annotated[str, msgspec.Meta(max_length=10_000)]
_Needed = Annotated[_Text, msgspec.Meta(pattern=r"\S")]
_Number = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_INTEGER)]
_Card = dict[str, object]
_Cards = Annotated[tuple[_Card, ...], msgspec.Meta(min_length=1, max_length=_MOST_RECIPIENTS)]
_Time = Annotated[
    str,
    msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$"),
]


class _OnlyFormat(msgspec.Struct):
    format: str


class _Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The names of CONTRACT section 8, and what may stand behind each."""

    format: str
    bundle: str
    kind: HandoffKind
    series: str
    number: Annotated[int, msgspec.Meta(ge=1, le=LARGEST_INTEGER)]
    previous: str | None
    sender: _Card = msgspec.field(name="from")
    recipients: _Cards = msgspec.field(name="to")
    created: _Time
    purpose: _Needed
    authority: _Needed
    limits: _Text
    marks: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=64)]
    counts: Annotated[dict[str, _Number], msgspec.Meta(max_length=_MOST_COUNTS)]
    payload_bytes: _Number = msgspec.field(name="bytes")


def encode_envelope(envelope: Envelope) -> bytes:
    """Write an envelope down.

    Raises:
        Refusal: BUNDLE_BAD_ENVELOPE when nobody could read it back.
    """
    values = {
        "format": FORMAT,
        "bundle": envelope.bundle,
        "kind": envelope.kind,
        "series": envelope.series,
        "number": envelope.number,
        "previous": envelope.previous,
        "from": msgspec.Raw(envelope.sender),
        "to": [msgspec.Raw(card) for card in envelope.recipients],
        "created": envelope.created,
        "purpose": envelope.purpose,
        "authority": envelope.authority,
        "limits": envelope.limits,
        "marks": envelope.marks,
        "counts": envelope.counts,
        "bytes": envelope.payload_bytes,
    }
    line = canonical(values)
    decode_envelope(line)
    return line


def decode_envelope(untrusted: bytes) -> Envelope:
    """Read an envelope that this or another program wrote.

    Raises:
        Refusal: BUNDLE_NEWER_FORMAT, or BUNDLE_BAD_ENVELOPE for anything else, with `why`.
    """
    with _refused_as("format"):
        _check_format(msgspec.json.decode(untrusted, type=_OnlyFormat).format)
    with _refused_as("shape"):
        written = msgspec.json.decode(untrusted, type=_Written)
    with _refused_as("meaning"):
        _check_meaning(written)
    with _refused_as("spelling"):
        _check_spelling(untrusted)
    return Envelope(
        bundle=written.bundle,
        kind=written.kind,
        series=written.series,
        number=written.number,
        previous=written.previous,
        sender=canonical(written.sender),
        recipients=tuple(map(canonical, written.recipients)),
        created=written.created,
        purpose=written.purpose,
        authority=written.authority,
        limits=written.limits,
        marks=written.marks,
        counts=written.counts,
        payload_bytes=written.payload_bytes,
    )


@contextmanager
def _refused_as(why: str) -> Iterator[None]:
    try:
        yield
    except (RecursionError, ValueError):  # msgspec's errors are ValueErrors
        raise Refusal(RefusalCode.BUNDLE_BAD_ENVELOPE, why=why) from None


def _check_format(untrusted: str) -> None:
    found = _ANY_FORMAT.fullmatch(untrusted)
    if found is None:
        raise Refusal(RefusalCode.BUNDLE_BAD_ENVELOPE, why="format")
    if untrusted != FORMAT:
        raise Refusal(RefusalCode.BUNDLE_NEWER_FORMAT, format=int(found[1]))


def _check_meaning(written: _Written) -> None:
    unb64(written.bundle, 16)
    unb64(written.series, 16)
    if written.previous is not None:
        unb64(written.previous, 32)
    if (written.previous is None) != (written.number == 1):
        raise ValueError("the first of a series follows nothing, every other one something")
    datetime.fromisoformat(written.created)


def _check_spelling(untrusted: bytes) -> None:
    """Written again from what was understood, it must give the same bytes."""
    values = msgspec.json.decode(untrusted)
    check_value(values)
    if canonical(values) != untrusted:
        raise NotCanonical("not the one spelling")
