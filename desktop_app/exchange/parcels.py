"""The spelling of parcels behind one door: what `services.exchange_ports.Parcels` asks for."""

from collections.abc import Sequence

from desktop_app.exchange.keyring_files import pack_keyring, unpack_keyring
from desktop_app.exchange.segments import pack, unpack


class StoreParcels:
    """Segments as gzip of lines, key files as canonical JSON (LEDGER section 7)."""

    def pack(self, lines: Sequence[bytes]) -> bytes:
        """Raises: ValueError, when they are not one stretch of one log (`segments.stretches`)."""
        return pack(lines)

    def unpack(self, untrusted_plain: bytes) -> tuple[bytes, ...]:
        """Raises: Fault SEGMENT_INCOMPLETE, Refusal SEGMENT_HEADER."""
        return unpack(untrusted_plain)

    def pack_keyring(self, epochs: Sequence[tuple[bytes, str]]) -> bytes:
        return pack_keyring(epochs)

    def unpack_keyring(self, untrusted_plain: bytes) -> tuple[tuple[bytes, str], ...]:
        """Raises: Fault SEGMENT_INCOMPLETE."""
        return unpack_keyring(untrusted_plain)
