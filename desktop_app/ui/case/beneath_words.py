"""What belongs to a note and stands beneath it, laid out in full: for somebody who reviews it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF

from desktop_app.ui.case.pieces import Column, passage
from desktop_app.ui.case.review_words import Beneath
from desktop_app.ui.case.sheet import TEXT_LEFT, Sheet

_INDENT, _ABOVE, _GLYPH = 21, 8, 14


def lay_beneath(sheet: Sheet, told: Iterable[Beneath], widest: float) -> None:
    """Each with its sign, who says it, and every word of it."""
    for each in told:
        _lay(sheet, each, min(widest, sheet.right - TEXT_LEFT) - _INDENT)


def _lay(sheet: Sheet, told: Beneath, width: float) -> None:
    lead, body = sheet.ink("meta", "text-2", 500), sheet.ink("body", "text")
    top, left = sheet.y + _ABOVE, float(TEXT_LEFT + _INDENT)
    sheet.glyph(told.icon, _GLYPH, "text-2", TEXT_LEFT, top + lead.step / 2)
    piece, sheet.y = passage(told.lead, lead, Column(QPointF(left, top), width))
    sheet.pieces.append(piece)
    if told.text:
        piece, sheet.y = passage(told.text, body, Column(QPointF(left, sheet.y), width))
        sheet.pieces.append(piece)
