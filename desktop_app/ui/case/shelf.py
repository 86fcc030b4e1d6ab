"""What the line knows of the files its entries name: whether they are here, and a glimpse."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.attachment import Attachment, Content


class Shelf(QObject):
    """Asks for what it does not know, once and for several files together.

    Until it is told, a file counts as here and has no glimpse.

    Signals:
        asked: tell whether these are here, and give a glimpse of pictures (tuple[Attachment]).
        glimpsed: there is a glimpse where there was none.
        missed: a file is known not to be here, or not known any more.
    """

    asked = Signal(object)
    glimpsed = Signal()
    missed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[Content, bool] = {}
        self._glimpses: dict[Content, QImage] = {}
        self._wanted: dict[Content, Attachment] = {}
        self._asked: set[Content] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def is_missing(self, attachment: Attachment) -> bool:
        """Whether an entry names the file and this device does not hold it."""
        content = attachment.content
        if content not in self._asked:
            self._asked.add(content)
            self._wanted[content] = attachment
            self._soon.start()
        return self._held.get(content) is False

    def glimpse(self, attachment: Attachment) -> QImage | None:
        """A few pixels of a picture, if they are known."""
        return self._glimpses.get(attachment.content)

    def tell_held(self, attachments: Iterable[Attachment], held: frozenset[Content]) -> None:
        """Say which of these are here."""
        told = {one.content: one.content in held for one in attachments}
        self._held |= told
        if not all(told.values()):
            self.missed.emit()

    def tell_glimpse(self, attachment: Attachment, glimpse: QImage) -> None:
        """Give a few pixels of a picture."""
        self._glimpses[attachment.content] = glimpse
        self.glimpsed.emit()

    def look_again(self) -> None:
        """Files may have come in: ask anew for those that were not here."""
        missing = {content for content, is_held in self._held.items() if not is_held}
        self._asked -= missing
        for content in missing:
            del self._held[content]
        if missing:
            self.missed.emit()

    def _ask(self) -> None:
        wanted, self._wanted = tuple(self._wanted.values()), {}
        self.asked.emit(wanted)
