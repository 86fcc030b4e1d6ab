"""Where the words are written. Pictures and files that are pasted or dropped are only offered."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QMimeDatabase, Signal
from PySide6.QtGui import QFont, QImage, QImageWriter
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.ui.composer.draft import ChosenFile, Handling
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate

_PNG = "image/png"


class NoteText(QPlainTextEdit):
    """Plain words: what is pasted from elsewhere loses its looks.

    Signals:
        offered: files that were pasted or dropped (tuple of ChosenFile).
    """

    offered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        font: QFont = theme.font("read")
        self.setFont(font)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Composer", "Text"))
        self.setPlaceholderText(
            translate("Composer", "What was seen, what was said. Start with what is going well.")
        )
        self.setStyleSheet(
            "QPlainTextEdit { border-left: none; border-right: none; border-radius: 0;"
            " padding: 8px 12px; }"
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = chosen_from(source)
        if files:
            self.offered.emit(files)
        else:
            self.insertPlainText(source.text())


def chosen_from(source: QMimeData) -> tuple[ChosenFile, ...]:
    """The files in what was pasted or dropped; words are none."""
    files = tuple(
        chosen_file(Path(url.toLocalFile())) for url in source.urls() if url.isLocalFile()
    )
    if files or not source.hasImage() or source.hasText():
        return files
    picture = source.imageData()
    return (_pasted(picture),) if isinstance(picture, QImage) and not picture.isNull() else ()


def chosen_file(path: Path) -> ChosenFile:
    """A file on disk, its type told by name and first bytes; nothing in it is decoded."""
    mime = QMimeDatabase().mimeTypeForFile(str(path)).name()
    size = path.stat().st_size if path.is_file() else 0
    return ChosenFile.of(path, mime, size)


def _pasted(picture: QImage) -> ChosenFile:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    content = bytes(buffer.data().data())
    return ChosenFile(
        untrusted_name=translate("Composer", "Pasted picture") + ".png",
        mime=_PNG,
        size=len(content),
        pasted=content,
        handling=Handling.UNDECIDED,
    )
