"""The keys of the case screen (SCREENS section 6)."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.ui.case.acting import Acting
from desktop_app.ui.case.as_known import AsKnown
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.showing import Showing
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.shortcuts import bind_within


def bind_line_keys(line: TimelineView, reading: Reading, acting: Acting, showing: Showing) -> None:
    """Single letters, and what records elsewhere: only while the line itself has the focus."""
    for keys, words, act in (
        ("N", translate("Keys", "New entry"), acting.new_note),
        ("U", translate("Keys", "Next unread"), reading.marks.next_unread),
        (
            "Shift+U",
            translate("Keys", "Unread before"),
            lambda: reading.marks.next_unread(back=True),
        ),
        ("R", translate("Keys", "Mark read or unread"), reading.marks.toggle_read),
        ("Shift+R", translate("Keys", "Mark read to here"), reading.marks.mark_read_to_here),
        ("O", translate("Keys", "Show or hide the original"), line.toggle_original),
        ("A", translate("Keys", "Amend"), acting.amend),
        ("/", translate("Keys", "Go to the filter"), showing.open_filter),
        # In the composer the same keys record; pressed again, on the line, they sign.
        ("Ctrl+Return", translate("Keys", "Sign at once"), acting.sign_now),
        ("Ctrl+Enter", translate("Keys", "Sign at once"), acting.sign_now),
    ):
        bind_within(line, keys, words, act, alone=True)


def bind_known_key(screen: QWidget, as_known: AsKnown) -> None:
    """The way into the past; Esc is the way back."""
    bind_within(screen, "Ctrl+Shift+G", translate("Keys", "As known on a date"), as_known.ask)


def bind_screen_keys(screen: QWidget, reading: Reading, acting: Acting, showing: Showing) -> None:
    """Keys that work anywhere on the screen."""
    for keys, words, act in (
        ("Ctrl+N", translate("Keys", "New entry"), acting.new_note),
        ("Ctrl+Down", translate("Keys", "Next day"), reading.next_day),
        ("Ctrl+Up", translate("Keys", "Day before"), lambda: reading.next_day(back=True)),
        ("Ctrl+G", translate("Keys", "Jump to a date"), showing.ask_date),
        ("Ctrl+Shift+R", translate("Keys", "Order of recording"), showing.narrowing.toggle_order),
        ("Ctrl+Shift+C", translate("Keys", "Copy a reference"), acting.copy_reference),
        ("Ctrl+M", translate("Keys", "Show or hide the months"), showing.toggle_map),
        ("Ctrl+F", translate("Keys", "Find in this line"), showing.open_filter),
        ("Ctrl+Shift+F", translate("Keys", "Go to the filter"), showing.open_filter),
        ("F3", translate("Keys", "Next found"), reading.find_next),
        ("Shift+F3", translate("Keys", "Found before"), lambda: reading.find_next(back=True)),
        ("F8", translate("Keys", "Details"), showing.open_panel),
        ("Ctrl+Shift+D", translate("Keys", "Density"), showing.toggle_density),
        ("Alt+1", translate("Keys", "Timeline"), partial(showing.go_to_tab, 0)),
        ("Alt+2", translate("Keys", "People"), partial(showing.go_to_tab, 1)),
        ("Alt+3", translate("Keys", "Handoffs"), partial(showing.go_to_tab, 2)),
        ("Ctrl+Tab", translate("Keys", "Next tab"), partial(showing.step_tab, 1)),
        ("Ctrl+Shift+Tab", translate("Keys", "Tab before"), partial(showing.step_tab, -1)),
    ):
        bind_within(screen, keys, words, act)
