"""The locked window: which vault, which way in, and what to do when one is not let in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.enrol_page import EnrolPage
from desktop_app.ui.unlock.new_vault_page import NewVaultPage
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.unlock.paper_page import PaperPage
from desktop_app.ui.unlock.passphrase_page import PassphrasePage
from desktop_app.ui.unlock.port import Created, FirstRun, KnownVault, NewVault, UnlockPort
from desktop_app.ui.unlock.recovery_page import RecoveryPage
from desktop_app.ui.unlock.side import DESIGNED, WIDTH, Side
from desktop_app.ui.unlock.switches import Switches
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import ElidedLabel, Surface
from desktop_app.ui.widgets.shortcuts import bind

_NARROW = 860


class UnlockScreen(QWidget):
    """Shows one page beside the vault list; asks the port, obeys its answers.

    Signals:
        opened: a vault is open (whatever the port gave for it).
        made: a new vault is open behind the recovery key; it is not shown yet (as `opened`).
    """

    opened = Signal(object)
    made = Signal(object)

    def __init__(self, desk: Desk, port: UnlockPort, chooser: FileChooser) -> None:
        super().__init__()
        self._desk, self._port, self._chooser = desk, port, chooser
        self._joins = False
        self._begin_with: Path | None = None
        self._vault: KnownVault | None = None
        self._paper: PaperPage | None = None
        self.side, self.switches = Side(desk), Switches(desk)
        self.passphrase = PassphrasePage(desk.theme)
        self.recovery = RecoveryPage(desk.theme)
        self.new = NewVaultPage(desk.theme)
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        desk.tasks.run(self, port.known_vaults, self._show_vaults, self.passphrase.show_failure)

    @property
    def vault(self) -> KnownVault | None:
        """Which vault it is about."""
        return self._vault

    @property
    def may_be_rebuilt(self) -> bool:
        """False while it holds a recovery key that is not on paper yet."""
        return self._paper is None

    def begin_with(self, folder: Path | None) -> None:
        """Choose this vault, once the list is there, rather than the first that can be opened."""
        self._begin_with = folder

    def choose(self, vault: KnownVault) -> None:
        """Ask for the passphrase of this vault."""
        self._vault = vault
        self.passphrase.ask_for(vault)
        self._show(self.passphrase, self.passphrase.field)

    def open_other(self, folder: Path) -> None:
        """Ask for the passphrase of a vault that is not in the list."""
        self.choose(KnownVault(path=folder, label=folder.name))

    def conceal(self) -> None:
        """Hide at once what nobody else should read."""
        if self._paper is not None:
            self._paper.conceal()
        for eye in (self.passphrase.field.eye, self.new.passphrase.eye, self.new.again.eye):
            eye.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.switches.stack(narrow=self.width() < self._desk.theme.fit(_NARROW))

    def _show_vaults(self, vaults: Sequence[KnownVault]) -> None:
        self.side.say_how_many(len(vaults))
        begin_with = self._begin_with
        self.side.vaults.show_vaults(vaults, begin_with)
        if begin_with is not None and all(vault.path != begin_with for vault in vaults):
            self.open_other(begin_with)
        elif not vaults:
            self._make_new()

    def _unlock(self, passphrase: str) -> None:
        if self._vault is None:
            return
        self.passphrase.wait()
        path = self._vault.path
        self._run(lambda: self._port.unlock(path, passphrase), self._enter, self.passphrase)

    def _unlock_with_recovery(self, typed: str) -> None:
        if self._vault is None:
            return
        self.recovery.wait()
        path = self._vault.path
        job: Callable[[], object] = lambda: self._port.unlock_with_recovery(path, typed)  # noqa: E731
        self._run(job, self._enter, self.recovery)

    def _create(self, new: NewVault) -> None:
        self.new.wait()
        self._vault = KnownVault(path=new.folder, label=new.label)
        self._desk.tasks.run(
            self, lambda: self._port.create(new), self._show_paper, self.new.show_failure
        )

    def _run(self, job: Callable[[], object], then: Callable[[object], None], page: Page) -> None:
        self._desk.tasks.run(self, job, then, page.show_failure)

    def _enter(self, opened: object) -> None:
        self.passphrase.field.take()
        self.recovery.groups.clear()
        self.opened.emit(opened)

    def _show_paper(self, created: Created) -> None:
        self.new.forget()
        self._paper = PaperPage(self._desk.theme, created)
        self._paper.proved.connect(lambda: self._enter_proved(created.opened))
        self.made.emit(created.opened)
        self.pages.addWidget(self._paper)
        for part in (self.side, self.switches):
            part.setEnabled(False)
        self._show(self._paper, self._paper.written)

    def _enter_proved(self, opened: object) -> None:
        """If that can't be remembered, its holder is only asked again."""
        go_on = self._ask_agency if self._joins else self._enter

        def enter(_answer: object) -> None:
            go_on(opened)

        self._desk.tasks.run(self, lambda: self._port.prove(opened), enter, enter)

    def _ask_agency(self, opened: object) -> None:
        """The vault is made, and its key on paper: now the agency takes it in."""
        page = EnrolPage(self._desk, self._port.enrolling(opened), self._chooser)

        def enter(_heard: object) -> None:
            port, tasks = self._port, self._desk.tasks
            tasks.run(self, lambda: port.put_together_again(opened), self._enter)

        page.heard.connect(enter)
        page.postponed.connect(lambda: self._enter(opened))
        self.pages.addWidget(page)
        self._show(page, page.panel.save)

    def _set_up(self) -> None:
        self._make_new(joins=True)

    def _make_new(self, *, joins: bool = False) -> None:
        self._joins = joins
        may_go_back = self._vault is not None
        self._desk.tasks.run(
            self, self._port.first_run, lambda first: self._begin(first, may_go_back=may_go_back)
        )

    def _begin(self, first: FirstRun, *, may_go_back: bool) -> None:
        self.new.begin(first, may_go_back=may_go_back, joins=self._joins)
        self._show(self.new, self.new.name)

    def _use_recovery(self) -> None:
        if self._vault is not None:
            self.recovery.ask_for(self._vault)
            self._show(self.recovery, self.recovery.groups)

    def _use_passphrase(self) -> None:
        if self._vault is not None and self._paper is None:
            self.choose(self._vault)

    def _ask_for_folder(self) -> None:
        title = translate("Unlock", "Choose the folder of the vault")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.open_other(Path(folder))

    def _show(self, page: Page, focus: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        focus.setFocus()

    def _connect(self) -> None:
        self.side.vaults.chosen.connect(self.choose)
        self.side.open_asked.connect(self._ask_for_folder)
        self.side.new_asked.connect(self._make_new)
        self.side.set_up_asked.connect(self._set_up)
        self.passphrase.given.connect(self._unlock)
        self.passphrase.recovery_asked.connect(self._use_recovery)
        self.recovery.given.connect(self._unlock_with_recovery)
        self.recovery.passphrase_asked.connect(self._use_passphrase)
        self.new.given.connect(self._create)
        self.new.left.connect(self._use_passphrase)
        bind(self, Act.OPEN_VAULT, self.side.open.click)
        bind(self, Act.NEW_VAULT, self.side.new.click)
        bind(self, Act.SET_UP, self.side.set_up.click)
        bind(self, Act.BACK_TO_UNLOCK, self._use_passphrase)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        page = Surface("canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(0)
        column.addWidget(self.switches)
        for part in (self.passphrase, self.recovery, self.new):
            self.pages.addWidget(part)
        column.addWidget(self.pages, 1)
        words = translate(
            "Unlock",
            "Forgot it? The recovery key on paper opens the vault. Without that, nobody can.",
        )
        column.addWidget(ElidedLabel(theme, words, "meta", "text-3"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side, WIDTH)
        row.addWidget(page, DESIGNED - WIDTH)
