"""Today: what is due in words, whose it is, who is missing, and the keyboard through it all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.approval import Deed
from desktop_app.domain.review_queue import ReviewQueue, Waiting
from desktop_app.services.access_reading import Seen
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.today import Today
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.clock import ClockLook
from desktop_app.ui.today.port import Opening, Request
from desktop_app.ui.today.screen import TodayScreen
from tests.clipping import clipped
from tests.ui.access.paper_access import GLASS, LEE
from tests.ui.approvals.test_approvals_dialog import ASKED
from tests.ui.case.paper_entries import milliseconds
from tests.ui.hearing import nameless, stops
from tests.ui.today.paper_day import CEDAR, FULL, KESTREL, LATE, ME, PaperDay

Key = Qt.Key


def shown(qtbot: QtBot, desk: Desk, paper: PaperDay, width: int = 1228) -> TodayScreen:
    """The screen, filled, with the keyboard on what is due first."""
    screen = TodayScreen(desk, paper)
    qtbot.addWidget(screen)
    screen.resize(width, 700)
    with qtbot.waitActive(screen):
        screen.show()
    screen.setFocus()
    qtbot.waitUntil(lambda: screen._today is not None)
    return screen


def spoken(table: QWidget) -> list[str]:
    """What a reader says of each row."""
    model = table.model()  # type: ignore[attr-defined]
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_overdue_stands_first_and_every_row_is_told_whole(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperDay())

    told = spoken(screen.due)

    assert told == [
        "Finish the safety assessment, Cedar-0412, Noor Kalsi, Overdue 2 h, was Thu 12 Nov, 12:30",
        "Return conversation with J.M., Cedar-0412, offered, not required, 4 h left, "
        "Thu 12 Nov, 18:40",
        "Bring the drawing pencils, Cedar-0412, Noor Kalsi, No day set",
    ]
    assert spoken(screen.coming) == ["Tue 24 Nov, Order ends: No-contact order, Cedar-0412"]
    assert spoken(screen.news)[0].startswith("Cedar-0412, risk high, 5 entries, 1 late, since")
    assert screen.missing.words == "Missing now: Kestrel-0436, 31 h"


def test_m_shows_what_the_team_has_to_do_and_m_again_ones_own(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperDay())
    qtbot.waitUntil(screen.due.hasFocus)

    qtbot.keyClick(screen.due, Key.Key_M)
    team = spoken(screen.due)
    qtbot.keyClick(screen.due, Key.Key_M)

    assert "Ask the bus company, Cedar-0412, Owen Harada, tomorrow, Fri 13 Nov" in team
    assert len(spoken(screen.due)) == len(team) - 1


def test_enter_opens_what_one_stands_on(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperDay())
    qtbot.waitUntil(screen.due.hasFocus)

    with qtbot.waitSignal(screen.opened) as opened:
        qtbot.keyClick(screen.due, Key.Key_Return)
    screen.news.setFocus()
    with qtbot.waitSignal(screen.case_asked) as asked:
        qtbot.keyClick(screen.news, Key.Key_Return)
    with qtbot.waitSignal(screen.case_asked) as missing:
        screen.missing.open_case.click()

    assert opened.args == [LATE]
    assert asked.args == [CEDAR.id]
    assert missing.args == [KESTREL.id]


def test_what_is_done_leaves_and_one_goes_on_standing_where_one_stood(
    qtbot: QtBot, desk: Desk
) -> None:
    paper = PaperDay()
    screen = shown(qtbot, desk, paper)
    qtbot.waitUntil(screen.due.hasFocus)
    qtbot.keyClick(screen.due, Key.Key_Down)

    paper.day = replace(FULL, due=FULL.due[1:])
    desk.tasks.recorded.emit(Receipt(CEDAR.id, frozenset({Part.CASES})))

    qtbot.waitUntil(lambda: len(spoken(screen.due)) == 2)
    assert screen.due.currentIndex().row() == 0
    assert spoken(screen.due)[0].startswith("Return conversation")


def test_an_empty_day_says_so_in_a_sentence(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperDay(Today(me=ME)))

    assert screen.due_part.empty == "Nothing of yours is due in the next 14 days."
    assert screen.ahead_part.empty == "No placement, order or card ends."
    assert screen.news_part.empty == "Nothing new since you last looked."
    assert not screen.missing.isVisible()
    assert screen.regions()


def test_every_stop_has_a_name_and_the_picture_of_days_none(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperDay())

    assert nameless(stops(screen)) == []
    assert {each.name for each in stops(screen)} >= {"Due", "Next 14 days", "Mine", "Open"}
    assert screen.fortnight.accessibleName() == ""


@pytest.mark.parametrize("width", [1228, 640])
def test_nothing_is_cut_off_wide_or_narrow(qtbot: QtBot, desk: Desk, width: int) -> None:
    screen = shown(qtbot, desk, PaperDay(), width)

    qtbot.waitUntil(lambda: list(clipped(screen)) == [])


def test_in_french_the_same_is_said(qtbot: QtBot, french_desk: Desk) -> None:
    screen = shown(qtbot, french_desk, PaperDay())

    told = spoken(screen.due)

    assert told[0].startswith("Finish the safety assessment, Cedar-0412, Noor Kalsi, En retard")
    assert told[1].startswith("Entretien de retour avec J.M., Cedar-0412")
    assert spoken(screen.news)[0].endswith(
        "5 inscriptions, dont 1 tardive, depuis mar. 14\u00a0h\u00a010"
    )


def test_the_pie_is_red_when_over_and_amber_in_its_last_quarter() -> None:
    inks = [ClockLook(part).ink for part in (None, 0.0, 0.74, 0.75, 1.0)]

    assert inks == ["text-3", "text-2", "text-2", "warn", "danger"]


def test_what_waits_for_a_supervisor_is_one_row_that_leads_to_it(qtbot: QtBot, desk: Desk) -> None:
    some = Waiting(case=CEDAR.id, notes=13, first_ms=1, last_ms=2, type="note")
    more = replace(some, case=KESTREL.id, notes=127)
    screen = shown(qtbot, desk, PaperDay(queue=ReviewQueue(waiting=(some, more))))
    qtbot.waitUntil(lambda: screen.waiting.model.rowCount() == 1)

    screen.waiting.table.setFocus()
    with qtbot.waitSignal(screen.review_asked) as asked:
        qtbot.keyClick(screen.waiting.table, Qt.Key.Key_Return)

    assert spoken(screen.waiting.table) == ["Waiting for your review: 2 cases, 140 entries"]
    assert asked.args == [CEDAR.id]


def test_where_nobody_waits_nothing_is_said_of_it(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperDay())

    assert not screen.waiting.isVisible()


def test_what_waits_for_a_supervisors_word_says_who_since_when_and_why(
    qtbot: QtBot, desk: Desk
) -> None:
    close = replace(ASKED, subject=Deed.CLOSE, recorded_ms=milliseconds("2026-11-10T14:10+00:00"))
    glass = Seen(replace(GLASS, recorded_ms=milliseconds("2026-11-11T21:40+00:00")), LEE)
    paper = PaperDay(
        to_approve=(Request(close, "Cedar-0412"),), to_look_at=(Opening(glass, "Kestrel-0436"),)
    )
    screen = shown(qtbot, desk, paper)
    qtbot.waitUntil(lambda: screen.openings.isVisible() and screen.approvals.isVisible())

    screen.approvals.table.setFocus()
    with qtbot.waitSignal(screen.approval_asked) as approval:
        qtbot.keyClick(screen.approvals.table, Key.Key_Return)
    screen.openings.table.setFocus()
    with qtbot.waitSignal(screen.opening_asked) as opening:
        qtbot.keyClick(screen.openings.table, Key.Key_Return)

    assert spoken(screen.approvals.table) == [
        "Cedar-0412, Closing the case, asked by Dana Whitford, since Tue 14:10"
    ]
    assert spoken(screen.openings.table) == [
        "Kestrel-0436, opened with a reason, Lee Beaver, Wed 21:40, not on its team, "
        "On call; the school rang about her."
    ]
    assert (approval.args, opening.args) == ([close.id], [GLASS.id])
    assert {screen.approvals.table, screen.openings.table} <= set(screen.regions())
    assert nameless(stops(screen)) == []


def test_a_restricted_case_says_what_kind_of_thing_is_due_and_nothing_of_it(
    qtbot: QtBot, desk: Desk
) -> None:
    line, late = CEDAR.without_words(), LATE.without_words()
    day = replace(FULL, cases={line.id: line}, due=(late,), news=(), ahead=(), missing=())

    screen = shown(qtbot, desk, PaperDay(day))

    assert spoken(screen.due) == [
        "Action (restricted), Cedar-0412, shown once you say why you open it, "
        "Overdue 2 h, was Thu 12 Nov, 12:30"
    ]
