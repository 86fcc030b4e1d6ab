"""Key files: the epochs of a channel, each with the identity that opens what is sealed to it.

The identities stand in no entry. They travel in these files alone, sealed to one device (LEDGER
section 7). Whether an identity fits the recipient its epoch names is for the room that knows keys.
"""

import re
from collections.abc import Sequence
from typing import Annotated

import msgspec

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.limits import MIB
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.entry import MOST_BYTES

MOST_KEYRING_BYTES = 16 * MIB
_MOST_EPOCHS = 4_096
_IDENTITY = re.compile(r"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}")

_Line = Annotated[str, msgspec.Meta(max_length=MOST_BYTES)]
_Identity = Annotated[str, msgspec.Meta(max_length=128)]


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    epochs: Annotated[tuple[tuple[_Line, _Identity], ...], msgspec.Meta(max_length=_MOST_EPOCHS)]


def pack_keyring(epochs: Sequence[tuple[bytes, str]]) -> bytes:
    """Write epoch entry lines with their identities, as canonical JSON."""
    return canonical({"epochs": [[line.decode(), identity] for line, identity in epochs]})


def unpack_keyring(untrusted: bytes) -> tuple[tuple[bytes, str], ...]:
    """Read them back. The lines are not checked yet, and may be of any channel.

    Raises:
        Fault: SEGMENT_INCOMPLETE for anything that we would not write.
    """
    try:
        written = _read(untrusted)
    except (RecursionError, ValueError):  # msgspec's errors and those of Unicode are ValueErrors
        raise Fault(FaultCode.SEGMENT_INCOMPLETE) from None
    return tuple((line.encode(), identity) for line, identity in written.epochs)


def _read(untrusted: bytes) -> _Written:
    if len(untrusted) > MOST_KEYRING_BYTES:
        raise ValueError("no channel has that many keys")
    written = msgspec.json.decode(untrusted, type=_Written)
    if canonical(written) != untrusted:
        raise ValueError("not the one spelling")
    if not all(_IDENTITY.fullmatch(identity) for _, identity in written.epochs):
        raise ValueError("not an identity")
    return written
