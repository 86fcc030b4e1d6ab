"""Sets pages from data: typst, one template, our own fonts, in memory, without a network.

Only the process that sets pages needs this module: the library is large.
"""

import re
from pathlib import Path
from typing import Final, Literal

import typst

from desktop_app.reports.press import Printed, Sheet

_RECORD: Final = "record.typ"
_WATERMARK: Final = "watermark.typ"
# PDF/UA-1 (ISO 14289-1): typst refuses a document that breaks what it can tell of it.
_STANDARD: Final[Literal["ua-1"]] = "ua-1"
# The root of the page tree, as typst writes it: before anything that foreign words are part of.
_PAGE_TREE: Final = re.compile(rb"\n\d+ 0 obj\s*<<\s*/Type\s*/Pages\s*/Count (\d+)")


def set_pages(sheet: Sheet) -> Printed:
    """Set one document. The same sheet gives the same bytes.

    Words go in as JSON, which the template draws and never evaluates. Whoever calls this keeps
    what typst remembers of every page in memory for good: that is why a child does it.
    """
    try:
        pdf = _set(sheet, Path(sheet.resources))
    except typst.TypstError:
        return Printed(b"", 0)  # what it says quotes the record
    found = _PAGE_TREE.search(pdf)
    return Printed(pdf, int(found[1])) if found else Printed(b"", 0)


def _set(sheet: Sheet, resources: Path) -> bytes:
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[resources / "fonts"],
    )
    folder = resources / "print"
    # A drawing, not text: what is read aloud or copied has no letters of it between its lines.
    watermark = typst.compile(
        (folder / _WATERMARK).read_bytes(),
        format="svg",
        font_paths=fonts,
        sys_inputs={"words": sheet.watermark},
    )
    return typst.compile(
        (folder / _RECORD).read_bytes(),
        format="pdf",
        font_paths=fonts,
        sys_inputs={
            "page": sheet.page.decode(),
            "first": str(sheet.first_page),
            "watermark": watermark.decode(),
        },
        pdf_standards=_STANDARD,
        timestamp=sheet.created_s,
    )
