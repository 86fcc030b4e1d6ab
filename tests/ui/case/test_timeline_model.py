"""The line as a model: it counts everything, and fetches what is looked at."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.line_look import BLOCK
from desktop_app.ui.case.spoken import spoken
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.times import day_of
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import CASE, HOME_VISIT, entry

_QUERY = TimelineQuery(case=CASE)


def _long(count: int = 1000) -> PaperCase:
    start = 1_700_000_000_000
    entries = tuple(
        replace(entry(number, "2026-11-09T10:00+00:00"), recorded_ms=start + number)
        for number in range(count)
    )
    return PaperCase(entries=entries)


def _model(desk: Desk, paper: PaperCase) -> TimelineModel:
    words = EntryWords(desk.dates)
    return TimelineModel(paper, desk.tasks, day_of, lambda row: spoken(words, row))


def _show(qtbot: QtBot, model: TimelineModel) -> int:
    with qtbot.waitSignal(model.opened) as opened:
        model.show(_QUERY)
    assert opened.args is not None
    return int(opened.args[0])


def test_every_entry_is_a_row_and_only_a_block_is_fetched(qtbot: QtBot, desk: Desk) -> None:
    paper = _long()
    model = _model(desk, paper)

    begins_at = _show(qtbot, model)

    assert (model.rowCount(), begins_at) == (1000, 999)
    assert model.row(999) is not None
    assert model.row(0) is None
    assert all(query.limit <= BLOCK + 20 for query in paper.asked)


def test_of_a_hundred_rows_passed_quickly_only_the_first_and_the_last_are_fetched(
    qtbot: QtBot, desk: Desk
) -> None:
    paper = _long(5_000)
    model = _model(desk, paper)
    _show(qtbot, model)
    paper.asked.clear()

    for number in range(0, 4_500, BLOCK):
        model.ask(number)

    qtbot.waitUntil(lambda: model.row(4_450) is not None and model.row(4_400) is not None)
    assert [query.offset // BLOCK for query in paper.asked] == [0, 0, 88, 87]


def test_a_row_that_is_looked_at_is_fetched_without_waiting(qtbot: QtBot, desk: Desk) -> None:
    model = _model(desk, _long())
    _show(qtbot, model)

    with qtbot.waitSignal(model.dataChanged):
        first = model.ask(120)

    later = model.row(120)
    assert first is None
    assert later is not None
    assert later.entry.text == "Entry 120."


def test_it_is_a_sound_model_while_it_fetches_and_grows(qtbot: QtBot, desk: Desk) -> None:
    paper = _long(120)
    model = _model(desk, paper)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    _show(qtbot, model)
    model.ask(3)
    paper.entries = (entry(5000, "2026-11-08T10:00+00:00"), *paper.entries)
    with qtbot.waitSignal(model.counted):
        model.look_again([119])

    assert tester.model() is model
    assert model.rowCount() == 121


def test_the_line_begins_at_the_first_unread_entry(
    qtbot: QtBot, desk: Desk, paper: PaperCase
) -> None:
    model = _model(desk, paper)

    begins_at = _show(qtbot, model)

    row = model.row(begins_at)
    assert row is not None
    assert row.is_unread
    assert row.new_since is not None
    assert row.new_since.entries == 3


def test_entries_that_arrive_above_leave_the_kept_row_itself(qtbot: QtBot, desk: Desk) -> None:
    paper = _long(100)
    model = _model(desk, paper)
    _show(qtbot, model)
    current = QPersistentModelIndex(model.index(80, 0))
    new = tuple(entry(7000 + number, "2026-11-01T10:00+00:00") for number in range(4))

    model.ask(80)
    qtbot.waitUntil(lambda: model.row(80) is not None)
    paper.entries = (*new, *paper.entries)
    with qtbot.waitSignal(model.counted):
        model.look_again([80])

    row = model.row(84)
    assert current.row() == 84
    assert row is not None
    assert row.entry.text == "Entry 80."


def test_an_answer_to_an_older_question_is_not_shown(qtbot: QtBot, desk: Desk) -> None:
    paper = _long(100)
    model = _model(desk, paper)

    model.show(_QUERY)
    with qtbot.waitSignal(model.opened):
        model.show(replace(_QUERY, disciplines=frozenset({HOME_VISIT.author.discipline})))

    assert model.query is not None
    assert model.query.disciplines


def test_the_nearest_unread_entry_is_found(qtbot: QtBot, desk: Desk, paper: PaperCase) -> None:
    model = _model(desk, paper)
    _show(qtbot, model)

    below = [model.next_unread(row) for row in (0, 3, 4)]
    above = [model.next_unread(row, back=True) for row in (2, 4)]

    assert below == [2, 4, None]
    assert above == [None, 3]


def test_a_screen_reader_hears_the_whole_entry(qtbot: QtBot, desk: Desk, paper: PaperCase) -> None:
    model = _model(desk, paper)
    row = _show(qtbot, model)

    said = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith(
        "Home visit. Dana Whitford, Child protection, Northern Lakes CFS. "
        "Occurred Tuesday 10 November, 13:20. Recorded Wednesday 11 November, 08:42, late. "
        "Amended. Whole team. Unread. Visited J. and her aunt"
    )


def test_a_child_of_a_row_does_not_exist(qtbot: QtBot, desk: Desk, paper: PaperCase) -> None:
    model = _model(desk, paper)
    _show(qtbot, model)

    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
