"""The picture itself, as large as there is room or pixel by pixel, with a place to scroll in."""

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme, paint

_AIR = 12  # round a picture that fits


class Paper(QWidget):
    """One image, drawn to fill the widget and no larger than it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def size_of_image(self) -> QSize:
        """How large it is in the pixels of this screen."""
        ratio = self.devicePixelRatioF()
        return (self._image.size().toSizeF() / ratio).toSize()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to see."""
        return self._image.isNull()

    def show_image(self, image: QImage) -> None:
        """Show another, or a null image to forget the one there was."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        with paint.painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._image)
            # A white page on a white ground has to end somewhere.
            paint.rounded(painter, QRectF(self.rect()), 0, None, self._theme.colour("line-strong"))


class Canvas(QScrollArea):
    """Fits the image into the room there is, or shows it pixel by pixel and scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.paper = Paper(theme)
        self._is_fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QScrollArea { border: 2px solid transparent; }"
            f" QScrollArea:focus {{ border-color: {theme.colour('focus').name()}; }}"
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self.paper)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_fitted(self) -> bool:
        """Whether the whole of it is in view."""
        return self._is_fitted

    def fit(self, *, fitted: bool) -> None:
        """Show the whole, or every pixel."""
        self._is_fitted = fitted
        self._size_paper()

    def show_image(self, image: QImage) -> None:
        """Show another from its top, or a null image to forget the one there was."""
        self.paper.show_image(image)
        self._size_paper()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_paper()

    def _size_paper(self) -> None:
        size = self.paper.size_of_image
        room = self.viewport().size().shrunkBy(QMargins(_AIR, _AIR, _AIR, _AIR))
        is_larger = size.width() > room.width() or size.height() > room.height()
        if self._is_fitted and is_larger:
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        self.paper.setFixedSize(size.expandedTo(QSize(1, 1)))
