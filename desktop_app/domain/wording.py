"""Words that can read as blame, found outside quotations: suggestions, never verdicts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_QUOTED = re.compile(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|\"[^\"\n]*\"|^>.*$", re.MULTILINE)
_OPEN_END = "…"


@dataclass(frozen=True, slots=True)
class Hint:
    """Words, what could stand there instead, and why in one short sentence."""

    words: tuple[str, ...]
    instead: str
    why: str

    @property
    def is_ready(self) -> bool:
        """Whether `instead` can be put in as it stands; an ellipsis is for its writer to fill."""
        return bool(self.instead) and _OPEN_END not in self.instead


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where in a text a hint applies."""

    start: int
    end: int
    hint: Hint


def suggestions(text: str, hints: Sequence[Hint]) -> tuple[Suggestion, ...]:
    """In the order of the text. What somebody else said is quoted, and left as it is."""
    by_words = {_plain(words): hint for hint in hints for words in hint.words if words.strip()}
    if not by_words:
        return ()
    longest_first = sorted(by_words, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    plain, quoted = _plain(text), [found.span() for found in _QUOTED.finditer(text)]
    if len(plain) != len(text):  # a letter whose small form is longer would shift every place
        return ()
    return tuple(_outside(pattern.finditer(plain), quoted, by_words))


def _outside(
    found: Iterator[re.Match[str]], quoted: list[tuple[int, int]], by_words: dict[str, Hint]
) -> Iterator[Suggestion]:
    for each in found:
        if not any(start <= each.start() < end for start, end in quoted):
            yield Suggestion(each.start(), each.end(), by_words[each.group()])


def _plain(words: str) -> str:
    return words.lower().replace("’", "'").replace("\u00a0", " ")


def written_out(hints: Sequence[Hint]) -> str:
    """One hint a line, to be edited: `words, other words = instead | why`."""
    return "\n".join(f"{', '.join(one.words)} = {one.instead} | {one.why}" for one in hints)


def read_back(untrusted: str) -> tuple[Hint, ...]:
    """The hints of an edited list; a line without words says nothing."""
    return tuple(hint for line in untrusted.splitlines() if (hint := _of_line(line)).words)


def _of_line(line: str) -> Hint:
    words, _, rest = line.partition("=")
    instead, _, why = rest.partition("|")
    said = tuple(" ".join(each.split()) for each in words.split(",") if each.strip())
    return Hint(said, instead.strip(), why.strip())
