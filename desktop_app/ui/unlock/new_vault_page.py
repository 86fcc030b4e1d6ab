"""The first run: where the vault lies, whose it is, and a passphrase worth the name."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from desktop_app.domain.codes import Discipline
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say, translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.unlock.port import FirstRun, NewVault
from desktop_app.ui.unlock.strength import strength_of
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import FormField, PassphraseField, TextField
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.words.terms import DISCIPLINES

_WIDTH = 620


class NewVaultPage(Page):
    """Asks for everything a new vault needs.

    Signals:
        given: all of it was entered (NewVault).
        left: the person does not want a new vault after all.
    """

    given = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("New vault", "Make a vault"), _on_its_own(), _WIDTH)
        self._least = 0
        self.folder, self.label = TextField(theme), TextField(theme)
        self.name, self.agency, self.job = (TextField(theme) for _ in range(3))
        self.discipline = ComboBox(theme, translate("New vault", "Discipline"))
        for code in Discipline:
            self.discipline.addItem(say(DISCIPLINES[code]), code.value)
        self.passphrase, self.again = PassphraseField(theme), PassphraseField(theme)
        self._strength = Paragraph(theme, "", "meta", "text-3")
        self.keyring_notice = Banner(theme, Tone.INFO, boxed=True)
        self._make_forms()
        self.button = primary(theme, translate("New vault", "Make the vault")).sized(
            ButtonSize.LARGE
        )
        self.back = link(theme, translate("New vault", "Back"))
        self._place()
        self.passphrase.textChanged.connect(self._follow)
        self.again.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.back.clicked.connect(self.left)
        self.setFocusProxy(self.name)

    @property
    def advice(self) -> str:
        """What is said about the passphrase now."""
        return self._strength.accessibleName()

    def begin(self, first: FirstRun, *, may_go_back: bool, joins: bool = False) -> None:
        """Start with what this computer suggests; `joins`: an agency takes it in afterwards."""
        alone = translate("New vault", "Make a vault")
        self.title.setText(translate("New vault", "Set up from an invitation") if joins else alone)
        self.words.say(_before_joining() if joins else _on_its_own())
        self._least = first.least_characters
        self.folder.setText(str(first.folder))
        self.label.setText(first.label)
        self.back.setVisible(may_go_back)
        self.keyring_notice.setVisible(not first.keyring_ready)
        self.keyring_notice.say(
            translate(
                "New vault",
                "Your passphrase alone will protect the vault, so it has to be longer.",
            ),
            translate("New vault", "This computer has no system keyring."),
        )
        self._follow("")

    def wait(self) -> None:
        """The vault is being made."""
        self.button.setEnabled(False)
        self.progress.start(translate("New vault", "Making the vault"))

    def rest(self) -> None:
        """Ready for another try."""
        self.button.setEnabled(True)
        self.progress.finish()

    def show_failure(self, error: Exception) -> None:
        super().show_failure(error)
        self.rest()
        self.ensureWidgetVisible(self.trouble)

    def forget(self) -> None:
        """Forget the passphrase."""
        self.passphrase.take()
        self.again.take()

    def _follow(self, _typed: str) -> None:
        self._strength.say(strength_of(self.passphrase.text(), self._least))

    def _give(self) -> None:
        if not self.button.isEnabled() or not self._is_complete():
            return
        self.forget_failure()
        self.given.emit(
            NewVault(
                folder=Path(self.folder.text().strip()),
                label=self.label.text().strip(),
                name=self.name.text().strip(),
                agency=self.agency.text().strip(),
                discipline=Discipline(self.discipline.currentData()),
                job=self.job.text().strip(),
                passphrase=self.passphrase.text(),
            )
        )

    def _is_complete(self) -> bool:
        """Whether every field is filled; says in place which one is not, and goes there."""
        missing = translate("New vault", "This is needed.")
        differs = translate("New vault", "The two passphrases are not the same.")
        wrong: list[FormField] = []
        for form in self.forms:
            sentence = missing if _is_empty(form.field) else ""
            if form.field is self.again and self.again.text() != self.passphrase.text():
                sentence = differs
            form.show_error(sentence)
            wrong += [form] if sentence else []
        if wrong:
            wrong[0].field.setFocus()
        return not wrong

    def _make_forms(self) -> None:
        theme = self.theme
        neutral = translate("New vault", "Seen by anyone at this computer, so name nobody.")
        asked: tuple[tuple[str, QWidget, str], ...] = (
            (translate("New vault", "Your name"), self.name, ""),
            (translate("New vault", "Agency"), self.agency, ""),
            (translate("New vault", "Discipline"), self.discipline, ""),
            (translate("New vault", "Job"), self.job, ""),
            (translate("New vault", "Folder"), self.folder, ""),
            (translate("New vault", "Name of the vault"), self.label, neutral),
            (translate("New vault", "Passphrase"), self.passphrase, ""),
            (translate("New vault", "Passphrase, once more"), self.again, ""),
        )
        self.forms = [FormField(theme, label, field, hint) for label, field, hint in asked]

    def _place(self) -> None:
        column, grid = self.column, QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        for place, form in enumerate(self.forms):
            grid.addWidget(form, *divmod(place, 2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        choose = secondary(self.theme, translate("New vault", "Choose…"))
        choose.clicked.connect(self._choose_folder)
        self.forms[4].add_beside(choose)
        for part, gap in (
            (grid, 20),
            (self._strength, 8),
            (self.keyring_notice, 12),
            (self.trouble, 12),
            (self._answers(), 16),
            (self.progress, 12),
        ):
            column.addSpacing(gap)
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.back)
        return row

    def _choose_folder(self) -> None:
        title = translate("New vault", "Where shall the vault lie?")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(str(Path(chosen)))


def _on_its_own() -> str:
    return translate(
        "New vault",
        "Everything you record is kept in it, encrypted, on this computer and nowhere else.",
    )


def _before_joining() -> str:
    return translate(
        "New vault",
        "First this computer gets a vault of its own. Then you save a request for your agency,"
        " and come back with its invitation.",
    )


def _is_empty(field: QWidget) -> bool:
    return isinstance(field, TextField | PassphraseField) and not field.text().strip()
