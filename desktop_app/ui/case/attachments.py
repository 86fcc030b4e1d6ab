"""Attachments of an entry as tiles: pictures stay hidden, files show their name and size.

A file that an entry names and that is not on this device says so in words.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from desktop_app.domain.attachment import Attachment
from desktop_app.ui.case.entry_words import EntryWords, hidden_words
from desktop_app.ui.case.pieces import Box, Spot
from desktop_app.ui.case.pieces import Doing as Do
from desktop_app.ui.case.sheet import TEXT_LEFT, Sheet
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_TILE, _TILE_HEIGHT, _STRIP = 112, 66, 20
_FILE_HEIGHT, _GAP, _LONGEST_NAME = 38, 8, 320


@dataclass(frozen=True, slots=True)
class Tiles:
    """How the files of an entry are shown: in which words, and what is known of each."""

    words: EntryWords
    shelf: Shelf
    compact: bool = False

    def is_hidden_picture(self, attachment: Attachment) -> bool:
        """Whether it has a tile with a picture under it, rather than a row with its name."""
        is_here = not self.shelf.is_missing(attachment)
        return attachment.is_picture and not self.compact and is_here

    def beside(self, attachment: Attachment) -> str:
        """What stands after the name."""
        if self.shelf.is_missing(attachment):
            return missing_words()
        return self.words.dates.size(attachment.size)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a few pixels tell of a picture nobody has asked to see; nothing until they are here."""

    rect: QRectF
    radius: float
    attachment: Attachment
    shelf: Shelf

    def draw(self, painter: QPainter, theme: Theme, _clip: QRectF) -> None:
        """The pixels drawn very large; or an icon."""
        image = self.shelf.glimpse(self.attachment)
        if image is None:
            icon = "file-text" if self.attachment.mime.startswith("video/") else "image"
            place = QRectF(0, 0, 18, 18)
            place.moveCenter(self.rect.center())
            paint.icon(painter, theme, icon, place, theme.colour("text-3"))
            return
        size = (
            image.size()
            .toSizeF()
            .scaled(self.rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(self.rect.center())
        with paint.kept(painter):
            corners = QPainterPath()
            longer = self.rect.adjusted(0, 0, 0, self.radius)
            corners.addRoundedRect(longer, self.radius, self.radius)
            painter.setClipRect(self.rect, Qt.ClipOperation.IntersectClip)
            painter.setClipPath(corners, Qt.ClipOperation.IntersectClip)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)


def lay_attachments(sheet: Sheet, tiles: Tiles, attachments: tuple[Attachment, ...]) -> None:
    """Tiles side by side, on as many lines as they need, standing on a common lower edge."""
    top = sheet.y + _GAP
    lines: list[list[tuple[int, float, float]]] = [[]]
    x = float(TEXT_LEFT)
    for number, attachment in enumerate(attachments):
        width, height = _size(sheet.theme, tiles, attachment)
        if lines[-1] and x + width > sheet.right:
            lines.append([])
            x = TEXT_LEFT
        lines[-1].append((number, width, height))
        x += width + _GAP
    for line in lines:
        tallest = max(height for _, _, height in line)
        x = TEXT_LEFT
        for number, width, height in line:
            rect = QRectF(x, top + tallest - height, width, height)
            _lay_one(sheet, tiles, attachments[number], rect)
            sheet.spots.append(
                Spot(rect, Do.OPEN_ATTACHMENT, attachments[number].shown_name, number)
            )
            x += width + _GAP
        top += tallest + _GAP
    sheet.y = top - _GAP


def missing_words() -> str:
    """What is said of a file that an entry names and that is not on this device."""
    return translate("Entry", "not held here")


def _size(theme: Theme, tiles: Tiles, attachment: Attachment) -> tuple[float, float]:
    if tiles.is_hidden_picture(attachment):
        label = theme.width_of(hidden_words(attachment), theme.font("micro"))
        return max(_TILE, label + 32), theme.fit(_TILE_HEIGHT)
    name = min(
        _LONGEST_NAME, theme.width_of(attachment.shown_name, theme.font("meta", weight=500))
    )
    beside = theme.width_of(tiles.beside(attachment), theme.font("meta"))
    return name + beside + 53, theme.fit(_FILE_HEIGHT)


def _lay_one(sheet: Sheet, tiles: Tiles, attachment: Attachment, rect: QRectF) -> None:
    if tiles.is_hidden_picture(attachment):
        _lay_hidden(sheet, tiles, attachment, rect)
    else:
        _lay_named(sheet, tiles, attachment, rect)


def _lay_hidden(sheet: Sheet, tiles: Tiles, attachment: Attachment, rect: QRectF) -> None:
    """Nobody can tell what is on it, until somebody asks to see it."""
    theme, radius = sheet.theme, sheet.theme.radius("control")
    edge = theme.colour("line-strong")
    strip = theme.fit(_STRIP)
    sheet.pieces.append(Box(rect, theme.colour("hover-chrome"), None, radius))
    lower = QRectF(rect.left() + 1, rect.bottom() - strip, rect.width() - 2, strip - 1)
    upper = QRectF(rect.left() + 1, rect.top() + 1, rect.width() - 2, lower.top() - rect.top() - 1)
    sheet.pieces.append(Glimpse(upper, radius - 1, attachment, tiles.shelf))
    sheet.pieces.append(Box(lower, theme.colour("raised"), None, radius - 1))
    sheet.fill(QRectF(rect.left() + 1, lower.top(), rect.width() - 2, 1), "line-strong")
    sheet.pieces.append(Box(rect, None, edge, radius))
    sheet.glyph("eye-off", 13, "text-2", rect.left() + 8, lower.center().y())
    ink = sheet.ink("micro", "text-2")
    top = lower.center().y() - ink.step / 2
    sheet.write(hidden_words(attachment), ink, rect.left() + 25, top)


def _lay_named(sheet: Sheet, tiles: Tiles, attachment: Attachment, rect: QRectF) -> None:
    """Its name and size; greyed, and in words, if only the name is here."""
    theme, is_missing = sheet.theme, tiles.shelf.is_missing(attachment)
    fill = theme.colour("hover-chrome" if is_missing else "canvas")
    edge = theme.colour("line-strong")
    sheet.pieces.append(Box(rect, fill, edge, theme.radius("control")))
    middle = rect.center().y()
    icon = "eye-off" if attachment.is_picture else "file-text"
    sheet.glyph(icon, 15, "text-2", rect.left() + 10, middle)
    strong = sheet.ink("meta", "text-2" if is_missing else "text", 500)
    quiet = sheet.ink("meta", "text-2" if is_missing else "text-3")
    x = sheet.write(
        attachment.shown_name, strong, rect.left() + 34, middle - strong.step / 2, _LONGEST_NAME
    )
    sheet.write(tiles.beside(attachment), quiet, x + 8, middle - quiet.step / 2)
