"""What is due in a case: next in its head, and the first few in the panel."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ObjectId
from desktop_app.ui.case.about_case import AboutCase
from desktop_app.ui.case.header import CaseHeader
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import LINE
from tests.ui.today.paper_day import LATE, OPEN, POLICE


def test_the_head_says_what_is_due_next_as_long_as_there_is_room(qtbot: QtBot, desk: Desk) -> None:
    head = CaseHeader(desk.theme)
    qtbot.addWidget(head)
    head.resize(1100, 56)
    head.show()

    head.show_due(desk.dates, LATE)
    told, is_seen = head.due.accessibleName(), head.due.isVisible()
    head.resize(600, 56)
    is_seen_narrow = head.due.isVisible()
    head.resize(1100, 56)
    head.show_due(desk.dates, OPEN)

    assert told == ("Next due: Finish the safety assessment, Overdue 2 h, was Thu 12 Nov, 12:30")
    assert (is_seen, is_seen_narrow, head.due.isVisible()) == (True, False, False)


def test_the_panel_names_the_first_few_and_counts_the_others(qtbot: QtBot, desk: Desk) -> None:
    about = AboutCase(desk.theme, desk.dates)
    qtbot.addWidget(about)
    about.show()
    others = [replace(OPEN, about=ObjectId(bytes([n]) * 16)) for n in range(20, 24)]

    about.show_case(replace(LINE, exploitation="suspected"))
    about.show_due((LATE, POLICE, *others))

    assert about._to_do.accessibleName() == (
        "Finish the safety assessment: Overdue 2 h\nAsk the bus company: tomorrow\n"
        "Bring the drawing pencils: No day set\nBring the drawing pencils: No day set\n2 more"
    )
    assert about._held.accessibleName() == "Exploitation: suspected"
    about.show_due(())
    assert not about._to_do_heading.isVisible()
