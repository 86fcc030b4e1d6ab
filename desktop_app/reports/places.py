"""Where the readable record lies in a bundle, seen from its `data/` folder (LEDGER section 9)."""

from collections.abc import Mapping
from types import MappingProxyType

READ_ME = "READ-ME-FIRST.txt"
FILES_INDEX = "files/index.csv"
RECORD_PAGES: Mapping[str, str] = MappingProxyType(
    {"en": "timeline.html", "fr": "chronologie.html"}
)
"""One page for each language we write; each links to the other, so both always travel."""

EVENTS = "events.csv"
DISCLOSED, WITHHELD = "disclosed", "withheld"
"""The two lists as `.csv`, to be sorted."""

LIST_PAGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"en": ("disclosed.html", "withheld.html"), "fr": ("communique.html", "retenu.html")}
)
"""The lists as pages to be read, in each language: what was disclosed, what was withheld."""

RECORD_PAPER = "documents/record.pdf"

TO_DATA = "./"
"""The way from a page to `data/`; with it in front, no link can be anything but relative."""


def volume_place(place: str, number: int) -> str:
    """Where a volume of a document lies: the first under the name itself, `record-2.pdf` after."""
    stem, _, extension = place.rpartition(".")
    return place if number == 1 else f"{stem}-{number}.{extension}"
