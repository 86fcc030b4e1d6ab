"""Two people, each with a laptop, and a folder between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.domain.codes import Authority
from desktop_app.services.exchange_ports import Wishes
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.members.add_dialog import AddMemberDialog
from desktop_app.ui.members.page import TeamPage
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import DANA, OWEN, PASSPHRASE
from tests.verified import meet


def make_two(laptop: Laptop) -> None:
    """Dana leads a case; she and Owen have met."""
    laptop.make_vault(OWEN, "owen")
    laptop.make_vault(replace(DANA, authority=Authority.SUPERVISOR))
    laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)


@contextmanager
def owen_at_work(laptop: Laptop) -> Iterator[Session]:
    """Owen's vault, open on his own laptop, without a window."""
    world = laptop.machine.world()
    session = unlock_vault(world, laptop.folder / "owen", PASSPHRASE)
    yield session
    session.close()
    world.cores.shut_down()


def exchange_with(session: Session, folder: Path) -> None:
    """Bring in what lies in the folder, and put there what it lacks."""
    exchange(session, place_at(session, str(folder)), Wishes(), lambda _stage, _done, _total: True)


def let_owen_in(sitting: Sitting) -> None:
    """Alt+4, N, and the one card there is."""
    sitting.press(Key.Key_4, ALT)
    page = sitting.case.frame.pages.currentWidget()
    assert isinstance(page, TeamPage)
    sitting.expect(page.table.hasFocus)
    sitting.expect(lambda: page.model.rowCount() == 1)
    sitting.press(Key.Key_N)
    dialog = sitting.dialog(AddMemberDialog)
    sitting.expect(dialog.list.hasFocus)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: page.model.rowCount() == 2)


def exchange_by_hand(sitting: Sitting, folder: Path) -> ExchangeDialog:
    """Ctrl+Shift+X, the folder, Enter; Esc once it went through."""
    sitting.files.to_enter = folder
    sitting.press(Key.Key_X, CONTROL | SHIFT)
    dialog = sitting.dialog(ExchangeDialog)
    sitting.expect(dialog.choose.folder.hasFocus)
    sitting.press(Key.Key_Space)
    sitting.expect(dialog.choose.table.hasFocus)
    sitting.press(Key.Key_Return)
    run = dialog._run
    sitting.expect(lambda: run.sight is not None and run.sight.is_over)
    return dialog


def exchange_once_more(sitting: Sitting) -> ExchangeDialog:
    """Ctrl+Shift+X and Enter: the place is known by now."""
    exchanging = sitting.screen(Shell).exchanging
    assert exchanging is not None
    run = exchanging.run
    sitting.expect(lambda: run.sight is None or run.sight.is_over)  # it may run by itself
    sitting.press(Key.Key_X, CONTROL | SHIFT)
    dialog = sitting.dialog(ExchangeDialog)
    sitting.expect(dialog.choose.table.hasFocus)
    before = run.sight
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: run.sight is not None and run.sight is not before and run.sight.is_over)
    return dialog
