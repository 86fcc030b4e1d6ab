"""Writes an index of a case outside the vault: on paper, or as a table."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from desktop_app.app.printing import ChildPress
from desktop_app.app.resource_folder import resource_folder
from desktop_app.app.writing_out import write_new
from desktop_app.domain.indexes import CaseIndex
from desktop_app.reports.index_tables import table_of
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.spreadsheet import spreadsheet

SHEET = ".csv"


def write_index(index: CaseIndex, language: str, out: Path) -> tuple[Path, ...]:
    """Write a new file, a table if it is to end in .csv, else pages; a long index makes several.

    Raises:
        Refusal: FILE_EXISTS.
        Fault: NOT_WRITABLE, DISK_FULL, PRINTING_FAILED.
    """
    if out.suffix.lower() == SHEET:
        table = table_of(index, language)
        documents = [spreadsheet(table.columns, table.rows)]
    else:
        shop = PrintShop(ChildPress(), resource_folder())
        documents = [*shop.index(index, language, "index.pdf").values()]
    files = tuple(_place(out, number) for number in range(1, len(documents) + 1))
    for file, content in zip(files, documents, strict=True):
        write_new(file, partial(_once, content))
    return files


def _once(content: bytes) -> Iterator[bytes]:
    yield content


def _place(out: Path, number: int) -> Path:
    return out if number == 1 else out.with_stem(f"{out.stem}-{number}")
