"""The way to an agency's key: open the one on a stick, or make one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.agency.port import NewAgency
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.fields import FormField, Notice, PassphraseField, TextField
from desktop_app.ui.widgets.file_choice import FolderChooser
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.segmented import Choice, Segmented

OPEN, MAKE = "open", "make"


class DoorPage(QWidget):
    """Asks for the folder and the passphrase; for a new key, its name and the passphrase twice.

    Signals:
        opening: a folder and a passphrase (Path, str).
        making: everything a new key needs (NewAgency).
    """

    opening = Signal(object, str)
    making = Signal(object)

    def __init__(self, theme: Theme, chooser: FolderChooser) -> None:
        super().__init__()
        self._theme, self._chooser = theme, chooser
        self.way = Segmented(
            theme,
            translate("Agency", "What do you want to do?"),
            [
                Choice(OPEN, translate("Agency", "Open a key"), "key-round"),
                Choice(MAKE, translate("Agency", "Make a key"), "plus"),
            ],
            OPEN,
        )
        self.words = Paragraph(theme, "", "body", "text-2")
        self.folder, self.name = TextField(theme), TextField(theme)
        self.passphrase, self.again = PassphraseField(theme), PassphraseField(theme)
        self.trouble = Notice(theme, "circle-alert", "danger")
        self.button = primary(theme, "")
        self._make_forms()
        self._lay_out()
        self.way.chosen.connect(self._follow)
        self.button.clicked.connect(self._give)
        for field in (self.passphrase, self.again):
            field.returnPressed.connect(self._give)
        self.setFocusProxy(self.folder)
        self._follow()

    @property
    def makes(self) -> bool:
        """Whether a new key is to be made."""
        return self.way.value == MAKE

    def wait(self) -> None:
        """The passphrase is being tried."""
        self.trouble.say("")
        self.button.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, and let it be tried again."""
        self.button.setEnabled(True)
        self.trouble.say(sentence)
        self.passphrase.setFocus()

    def forget(self) -> None:
        """Forget the passphrase."""
        self.passphrase.take()
        self.again.take()
        self.button.setEnabled(True)

    def _follow(self, _way: str = "") -> None:
        self.trouble.say("")
        for form in (self.name_form, self.again_form):
            form.setVisible(self.makes)
        self.button.setText(
            translate("Agency", "Make the key") if self.makes else translate("Agency", "Open")
        )
        opened = translate(
            "Agency",
            "Put in the stick that holds your agency’s key, and choose its folder.",
        )
        made = translate(
            "Agency",
            "One for each agency. Make it on a stick that stays in a safe, never on a laptop"
            " somebody works with: whoever holds it and its passphrase decides who belongs.",
        )
        self.words.say(made if self.makes else opened)

    def _give(self) -> None:
        if not self.button.isEnabled() or not self._is_complete():
            return
        folder = Path(self.folder.text().strip())
        if self.makes:
            name = self.name.text().strip()
            self.making.emit(NewAgency(folder, name, self.passphrase.text()))
        else:
            self.opening.emit(folder, self.passphrase.text())

    def _is_complete(self) -> bool:
        missing = translate("Agency", "This is needed.")
        asked = [self.folder_form, self.passphrase_form]
        asked += [self.name_form] if self.makes else []
        wrong = [form for form in asked if not _text_of(form).strip()]
        for form in asked:
            form.show_error(missing if form in wrong else "")
        differ = self.makes and self.again.text() != self.passphrase.text()
        differs = translate("Agency", "The two passphrases are not the same.")
        self.again_form.show_error(differs if differ else "")
        wrong += [self.again_form] if differ else []
        if wrong:
            wrong[0].field.setFocus()
        return not wrong

    def _choose(self) -> None:
        title = translate("Agency", "The folder of the agency’s key")
        chosen = self._chooser.folder(self, title)
        if chosen is not None:
            self.folder.setText(str(chosen))
            (self.name if self.makes else self.passphrase).setFocus()

    def _make_forms(self) -> None:
        theme = self._theme
        self.folder_form = FormField(theme, translate("Agency", "Folder"), self.folder)
        choose = secondary(theme, translate("Agency", "Choose…"))
        choose.clicked.connect(self._choose)
        self.folder_form.add_beside(choose)
        self.name_form = FormField(theme, translate("Agency", "Agency’s name"), self.name)
        self.passphrase_form = FormField(
            theme,
            translate("Agency", "Agency’s passphrase"),
            self.passphrase,
            translate("Agency", "At least 15 characters: several words together."),
        )
        self.again_form = FormField(
            theme, translate("Agency", "Passphrase, once more"), self.again
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.way)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.folder_form, 0, 0, 1, 2)
        grid.addWidget(self.name_form, 1, 0, 1, 2)
        grid.addWidget(self.passphrase_form, 2, 0)
        grid.addWidget(self.again_form, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


def _text_of(form: FormField) -> str:
    field = form.field
    return field.text() if isinstance(field, TextField | PassphraseField) else ""
