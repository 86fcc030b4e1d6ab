"""What was measured, set beside its twin and the target, as one table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from tests.bench.measuring import Took

_HEADINGS = ("measured", "ours", "twin", "ratio", "target", "verdict")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `value` is held against `bound`, in the target's own unit."""

    name: str
    ours: str
    twin: str
    value: float
    bound: float
    unit: str = "x"
    is_at_least: bool = False
    ratio: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether the target is reached."""
        return self.value >= self.bound if self.is_at_least else self.value <= self.bound

    def cells(self) -> tuple[str, ...]:
        """The line as it is printed."""
        sign = ">=" if self.is_at_least else "<="
        return (
            self.name,
            self.ours,
            self.twin,
            "" if self.ratio is None else f"{self.ratio:.2f}",
            f"{sign} {self.bound:g} {self.unit}",
            "met" if self.is_met else self._missed(),
        )

    def _missed(self) -> str:
        small, large = sorted((self.value, self.bound))
        return f"missed by {large / small:.2f} x" if small else "missed"


def milliseconds(seconds: float) -> str:
    """A time as the table gives it."""
    return f"{seconds * 1000:.2f} ms"


def spread(name: str, goes: Sequence[Took], bound: float) -> Row:
    """Times of one thing done again and again; the middle one is held to `bound`, in seconds."""
    walls = [go.wall for go in goes]
    middle, late = median(walls), quantiles(walls, n=20)[-1]
    own = milliseconds(median(go.thread for go in goes))
    ours = f"{milliseconds(middle)}, 95 % within {milliseconds(late)}; {own} of CPU"
    return Row(name, ours, "", middle * 1000, bound * 1000, "ms")


def megabytes(name: str, held: int, most: int) -> Row:
    """Memory, in bytes."""
    return Row(name, f"{held / 10**6:.1f} MB", "", held / 10**6, most / 10**6, "MB")


def printed(rows: Iterable[Row]) -> str:
    """The table, in columns as wide as they must be."""
    lines = [_HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(_HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
