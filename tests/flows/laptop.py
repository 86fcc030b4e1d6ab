"""A laptop for whole journeys: real vaults and the real window; only time and cost are made up."""

# ruff: noqa: ARG002 (whoever answers knows the answer, whatever is asked)

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.app.window import parts, put_away_with
from desktop_app.app.workplace import furnish
from desktop_app.crypto.access_head import HEAD_FILE
from desktop_app.crypto.durable import PART_SUFFIX
from desktop_app.domain.ids import CaseId
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui import application
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.shell import Shell
from tests.flows.eyes import Eyes
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.people import CEDAR, DANA, JO, PASSPHRASE
from tests.worlds import Machine

_W = TypeVar("_W", bound=QWidget)
_D = TypeVar("_D", bound=QDialog)


@dataclass
class Answers:
    """Somebody who knows beforehand which files they will choose."""

    to_attach: tuple[Path, ...] = ()
    to_save_at: Path | None = None
    to_open: Path | None = None
    to_enter: Path | None = None

    def to_read(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.to_open

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self.to_enter

    def to_write(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        return self.to_save_at

    def many_to_read(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        return self.to_attach


@dataclass
class Sitting(Eyes):
    """One run of the program, as somebody at the keyboard meets it."""

    files: Answers = field(default_factory=Answers)
    sessions: list[Session] = field(default_factory=list)

    # --- the world

    def fill_the_disk(self, *, full: bool = True) -> None:
        """Let the database grow no more, as a full disk would; or let it grow again."""

        def limit() -> None:
            with self.sessions[-1].database._engine.connect() as db:
                used = db.exec_driver_sql("pragma page_count").scalar_one()
                db.exec_driver_sql(f"pragma max_page_count={used if full else 10_000_000}")

        self.window.desk.tasks.run(self.window, limit, lambda _nothing: None)
        self.settle()

    # --- steps of many journeys

    def begin(self, words: str = "") -> Composer:
        """N on the line, and some words."""
        self.press(Key.Key_N)
        composer = self.composer
        self.expect(composer.sheet.text.hasFocus)
        self.write(words)
        return composer

    def record(self, words: str) -> None:
        """A note, from N to Ctrl+Enter; the keyboard is on the line again."""
        self.begin(words)
        self.press(Key.Key_Return, CONTROL)
        self.expect(lambda: self.case.frame.composer is None)
        self.expect(self.case.timeline.hasFocus)
        self.expect(self.case.frame.unsigned.isVisible)

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Give the passphrase, on the unlock screen or the cover, and wait to be let in."""
        screen = self.window.centralWidget()
        if isinstance(screen, UnlockScreen):
            self.expect(lambda: screen.vault is not None)
        assert isinstance(self.held(), QLineEdit)
        self.write(passphrase)
        self.press(Key.Key_Return)
        if (
            self.screen(Shell).at == "today"
        ):  # where one begins; these journeys go on from the list
            self.press(Key.Key_2, CONTROL)
        self.settle()

    def open_case(self) -> CaseScreen:
        """Open the case that stands first in the list, by keyboard."""
        table = self.casework.list.table
        self.expect(lambda: table.currentIndex().isValid())
        table.setFocus()
        self.press(Key.Key_Return)
        case = self.case
        self.expect(case.timeline.hasFocus)
        return case

    def lock(self) -> UnlockScreen:
        """Lock with the keyboard."""
        self.press(Key.Key_L, CONTROL | SHIFT)
        return self.screen(UnlockScreen)

    def cover(self) -> Cover:
        """Cover with the keyboard."""
        self.press(Key.Key_F9)
        return self.screen(Cover)

    def leave(self) -> None:
        """Close the window and let the program end, as `run_window` does."""
        if self.window.isVisible():
            self.window.close()
        self.window.desk.tasks.shut_down()
        self.window._stage.interpreter.silence()


@dataclass
class Laptop:
    """One computer: its keyring, its clock, what it remembers, and the vaults on it."""

    qtbot: QtBot
    application: QApplication
    folder: Path
    machine: Machine = field(default_factory=Machine)
    sittings: list[Sitting] = field(default_factory=list)

    @property
    def remembered(self) -> Remembered:
        """What this computer remembers between starts."""
        return Remembered(self.folder / "settings")

    @contextmanager
    def session(self, name: str = "dana") -> Iterator[Session]:
        """A vault, open without the window: for what happened on other days."""
        world = self.machine.world()
        opened = unlock_vault(world, self.folder / name, PASSPHRASE)
        yield opened
        opened.close()
        world.cores.shut_down()

    def make_vault(self, who: Profile = DANA, name: str = "dana") -> None:
        """A vault that was made earlier."""
        world = self.machine.world()
        create_vault(world, self.folder / name, PASSPHRASE, who).session.close()
        self.remembered.remember_vault(self.folder / name, world.clock.now_ms())
        world.cores.shut_down()

    def make_case(self) -> CaseId:
        """A case that was opened earlier."""
        with self.session() as dana:
            open_case(dana.vault, CEDAR, JO)
            return find_case(dana.vault, CEDAR.codename)

    def files(self) -> set[Path]:
        """All on the disk but what comes and goes as the database and the log are written."""
        passing = ("-wal", "-shm", f"{HEAD_FILE}{PART_SUFFIX}")
        return {path for path in self.folder.rglob("*") if not path.name.endswith(passing)}

    def texts_on_record(self) -> list[str]:
        """What the only case says, to whoever opens the vault."""
        with self.session() as dana:
            [line] = dana.vault.reading.cases()
            page = dana.vault.reading.timeline(TimelineQuery(case=line.id, limit=0))
            return [entry.current_text for entry in page.entries]

    def start(self) -> Sitting:
        """Start the program and show its window. Everything before is another process."""
        world, files = self.machine.world(), Answers()
        brought = replace(
            parts(Rooms(world), self.remembered, world.clock),
            furnish=partial(furnish, chooser=files),
            chooser=files,
        )
        window = application.open_window(self.application, brought)
        put_away_with(window)
        self.qtbot.addWidget(window, before_close_func=lambda _: world.cores.shut_down())
        with self.qtbot.waitActive(window):
            window.show()
        sitting = Sitting(self.qtbot, window, files)
        window.unlocked.connect(sitting.sessions.append)
        self.sittings.append(sitting)
        return sitting

    def unlocked(self) -> Sitting:
        """Start and unlock."""
        sitting = self.start()
        sitting.unlock()
        return sitting

    def in_the_case(self) -> Sitting:
        """Start, unlock and open the case."""
        sitting = self.unlocked()
        sitting.open_case()
        return sitting
