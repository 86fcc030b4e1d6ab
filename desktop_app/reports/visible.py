"""Foreign strings made fit to look at: nothing in them hides, turns, or breaks a line."""

from desktop_app.domain.foreign_names import hides_something, shown_letter, written_out

# They draw nothing but make their neighbours what they are: emoji as the young person typed
# them, and letters joined or kept apart. None of them turns the writing direction.
_JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
_LAYOUT = frozenset("\n\t")


def visible_line(untrusted: str) -> str:
    """One line: a name, an agency, a code. Every hiding letter is written out."""
    return written_out(untrusted)


def is_blank(untrusted: str) -> bool:
    """Whether there is nothing to see: Python takes a few signs for space that are written out."""
    return not visible_text(untrusted).strip()


def visible_text(untrusted: str) -> str:
    """Words somebody wrote, with their line breaks; other hiding letters are written out."""
    text = untrusted.replace("\r\n", "\n")
    if not hides_something(text.replace("\n", "")):
        return text
    kept = _JOINERS | _LAYOUT
    return "".join(letter if letter in kept else shown_letter(letter) for letter in text)
