"""Pixels from the reading child as Qt draws them."""

from PySide6.QtGui import QImage

from desktop_app.domain.looking import Pixels

_BYTES_OF_A_PIXEL = 4


def image_of(pixels: Pixels) -> QImage:
    """A copy of its own, so that letting go of it is enough to forget it."""
    step = pixels.width * _BYTES_OF_A_PIXEL
    shape = QImage.Format.Format_RGBA8888
    return QImage(pixels.rgba, pixels.width, pixels.height, step, shape).copy()
