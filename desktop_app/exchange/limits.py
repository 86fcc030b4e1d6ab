"""How much a foreign bundle may ask of this machine before it is refused."""

from dataclasses import dataclass, replace

MIB = 1 << 20
GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on one bundle (SECURITY-DESIGN section 3.8). Headers and padding count too."""

    members: int = 20_000
    member_bytes: int = 2 * GIB
    total_bytes: int = 10 * GIB

    def within(self, free_bytes: int) -> "Limits":
        """The same caps, but never more than a fifth of the free space on disk."""
        return replace(self, total_bytes=min(self.total_bytes, free_bytes // 5))
