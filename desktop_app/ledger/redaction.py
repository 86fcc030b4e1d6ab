"""Keeping parts back, and putting back together what several copies show (LEDGER 2 and 4)."""

from collections.abc import Callable

from desktop_app.ledger.canonical import b64, unb64
from desktop_app.ledger.entry import Form, Full, Redacted, Stub
from desktop_app.ledger.leaves import leaf, salt


def withhold(form: Form, keep_back: Callable[[str], bool]) -> Form:
    """A copy without the fields named; one that keeps nothing back stays as it is.

    The body's key never leaves with a redacted copy: it would open every salt.
    """
    if isinstance(form, Stub):
        return form
    shown = as_redacted(form)
    back = {name for name in shown.open if keep_back(name)}
    if not back:
        return form
    held = {_leaf64(name, pair) for name, pair in shown.open.items() if name in back}
    return Redacted(
        h=form.h,
        sig=form.sig,
        open={name: pair for name, pair in shown.open.items() if name not in back},
        held=sorted(held | set(shown.held)),
    )


def stub(form: Form) -> Stub:
    """The signed header alone."""
    return Stub(h=form.h, sig=form.sig)


def as_redacted(form: Full | Redacted) -> Redacted:
    """Every field with its own salt, nothing held that was not held before."""
    if isinstance(form, Redacted):
        return form
    key = unb64(form.key, 16)
    opened = {name: (b64(salt(key, name)), value) for name, value in form.body.items()}
    return Redacted(h=form.h, sig=form.sig, open=opened, held=[])


def joined(first: Form, second: Form) -> Form:
    """What two sound copies of one entry show together. Order and repetition don't matter.

    An author can hide two leaves of one name and open either (LEDGER section 9,
    residual risks): then every reader who sees both keeps the lower leaf.
    """
    if isinstance(first, Full) or isinstance(second, Stub):
        return first
    if isinstance(second, Full) or isinstance(first, Stub):
        return second
    every_leaf = set(first.held) | set(_leaves(first).values())
    opened = dict(first.open)
    of_first, of_second = _leaves(first), _leaves(second)
    for name, pair in second.open.items():
        if name not in opened or of_second[name] < of_first[name]:
            opened[name] = pair
    seen = {_leaf64(name, pair) for name, pair in opened.items()}
    return Redacted(h=first.h, sig=first.sig, open=opened, held=sorted(every_leaf - seen))


def _leaves(form: Redacted) -> dict[str, str]:
    return {name: _leaf64(name, pair) for name, pair in form.open.items()}


def _leaf64(name: str, pair: tuple[str, object]) -> str:
    return b64(leaf(pair[0], name, pair[1]))
