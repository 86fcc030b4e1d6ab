"""Collects words into lines the way a browser would lay them out, roughly."""

import re
from typing import Final

_WHITE: Final = re.compile(r"[ \t\r\n\f\u00a0]+")
# Invisible characters that newsletters pad their first line with. Joiners stay: Persian,
# Indic scripts and emoji need them.
_PADDING: Final = re.compile("[\u00ad\u034f\u180e\u200b\u2060\ufeff]")
# Marks beyond this would only let a hostile mail write more than it sent.
_DEEPEST_QUOTE: Final = 20
_ONLY_JOINERS: Final = re.compile("[\u200c\u200d\u200e\u200f ]*")


class Lines:
    """The lines written so far, and the one being written."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._preformatted = 0
        self._ends_in_space = True
        self._has_words = False

    def write(self, words: str) -> None:
        """Add words; white space counts as one space, except where it is preformatted."""
        words = _PADDING.sub("", words)
        if self._preformatted:
            self._write_as_is(words)
            return
        words = _WHITE.sub(" ", words)
        if self._ends_in_space:
            words = words.removeprefix(" ")
        if words:
            self._append(words)
            self._ends_in_space = words.endswith(" ")

    def new_line(self) -> None:
        """End this line, even an empty one."""
        line = "".join(self._line)
        line = line.rstrip() if self._preformatted else line.strip(" ")
        if _ONLY_JOINERS.fullmatch(line):
            line = ""
        self._done.append("> " * self._marks + line if line else ">" * self._marks)
        self._start_line()

    def break_line(self, *, blank: bool) -> None:
        """End this line if anything stands on it, leaving a blank line if asked to."""
        if self._has_words:
            self.new_line()
        else:
            self._start_line()
        if blank and self._done and self._done[-1].strip("> "):
            self._done.append(">" * self._marks)

    def next_cell(self) -> None:
        """Set the next table cell apart from the one before it."""
        if self._has_words:
            self._line.append("\t")
            self._ends_in_space = True

    def start_quote(self) -> None:
        """Mark the lines from here on as quoted."""
        self._quotes += 1

    def end_quote(self) -> None:
        """Go back to how it was before the quotation."""
        self.break_line(blank=False)
        self._quotes = max(0, self._quotes - 1)

    def start_preformatted(self) -> None:
        """Keep white space as it is, from here on."""
        self._preformatted += 1

    def end_preformatted(self) -> None:
        """Let white space count as one space again."""
        self.break_line(blank=False)
        self._preformatted = max(0, self._preformatted - 1)

    def text(self) -> str:
        """Everything, with never more than one blank line in a row."""
        self.break_line(blank=False)
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._done)).strip("\n")

    @property
    def _marks(self) -> int:
        return min(self._quotes, _DEEPEST_QUOTE)

    def _append(self, words: str) -> None:
        self._line.append(words)
        self._has_words = self._has_words or not words.isspace()

    def _write_as_is(self, words: str) -> None:
        first, *rest = words.replace("\r\n", "\n").split("\n")
        if first:
            self._append(first)
        for line in rest:
            self.new_line()
            if line:
                self._append(line)

    def _start_line(self) -> None:
        self._line = []
        self._ends_in_space = True
        self._has_words = False
