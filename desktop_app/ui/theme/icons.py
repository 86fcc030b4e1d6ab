"""Line drawings in any size and colour, drawn once each and kept as long as the theme lives."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.domain.errors import Fault, FaultCode

_STROKE = re.compile(r'stroke-width="[^"]*"')
_RATIOS = (1.0, 2.0)
_Key = tuple[str, int, int, float]


class Icons:
    """Draws Lucide's icons with one stroke width, and remembers what it drew."""

    def __init__(self, folder: Path, stroke: float) -> None:
        self._folder, self._stroke = folder, stroke
        self._drawn: dict[_Key, QPixmap] = {}

    def names(self) -> tuple[str, ...]:
        """Every icon there is."""
        return tuple(sorted(file.stem for file in self._folder.glob("*.svg")))

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        """An icon of `size` logical pixels in one colour.

        Raises:
            Fault: there is no such icon, or its file cannot be drawn.

        """
        key = (name, size, colour.rgba(), ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size, colour, ratio)
        return self._drawn[key]

    def icon(self, name: str, size: int, colour: QColor, disabled: QColor | None = None) -> QIcon:
        """The same for widgets that want a `QIcon`, sharp on dense screens as well."""
        icon = QIcon()
        for ratio in _RATIOS:
            icon.addPixmap(self.pixmap(name, size, colour, ratio))
            if disabled is not None:
                icon.addPixmap(self.pixmap(name, size, disabled, ratio), QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
        drawing = QSvgRenderer(QByteArray(self._source(name, colour).encode()))
        if not drawing.isValid():
            raise Fault(FaultCode.FILE_UNREADABLE, file=f"{name}.svg")
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(colour.alphaF())
        drawing.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str, colour: QColor) -> str:
        try:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        except OSError as error:
            raise Fault(FaultCode.FILE_GONE, file=f"{name}.svg") from error
        source = _STROKE.sub(f'stroke-width="{self._stroke}"', source)
        return source.replace("currentColor", colour.name())
