"""`files/index.csv`: which safe name stands for which file as it came."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import printed
from desktop_app.reports.spreadsheet import harmless

COLUMNS = ("id", "original_name", "stored_name", "type", "size", "sha256", "note", "included")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """One file: the names it is printed under, and what came with it."""

    id: str
    untrusted_name: str
    stored_name: str
    untrusted_type: str
    size: int
    sha256: str
    note: str
    included: bool


def files_index(rows: Iterable[IndexRow]) -> bytes:
    """The table in UTF-8 and CRLF (RFC 4180), harmless in a spreadsheet.

    Letters that hide are written out; what would start a formula gets a `'` in front.
    """
    table = StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        texts = (row.id, row.untrusted_name, row.stored_name, row.untrusted_type)
        ends = (row.sha256, row.note, "yes" if row.included else "no")
        writer.writerow([*map(harmless, texts), row.size, *map(harmless, ends)])
    return table.getvalue().encode()


def index_rows(record: ReadableRecord) -> list[IndexRow]:
    """Every file that a record names, once, in the order of the notes; not all may travel."""
    rows = {
        attachment.content: IndexRow(
            id=attachment.printed,
            untrusted_name=attachment.name,
            stored_name=record.files.get(attachment.content, ""),
            untrusted_type=attachment.mime,
            size=attachment.size,
            sha256=attachment.sha256,
            note=printed("e", entry.id),
            included=attachment.content in record.files,
        )
        for entry in record.entries
        for attachment in entry.attachments
    }
    return list(rows.values())
