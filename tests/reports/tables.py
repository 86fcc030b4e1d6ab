"""A CSV table read back as a spreadsheet would."""

import csv
from io import StringIO


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))
