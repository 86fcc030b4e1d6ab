"""Stretches of a log: which positions are held, which are covered elsewhere, what is missing."""

from collections.abc import Collection, Iterable

Stretch = tuple[int, int]
"""A first and a last position, both included."""

Stretches = tuple[Stretch, ...]
"""Ascending, and so far apart that no two could be one."""

NONE: Stretches = ()


def merged(stretches: Iterable[Stretch]) -> Stretches:
    """The same positions in as few stretches as there can be."""
    found: list[Stretch] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def without(stretches: Stretches, taken: Stretches) -> Stretches:
    """The positions of the first that are not in the second."""
    left: list[Stretch] = []
    for first, last in stretches:
        start = first
        for low, high in taken:
            if high < start or low > last:
                continue
            if low > start:
                left.append((start, low - 1))
            start = high + 1
        if start <= last:
            left.append((start, last))
    return tuple(left)


def covers(stretches: Stretches, first: int, last: int) -> bool:
    """Whether all from `first` to `last` are there."""
    return any(low <= first and last <= high for low, high in stretches)


def count(stretches: Iterable[Stretch]) -> int:
    """How many positions they are."""
    return sum(last - first + 1 for first, last in stretches)


def gaps(stretches: Stretches) -> Stretches:
    """What is missing below the highest position held (LEDGER section 4)."""
    return without(((0, stretches[-1][1]),), stretches) if stretches else NONE


def is_pieced_together(whole: Stretch, pieces: Collection[Stretch]) -> bool:
    """Whether two or more of the pieces, end to end, are exactly the whole.

    So is a fold of what it replaces. It then holds nothing new for who has read the pieces.
    """
    return _reaches(whole[0], whole[1], [piece for piece in pieces if piece != whole])


def is_piece_of(piece: Stretch, whole: Stretch, pieces: Collection[Stretch]) -> bool:
    """Whether the whole is put together of this piece and others beside it."""
    if piece == whole or piece[0] < whole[0] or piece[1] > whole[1]:
        return False
    others = [other for other in pieces if other != whole]
    before = piece[0] == whole[0] or _reaches(whole[0], piece[0] - 1, others)
    return before and (piece[1] == whole[1] or _reaches(piece[1] + 1, whole[1], others))


def _reaches(first: int, last: int, pieces: Collection[Stretch]) -> bool:
    """Whether pieces laid end to end lead from the one to the other."""
    starts = {first}
    for low, high in sorted(pieces):
        if low in starts and high <= last:
            starts.add(high + 1)
    return last + 1 in starts
