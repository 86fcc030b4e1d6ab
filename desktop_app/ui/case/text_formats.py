"""How the words of an entry are drawn: removed, added, struck, and those that are looked for."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop_app.domain.alike import every_place
from desktop_app.ui.case.amendment_diff import Fate, Run
from desktop_app.ui.case.pieces import format_range
from desktop_app.ui.theme import Theme


def change_formats(
    theme: Theme, runs: Sequence[Run], *, is_struck: bool, bare: bool
) -> Iterator[QTextLayout.FormatRange]:
    """Removed words struck, added words underlined unless `bare`; a struck entry all struck."""
    removed, added, struck = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    removed.setFontStrikeOut(True)
    removed.setForeground(theme.colour("text-3"))
    added.setFontUnderline(True)
    added.setUnderlineColor(theme.colour("accent"))
    struck.setFontStrikeOut(True)
    start = 0
    for run in runs:
        length = _units(run.text)
        if is_struck:
            yield format_range(start, length, struck)
        elif run.fate is Fate.REMOVED:
            yield format_range(start, length, removed)
        elif run.fate is Fate.ADDED and not bare:
            yield format_range(start, length, added)
        start += length


def found_formats(
    theme: Theme, text: str, folded_words: Sequence[str]
) -> Iterator[QTextLayout.FormatRange]:
    """A tint behind what is looked for; where tints can't be told apart, dashes below it."""
    look = QTextCharFormat()
    look.setBackground(theme.colour("warn-tint"))
    look.setForeground(theme.colour("text"))
    if theme.is_contrast:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(theme.colour("warn"))
    for start, end in every_place(text, folded_words):
        yield format_range(_units(text[:start]), _units(text[start:end]), look)


def _units(text: str) -> int:
    """Qt counts UTF-16 units, Python code points."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
