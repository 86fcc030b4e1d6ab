"""A workbook read back as a spreadsheet program does: by the standard's own parts and types."""

import re
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree as Xml
from zipfile import ZipFile

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Read:
    """The sheets by name, as rows of cells by column letter; and every tag in them."""

    sheets: dict[str, list[dict[str, str | int]]]
    tags: frozenset[str]


def read_workbook(content: bytes) -> Read:
    """What a workbook holds."""
    with ZipFile(BytesIO(content)) as parts:
        texts = _part(parts, "xl/sharedStrings.xml")
        shared = [_unescaped("".join(each.itertext())) for each in texts]
        listed = _part(parts, "xl/workbook.xml").iter(f"{_MAIN}sheet")
        named = [str(each.get("name")) for each in listed]
        numbers = range(1, len(named) + 1)
        pages = [_part(parts, f"xl/worksheets/sheet{number}.xml") for number in numbers]
    tags = {each.tag.removeprefix(_MAIN) for page in pages for each in page.iter()}
    sheets = {
        name: [_cells(row, shared) for row in page.iter(f"{_MAIN}row")]
        for name, page in zip(named, pages, strict=True)
    }
    return Read(sheets, frozenset(tags))


def _part(parts: ZipFile, name: str) -> Xml.Element:
    return Xml.fromstring(parts.read(name))  # noqa: S314  we have just made it ourselves


def _cells(row: Xml.Element, shared: list[str]) -> dict[str, str | int]:
    found: dict[str, str | int] = {}
    for cell in row.iter(f"{_MAIN}c"):
        said = cell.findtext(f"{_MAIN}v")
        if said is not None:
            column = str(cell.get("r")).rstrip("0123456789")
            found[column] = shared[int(said)] if cell.get("t") == "s" else int(said)
    return found


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
