"""A recovery key nobody has typed back: reminded of each day, until it opens the vault."""

from desktop_app.app.unlocking import Rooms, UnlockDesk
from desktop_app.domain.codes import Discipline
from desktop_app.ui.cases.recovery_reminder import RecoveryDialog, RecoveryReminder
from desktop_app.ui.unlock.port import NewVault
from tests.flows.hands import Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import PASSPHRASE

DAY_MS = 24 * 60 * 60 * 1000


def make_vault(laptop: Laptop) -> tuple[str, ...]:
    """A vault whose window was closed over the recovery key; the key's groups."""
    world = laptop.machine.world()
    made = UnlockDesk(Rooms(world), laptop.remembered).create(
        NewVault(
            folder=laptop.folder / "dana",
            label="Vault 1",
            name="Dana Whitford",
            agency="Northern Lakes CFS",
            discipline=Discipline.CHILD_PROTECTION,
            job="Worker",
            passphrase=PASSPHRASE,
        )
    )
    made.opened.close()  # type: ignore[attr-defined]
    world.cores.shut_down()
    return made.recovery_groups


def reminder(sitting: Sitting) -> RecoveryReminder:
    found = sitting.casework.list.findChild(RecoveryReminder)
    assert isinstance(found, RecoveryReminder)
    sitting.settle()
    return found


def test_the_key_typed_from_its_paper_ends_the_reminding(laptop: Laptop) -> None:
    groups = make_vault(laptop)
    sitting = laptop.unlocked()
    banner = reminder(sitting)
    was_there = banner.isVisible()

    banner.type_back.click()
    sitting.dialog(RecoveryDialog)
    for group in groups:
        sitting.write(group.lower())
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: not banner.isVisible())
    sitting.leave()

    assert was_there
    assert not reminder(laptop.unlocked()).isVisible()


def test_a_mistyped_group_is_named_and_the_reminder_stays(laptop: Laptop) -> None:
    groups = make_vault(laptop)
    sitting = laptop.unlocked()
    reminder(sitting).type_back.click()
    dialog = sitting.dialog(RecoveryDialog)
    wrong = "0000" if groups[3] != "0000" else "1111"

    dialog.groups.fill_in("".join((*groups[:3], wrong, *groups[4:])))
    dialog.check.click()
    sitting.expect(dialog.error.isVisible)

    assert dialog.error.words.startswith("Group 4 of the recovery key has a typing mistake.")
    assert dialog.groups.fields[3].hasFocus()
    assert reminder(sitting).isVisible()


def test_put_off_it_comes_back_on_another_day(laptop: Laptop) -> None:
    make_vault(laptop)
    sitting = laptop.unlocked()
    banner = reminder(sitting)

    banner.not_today.click()
    sitting.expect(lambda: not banner.isVisible())
    sitting.leave()
    same_day = laptop.unlocked()
    seen_the_same_day = reminder(same_day).isVisible()
    same_day.leave()
    laptop.machine.clock.moment_ms += DAY_MS

    assert not seen_the_same_day
    assert reminder(laptop.unlocked()).isVisible()


def test_who_came_in_with_the_key_is_not_asked_for_it(laptop: Laptop) -> None:
    groups = make_vault(laptop)
    world = laptop.machine.world()
    desk = UnlockDesk(Rooms(world), laptop.remembered)

    desk.unlock_with_recovery(laptop.folder / "dana", "-".join(groups)).close()
    world.cores.shut_down()

    assert not reminder(laptop.unlocked()).isVisible()
