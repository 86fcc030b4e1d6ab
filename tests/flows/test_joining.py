"""Set up from an invitation, and an agency's key at work, through the real window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from desktop_app.app.agencies import invite
from desktop_app.app.enrolling import load_request, save_request
from desktop_app.domain.codes import Authority
from desktop_app.ui.agency.agency_dialog import AgencyDialog
from desktop_app.ui.agency.door_page import MAKE
from desktop_app.ui.agency.join_dialog import JoinDialog
from desktop_app.ui.agency.paper_dialog import PaperDialog
from desktop_app.ui.agency.questions import RevokeDialog, SignDialog
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import Language
from desktop_app.ui.unlock.enrol_page import EnrolPage
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.widgets.commands import commands_in
from desktop_app.ui.widgets.shortcuts import act_of
from desktop_app.ui.window.shell import Shell
from tests.enrolled import AGENCY_PASSPHRASE, KeyHolder
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_first_run import fill_in, paper_page
from tests.people import OWEN

LAKES = "Northern Lakes CFS (all offices)"


@pytest.fixture
def holder(laptop: Laptop) -> KeyHolder:
    """Somebody at another computer, with the agency's key."""
    world = laptop.machine.world()
    holder = KeyHolder.of(world, laptop.folder / "KEY", LAKES)
    world.cores.shut_down()
    return holder


def sign(holder: KeyHolder, request: Path, authority: Authority = Authority.LEAD) -> Path:
    """What the key holder does with the stick that came."""
    out = holder.next_file("invite")
    invite(holder.unlocked, load_request(request), authority, out)
    return out


def onto_paper(sitting: Sitting, screen: UnlockScreen) -> None:
    """Past the recovery key."""
    page = paper_page(sitting, screen)
    sitting.expect(page.written.hasFocus)
    groups, asked = page._created.recovery_groups, page._created.asked_back
    sitting.press(Key.Key_Return)
    for number in asked:
        sitting.write(groups[number - 1].lower())
    sitting.press(Key.Key_Return)


def enrol_page(sitting: Sitting, screen: UnlockScreen) -> EnrolPage:
    sitting.expect(lambda: isinstance(screen.pages.currentWidget(), EnrolPage))
    page = screen.pages.currentWidget()
    assert isinstance(page, EnrolPage)
    sitting.settle()
    return page


def work(sitting: Sitting, act: Act) -> None:
    """Choose a command by its name."""
    [command] = [one for one in commands_in(sitting.window) if act_of(one.shortcut) is act]
    command.run()


@pytest.mark.parametrize("language", list(Language))
def test_a_new_computer_is_set_up_from_an_invitation(
    laptop: Laptop, holder: KeyHolder, language: Language
) -> None:
    sitting = laptop.start()
    sitting.window.speak(language)
    sitting.screen(UnlockScreen)
    sitting.settle()
    sitting.press(Key.Key_I, CONTROL)
    screen = fill_in(sitting, laptop.folder / "vault")
    sitting.press(Key.Key_Return)
    onto_paper(sitting, screen)
    page = enrol_page(sitting, screen)
    sitting.files.to_save_at = laptop.folder / "dana.enrol"
    page.panel.save.click()
    sitting.expect(page.panel.saved.isVisible)

    sitting.files.to_open = sign(holder, laptop.folder / "dana.enrol")
    page.panel.open.click()
    sitting.expect(page.panel.entry.isVisible)
    sitting.expect(page.panel.entry.fields[0].hasFocus)
    for group in holder.unlocked.code.split():
        sitting.write(group)
    sitting.press(Key.Key_Return)

    sitting.screen(Shell)
    sitting.settle()
    me = sitting.sessions[-1].vault.me
    assert (me.name, me.agency, me.authority) == ("Dana Whitford", LAKES, Authority.LEAD)
    sitting.leave()
    with laptop.session("vault") as again:
        assert again.vault.me == me


def test_without_the_invitation_the_vault_is_there_and_joins_later(
    laptop: Laptop, holder: KeyHolder
) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()
    sitting.record("She is well.")
    sitting.press(Key.Key_I, CONTROL)
    dialog = sitting.dialog(JoinDialog)
    sitting.files.to_save_at = laptop.folder / "dana.enrol"
    dialog.panel.save.click()
    sitting.expect(dialog.panel.saved.isVisible)
    sitting.files.to_open = sign(holder, laptop.folder / "dana.enrol")
    dialog.panel.open.click()
    sitting.expect(dialog.panel.entry.isVisible)
    dialog.panel.entry.fill_in("1" * 30)
    dialog.panel.join.click()
    sitting.expect(dialog.panel.trouble.isVisible)
    dialog.panel.entry.clear()
    dialog.panel.entry.fill_in(holder.unlocked.code)

    dialog.panel.join.click()
    sitting.expect(dialog.told.isVisible)
    dialog.reject()

    sitting.screen(UnlockScreen)
    sitting.unlock()
    sitting.open_case()
    assert sitting.sessions[-1].vault.me.agency == LAKES


def make_key(sitting: Sitting, folder: Path) -> AgencyDialog:
    """Make an agency's key in its window, and copy what belongs on paper."""
    work(sitting, Act.AGENCY_KEY)
    dialog = sitting.dialog(AgencyDialog)
    dialog.door.way.segment(MAKE).click()
    dialog.door.folder.setText(str(folder))
    dialog.door.name.setText(LAKES)
    for field in (dialog.door.passphrase, dialog.door.again):
        field.setText(AGENCY_PASSPHRASE)
    dialog.door.button.click()
    paper = sitting.dialog(PaperDialog)
    assert len(paper.boxes) == 10
    paper.reject()
    return dialog


def request_of_owen(laptop: Laptop) -> str:
    """Owen's request lies on the stick; his code."""
    laptop.make_vault(OWEN, "owen")
    with laptop.session("owen") as owen:
        save_request(owen, laptop.folder / "owen.enrol")
        return owen.vault.code_of(owen.vault.me)


@pytest.mark.parametrize("language", list(Language))
def test_an_agencys_key_is_made_and_signs_for_who_reads_the_right_code(
    laptop: Laptop, language: Language
) -> None:
    laptop.make_vault()
    code = request_of_owen(laptop)
    sitting = laptop.start()
    sitting.window.speak(language)
    sitting.unlock()
    dialog = make_key(sitting, laptop.folder / "KEY")
    sitting.files.to_open = laptop.folder / "owen.enrol"
    sitting.files.to_save_at = laptop.folder / "owen.invite"
    dialog.work.sign.click()
    signing = sitting.dialog(SignDialog)

    signing.entry.fill_in("1" * 30)
    was_offered = signing.action.isEnabled()
    signing.entry.clear()
    signing.entry.fill_in(code)
    signing.action.click()
    sitting.expect(dialog.work.done.isVisible)

    [device] = [dialog.work.model.at(row) for row in range(dialog.work.model.rowCount())]
    assert not was_offered
    assert device is not None
    assert device.name == "Owen Harada"
    assert (laptop.folder / "owen.invite").exists()
    dialog.reject()
    sitting.settle()
    assert not any(each.isVisible() for each in sitting.window.findChildren(QDialog))


@pytest.mark.parametrize("language", list(Language))
def test_an_agencys_key_that_was_made_before_revokes_a_device(
    laptop: Laptop, holder: KeyHolder, language: Language
) -> None:
    laptop.make_vault()
    request_of_owen(laptop)
    sign(holder, laptop.folder / "owen.enrol")
    sitting = laptop.start()
    sitting.window.speak(language)
    sitting.unlock()
    work(sitting, Act.AGENCY_KEY)
    dialog = sitting.dialog(AgencyDialog)
    dialog.door.folder.setText(str(holder.folder))
    dialog.door.passphrase.setText("not the one it is")
    dialog.door.button.click()
    sitting.expect(dialog.door.trouble.isVisible)
    dialog.door.passphrase.setText(AGENCY_PASSPHRASE)
    dialog.door.button.click()
    sitting.expect(dialog.work.isVisible)
    dialog.work.table.selectRow(0)
    dialog.work.revoke.click()
    asking = sitting.dialog(RevokeDialog)
    sitting.files.to_save_at = laptop.folder / "news.invite"

    asking.action.click()
    sitting.expect(lambda: not dialog.work.revoke.isEnabled())

    revoked = dialog.work.model.at(0)
    assert revoked is not None
    assert revoked.is_revoked
    assert not (laptop.folder / "news.invite").exists()  # nobody is left to read it
