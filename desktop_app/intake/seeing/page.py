"""Draws one page of a PDF and takes its words. Runs in the reading child and nowhere else."""

from math import isfinite
from typing import Final

import pypdfium2

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen, Pixels
from desktop_app.intake.text.storable import storable

_MOST_TEXT: Final = 20_000
_MOST_ENLARGED: Final = 4.0  # a page the size of a stamp stays one


def read_page(untrusted: bytes, page: int, edge: int) -> PageSeen | Unreadable:
    """The page, counted from 0, no side longer than `edge`. Nothing in a PDF is ever run."""
    if not untrusted:
        return Unreadable(UnreadableReason.EMPTY)
    try:
        with pypdfium2.PdfDocument(untrusted) as document:
            return _seen(document, page, edge)
    except pypdfium2.PdfiumError as error:
        return opening_failed(error)


def opening_failed(error: pypdfium2.PdfiumError) -> Unreadable:
    """Why a file could not be opened as a PDF."""
    return Unreadable(_REASONS.get(error.err_code, UnreadableReason.DAMAGED))


_REASONS: Final = {
    pypdfium2.raw.FPDF_ERR_FORMAT: UnreadableReason.NOT_PDF,
    pypdfium2.raw.FPDF_ERR_PASSWORD: UnreadableReason.LOCKED,
    pypdfium2.raw.FPDF_ERR_SECURITY: UnreadableReason.LOCKED,
}


def _seen(document: pypdfium2.PdfDocument, number: int, edge: int) -> PageSeen | Unreadable:
    document.init_forms()  # what was filled in is part of the page
    pages = len(document)
    if not 0 <= number < pages:
        return Unreadable(UnreadableReason.NO_SUCH_PAGE)
    page = document[number]
    width, height = page.get_size()
    if not (isfinite(width) and isfinite(height) and width > 0 and height > 0):
        return Unreadable(UnreadableReason.DAMAGED)
    return PageSeen(
        pixels=_drawn(page, min(_MOST_ENLARGED, (edge - 1) / max(width, height))),
        page=number,
        pages=pages,
        text=storable(page.get_textpage().get_text_bounded())[:_MOST_TEXT],
    )


def _drawn(page: pypdfium2.PdfPage, scale: float) -> Pixels:
    bitmap = page.render(
        scale=scale,
        rev_byteorder=True,
        force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA,
    )
    return Pixels(bitmap.width, bitmap.height, bytes(bitmap.buffer))
