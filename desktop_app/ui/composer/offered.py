"""What somebody pastes or drops beside words: files on disk, or a picture."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from desktop_app.ui.composer.draft import ChosenFile, Handling

_PNG = "image/png"


@dataclass(frozen=True, slots=True)
class Offered:
    """Files, or one picture as it lay on the clipboard; nothing of it has been written yet."""

    paths: tuple[Path, ...] = ()
    picture: QImage | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether there were only words."""
        return not self.paths and self.picture is None


def offered_in(source: QMimeData) -> Offered:
    """The files or the picture in what was pasted or dropped; words are neither."""
    paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    if paths or not source.hasImage() or source.hasText():
        return Offered(paths)
    picture = source.imageData()
    is_one = isinstance(picture, QImage) and not picture.isNull()
    return Offered(picture=picture if is_one else None)


def as_file(picture: QImage, name: str) -> ChosenFile:
    """A pasted picture as a file that waits for a decision. Slow for a large one: not for Qt."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    content = bytes(buffer.data().data())
    return ChosenFile(
        untrusted_name=f"{name}.png",
        mime=_PNG,
        size=len(content),
        pasted=content,
        handling=Handling.UNDECIDED,
    )
