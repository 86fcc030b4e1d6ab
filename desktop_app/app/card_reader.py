"""Checks cards that came from outside, with the crypto room's judgement of keys."""

from pathlib import Path

from desktop_app.crypto.sealing import is_recipient
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.domain.card import Card
from desktop_app.domain.errors import Fault as WorldFault
from desktop_app.domain.errors import FaultCode, Refusal, RefusalCode
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.checks import Fault, SetAside, read_entry
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import speaks_as_agency

_LARGEST_CARD = 64 * 1024
_OF_DEVICES = frozenset({kinds.CARD, kinds.REVOKE, kinds.RELEASE})
_UNSIGNED = frozenset({Fault.BAD_SIGNATURE, Fault.BAD_KEY, Fault.DIGEST})


class SignedCardReader:
    """Reads card entries and age recipients."""

    def read(self, untrusted_line: bytes) -> tuple[Entry, Card]:
        """A card and the entry it stands in.

        Raises:
            Refusal: CARD_MALFORMED; CARD_NOT_SIGNED when it was altered.
        """
        entry = sound_entry(untrusted_line)
        card = card_of(entry)
        if card is None or not is_recipient(card.recipient) or not is_acceptable_key(card.key):
            raise Refusal(RefusalCode.CARD_MALFORMED)
        return entry, card

    def read_beside(self, untrusted_line: bytes) -> Entry:
        """What an agency said of a device in its own channel, to stand before a card.

        Raises:
            Refusal: as `read`.
        """
        entry = sound_entry(untrusted_line)
        if entry.header.kind not in _OF_DEVICES or not speaks_as_agency(entry):
            raise Refusal(RefusalCode.CARD_MALFORMED)
        return entry

    def is_recipient(self, untrusted: str) -> bool:
        """Whether somebody can be sealed to under it."""
        return is_recipient(untrusted)


def sound_entry(untrusted_line: bytes) -> Entry:
    """An entry whose bytes alone are in order.

    Raises:
        Refusal: CARD_MALFORMED; CARD_NOT_SIGNED when it was altered.
    """
    try:
        return read_entry(untrusted_line.strip(), verify=verify, acceptable_key=is_acceptable_key)
    except SetAside as reason:
        unsigned = reason.fault in _UNSIGNED
        code = RefusalCode.CARD_NOT_SIGNED if unsigned else RefusalCode.CARD_MALFORMED
        raise Refusal(code) from None


def read_card_file(path: Path) -> bytes:
    """The bytes of a card's file; one that is too large for a card isn't read to its end.

    Raises:
        Refusal: CARD_MALFORMED.
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_CARD + 1)
    except FileNotFoundError:
        raise WorldFault(FaultCode.FILE_GONE) from None
    except OSError:
        raise WorldFault(FaultCode.FILE_UNREADABLE) from None
    if len(content) > _LARGEST_CARD:
        raise Refusal(RefusalCode.CARD_MALFORMED)
    return content
