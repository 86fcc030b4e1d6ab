"""Tables as a workbook (.xlsx): no cell is ever a formula, a link or a guess, and no file is made.

XlsxWriter keeps what it puts together in memory: its temporary files would lie on the disk in
the clear.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from desktop_app.reports.visible import visible_line

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | None
Cells = Sequence[Cell]
_PLAIN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LONGEST = 32_000
"""A cell holds 32,767 characters; one that holds more is left out, and nobody is told."""
_NARROWEST, _WIDEST = 8, 60


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a table under its columns, or, without any, lines of a name and what it says."""

    name: str
    rows: tuple[Cells, ...]
    columns: tuple[str, ...] = ()


def workbook(sheets: Iterable[Sheet], title: str, made: datetime) -> bytes:
    """The sheets in order. It names nobody, and no computer."""
    import xlsxwriter  # noqa: PLC0415  needed when a file is made: the window must open at once

    file = BytesIO()
    book = xlsxwriter.Workbook(file, _PLAIN)
    book.set_properties({"title": title, "created": made.astimezone(UTC).replace(tzinfo=None)})
    strong, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        for place, width in enumerate(_widths(sheet)):
            page.set_column(place, place, width)
        lines = [sheet.columns, *sheet.rows] if sheet.columns else list(sheet.rows)
        for number, cells in enumerate(lines):
            is_head = bool(sheet.columns) and number == 0
            for place, cell in enumerate(cells):
                is_name = not sheet.columns and place == 0
                _put(page, (number, place), cell, strong if is_head or is_name else wrapped)
        if sheet.columns:
            page.freeze_panes(1, 1)
            page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    book.close()
    return file.getvalue()


def _put(
    page: "Worksheet",
    at: tuple[int, int],
    cell: Cell,
    look: "Format",
) -> None:
    """A number as a number; anything else as the text it is, whatever it begins with."""
    if isinstance(cell, int):
        page.write_number(*at, cell, look)
    elif cell:
        page.write_string(*at, visible_line(cell)[:_LONGEST], look)


def _widths(sheet: Sheet) -> list[int]:
    lines = [sheet.columns, *sheet.rows]
    most = max((len(cells) for cells in lines), default=0)
    longest = [
        max((len(str(cells[place])) for cells in lines if place < len(cells)), default=0)
        for place in range(most)
    ]
    return [min(max(width + 2, _NARROWEST), _WIDEST) for width in longest]
