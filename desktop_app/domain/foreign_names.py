"""Names and words of others: shown for what they are, never obeyed."""

import re
import unicodedata
from dataclasses import dataclass

_HIDING_KINDS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Letters and marks that draw nothing (Unicode Default_Ignorable_Code_Point, beyond Cf).
_HIDING_LETTERS = re.compile(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_OBEYED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_INSTEAD = "\ufffd"


@dataclass(frozen=True, slots=True)
class ShownName:
    """A foreign name made fit to look at, its extension apart so that it cannot hide."""

    stem: str
    extension: str

    @property
    def whole(self) -> str:
        """Both, as a file's name is written."""
        return f"{self.stem}.{self.extension}" if self.extension else self.stem


def is_hiding(letter: str) -> bool:
    """Whether a letter draws nothing, turns the writing direction, or is not known to us.

    A letter this Unicode has not assigned cannot be judged, and counts as hiding.
    """
    return (
        unicodedata.category(letter) in _HIDING_KINDS or _HIDING_LETTERS.match(letter) is not None
    )


def hides_something(text: str) -> bool:
    """Whether any letter of a text is hiding."""
    if text.isascii():  # by far the most, and the same answer sooner
        return not text.isprintable()
    if _HIDING_LETTERS.search(text):
        return True
    return any(is_hiding(letter) for letter in text if not letter.isprintable())


def shown_name(untrusted: str) -> ShownName:
    """Write out every letter that does not show itself, e.g. `⟨U+202E⟩`.

    `holiday⟨U+202E⟩gpj.exe` displays as `holidayexe.jpg` if shown as it came: the
    letter that turns the writing direction is made visible before anything else.
    """
    stem, dot, extension = written_out(untrusted).rpartition(".")
    return ShownName(stem, extension) if dot else ShownName(extension, "")


def written_out(untrusted: str) -> str:
    """A name with every hiding letter written out: no two look alike because of one."""
    return "".join(map(shown_letter, untrusted)) if hides_something(untrusted) else untrusted


def shown_letter(letter: str) -> str:
    """The letter itself, or its number written out, e.g. `⟨U+202E⟩`, if it is hiding."""
    return f"⟨U+{ord(letter):04X}⟩" if is_hiding(letter) else letter


def as_written(untrusted: str) -> str:
    """Words in the order they were written in: what turns them, or is no letter, shows as a sign.

    Else a program that isn't ours could have somebody read, and sign off, other words than were
    signed. Writing that runs from right to left by itself does so. It is one sign for each, so
    that every letter stays where it was.
    """
    return _OBEYED.sub(_INSTEAD, untrusted)
