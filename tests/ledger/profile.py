"""Values of the format's restricted profile, as strategies."""

from hypothesis import strategies as some

from desktop_app.ledger.canonical import DEEPEST, LARGEST_INTEGER


def _depth(value: object) -> int:
    if isinstance(value, dict):
        return _depth(list(value.values()))
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list) else 0


names = some.from_regex(r"[a-z][a-z0-9_]{0,10}(/[a-z0-9_]{1,6})?", fullmatch=True)
scalars = (
    some.none()
    | some.booleans()
    | some.integers(-LARGEST_INTEGER, LARGEST_INTEGER)
    | some.text(some.characters(exclude_categories=["Cs"]))
)
values = some.recursive(
    scalars,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(names, inner, max_size=4),
    max_leaves=8,
).filter(lambda value: _depth(value) <= DEEPEST)
bodies = some.dictionaries(names, values, min_size=1, max_size=6)
