"""What a look at an attachment gives: pixels of a bounded size, and what is known of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

GLIMPSE_EDGE: Final = 7
"""How many pixels a hidden tile is made of along its longer side (SCREENS section 5)."""

LARGEST_EDGE: Final = 2048
"""No side of anything shown has more pixels than this, however large the file is."""

_BYTES_OF_A_PIXEL: Final = 4


@dataclass(frozen=True, slots=True)
class Pixels:
    """Red, green, blue and opacity of each pixel, row by row from the upper left."""

    width: int
    height: int
    rgba: bytes

    def fits(self, edge: int) -> bool:
        """Whether the numbers are true, and no side is longer than asked for."""
        is_sized = 0 < self.width <= edge and 0 < self.height <= edge
        return is_sized and len(self.rgba) == self.width * self.height * _BYTES_OF_A_PIXEL


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSeen:
    """A picture made as small as was asked for, and what its file says of it.

    `width` and `height` are those of the file; `taken` is what the camera's clock said.
    """

    pixels: Pixels
    width: int
    height: int
    is_moving: bool = False
    taken: datetime | None = None
    device: str = ""
    has_position: bool = False

    def fits(self, edge: int) -> bool:
        """Whether it is no larger than asked for."""
        return self.pixels.fits(edge)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSeen:
    """One page of a PDF, counted from 0, and its words."""

    pixels: Pixels
    page: int
    pages: int
    text: str = ""

    def fits(self, edge: int, page: int) -> bool:
        """Whether it is the page asked for, and no larger."""
        return self.page == page < self.pages and self.pixels.fits(edge)


def can_be_seen(mime: str) -> bool:
    """Whether the program itself shows files of a type: pictures and PDFs."""
    return mime == PDF or mime in PICTURES


def says_of_itself(mime: str) -> bool:
    """Whether files of a type may say where, when and with what they were taken."""
    return mime.startswith(("image/", "video/"))


BARED: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
"""Pictures of which a copy can be saved that says none of that."""

PDF: Final = "application/pdf"
PICTURES: Final = frozenset(
    {"image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff"}
)
