"""Attachments of an entry as tiles: pictures stay hidden, files show their name and size."""

from PySide6.QtCore import QRectF

from desktop_app.domain.attachment import Attachment
from desktop_app.ui.case.entry_words import EntryWords, hidden_words
from desktop_app.ui.case.pieces import Box, Spot
from desktop_app.ui.case.pieces import Doing as Do
from desktop_app.ui.case.sheet import TEXT_LEFT, Sheet
from desktop_app.ui.theme import Theme

_TILE, _TILE_HEIGHT, _STRIP = 112, 66, 20
_FILE_HEIGHT, _GAP, _LONGEST_NAME = 38, 8, 320


def lay_attachments(
    sheet: Sheet, words: EntryWords, attachments: tuple[Attachment, ...], *, compact: bool
) -> None:
    """Tiles side by side, on as many lines as they need, standing on a common lower edge."""
    top = sheet.y + _GAP
    lines: list[list[tuple[int, float, float]]] = [[]]
    x = float(TEXT_LEFT)
    for number, attachment in enumerate(attachments):
        width, height = _size(sheet.theme, words, attachment, compact=compact)
        if lines[-1] and x + width > sheet.right:
            lines.append([])
            x = TEXT_LEFT
        lines[-1].append((number, width, height))
        x += width + _GAP
    for tiles in lines:
        tallest = max(height for _, _, height in tiles)
        x = TEXT_LEFT
        for number, width, height in tiles:
            rect = QRectF(x, top + tallest - height, width, height)
            _lay_one(sheet, words, attachments[number], rect, compact=compact)
            sheet.spots.append(Spot(rect, Do.OPEN_ATTACHMENT, attachments[number].name, number))
            x += width + _GAP
        top += tallest + _GAP
    sheet.y = top - _GAP


def _size(
    theme: Theme, words: EntryWords, attachment: Attachment, *, compact: bool
) -> tuple[float, float]:
    if attachment.is_picture and not compact:
        label = theme.width_of(hidden_words(attachment), theme.font("micro"))
        return max(_TILE, label + 32), theme.fit(_TILE_HEIGHT)
    name = min(_LONGEST_NAME, theme.width_of(attachment.name, theme.font("meta", weight=500)))
    size = theme.width_of(words.dates.size(attachment.size), theme.font("meta"))
    return name + size + 53, theme.fit(_FILE_HEIGHT)


def _lay_one(
    sheet: Sheet, words: EntryWords, attachment: Attachment, rect: QRectF, *, compact: bool
) -> None:
    theme, radius = sheet.theme, sheet.theme.radius("control")
    edge = theme.colour("line-strong")
    if attachment.is_picture and not compact:
        # Nothing of the picture is shown, not even blurred, until somebody asks.
        strip = theme.fit(_STRIP)
        sheet.pieces.append(Box(rect, theme.colour("hover-chrome"), edge, radius))
        lower = QRectF(rect.left() + 1, rect.bottom() - strip, rect.width() - 2, strip - 1)
        sheet.pieces.append(Box(lower, theme.colour("raised"), None, radius - 1))
        sheet.fill(QRectF(rect.left() + 1, lower.top(), rect.width() - 2, 1), "line-strong")
        is_video = attachment.mime.startswith("video/")
        upper = (rect.top() + lower.top()) / 2
        sheet.glyph(
            "file-text" if is_video else "image", 18, "text-3", rect.center().x() - 9, upper
        )
        sheet.glyph("eye-off", 13, "text-2", rect.left() + 8, lower.center().y())
        ink = sheet.ink("micro", "text-2")
        sheet.write(
            hidden_words(attachment), ink, rect.left() + 25, lower.center().y() - ink.step / 2
        )
        return
    sheet.pieces.append(Box(rect, theme.colour("canvas"), edge, radius))
    middle = rect.center().y()
    icon = "eye-off" if attachment.is_picture else "file-text"
    sheet.glyph(icon, 15, "text-2", rect.left() + 10, middle)
    strong, quiet = sheet.ink("meta", "text", 500), sheet.ink("meta", "text-3")
    x = sheet.write(
        attachment.name, strong, rect.left() + 34, middle - strong.step / 2, _LONGEST_NAME
    )
    sheet.write(words.dates.size(attachment.size), quiet, x + 8, middle - quiet.step / 2)
