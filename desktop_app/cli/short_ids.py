"""Ids as a person copies them: their first letters, which every command takes for the whole."""

from desktop_app.domain.ids import printed

_LETTERS = 8  # the fewest that are accepted (CONTRACT section 7)


def short(letter: str, raw: bytes) -> str:
    """`e_mfrggzdf`: for people to read and type. Programs get the whole id, in JSON."""
    return shortened(printed(letter, raw))


def shortened(whole: str) -> str:
    """The beginning of an id that is printed whole."""
    head, _, digits = whole.partition("_")
    return f"{head}_{digits[:_LETTERS]}"
