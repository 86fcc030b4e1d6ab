"""Set up from an invitation: who one is, the request out, the invitation back, the code typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.unlock.enrol_page import EnrolPage
from desktop_app.ui.unlock.paper_page import PaperPage
from desktop_app.ui.unlock.screen import UnlockScreen
from tests.ui.unlock.doorkeeper import CODE, GROUPS, LAKES, Doorkeeper, Files
from tests.ui.unlock.test_first_run import fill_in


@pytest.fixture
def door() -> Doorkeeper:
    return Doorkeeper()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(to_open=Path("device.invite"), to_save_at=tmp_path / "device.enrol")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, door: Doorkeeper, files: Files) -> EnrolPage:
    """A new vault is made, its key on paper, and the agency is to take it in."""
    screen = UnlockScreen(desk, door, files)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    with qtbot.waitActive(screen):
        screen.show()
    qtbot.waitUntil(lambda: screen.vault is not None)
    qtbot.keyClick(screen, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.pages.currentWidget() is screen.new)
    assert screen.new.title.text() == "Set up from an invitation"
    fill_in(screen)
    screen.new.button.click()
    qtbot.waitUntil(lambda: isinstance(screen.pages.currentWidget(), PaperPage))
    paper = screen.pages.currentWidget()
    assert isinstance(paper, PaperPage)
    paper.written.click()
    paper.groups.fill_in("".join(GROUPS[number - 1] for number in (2, 5, 7, 9)))
    paper.check.click()
    qtbot.waitUntil(lambda: isinstance(screen.pages.currentWidget(), EnrolPage))
    asking = screen.pages.currentWidget()
    assert isinstance(asking, EnrolPage)
    qtbot.waitUntil(lambda: CODE[:5] in asking.panel.own_code.accessibleName().replace(" ", ""))
    return asking


def screen_of(page: EnrolPage) -> UnlockScreen:
    screen = page.window()
    assert isinstance(screen, UnlockScreen)
    return screen


def look_into(qtbot: QtBot, page: EnrolPage) -> None:
    page.panel.open.click()
    qtbot.waitUntil(page.panel.entry.isVisible)


def test_the_request_is_written_and_what_to_do_with_it_is_said(
    qtbot: QtBot, page: EnrolPage, files: Files
) -> None:
    page.panel.save.click()
    qtbot.waitUntil(page.panel.saved.isVisible)

    assert files.to_save_at is not None
    assert files.to_save_at.exists()
    assert page.panel.saved.words.startswith("Written: device.enrol.")
    assert page.panel.open.hasFocus()


def test_an_invitation_tells_whose_it_is_and_joins_with_the_code_that_was_heard(
    qtbot: QtBot, page: EnrolPage
) -> None:
    look_into(qtbot, page)
    told = page.panel.invitation.accessibleName()
    was_offered = page.panel.join.isEnabled()

    page.panel.entry.fill_in(CODE)
    with qtbot.waitSignal(screen_of(page).opened) as opened:
        page.panel.join.click()

    assert LAKES in told
    assert "Lead" in told
    assert not was_offered
    assert opened.args == ["made, enrolled"]


def test_another_code_joins_nothing_and_is_said_in_place(qtbot: QtBot, page: EnrolPage) -> None:
    look_into(qtbot, page)

    page.panel.entry.fill_in("1" * 30)
    page.panel.join.click()
    qtbot.waitUntil(page.panel.trouble.isVisible)

    assert page.panel.trouble.words.startswith("The two codes are not the same.")
    assert screen_of(page).pages.currentWidget() is page


def test_an_invitation_for_another_device_is_said_in_place(
    qtbot: QtBot, page: EnrolPage, files: Files
) -> None:
    files.to_open = Path("other.invite")

    page.panel.open.click()
    qtbot.waitUntil(page.panel.trouble.isVisible)

    assert "another device" in page.panel.trouble.words
    assert not page.panel.join.isVisible()


def test_without_the_invitation_the_vault_opens_as_it_is(qtbot: QtBot, page: EnrolPage) -> None:
    with qtbot.waitSignal(screen_of(page).opened) as opened:
        page.later.click()

    assert opened.args == ["made"]


def test_who_chooses_no_file_changes_nothing(page: EnrolPage, files: Files) -> None:
    files.to_open = files.to_save_at = None

    page.panel.save.click()
    page.panel.open.click()

    assert not page.panel.saved.isVisible()
    assert not page.panel.invitation.isVisible()


def test_every_field_and_button_has_a_name(page: EnrolPage) -> None:
    panel = page.panel
    named = [panel.own_code, *panel.entry.fields]

    assert all(each.accessibleName() for each in named)
    assert all(button.text() for button in (panel.save, panel.open, page.later))
