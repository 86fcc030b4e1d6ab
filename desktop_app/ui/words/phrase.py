"""A sentence with its place in the translation file."""

from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True, slots=True)
class Phrase:
    """English words to be shown translated; `context` is Qt Linguist's."""

    context: str
    text: str


def QT_TRANSLATE_NOOP(context: str, text: str, _note: str = "", _count: int = -1) -> Phrase:
    """Mark a sentence for Qt's lupdate, which looks for exactly this name.

    A fourth argument, `1`, tells it that `%n` stands for a number and needs plurals; in a call
    of `translate` lupdate would not see that.
    """
    return Phrase(context, text)


def fill(sentence: str, data: dict[str, str | int]) -> str:
    """Put data into `{placeholders}`; what is not known is shown as an ellipsis, never raised."""
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return sentence.format_map({name: data.get(name, "…") for name in names})
