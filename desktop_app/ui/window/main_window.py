"""The window itself: which of its three faces is shown, and what goes when it hides."""

from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Scheme
from desktop_app.ui.theme.system import when_suggestion_changes
from desktop_app.ui.translate import Language, explain, translate
from desktop_app.ui.unlock.port import KnownVault
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.widgets.places import Place
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.dressing import scheme_of, set_desk
from desktop_app.ui.window.earlier import Earlier
from desktop_app.ui.window.error_dialog import ErrorDialog
from desktop_app.ui.window.everywhere import Everywhere
from desktop_app.ui.window.idle import IdleWatch
from desktop_app.ui.window.lock_warning import LockWarning
from desktop_app.ui.window.notices import Notices
from desktop_app.ui.window.over_dialogs import OverDialogs, dismiss_dialogs
from desktop_app.ui.window.over_popups import OverPopups
from desktop_app.ui.window.place import (
    Page,
    Preferences,
    Stage,
    Swapped,
    Whereabouts,
    Workplace,
)
from desktop_app.ui.window.settings_page import SettingsPage
from desktop_app.ui.window.shell import Carried, Shell

NEUTRAL_TITLE = "Throughline"
_SMALLEST = (640, 400)
_DESIGNED = (1280, 800)


class Face(Enum):
    """What the window shows."""

    LOCKED = "locked"
    OPEN = "open"
    COVERED = "covered"


class MainWindow(QMainWindow):
    """Shows the unlock screen, an open vault, or the cover; its title never names a case.

    Signals:
        unlocked: a vault was opened (whatever the port gave for it).
        lock_asked: whatever is open must be closed and forgotten, now.
    """

    unlocked = Signal(object)
    lock_asked = Signal()

    def __init__(self, stage: Stage, preferences: Preferences) -> None:
        super().__init__()
        self._stage, self._preferences = stage, preferences
        self._workplace: Workplace | None = None
        self._vault: KnownVault | None = None
        self._where, self._notices = Whereabouts(), Notices()
        self._idle: IdleWatch | None = None
        self._everywhere = Everywhere(self, self)
        self._earlier = Earlier(stage.tasks, self)
        self._earlier.leaving.connect(self._put_away)
        self._earlier.changed.connect(lambda: self._show_face(Face.OPEN))
        self.face = Face.LOCKED
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_DESIGNED)
        self._desk = set_desk(self._stage, self._preferences)
        self._show_face(Face.LOCKED)
        stage.tasks.failed.connect(self.show_failure)
        when_suggestion_changes(self._follow_the_computer)

    @property
    def vault_folder(self) -> Path | None:
        """The folder of the vault it is open with, or was locked with."""
        return None if self._vault is None else self._vault.path

    @property
    def left_at(self) -> Whereabouts:
        """Where one stood when the cover came down; nowhere after locking."""
        return self._where if self.face is Face.COVERED else Whereabouts()

    @property
    def desk(self) -> Desk:
        """What the screens of now work with."""
        return self._desk

    def lock(self) -> None:
        """Close what is open and show the unlock screen."""
        if self.face is Face.LOCKED:
            return
        self._put_away()
        self._where = Whereabouts()
        self._forget()
        self._show_face(Face.LOCKED)

    def cover(self) -> None:
        """Cover the screen at once; what is open is locked behind the cover."""
        central = self.centralWidget()
        if isinstance(central, UnlockScreen):
            central.conceal()
        if self.face is Face.OPEN:
            self._put_away()
            self._show_face(Face.COVERED)
            self._forget()

    def switch_person(self) -> None:
        """Somebody else is to work here: the cover first, then the vaults behind it."""
        self.cover() if self.face is Face.OPEN else self.lock()

    def return_locked(self, folder: Path, *, is_covered: bool) -> None:
        """Look as the window did that was locked a moment ago, in a process that is no more."""
        self._vault = KnownVault(path=folder, label=folder.name)
        central = self.centralWidget()
        if is_covered:
            self._show_face(Face.COVERED)
        elif isinstance(central, UnlockScreen):
            central.begin_with(folder)

    def show_behind(self) -> None:
        """Show it without the keyboard: somebody is at work in another program."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()

    def speak(self, language: Language) -> None:
        """Go over to another language; every screen is made again."""
        if self._may_rebuild():
            self._prefer(replace(self._preferences, language=language))

    def dress(self, scheme: Scheme) -> None:
        """Go over to other colours; every screen is made again."""
        if self._may_rebuild():
            self._prefer(replace(self._preferences, scheme=scheme))

    def show_failure(self, error: Exception) -> None:
        """Tell of a failure that no screen took on."""
        if self.face is not Face.OPEN and _is_late(error):
            return
        told = explain(error)
        if not any(shown.tells(told) for shown in self.findChildren(ErrorDialog)):
            ErrorDialog(self._desk.theme, told, told.code, self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._put_away()
        self._workplace = None
        self.lock_asked.emit()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if self._idle is None and handle is not None:
            self._idle = IdleWatch(handle, self._preferences.minutes_until_lock)
            self._idle.about_to_lock.connect(self._warn_of_lock)
            self._idle.elapsed.connect(self.cover)
            self._over = OverDialogs(self)
            self._over.appeared.connect(self._reach_over)
            OverPopups(handle)

    def _choose(self, preferences: Preferences) -> None:
        """Hold to what Settings asked for; it does not ask where the sidebar stands."""
        self._prefer(replace(preferences, swapped=self._preferences.swapped))

    def _note_swapped(self, swapped: Swapped) -> None:
        self._prefer(replace(self._preferences, swapped=swapped))

    def _prefer(self, preferences: Preferences) -> None:
        """Hold to what was chosen from now on; only what can be seen needs new screens."""
        before, self._preferences = self._preferences, preferences
        self._stage.remember(preferences)
        if self._idle is not None:
            self._idle.wait(preferences.minutes_until_lock)
        minutes, swapped = preferences.minutes_until_lock, preferences.swapped
        if replace(before, minutes_until_lock=minutes, swapped=swapped) != preferences:
            self._make_anew()

    def _make_anew(self) -> None:
        self._put_away()
        if self._stage.interpreter.language is not self._preferences.language:
            self._stage.interpreter.speak(self._preferences.language)
        self._desk = set_desk(self._stage, self._preferences)
        self._show_face(self.face)

    def _follow_the_computer(self) -> None:
        """Its colours were changed. A question that waits for an answer is not taken away."""
        is_other = scheme_of(self._preferences) is not self._desk.theme.scheme
        if is_other and QApplication.activeModalWidget() is None and self._may_rebuild():
            self._make_anew()

    def _may_rebuild(self) -> bool:
        central = self.centralWidget()
        return not isinstance(central, UnlockScreen) or central.may_be_rebuilt

    def _show_face(self, face: Face) -> None:
        dismiss_dialogs()
        self.face = face
        self.setWindowTitle(NEUTRAL_TITLE)
        screen = self._make(face)
        self._everywhere.bind_to(screen, is_locked=face is Face.LOCKED)
        self.setCentralWidget(screen)
        screen.show()
        if isinstance(screen, Shell):
            screen.come_back()
        elif isinstance(screen, Cover):
            screen.setFocus()

    def _make(self, face: Face) -> QWidget:
        if face is Face.OPEN and self._workplace is not None:
            carried, own = Carried(self._preferences.swapped, self._notices), (self._settings(),)
            shell = self._earlier.shell(self._workplace, self._desk, self._where, own, carried)
            shell.swapped.connect(self._note_swapped)
            # Later: the button in it has not done with the mouse yet.
            shell.lock_asked.connect(self.lock, Qt.ConnectionType.QueuedConnection)
            return shell
        if face is Face.COVERED:
            cover = Cover(self._desk)
            cover.given.connect(self._uncover)
            return cover
        screen = UnlockScreen(self._desk, self._stage.unlock, self._stage.chooser)
        screen.begin_with(self.vault_folder)
        screen.opened.connect(self.enter)
        screen.made.connect(self.unlocked)
        screen.switches.language_asked.connect(self.speak)
        screen.switches.scheme_asked.connect(self.dress)
        return screen

    def enter(self, opened: object) -> None:
        """Show what unlocking gave."""
        central = self.centralWidget()
        if isinstance(central, UnlockScreen):
            self._vault = central.vault
        self._workplace = self._stage.furnish(opened)
        if self.face is Face.COVERED and not self._where.at:
            self._where = self._workplace.left_at
        self._show_face(Face.OPEN)
        self.unlocked.emit(opened)

    def _uncover(self, passphrase: str) -> None:
        cover, vault = self.centralWidget(), self._vault
        if not isinstance(cover, Cover) or vault is None:
            return
        unlock = self._stage.unlock.unlock
        self._stage.tasks.run(
            cover, lambda: unlock(vault.path, passphrase), self.enter, cover.show_failure
        )

    def _put_away(self) -> None:
        """Have what is being written kept, as long as the vault is open."""
        central = self.centralWidget()
        dismiss_dialogs()  # what is half typed in one is kept as it goes
        if isinstance(central, Shell):
            self._where = self._earlier.where_of(central, self._where)

    def _forget(self) -> None:
        """Let go of the open vault."""
        self._notices = Notices()
        self._earlier.forget()
        if self._workplace is not None:
            self._workplace = None
            self.lock_asked.emit()

    def _settings(self) -> Page:
        def build(desk: Desk) -> SettingsPage:
            page = SettingsPage(desk, self._preferences)
            # Later: the page goes, and the button in it has not done with the keyboard yet.
            page.chosen.connect(self._choose, Qt.ConnectionType.QueuedConnection)
            return page

        name = translate("Place", "Settings")
        return Page(Place("settings", name, "settings", Act.SETTINGS), build)

    def _warn_of_lock(self, seconds: int) -> None:
        central = self.centralWidget()
        if self._idle is not None and isinstance(central, Shell):
            warning = LockWarning(self._desk.theme, central.stack, seconds)
            self._idle.stayed.connect(warning.deleteLater)

    def _reach_over(self, dialog: QDialog) -> None:
        """Nobody must have to close a question first: cover and lock work in front of it too."""
        self._everywhere.bind_hiding_to(dialog)
        handle = dialog.windowHandle()
        if self._idle is not None and handle is not None:
            self._idle.watch(handle)


def _is_late(error: Exception) -> bool:
    """A screen that is gone asked for something when the vault was locked already."""
    return isinstance(error, Refusal) and error.code is RefusalCode.VAULT_LOCKED
