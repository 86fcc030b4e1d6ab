"""Watches the sheet being drawn: which words and icons are drawn in which ink, and on what."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from desktop_app.ui.case import pieces
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.colours import contrast

_LEAST_AREA = 12


@dataclass(frozen=True, slots=True)
class Seen:
    """Something drawn: what it says (or the icon's name), where on the sheet, in which ink."""

    what: str
    place: QRect
    ink: QColor
    is_icon: bool = False


@dataclass(slots=True)
class Onlooker:
    """Everything that was drawn, in order."""

    seen: list[Seen] = field(default_factory=list)

    def note(
        self, painter: QPainter, what: str, rect: QRectF, ink: QColor, *, is_icon: bool = False
    ) -> None:
        """Remember one thing, unless it is drawn on a picture of its own, or for nobody to see."""
        device = painter.device()
        if isinstance(device, QWidget) and isinstance(device.window(), QDialog):
            return
        place = painter.deviceTransform().mapRect(rect).toAlignedRect()
        if what.strip() and place.width() * place.height() > _LEAST_AREA:
            self.seen.append(Seen(what, place, QColor(ink), is_icon))

    def note_labels(self, sheet: QWidget, theme: Theme) -> None:
        """Remember the words that Qt's own labels draw."""
        for label in sheet.findChildren(QLabel):
            ink = label.property("ink")
            if label.text() and isinstance(ink, str) and label.isVisibleTo(sheet):
                place = QRect(label.mapTo(sheet, label.rect().topLeft()), label.size())
                self.seen.append(Seen(label.text(), place, theme.colour(ink)))


@contextmanager
def looking_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Onlooker]:
    """Every word and icon that the program paints is noted, and painted as ever."""
    onlooker = Onlooker()
    with monkeypatch.context() as patched:
        patched.setattr(paint, "text", _noting_text(onlooker, paint.text))
        patched.setattr(paint, "icon", _noting_icon(onlooker, paint.icon))
        patched.setattr(pieces.Line, "draw", _noting_line(onlooker, pieces.Line.draw))
        patched.setattr(pieces.Passage, "draw", _noting_passage(onlooker, pieces.Passage.draw))
        yield onlooker


def ground_under(picture: QImage, place: QRect) -> QColor:
    """What something was drawn on: the commonest colour around it."""
    inside = place.intersected(picture.rect())
    found = Counter(
        picture.pixel(x, y)
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )
    return QColor(found.most_common(1)[0][0])


def ratio_of(picture: QImage, one: Seen) -> float:
    """How well it can be told from what it is drawn on."""
    return contrast(one.ink, ground_under(picture, one.place))


def _noting_text(onlooker: Onlooker, draw: Callable[..., None]) -> Callable[..., None]:
    def text(painter: QPainter, rect: QRectF, words: str, ink: paint.Ink) -> None:
        high = QFontMetricsF(ink.font).height()
        wide = min(rect.width(), QFontMetricsF(ink.font).horizontalAdvance(words))
        place = QRectF(0, 0, wide, high)
        place.moveCenter(rect.center())
        if not ink.align & Qt.AlignmentFlag.AlignHCenter:
            place.moveLeft(rect.left())
        onlooker.note(painter, words, place, ink.colour)
        draw(painter, rect, words, ink)

    return text


def _noting_icon(onlooker: Onlooker, draw: Callable[..., None]) -> Callable[..., None]:
    def icon(painter: QPainter, theme: Theme, name: str, rect: QRectF, colour: QColor) -> None:
        onlooker.note(painter, name, rect, colour, is_icon=True)
        draw(painter, theme, name, rect, colour)

    return icon


def _noting_line(onlooker: Onlooker, draw: Callable[..., None]) -> Callable[..., None]:
    def line(self: pieces.Line, painter: QPainter, *rest: Any) -> None:
        onlooker.note(
            painter, self.words.text(), QRectF(self.corner, self.words.size()), self.colour
        )
        draw(self, painter, *rest)

    return line


def _noting_passage(onlooker: Onlooker, draw: Callable[..., None]) -> Callable[..., None]:
    def passage(self: pieces.Passage, painter: QPainter, *rest: Any) -> None:
        place = self.layout.boundingRect().translated(QPointF(self.corner))
        onlooker.note(painter, self.layout.text(), place, self.colour)
        draw(self, painter, *rest)

    return passage
