"""Where the bundle is written: one file whose name says nothing of the case."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.drive import Drive
from desktop_app.ui.handoff.room_words import drive_at, drive_name
from desktop_app.ui.keys.acts import Act
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
        moved: it is to lie in another folder.
    """

    choose_asked = Signal()
    moved = Signal()

    def __init__(
        self, theme: Theme, *, choose_keys: Act | str = "", drive_keys: Act | str = ""
    ) -> None:
        super().__init__()
        self._theme, self._place, self._codename, self._size = theme, Path(), "", ""
        self._drive_keys = drive_keys
        self._offered: tuple[Drive, ...] = ()
        self.box = _Box(theme, choose_keys)
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

    @property
    def drive(self) -> Drive | None:
        """The drive it is to lie on, as far as one is known."""
        return drive_at(self._place.parent, self._offered)

    @property
    def spoken_place(self) -> str:
        """The drive's name, or the folder."""
        drive = self.drive
        return drive_name(drive) if drive is not None else str(self._place.parent)

    def offer_drives(self, drives: Sequence[Drive]) -> None:
        """Offer the drives that are in, by the names they bear; the file keeps its own."""
        named = [(each.root, each.name) for each in drives]
        is_same = named == [(each.root, each.name) for each in self._offered]
        self._offered = tuple(drives)
        if not is_same:
            self._rebuild_drives()
            self._show()

    def carry_on_next(self) -> None:
        """Choose the first drive; pressed again, the one after it."""
        roots = [Path(each.root) for each in self._offered]
        if roots:
            here = self.drive
            at = roots.index(Path(here.root)) + 1 if here is not None else 0
            self._carry(roots[at % len(roots)])

    def say_size(self, size: str) -> None:
        """About how large it is going to be; nothing while nobody knows."""
        self._size = size
        self._show()

    def show_place(self, place: Path, codename: str) -> None:
        """Show where it will lie; a name that gives the case away is warned of."""
        self._place, self._codename = place, codename
        self.error.say("")
        self._show()
        self.moved.emit()

    def move_to(self, place: Path) -> None:
        """Another file."""
        self.show_place(place, self._codename)

    def _show(self) -> None:
        telling = bool(self._codename) and self._codename.casefold() in self._place.name.casefold()
        words = translate("Handoff", "That name says whose case it is. A neutral one is safer.")
        self.notice.say(words if telling else "")
        drive = drive_name(self.drive) if self.drive is not None else ""
        self.box.say(self._place, drive, self._size, telling=telling)

    def _carry(self, root: Path) -> None:
        self.move_to(root / self._place.name)

    def _rebuild_drives(self) -> None:
        had_focus = any(button.hasFocus() for button in self.drives)
        while (item := self._drives.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.drives = []
        before: QWidget = self.box.choose
        for drive in self._offered:
            words = translate("Handoff", "Write it to {drive}").format(drive=drive_name(drive))
            keys = self._drive_keys if not self.drives else ""
            button = secondary(self._theme, words, icon="usb", keys=keys).sized(ButtonSize.SMALL)
            button.clicked.connect(partial(self._carry, Path(drive.root)))
            self.drives.append(button)
            self._drives.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self._drives.addStretch(1)
        if had_focus:
            self.box.choose.setFocus()


class _Box(QWidget):
    def __init__(self, theme: Theme, keys: Act | str) -> None:
        super().__init__()
        self._theme = theme
        self._name = ElidedLabel(theme, "", "body-strong")
        self._where = ElidedLabel(theme, "", "meta", "text-3")
        self.choose = link(theme, translate("Handoff", "Choose another place"), keys=keys)
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

    @property
    def words(self) -> str:
        """What stands there."""
        return f"{self._name.words} {self._where.words}"

    def say(self, place: Path, drive: str, size: str, *, telling: bool) -> None:
        """USB drive FIELD-2, 1 sealed file, about 18 MB; its name and folder below."""
        named = translate("Handoff", "{name}, 1 sealed file").format(name=place.name)
        if drive:
            words = translate("Handoff", "Drive {drive}, 1 sealed file: {name}")
            named = words.format(drive=drive, name=place.name)
        if size:
            words = translate("Handoff", "{named}, about {size}")
            named = words.format(named=named, size=size)
        self._name.say(named)
        where = translate("Handoff", "In {folder}.").format(folder=place.parent)
        neutral = translate("Handoff", "Neither its name nor its contents say whose case it is.")
        self._where.say(where if telling else f"{neutral} {where}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            edge = self._theme.colour("line-strong")
            paint.rounded(painter, self.rect().toRectF(), 6, None, edge)
