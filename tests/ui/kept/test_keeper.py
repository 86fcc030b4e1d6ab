"""A dialog that keeps its words: when, what of them, and how they come back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.kept_words import Kept, Slot
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import TextField

SLOT = Slot("test")


@dataclass
class PaperKeeper:
    """Keeps on paper."""

    lies: dict[Slot, Mapping[str, str]] = field(default_factory=dict)

    def find(self, slot: Slot) -> Kept | None:
        return Kept(self.lies[slot], 1_700_000_000_000) if slot in self.lies else None

    def keep(self, slot: Slot, words: Mapping[str, str]) -> None:
        self.lies.pop(slot, None)
        if words:
            self.lies[slot] = words


class Asking(Dialog):
    """Where, which stands on record as "home"; how; and a choice that fills late."""

    def __init__(self, desk: Desk, late: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "Asking", "", parent)
        self.where, self.how = TextField(desk.theme, "home"), TextField(desk.theme)
        self.who = ComboBox(desk.theme, "Who")
        desk.tasks.run(self, lambda: late, self._fill)
        fields = {"where": self.where, "how": self.how, "who": self.who}
        self.kept = Keeper(desk, SLOT, fields, self)
        self.body.addWidget(self.kept.line)
        for part in fields.values():
            self.body.addWidget(part)

    def _fill(self, late: int) -> None:
        self.who.addItems(["nobody", "Dana", "Owen"])
        self.who.setCurrentIndex(late)


@pytest.fixture
def paper() -> PaperKeeper:
    """Nothing kept."""
    return PaperKeeper()


@pytest.fixture
def keeping(desk: Desk, paper: PaperKeeper) -> Desk:
    """A desk in an open vault."""
    return replace(desk, kept=paper)


def settle(qtbot: QtBot, desk: Desk, owner: QWidget) -> None:
    """Wait until everything asked so far is done."""
    done: list[None] = []
    desk.tasks.run(owner, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def opened(qtbot: QtBot, desk: Desk, late: int = 0) -> Asking:
    """The dialog, and what was kept for it."""
    dialog = Asking(desk, late)
    qtbot.addWidget(dialog)
    dialog.open()
    settle(qtbot, desk, dialog)
    return dialog


def test_only_what_differs_from_the_beginning_is_kept(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    dialog = opened(qtbot, keeping, late=1)

    dialog.how.setText("by text")
    dialog.reject()
    settle(qtbot, keeping, dialog)

    assert paper.lies == {SLOT: {"how": "by text"}}


def test_what_a_colleague_changed_meanwhile_is_not_put_back(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    paper.lies[SLOT] = {"how": "by text"}
    dialog = opened(qtbot, keeping, late=2)

    assert (dialog.how.text(), dialog.who.currentText()) == ("by text", "Owen")
    assert dialog.where.text() == "home"
    assert dialog.kept.line.isVisible()


def test_a_pause_keeps_it_without_leaving(qtbot: QtBot, keeping: Desk, paper: PaperKeeper) -> None:
    dialog = opened(qtbot, keeping)

    dialog.where.setText("the shelter")

    qtbot.waitUntil(lambda: SLOT in paper.lies)
    assert paper.lies[SLOT] == {"where": "the shelter"}


def test_taken_back_word_by_word_it_is_not_kept_any_more(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    paper.lies[SLOT] = {"how": "by text"}
    dialog = opened(qtbot, keeping)

    dialog.how.clear()
    dialog.reject()
    settle(qtbot, keeping, dialog)

    assert paper.lies == {}


def test_who_types_before_the_earlier_words_are_found_loses_neither(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    paper.lies[SLOT] = {"how": "by text", "where": "the shelter"}
    dialog = Asking(keeping)
    qtbot.addWidget(dialog)

    dialog.how.setText("after five")
    settle(qtbot, keeping, dialog)

    assert dialog.how.text() == "by text after five"
    assert dialog.where.text() == "the shelter"


def test_who_leaves_before_they_are_found_loses_neither(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    paper.lies[SLOT] = {"how": "by text", "where": "the shelter"}
    dialog = Asking(keeping)
    qtbot.addWidget(dialog)

    dialog.open()
    dialog.how.setText("after five")
    dialog.reject()
    settle(qtbot, keeping, dialog)

    assert paper.lies == {SLOT: {"how": "by text after five", "where": "the shelter"}}


def test_recorded_it_is_forgotten_even_if_the_dialog_goes_meanwhile(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    dialog, done = opened(qtbot, keeping), list[str]()
    dialog.how.setText("by text")

    dialog.kept.record(lambda: "on record", done.append)
    dialog.reject()
    settle(qtbot, keeping, dialog)

    assert done == ["on record"]
    assert paper.lies == {}


def test_what_could_not_be_recorded_stays_kept_and_goes_on_being_kept(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    dialog, heard = opened(qtbot, keeping), list[Exception]()
    dialog.how.setText("by text")

    def refuse() -> None:
        raise Refusal(RefusalCode.EMPTY_REASON)

    dialog.kept.record(refuse, lambda _nothing: None, heard.append)
    settle(qtbot, keeping, dialog)
    while_open = dict(paper.lies)
    dialog.how.setText("by text, after five")
    dialog.reject()
    settle(qtbot, keeping, dialog)

    assert len(heard) == 1
    assert while_open == {SLOT: {"how": "by text"}}
    assert paper.lies == {SLOT: {"how": "by text, after five"}}


def test_recorded_before_the_earlier_words_were_seen_those_are_not_forgotten(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    paper.lies[SLOT] = {"where": "the shelter"}
    dialog = Asking(keeping)
    qtbot.addWidget(dialog)

    dialog.how.setText("after five")
    dialog.kept.record(lambda: None, lambda _nothing: None)
    settle(qtbot, keeping, dialog)

    assert paper.lies == {SLOT: {"where": "the shelter"}}


def test_in_a_vault_that_cant_be_written_nothing_is_kept_or_found(
    qtbot: QtBot, keeping: Desk, paper: PaperKeeper
) -> None:
    paper.lies[SLOT] = {"how": "by text"}
    dialog = opened(qtbot, replace(keeping, is_read_only=True))

    dialog.where.setText("the shelter")
    dialog.reject()
    settle(qtbot, keeping, dialog)

    assert paper.lies == {SLOT: {"how": "by text"}}
    assert not dialog.kept.line.isVisible()
