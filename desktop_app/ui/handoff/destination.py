"""Where the bundle is written: one file whose name says nothing of the case."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.drive import Drive
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, ButtonSize, link, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.small import Picture


class Destination(QWidget):
    """The file, its folder, and a way to choose another.

    Signals:
        choose_asked: the person wants another place.
    """

    choose_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._place, self._codename = theme, Path(), ""
        self.box = _Box(theme)
        self.notice = Notice(theme, "triangle-alert", "warn")
        self.error = Notice(theme, "circle-alert", "danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.drives: list[Button] = []
        self._drives = QHBoxLayout()
        self._drives.setSpacing(10)
        column.addWidget(self.box)
        column.addLayout(self._drives)
        for part in (self.notice, self.error):
            column.addWidget(part)
        self.box.choose.clicked.connect(self.choose_asked)
        self.setFocusProxy(self.box.choose)

    @property
    def place(self) -> Path:
        """The file to be written."""
        return self._place

    def offer_drives(self, drives: Sequence[Drive]) -> None:
        """Offer the drives that are in, by the names they bear; the file keeps its own."""
        before: QWidget = self.box.choose
        for drive in drives:
            name = drive.name or drive.root
            words = translate("Handoff", "Write it to {drive}").format(drive=name)
            button = secondary(self._theme, words, icon="usb").sized(ButtonSize.SMALL)
            button.clicked.connect(partial(self._carry, Path(drive.root)))
            self.drives.append(button)
            self._drives.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self._drives.addStretch(1)

    def _carry(self, root: Path) -> None:
        self.show_place(root / self._place.name, self._codename)

    def show_place(self, place: Path, codename: str) -> None:
        """Show where it will lie; a name that gives the case away is warned of."""
        self._place, self._codename = place, codename
        self.error.say("")
        telling = bool(codename) and codename.casefold() in place.name.casefold()
        words = translate("Handoff", "That name says whose case it is. A neutral one is safer.")
        self.notice.say(words if telling else "")
        self.box.say(place, telling=telling)


class _Box(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = ElidedLabel(theme, "", "body-strong")
        self._where = ElidedLabel(theme, "", "meta", "text-3")
        self.choose = link(theme, translate("Handoff", "Choose another place"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._where)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(Picture(theme, "hard-drive-upload", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.choose)

    def say(self, place: Path, *, telling: bool) -> None:
        self._name.say(translate("Handoff", "{name}, 1 sealed file").format(name=place.name))
        where = translate("Handoff", "In {folder}.").format(folder=place.parent)
        neutral = translate("Handoff", "Neither its name nor its contents say whose case it is.")
        self._where.say(where if telling else f"{neutral} {where}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            edge = self._theme.colour("line-strong")
            paint.rounded(painter, self.rect().toRectF(), 6, None, edge)
