"""Opens the window on this machine: the rooms put together, and put away at the end."""

import sys
from collections.abc import Sequence
from functools import partial

import msgspec
from platformdirs import user_config_path

from desktop_app.app.casework import CaseDesk, CaseListDesk, ComposerDesk
from desktop_app.app.unlocking import KnownVaults, UnlockDesk
from desktop_app.app.vaults import Session, World, this_world
from desktop_app.crypto.durable import whole_file
from desktop_app.domain.errors import Fault
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.signing_later import sign_due
from desktop_app.ui import application
from desktop_app.ui.application import Parts
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.rail import Place
from desktop_app.ui.window import MainWindow, Page, Preferences, Workplace
from desktop_app.ui.window.casework import Casework, CaseworkPorts

_PREFERENCES = user_config_path("Throughline", appauthor=False) / "preferences.json"


def run_window(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    world = this_world()
    application_ = application.start(arguments or sys.argv)
    window = application.open_window(application_, parts(world, KnownVaults()))
    put_away_with(window)
    window.show()
    try:
        return application_.exec()
    finally:
        window.desk.tasks.shut_down()
        world.cores.shut_down()


def parts(world: World, known: KnownVaults) -> Parts:
    """What the rest of the program brings to its window."""
    return Parts(
        unlock=UnlockDesk(world, known),
        furnish=furnish,
        clock=world.clock,
        preferences=_preferences(),
        remember=_remember,
    )


def furnish(opened: object) -> Workplace:
    """The pages of an open vault."""
    if not isinstance(opened, Session):
        raise TypeError(type(opened))
    me = opened.vault.me
    return Workplace(me.name, me.discipline, partial(_pages, opened))


def put_away_with(window: MainWindow) -> None:
    """Close each vault, on the thread that uses it, when the window lets it go."""
    opened: list[Session] = []

    def close() -> None:
        for session in opened:
            window.desk.tasks.run(window, session.close, lambda _nothing: None)
        opened.clear()

    window.unlocked.connect(opened.append)
    window.lock_asked.connect(close)


def _pages(session: Session) -> tuple[Page, ...]:
    cases = Place("cases", translate("Place", "Cases"), "layers", "Ctrl+1")
    return (Page(cases, partial(_casework, session)),)


def _casework(session: Session, desk: Desk) -> Casework:
    ports = CaseworkPorts(
        CaseListDesk(session), CaseDesk(session), ComposerDesk(session), partial(_due, session)
    )
    return Casework(desk, ports)


def _due(session: Session) -> Receipt:
    signed = [receipt for receipt in sign_due(session.vault) if receipt.case is not None]
    if not signed:
        return Receipt(None, frozenset())
    entries = tuple(entry for receipt in signed for entry in receipt.entries)
    return Receipt(signed[-1].case, frozenset({Part.TIMELINE}), entries)


def _preferences() -> Preferences:
    try:
        return msgspec.json.decode(_PREFERENCES.read_bytes(), type=Preferences)
    except (OSError, msgspec.DecodeError):
        return Preferences()


def _remember(preferences: Preferences) -> None:
    """Kept for the next start; a computer that can't keep it forgets a taste, nothing more."""
    try:
        _PREFERENCES.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(_PREFERENCES) as file:
            file.write(msgspec.json.encode(preferences))
    except (OSError, Fault):
        return
