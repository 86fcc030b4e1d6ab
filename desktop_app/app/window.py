"""Opens the window on this machine, first of all; the heavy rooms are loaded behind it."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.app.machine import SystemClock
from desktop_app.app.relaunch import LockedAgain, Relaunch, Stance, locked_again, relaunch
from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms, UnlockDesk
from desktop_app.domain.brought import is_brought
from desktop_app.services.ports import Clock
from desktop_app.ui import application
from desktop_app.ui.application import Parts
from desktop_app.ui.window import Face, MainWindow, Whereabouts, Workplace, once_read

if TYPE_CHECKING:
    from desktop_app.app.vaults import Session

Ending = Callable[[LockedAgain], None]


class Loop(Protocol):
    """What Qt does between the first window and the last."""

    def exec(self) -> int: ...
    def exit(self) -> None: ...


def run_window(arguments: Sequence[str] | None = None, start_anew: Relaunch = relaunch) -> int:
    """Open the window and stay until it is closed; the exit code.

    When a vault was locked, the process is given up for a new one: `start_anew`.
    """
    given = list(arguments or sys.argv)
    rooms, remembered = Rooms(), Remembered()
    application_ = application.start(given[:1])
    brought = replace(parts(rooms, remembered, SystemClock()), brought=brought_file(given[1:]))
    window = application.open_window(application_, brought)
    window.restoreGeometry(remembered.geometry())
    show_window(window, locked_again(given[1:]))
    begin = partial(_begin, rooms, remembered)
    window.desk.tasks.run(window, begin, lambda _nothing: None)
    try:
        return until_closed(application_, window, start_anew)
    finally:
        remembered.remember_geometry(bytes(window.saveGeometry().data()))
        window.hide()
        window.desk.tasks.shut_down()
        rooms.shut_down()


def brought_file(untrusted_arguments: Sequence[str]) -> Path | None:
    """The one file the program was started with, as by a double click; else none."""
    match untrusted_arguments:
        case [argument] if is_brought(argument):
            return Path(argument).absolute()
        case _:
            return None


def _begin(rooms: Rooms, remembered: Remembered) -> None:
    """Load the rooms, and take back what a crash left lent to other programs."""
    rooms.load()
    from desktop_app.app.lending import take_back_abandoned  # noqa: PLC0415  loaded by now

    take_back_abandoned(Path(one.folder) for one in remembered.vaults())


def until_closed(loop: Loop, window: MainWindow, start_anew: Relaunch) -> int:
    """Stay until the window is closed, or another process has taken over; the exit code."""
    asked: list[LockedAgain] = []

    def leave(again: LockedAgain) -> None:
        asked.append(again)
        loop.exit()

    put_away_with(window, leave)
    code = loop.exec()
    while asked and not start_anew(asked.pop()):
        code = loop.exec()  # nobody took over: the locked window stays
    return code


def show_window(window: MainWindow, again: LockedAgain | None) -> None:
    """Show the window as it is at a start, or as it was before its process was given up."""
    if again is None:
        window.show()
        return
    window.restoreGeometry(again.geometry)
    window.return_locked(again.folder, is_covered=again.is_covered)
    show = {
        Stance.IN_FRONT: window.show,
        Stance.BEHIND: window.show_behind,
        Stance.MINIMIZED: window.showMinimized,
    }
    show[again.stance]()


def parts(rooms: Rooms, remembered: Remembered, clock: Clock) -> Parts:
    """What the rest of the program brings to its window."""
    return Parts(
        unlock=UnlockDesk(rooms, remembered),
        furnish=_furnish,
        clock=clock,
        preferences=remembered.preferences(),
        remember=remembered.remember_preferences,
    )


def _furnish(opened: object) -> Workplace:
    from desktop_app.app.workplace import furnish  # noqa: PLC0415  loaded behind the window

    return furnish(opened)


def stay(_next: LockedAgain) -> None:
    """Go on in this process, locked: what it remembers, it keeps."""


def put_away_with(window: MainWindow, end: Ending = stay) -> None:
    """Close each vault, on the thread that uses it, when the window lets it go; then `end`.

    It ends when the draft is saved, entries are signed, the vault is closed, and a person
    has read of whatever could not be done. A window that was closed ends by itself.
    """
    opened: list[Session] = []

    def close() -> None:
        if opened:
            job = partial(_close, tuple(opened), window.left_at)
            window.desk.tasks.run(window, job, closed, not_closed)
        opened.clear()

    def remember(session: "Session") -> None:
        # A new vault is told of twice: when it is made, and when it is shown. If an agency
        # took it in meanwhile, it is another session on the same database.
        opened[:] = [one for one in opened if one.database is not session.database]
        opened.append(session)

    def closed(_nothing: None) -> None:
        once_read(window, leave)

    def not_closed(error: Exception) -> None:
        window.show_failure(error)
        once_read(window, leave)

    def leave() -> None:
        folder = window.vault_folder
        if window.isVisible() and window.face is not Face.OPEN and folder is not None:
            geometry = bytes(window.saveGeometry().data())
            end(LockedAgain(folder, window.face is Face.COVERED, _stance(window), geometry))

    window.unlocked.connect(remember)
    window.lock_asked.connect(close)


def _stance(window: MainWindow) -> Stance:
    if window.isMinimized():
        return Stance.MINIMIZED
    return Stance.IN_FRONT if window.isActiveWindow() else Stance.BEHIND


def _close(sessions: "tuple[Session, ...]", where: Whereabouts) -> None:
    """Put vaults away, with a note of where one stood; the closing is what matters."""
    from desktop_app.app.left_at import keep_left_at  # noqa: PLC0415  loaded behind the window

    with ExitStack() as closing:
        for session in sessions:
            closing.callback(session.close)
        for session in sessions:
            keep_left_at(session, where)
