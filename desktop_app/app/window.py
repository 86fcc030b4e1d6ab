"""Opens the window on this machine, first of all; the heavy rooms are loaded behind it."""

import sys
from collections.abc import Sequence
from typing import Protocol

from desktop_app.app.machine import SystemClock
from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms, UnlockDesk
from desktop_app.services.ports import Clock
from desktop_app.ui import application
from desktop_app.ui.application import Parts
from desktop_app.ui.window import MainWindow, Workplace


class Closing(Protocol):
    """An unlocked vault, as far as the window has to put it away."""

    def close(self) -> None: ...


def run_window(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    rooms, remembered = Rooms(), Remembered()
    application_ = application.start(arguments or sys.argv)
    window = application.open_window(application_, parts(rooms, remembered, SystemClock()))
    put_away_with(window)
    window.show()
    window.desk.tasks.run(window, rooms.load, lambda _nothing: None)
    try:
        return application_.exec()
    finally:
        window.desk.tasks.shut_down()
        rooms.shut_down()


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


def put_away_with(window: MainWindow) -> None:
    """Close each vault, on the thread that uses it, when the window lets it go."""
    opened: list[Closing] = []

    def close() -> None:
        for session in opened:
            window.desk.tasks.run(window, session.close, lambda _nothing: None)
        opened.clear()

    def remember(session: Closing) -> None:
        # A new vault is told of twice: when it is made, and when it is shown.
        if all(session is not one for one in opened):
            opened.append(session)

    window.unlocked.connect(remember)
    window.lock_asked.connect(close)
