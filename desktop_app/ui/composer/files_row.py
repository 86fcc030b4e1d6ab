"""What goes with the entry: files as tiles, and the question that pictures must wait for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.composer.draft import ChosenFile, Handling
from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.colours import css
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, ButtonSize, IconButton, flat, primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.small import Picture


class FilesRow(QWidget):
    """One line per file that waits for a decision, tiles for the others, and the button to add.

    Signals:
        changed: a file was added, decided about or taken away.
        attach_asked: choose files.
    """

    changed = Signal()
    attach_asked = Signal()

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._theme, self._dates = theme, dates
        self._files: list[ChosenFile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(6)
        self._listed = QVBoxLayout()
        self._listed.setSpacing(6)
        self._column.addLayout(self._listed)
        words = translate("Composer", "Attach")
        self.attach = flat(theme, words, icon="paperclip", keys=Act.ATTACH)
        self.attach.sized(ButtonSize.SMALL)
        foot = QHBoxLayout()
        foot.addWidget(self.attach)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.attach.clicked.connect(self.attach_asked)

    def files(self) -> tuple[ChosenFile, ...]:
        """Everything chosen so far."""
        return tuple(self._files)

    def add(self, files: Sequence[ChosenFile]) -> None:
        """Take files in; pictures, video and archives wait for a decision."""
        self._files.extend(files)
        self._show()

    def show_files(self, files: Sequence[ChosenFile]) -> None:
        """Start with these."""
        self._files = list(files)
        self._show()

    def decide(self, number: int, file: ChosenFile) -> None:
        """Replace a file by what was decided about it."""
        self._files[number] = file
        self._show()

    def _show(self) -> None:
        while (item := self._listed.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, file in enumerate(self._files):
            self._listed.addWidget(self._tile(number, file))
        self.changed.emit()

    def _tile(self, number: int, file: ChosenFile) -> QWidget:
        theme = self._theme
        tile = QFrame()
        tile.setObjectName("tile")
        edge, radius = css(theme.colour("line-strong")), theme.radius("control")
        tile.setStyleSheet(f"#tile {{ border: 1px solid {edge}; border-radius: {radius}px; }}")
        row = QHBoxLayout(tile)
        row.setContentsMargins(10, 3, 6, 3)
        row.setSpacing(8)
        row.addWidget(Picture(theme, _icon(file), 15))
        name = ElidedLabel(theme, file.untrusted_name, "meta")
        row.addWidget(name)
        row.addWidget(Label(theme, self._about(file), "meta", "text-3"))
        row.addStretch(1)
        if file.handling is Handling.UNDECIDED:
            for button in self._decisions(number, file):
                row.addWidget(button)
        words = translate("Composer", "Take away {name}").format(name=file.untrusted_name)
        away = IconButton(theme, "x", words)
        away.clicked.connect(partial(self._take_away, number))
        row.addWidget(away)
        return tile

    def _decisions(self, number: int, file: ChosenFile) -> tuple[Button, Button]:
        add = secondary(self._theme, translate("Composer", "Add to the file"))
        point = secondary(self._theme, translate("Composer", "Record the evidence number only"))
        add.clicked.connect(lambda: self.decide(number, file.added()))
        point.clicked.connect(lambda: self._ask_number(number, file))
        return add.sized(ButtonSize.SMALL), point.sized(ButtonSize.SMALL)

    def _ask_number(self, number: int, file: ChosenFile) -> None:
        dialog = EvidenceDialog(self._theme, self)

        def decide() -> None:
            self.decide(number, file.pointing_to(dialog.number.text().strip()))

        dialog.ask(decide)

    def _take_away(self, number: int) -> None:
        self._files.pop(number)
        self._show()

    def _about(self, file: ChosenFile) -> str:
        match file.handling:
            case Handling.POINTER:
                words = translate("Composer", "Evidence {number}. Nothing is stored here.")
                return words.format(number=file.evidence_no)
            case Handling.UNDECIDED:
                return translate("Composer", "Waits for your decision. Not opened.")
            case _:
                return self._dates.size(file.size)


class EvidenceDialog(Dialog):
    """Asks for the number under which somebody else holds the material."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = translate("Composer", "Which evidence number?")
        words = translate(
            "Composer", "Only the number is recorded. The file itself is not stored or copied."
        )
        super().__init__(theme, title, words, parent)
        self.number = TextField(theme)
        self.body.addWidget(
            FormField(theme, translate("Composer", "Evidence number"), self.number)
        )
        self.record = primary(theme, translate("Composer", "Record the number"))
        self.offer(secondary(theme, translate("Composer", "Back")), self.record)
        self.number.textChanged.connect(self._allow)
        self._allow()
        self.number.setFocus()

    def _allow(self) -> None:
        self.record.setEnabled(bool(self.number.text().strip()))


def _icon(file: ChosenFile) -> str:
    return "image" if file.mime.startswith("image/") else "file-text"
