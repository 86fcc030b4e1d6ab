"""The keys of the case screen (SCREENS section 6)."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.ui.case.acting import Acting
from desktop_app.ui.case.as_known import AsKnown
from desktop_app.ui.case.beside import Beside
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.showing import Showing
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.case.views import Views
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.shortcuts import bind_alone, bind_within


def bind_line_keys(
    screen: QWidget, line: TimelineView, reading: Reading, acting: Acting, showing: Showing
) -> None:
    """What is done with entries: by single letters, only while the line itself has the focus."""
    marks = reading.marks
    for act, slot in (
        (Act.NEW_ENTRY, acting.new_note),
        (Act.NEXT_UNREAD, marks.next_unread),
        (Act.UNREAD_BEFORE, partial(marks.next_unread, back=True)),
        (Act.MARK_READ, marks.toggle_read),
        (Act.READ_TO_HERE, marks.mark_read_to_here),
        (Act.PIN, reading.pins.toggle),
        (Act.ORIGINAL, line.toggle_original),
        (Act.COMPARE_VERSIONS, acting.compare),
        (Act.AMEND, acting.amend),
        (Act.STRIKE, acting.strike),
        (Act.ADOPT, acting.adopt),
        (Act.ASK_PLAN, acting.ask_plan),
        (Act.QUESTION, acting.question),
        (Act.FILTER, showing.open_filter),
    ):
        bind_within(screen, act, slot, letters_on=line)
    bind_alone(line, Act.ROW_MENU, acting.open_menu)
    # In the composer the same keys record; pressed again, on the line, they sign.
    bind_alone(line, Act.SIGN_NOW, acting.sign_now)


def bind_beside_keys(screen: QWidget, line: TimelineView, beside: Beside) -> None:
    """What lasts beside the line, and where the young person is."""
    bind_within(screen, Act.EPISODES, beside.list_all, letters_on=line)
    bind_within(screen, Act.WHEREABOUTS, beside.ask_whereabouts, letters_on=line)


def bind_views_key(screen: QWidget, line: TimelineView, views: Views) -> None:
    """The views as a menu."""
    bind_within(screen, Act.VIEWS, views.open_menu, letters_on=line)


def bind_screen_keys(
    screen: QWidget, reading: Reading, acting: Acting, showing: Showing, as_known: AsKnown
) -> None:
    """Keys that work anywhere on the screen."""
    for act, slot in (
        (Act.NEXT_DAY, reading.next_day),
        (Act.DAY_BEFORE, partial(reading.next_day, back=True)),
        (Act.JUMP, showing.ask_date),
        (Act.AS_KNOWN, as_known.ask),
        (Act.MOMENT_BEFORE, partial(as_known.step, -1)),
        (Act.MOMENT_AFTER, partial(as_known.step, 1)),
        (Act.ORDER, showing.narrowing.toggle_order),
        (Act.REFERENCE, acting.copy_reference),
        (Act.MONTHS, showing.toggle_map),
        (Act.FIND, showing.open_filter),
        (Act.NEXT_FOUND, reading.finding.find_next),
        (Act.FOUND_BEFORE, partial(reading.finding.find_next, back=True)),
        (Act.DETAILS, showing.open_panel),
        (Act.DENSITY, showing.toggle_density),
        (Act.HAND_OFF, showing.handoff_asked.emit),
        (Act.TIMELINE, partial(showing.go_to_tab, 0)),
        (Act.PEOPLE, partial(showing.go_to_tab, 1)),
        (Act.HANDOFFS, partial(showing.go_to_tab, 2)),
        (Act.TEAM, partial(showing.go_to_tab, 3)),
        (Act.CONSENTS, partial(showing.go_to_tab, 4)),
        (Act.NEXT_TAB, partial(showing.step_tab, 1)),
        (Act.TAB_BEFORE, partial(showing.step_tab, -1)),
    ):
        bind_within(screen, act, slot)
