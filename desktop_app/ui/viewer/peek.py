"""A picture held open over the line: it is there while Space is down, and forgotten after."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.incoming import Unreadable
from desktop_app.domain.looking import PictureSeen
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import paint
from desktop_app.ui.translate import explain, say, translate
from desktop_app.ui.viewer.images import image_of
from desktop_app.ui.viewer.port import LookingPort
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.words.looking import UNSEEN

_EDGE, _MARGIN, _PADDING, _WORDS = 900, 24, 10, 28
_SMALLEST = QSize(320, 120)


class Peek(QWidget):
    """Lies over `line`; whoever holds Space sees it, and a mouse goes through it."""

    def __init__(self, desk: Desk, port: LookingPort, line: QWidget) -> None:
        super().__init__(line)
        self._desk, self._port, self._line = desk, port, line
        self._asked: Attachment | None = None
        self._image, self._words = QImage(), ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def image(self) -> QImage:
        """What is seen; null when nothing is."""
        return self._image

    @property
    def words(self) -> str:
        """What is said below it."""
        return self._words

    def open(self, attachment: Attachment) -> None:
        """Begin to show a picture."""
        self._asked = attachment
        self._show(QImage(), translate("Viewer", "Opening…"))
        port, tasks = self._port, self._desk.tasks
        read, fail = partial(self._read, attachment), partial(self._fail, attachment)
        tasks.run(self, partial(port.content, attachment), read, fail)

    def close_again(self) -> None:
        """Hide it and forget what was seen."""
        self._asked = None
        self._image, self._words = QImage(), ""
        self.hide()

    def _read(self, attachment: Attachment, content: bytes | Unreadable) -> None:
        if attachment is not self._asked:
            return
        if isinstance(content, Unreadable):
            self._show(QImage(), say(UNSEEN[content.reason]))
            return
        job = partial(self._port.picture, content, _EDGE)
        self._desk.tasks.run_beside(
            self, job, partial(self._seen, attachment), partial(self._fail, attachment)
        )

    def _seen(self, attachment: Attachment, seen: PictureSeen | Unreadable) -> None:
        if attachment is not self._asked:
            return
        if isinstance(seen, Unreadable):
            self._show(QImage(), say(UNSEEN[seen.reason]))
        else:
            words = translate("Viewer", "Hidden again when you let go of Space.")
            self._show(image_of(seen.pixels), words)

    def _fail(self, attachment: Attachment, error: Exception) -> None:
        if attachment is self._asked:
            self._show(QImage(), explain(error).happened)

    def _show(self, image: QImage, words: str) -> None:
        self._image, self._words = image, words
        self.setAccessibleName(words)
        self.setGeometry(self._place())
        self.show()
        self.raise_()
        self.update()
        announce(self._line, words)

    def _place(self) -> QRect:
        """In the middle of the line, never larger than it."""
        room = self._line.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        frame = QSize(2 * _PADDING, 2 * _PADDING + self._desk.theme.fit(_WORDS))
        size = self._image.size()
        if size.width() > (room.size() - frame).width() or (
            size.height() > (room.size() - frame).height()
        ):
            size = size.scaled(room.size() - frame, Qt.AspectRatioMode.KeepAspectRatio)
        wanted = (size + frame).expandedTo(_SMALLEST).boundedTo(room.size())
        place = QRect(room.topLeft(), wanted)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._desk.theme, QRectF(self.rect())
        words = QRectF(rect.adjusted(_PADDING, 0, -_PADDING, -_PADDING / 2))
        words.setTop(words.bottom() - theme.fit(_WORDS))
        above = QRectF(rect.adjusted(_PADDING, _PADDING, -_PADDING, 0))
        above.setBottom(words.top())
        with paint.painting(self) as painter:
            fill, edge = theme.colour("raised"), theme.colour("line-strong")
            paint.rounded(painter, rect, theme.radius("dialog"), fill, edge)
            ink = paint.Ink(
                theme.font("meta"), theme.colour("text-2"), Qt.AlignmentFlag.AlignHCenter
            )
            paint.text(painter, words, self._words, ink)
            if not self._image.isNull():
                painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
                size = self._image.size().toSizeF()
                if size.width() > above.width() or size.height() > above.height():
                    size = size.scaled(above.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF(above.topLeft(), size)
                place.moveCenter(above.center())
                painter.drawImage(place, self._image)
