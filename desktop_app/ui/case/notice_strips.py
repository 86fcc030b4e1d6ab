"""Strips within an entry: what was told of it later stands above its words."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextCharFormat

from desktop_app.domain.notices import NoteNotice
from desktop_app.ui.case.notice_words import notice_lead, notice_sentence, notice_tone
from desktop_app.ui.case.pieces import Box, Column, Glyph, Ink, format_range, passage
from desktop_app.ui.case.sheet import TEXT_LEFT, Sheet
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme.chips import Tone, tone_colours

_ICONS = {Tone.DANGER: "circle-alert", Tone.WARN: "triangle-alert", Tone.NEUTRAL: "send"}
_PADDING, _ICON, _GAP, _ABOVE = 8, 15, 8, 6


def lay_notices(sheet: Sheet, dates: Dates, told: tuple[NoteNotice, ...], widest: float) -> None:
    """One strip for each, the most pressing first."""
    for each in told:
        _lay(sheet, dates, each, min(widest, sheet.right - TEXT_LEFT))


def _lay(sheet: Sheet, dates: Dates, told: NoteNotice, width: float) -> None:
    theme, tone = sheet.theme, notice_tone(told)
    colours = tone_colours(theme, tone)
    surface = theme.colour("chrome") if tone is Tone.NEUTRAL else colours.surface
    step, top = theme.line("body"), sheet.y + _ABOVE
    ink = Ink(theme.font("body"), theme.colour("text"), step)
    left = TEXT_LEFT + _PADDING + _ICON + _GAP
    column = Column(QPointF(left, top + _PADDING - 2), TEXT_LEFT + width - _PADDING - left)
    strong = QTextCharFormat()
    strong.setFont(theme.font("body", weight=600))
    lead = format_range(0, len(notice_lead(dates, told)), strong)
    words, bottom = passage(notice_sentence(dates, told), ink, column, [lead])
    box = QRectF(TEXT_LEFT, top, width, bottom + _PADDING - 2 - top)
    icon = QRectF(TEXT_LEFT + _PADDING, column.corner.y() + (step - _ICON) / 2, _ICON, _ICON)
    sheet.pieces.append(Box(box, surface, colours.edge, theme.radius("control")))
    sheet.pieces.append(Glyph(icon, _ICONS[tone], colours.ink))
    sheet.pieces.append(words)
    sheet.y = box.bottom() + 2
