"""A vault restored or copied, in the window: what it says above the cases, and until when."""

import shutil
from dataclasses import replace

from desktop_app.services.own_device import PROVISIONAL
from desktop_app.ui.cases.new_keys_notice import NewKeysNotice
from tests.app.copied_vaults import new_vault, opened
from tests.flows.laptop import Laptop, Sitting
from tests.worlds import MemoryInstalls


def notice(sitting: Sitting) -> NewKeysNotice:
    found = sitting.casework.list.findChild(NewKeysNotice)
    assert isinstance(found, NewKeysNotice)
    sitting.settle()
    return found


def copied_to(laptop: Laptop) -> Laptop:
    """This laptop, to which a vault was copied from another."""
    elsewhere = laptop.folder / "elsewhere"
    new_vault(replace(laptop.machine, installs=MemoryInstalls()), elsewhere)
    shutil.copytree(elsewhere, laptop.folder / "dana")
    laptop.remembered.remember_vault(laptop.folder / "dana", 1)
    return replace(laptop, machine=replace(laptop.machine, installs=MemoryInstalls()))


def test_a_copied_vault_says_so_until_it_is_read(laptop: Laptop) -> None:
    copied = copied_to(laptop)
    sitting = copied.unlocked()
    first = notice(sitting)
    was_there, words = first.isVisible(), first.banner.accessibleName()

    first.read.click()
    sitting.settle()

    assert was_there
    assert "restored or copied" in words
    assert "compare codes" in words
    assert not first.isVisible()
    sitting.leave()
    assert not notice(copied.unlocked()).isVisible()


def test_one_whose_agency_has_to_sign_says_so_until_it_did(laptop: Laptop) -> None:
    copied = copied_to(laptop)
    with opened(copied.machine, copied.folder / "dana") as session:
        me = session.vault.me
        session.database.drawer.set(PROVISIONAL, me.agency_key)
    sitting = copied.unlocked()

    waiting = notice(sitting)

    assert waiting.isVisible()
    assert "signed" in waiting.banner.accessibleName()
    assert not waiting.read.isVisible()
