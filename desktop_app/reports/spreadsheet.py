"""Tables that spreadsheets open: UTF-8 with a mark, CRLF, and no cell that is a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from desktop_app.reports.visible import visible_line

_MARK = "\ufeff"  # without it, spreadsheets on Windows take UTF-8 for something else
# A spreadsheet takes text that begins so for a formula, and formulas can reach the network.
# The last four are the full-width forms that some versions fold into the first four.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # noqa: RUF001
# Where numbers have a decimal comma, as in French, spreadsheets part the cells of a line at ";".
_AFTER_SEMICOLON = re.compile(r"(?<=;)(?=\s*[=+\-@＝＋－＠])")  # noqa: RUF001


def spreadsheet(
    columns: Sequence[str], rows: Iterable[Sequence[str]], above: Iterable[Sequence[str]] = ()
) -> bytes:
    """A table in CSV (RFC 4180), with the byte order mark; `above` its heads what it tells of."""
    first = [[harmless(cell) for cell in row] for row in above]
    return _written([*first, columns, *([harmless(cell) for cell in row] for row in rows)])


def several_tables(tables: Iterable[Iterable[Sequence[str | int | None]]]) -> bytes:
    """Tables below one another, an empty line between them; numbers are written as numbers."""
    lines: list[Sequence[str | int]] = []
    for rows in tables:
        lines += [[]] if lines else []
        lines += [[_cell(cell) for cell in row] for row in rows]
    return _written(lines)


def _written(lines: Iterable[Sequence[str | int]]) -> bytes:
    table = StringIO()
    csv.writer(table, lineterminator="\r\n").writerows(lines)
    return (_MARK + table.getvalue()).encode()


def _cell(cell: str | int | None) -> str | int:
    return cell if isinstance(cell, int) else harmless(cell or "")


def harmless(untrusted: str) -> str:
    """One cell. Letters that hide are written out; what would start a formula gets a `'`."""
    shown = _AFTER_SEMICOLON.sub("'", visible_line(untrusted))
    return f"'{shown}" if untrusted.lstrip(" ").startswith(_FORMULA_STARTS) else shown
