"""The small window for an agency's key: asked for, shown, and refused in place."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Authority
from desktop_app.ui.agency.agency_dialog import AgencyDialog
from desktop_app.ui.agency.devices_table import Column
from desktop_app.ui.agency.door_page import MAKE
from desktop_app.ui.agency.paper_dialog import PaperDialog
from desktop_app.ui.agency.questions import BelowDialog, RevokeDialog, SignDialog, TrustDialog
from desktop_app.ui.desk import Desk
from tests.ui.agency.keyholder import (
    CODE,
    DANA,
    END,
    GROUPS,
    LAKES,
    LEE,
    OWEN,
    RIGHT,
    Files,
    KeyHolder,
)

_D = TypeVar("_D", bound=QDialog)


@pytest.fixture
def holder() -> KeyHolder:
    return KeyHolder()


@pytest.fixture
def files() -> Files:
    return Files(Path("a.enrol"), Path("stick"), Path("KEY"))


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(desk: Desk, holder: KeyHolder, files: Files, behind: QWidget) -> AgencyDialog:
    made = AgencyDialog(desk, holder, files, behind)
    made.open()
    return made


@pytest.fixture
def opened(qtbot: QtBot, dialog: AgencyDialog) -> AgencyDialog:
    """The key is unlocked."""
    dialog.door.folder.setText("KEY")
    dialog.door.passphrase.setText(RIGHT)
    qtbot.keyClick(dialog.door.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.work)
    return dialog


@pytest.fixture
def asked(qtbot: QtBot, opened: AgencyDialog) -> Callable[[type[_D]], _D]:
    def find(kind: type[_D]) -> _D:
        qtbot.waitUntil(lambda: any(each.isVisible() for each in opened.findChildren(kind)))
        return next(each for each in opened.findChildren(kind) if each.isVisible())

    return find


def test_a_wrong_passphrase_is_said_in_place_and_the_right_one_shows_the_code(
    qtbot: QtBot, dialog: AgencyDialog, holder: KeyHolder
) -> None:
    dialog.door.folder.setText("KEY")
    dialog.door.passphrase.setText("not the one it is")
    dialog.door.button.click()
    qtbot.waitUntil(dialog.door.trouble.isVisible)
    said = dialog.door.trouble.words

    dialog.door.passphrase.setText(RIGHT)
    dialog.door.button.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.work)

    assert said.startswith("That passphrase doesn’t open this agency’s key.")
    assert dialog.accessibleName() == LAKES
    assert dialog.door.passphrase.text() == ""
    assert holder.done == [("unlock", Path("KEY"))]


def test_what_is_missing_is_said_at_each_field(dialog: AgencyDialog, holder: KeyHolder) -> None:
    dialog.door.way.segment(MAKE).click()
    dialog.door.again.setText("something")

    dialog.door.button.click()

    door = dialog.door
    for form in (door.folder_form, door.name_form, door.passphrase_form):
        assert form.error == "This is needed."
    assert door.again_form.error == "The two passphrases are not the same."
    assert holder.done == []


def test_a_chosen_folder_is_filled_in(dialog: AgencyDialog) -> None:
    dialog.door._choose()

    assert dialog.door.folder.text() == "KEY"
    assert dialog.focusWidget() is dialog.door.passphrase


def test_a_new_key_shows_what_belongs_on_paper(qtbot: QtBot, dialog: AgencyDialog) -> None:
    dialog.door.way.segment(MAKE).click()
    for field, text in (
        (dialog.door.folder, "KEY"),
        (dialog.door.name, LAKES),
        (dialog.door.passphrase, RIGHT),
        (dialog.door.again, RIGHT),
    ):
        field.setText(text)

    dialog.door.button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PaperDialog)))

    [paper] = dialog.findChildren(PaperDialog)
    names = [box.accessibleName() for box in paper.boxes]
    assert names[0] == "Group 1: 7 K 3 M"
    assert len(names) == len(GROUPS)


def test_only_the_code_that_was_heard_lets_a_card_be_signed(
    qtbot: QtBot,
    opened: AgencyDialog,
    holder: KeyHolder,
    asked: Callable[[type[SignDialog]], SignDialog],
) -> None:
    opened.work.sign.click()
    question = asked(SignDialog)
    question.entry.fill_in("1" * 30)
    wrong, was_offered = question.trouble.words, question.action.isEnabled()

    question.entry.clear()
    question.entry.fill_in(CODE)
    question.authority.setCurrentIndex(question.authority.findData("lead"))
    question.action.click()
    qtbot.waitUntil(opened.work.done.isVisible)

    assert wrong.startswith("The two codes are not the same.")
    assert not was_offered
    assert holder.done[-1] == ("sign", Authority.LEAD, END, Path("stick/device.invite"))
    assert opened.work.done.words.startswith("Written: device.invite.")


def test_a_last_day_that_is_none_signs_nothing(
    opened: AgencyDialog, asked: Callable[[type[SignDialog]], SignDialog]
) -> None:
    opened.work.sign.click()
    question = asked(SignDialog)
    question.entry.fill_in(CODE)

    question.last_day.setText("in two years")

    assert not question.action.isEnabled()


def test_what_is_no_request_is_said_beside_the_work(
    qtbot: QtBot, opened: AgencyDialog, files: Files
) -> None:
    files.to_open = Path("junk")

    opened.work.sign.click()
    qtbot.waitUntil(opened.work.trouble.isVisible)

    assert "isn’t a request" in opened.work.trouble.words


def test_a_lost_device_is_revoked_and_cannot_be_again(
    qtbot: QtBot,
    opened: AgencyDialog,
    holder: KeyHolder,
    asked: Callable[[type[RevokeDialog]], RevokeDialog],
) -> None:
    opened.work.table.selectRow(0)
    opened.work.revoke.click()
    question = asked(RevokeDialog)
    question.reason.setText("Left on a train.")

    question.action.click()
    qtbot.waitUntil(opened.work.done.isVisible)

    last = ("revoke", "k_dana", "Left on a train.", Path("stick/news.invite"))
    assert holder.done[-1] == last
    opened.work.table.selectRow(0)
    assert not opened.work.revoke.isEnabled()
    assert "Revoked" in str(opened.work.model.index(0, Column.UNTIL).data())
    assert opened.work.done.words == "Done. There is no device to bring it to."


def test_somebody_is_put_below_a_supervisor_and_below_any_again(
    qtbot: QtBot,
    opened: AgencyDialog,
    holder: KeyHolder,
    asked: Callable[[type[BelowDialog]], BelowDialog],
) -> None:
    below = replace(LEE, above="dana", reports_to="Dana Whitford")
    opened.work.show_agency(replace(holder.shown, devices=(DANA, OWEN, below)))
    opened._shown = replace(holder.shown, devices=(DANA, OWEN, below))
    opened.work.table.selectRow(2)
    opened.work.below.click()
    question = asked(BelowDialog)

    offered = [question.above.itemText(row) for row in range(question.above.count())]
    stood_on = question.above.currentText()
    question.above.setCurrentIndex(0)
    question.action.click()
    qtbot.waitUntil(opened.work.done.isVisible)

    assert offered == ["Any supervisor of the agency", "Dana Whitford"]
    assert stood_on == "Dana Whitford"
    assert holder.done[-1] == ("below", "k_lee", "", Path("stick/news.invite"))


def test_a_partner_is_verified_with_the_code_of_its_key_holder(
    qtbot: QtBot,
    opened: AgencyDialog,
    holder: KeyHolder,
    asked: Callable[[type[TrustDialog]], TrustDialog],
) -> None:
    opened.work.trust.click()
    question = asked(TrustDialog)

    question.entry.fill_in(CODE)
    question.action.click()
    qtbot.waitUntil(opened.work.done.isVisible)

    assert holder.done[-1] == ("trust", CODE, Path("stick/news.invite"))
    assert opened.work.done.words.startswith("Written: news.invite.")
    assert "Rainy Lake Police" in opened.work.partners.accessibleName()


def test_who_chooses_no_place_has_nothing_signed(
    opened: AgencyDialog,
    holder: KeyHolder,
    files: Files,
    asked: Callable[[type[SignDialog]], SignDialog],
) -> None:
    files.to_save_at = None
    opened.work.sign.click()
    question = asked(SignDialog)

    question.entry.fill_in(CODE)
    question.action.click()

    assert holder.done == [("unlock", Path("KEY"))]


def test_the_own_card_is_written_for_partners(
    qtbot: QtBot, opened: AgencyDialog, holder: KeyHolder
) -> None:
    opened.work.card.click()
    qtbot.waitUntil(opened.work.done.isVisible)

    assert holder.done[-1] == ("card", Path("stick/agency.card"))


def test_closing_puts_the_key_away(qtbot: QtBot, opened: AgencyDialog, holder: KeyHolder) -> None:
    opened.reject()

    qtbot.waitUntil(lambda: holder.away == 1)
    assert not opened.isVisible()


def test_rows_are_spoken_whole(opened: AgencyDialog) -> None:
    first = opened.work.model.index(0, 0)

    spoken = str(first.data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken == "Dana Whitford, Supervisor, Child protection, Mon 20 Nov 2028"
    assert opened.work.table.accessibleName() == "Devices this key signed"
