"""Saving a copy: warned first, and under a name no disk and no eye trips over."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.saving import SaveCopyDialog, Saving, file_name
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.toast import Toast
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import HOME_VISIT
from tests.ui.composer.paper_desk import NoFiles

PLAN = HOME_VISIT.attachments[2]


@given(some.text())
def test_a_suggested_name_is_one_file_in_the_folder_that_was_chosen(untrusted: str) -> None:
    name = file_name(replace(PLAN, name=untrusted))

    place = Path("chosen") / name
    assert place.parent == Path("chosen")
    assert place.name == name
    assert name.isprintable()
    assert len(name) < 200
    assert not name.startswith(".")


def test_a_good_name_is_left_as_it_is() -> None:
    assert file_name(PLAN) == "Safety plan, signed.pdf"


def test_a_name_that_runs_backwards_is_written_out(qtbot: QtBot, desk: Desk) -> None:
    disguised = replace(PLAN, name="holiday\u202egpj.exe")

    dialog = SaveCopyDialog(desk.theme, disguised, "3 kB", None)
    qtbot.addWidget(dialog)

    assert file_name(disguised) == "holidayU+202Egpj.exe"
    assert "not encrypted" in dialog.accessibleDescription()


def test_thinking_better_of_it_saves_nothing(
    qtbot: QtBot, desk: Desk, screen: CaseScreen, paper: PaperCase
) -> None:
    saving = Saving(desk, paper, NoFiles(), screen)
    saving.ask(HOME_VISIT, PLAN)
    dialog = screen.findChild(SaveCopyDialog)
    assert isinstance(dialog, SaveCopyDialog)

    dialog.save.click()

    assert dialog.isVisible()
    assert screen.findChild(Toast) is None
    dialog.reject()


def test_a_kind_of_file_that_nothing_can_be_taken_out_of_says_so_before_it_is_saved(
    qtbot: QtBot, desk: Desk, screen: CaseScreen, paper: PaperCase
) -> None:
    saving = Saving(desk, paper, NoFiles(), screen, lambda *_: True)
    told = {}

    for mime in ("image/heic", "video/mp4", "image/jpeg", "image/png", "application/pdf"):
        saving.ask(HOME_VISIT, replace(PLAN, mime=mime))
        dialog = screen.findChildren(SaveCopyDialog)[-1]
        told[mime] = (bool(dialog.caution.words), dialog.bare.isChecked())
        dialog.reject()

    assert told == {
        "image/heic": (True, False),
        "video/mp4": (True, False),
        "image/jpeg": (False, True),
        "image/png": (False, True),
        "application/pdf": (False, False),
    }
