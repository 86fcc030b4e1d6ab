"""An outline as questions: its headings, which have words under them, and where to write on."""

from collections.abc import Iterator

_MARKS = "“”«»\"' \u00a0"


def headings(outline: str) -> tuple[str, ...]:
    """The lines of an outline that ask for something; a pair of empty marks asks for nothing."""
    lines = (line.strip() for line in outline.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line.strip(_MARKS)))


def answered(text: str, asked: tuple[str, ...]) -> frozenset[str]:
    """The headings in a text that something has been written under."""
    return frozenset(heading for heading, line in _under(text, asked) if line.strip(_MARKS))


def _under(text: str, asked: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    heading = None
    for line in text.splitlines():
        if line.strip() in asked:
            heading = line.strip()
        elif heading is not None:
            yield heading, line


def place_under(text: str, heading: str) -> int | None:
    """Where writing goes on below a heading; none where the text does not have it."""
    start = 0
    for line in text.splitlines(keepends=True):
        start += len(line)
        if line.strip() == heading:
            return start if line.endswith("\n") else None
    return None
