"""The panel of the search: what it asks, what it shows, and how the keyboard moves in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.alike import Marked
from desktop_app.services.ports import MOST_RANKED
from desktop_app.ui.palette.port import Destination
from desktop_app.ui.palette.rows import Group, Head
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.commands import commands_in
from tests.ui.palette.hands import Opened, rows, type_words
from tests.ui.palette.paper_finding import BIRCH, CEDAR, HITS, RUTH, PaperFinding

Key = Qt.Key


def test_before_anything_is_typed_it_offers_recent_cases_and_every_command(
    opened: Opened,
) -> None:
    palette = opened()

    told = [row.title.text for row in rows(palette)]

    assert told == ["Cedar-0412", "Éléments", "New entry"]
    assert [row.keys for row in rows(palette, Group.COMMANDS)] == ["F8", "Ctrl+N"]


def test_what_is_found_stands_in_groups_with_names_first(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()

    type_words(qtbot, palette, finding, "ne")

    items = [palette.model.item(number) for number in range(palette.model.rowCount())]
    heads = [item.words for item in items if isinstance(item, Head)]
    assert heads == ["Cases", "People", "Commands", "Entries · 2"]
    assert palette.results.currentIndex().row() == 1


def test_a_row_says_why_it_is_there(qtbot: QtBot, opened: Opened, finding: PaperFinding) -> None:
    palette = opened()

    type_words(qtbot, palette, finding, "ne")

    closed, (person,) = rows(palette, Group.CASES)[1], rows(palette, Group.PEOPLE)
    contact, newer = rows(palette, Group.NOTES)
    assert closed.spoken == "Birch-0077, N.K. · Closed"
    assert person.spoken == "Ruth, Kin · Cedar-0412"
    assert contact.spoken == "Contact, Tue 10 Nov · Cedar-0412, Day 1: <b>beading</b>."
    assert contact.detail == Marked(HITS[0].snippet, HITS[0].spans)
    assert newer.title.text == "newer_kind"


def test_a_file_stands_below_the_entries_with_its_whole_name_and_the_entry_it_belongs_to(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()

    type_words(qtbot, palette, finding, "filed")

    items = [palette.model.item(number) for number in range(palette.model.rowCount())]
    heads = [item.words for item in items if isinstance(item, Head)]
    (row,) = rows(palette, Group.FILES)
    assert heads[-1] == "In files · 7"
    entries = next(one for one in items if isinstance(one, Head) and one.group is Group.NOTES)
    assert (entries.beside, entries.keys) == ("In files · 7", "Ctrl+Down")
    assert row.title.text == "cra⟨U+202E⟩fdp.exe"
    assert row.beside.text == "Contact, Tue 10 Nov · Cedar-0412"
    assert row.detail == Marked("The beading circle.", ((4, 11),))
    assert row.leads_to == Destination(CEDAR, HITS[0].id)


def test_ctrl_and_an_arrow_go_from_group_to_group(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "filed")
    seen = []

    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(palette.field, key, Qt.KeyboardModifier.ControlModifier)
        row = palette.model.row(palette.results.currentIndex().row())
        seen.append(None if row is None else row.group)

    assert seen == [Group.PEOPLE, Group.NOTES, Group.FILES, Group.NOTES, Group.PEOPLE]


def test_fast_typing_is_one_question(qtbot: QtBot, opened: Opened, finding: PaperFinding) -> None:
    palette = opened()

    type_words(qtbot, palette, finding, "beading")

    assert finding.names_asked == ["beading"]
    assert finding.asked == [("beading", None, False)]


def test_the_arrows_go_past_heads_and_stop_at_the_ends(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "zz")
    seen = []

    for key in (Key.Key_Down, Key.Key_Down, Key.Key_PageDown, Key.Key_Down, Key.Key_PageUp):
        qtbot.keyClick(palette.field, key)
        seen.append(palette.results.currentIndex().row())

    assert seen == [2, 4, 7, 7, 1]
    assert palette.field.hasFocus()


def test_enter_goes_to_what_is_chosen_and_closes(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "zz")
    for _ in range(2):
        qtbot.keyClick(palette.field, Key.Key_Down)

    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Key.Key_Return)

    assert chosen.args == [Destination(CEDAR, person=RUTH.person)]
    assert not palette.isVisible()


def test_a_click_goes_there_as_well(qtbot: QtBot, opened: Opened, finding: PaperFinding) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "zz")
    area = palette.results.visualRect(palette.model.index(palette.model.rowCount() - 1))

    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseClick(palette.results.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    assert chosen.args == [Destination(BIRCH, HITS[1].id)]


def test_who_is_faster_than_the_answer_opens_what_was_typed_and_nothing_else(
    qtbot: QtBot, opened: Opened, done: list[str]
) -> None:
    palette = opened()

    qtbot.keyClicks(palette.field, "elem")
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Key.Key_Return)

    assert chosen.args == [Destination(CEDAR)]
    assert done == []


def test_a_command_is_found_without_its_accents_and_run(
    qtbot: QtBot, opened: Opened, finding: PaperFinding, done: list[str]
) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "elem")
    palette.results.stand_on(6)

    qtbot.keyClick(palette.field, Key.Key_Return)

    assert done == ["details"]
    assert not palette.isVisible()


def test_a_command_whose_screen_has_gone_does_nothing(window: QWidget, done: list[str]) -> None:
    [details, new] = commands_in(window)
    delete(details.shortcut)

    details.run()
    new.run()

    assert done == ["new"]


def test_only_this_case_leaves_out_other_cases_and_is_not_offered_without_one(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "zz")

    qtbot.keyClick(palette.field, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: finding.asked[-1] == ("zz", CEDAR, False))
    qtbot.waitUntil(lambda: palette._shown is palette._asking.asked)

    assert {row.group for row in rows(palette)} == {Group.PEOPLE, Group.NOTES}
    assert len(rows(palette, Group.NOTES)) == 1
    assert not opened(case=None).only_here.isVisible()


def test_the_best_is_asked_for_by_a_key_and_told_when_there_are_too_many(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    finding.total = MOST_RANKED + 1
    palette = opened()
    type_words(qtbot, palette, finding, "zz")

    qtbot.keyClick(palette.field, Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: finding.asked[-1] == ("zz", None, True))
    qtbot.waitUntil(palette.told.isVisible)

    assert palette.told.text() == "Too many to weigh. Newest first."
    items = [palette.model.item(number) for number in range(palette.model.rowCount())]
    heads = [item.words for item in items if isinstance(item, Head)]
    assert heads[-1] == "Entries · more than 20,000"


def test_it_says_so_when_nothing_is_found(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()

    type_words(qtbot, palette, finding, "nothing")

    assert rows(palette) == []
    assert palette.told.text() == "Nothing is called that, and no entry or file says it."


def test_a_screen_reader_hears_the_row_that_is_chosen(
    qtbot: QtBot, opened: Opened, finding: PaperFinding
) -> None:
    palette = opened()
    type_words(qtbot, palette, finding, "zz")

    qtbot.keyClick(palette.field, Key.Key_Down)

    assert palette.field.accessibleName() == "Search everywhere"
    assert palette.field.accessibleDescription() == "Birch-0077, N.K. · Closed"
    index = palette.model.index(2)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Birch-0077, N.K. · Closed"


def test_every_look_draws_every_kind_of_row(
    qtbot: QtBot, opened: Opened, finding: PaperFinding, any_theme: Theme
) -> None:
    palette = opened(theme=any_theme)
    type_words(qtbot, palette, finding, "ne")

    image: QImage = palette.grab().toImage()

    accent = any_theme.colour("accent").rgb()
    drawn = {
        image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(image.height() // 2)
    }
    assert accent in drawn
    assert not image.isNull()
