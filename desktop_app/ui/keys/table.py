"""Every key there is (SCREENS section 6), in one table.

The bindings, the list behind F1, the command list and Settings are all made of it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.caseload_rows import CASELOAD_ROWS
from desktop_app.ui.keys.composer_rows import COMPOSER_ROWS
from desktop_app.ui.keys.coordination_rows import COORDINATION_ROWS
from desktop_app.ui.keys.dialog_rows import DIALOG_ROWS
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.keys.moment_rows import MOMENT_ROWS
from desktop_app.ui.keys.review_rows import REVIEW_ROWS
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_ROWS = (
    KeyRow(
        Act.COVER, Scope.ALWAYS, QT_TRANSLATE_NOOP("Keys", "Cover the screen"), ("F9", "Pause")
    ),
    KeyRow(Act.LOCK, Scope.ALWAYS, QT_TRANSLATE_NOOP("Keys", "Lock now"), ("Ctrl+Shift+L",)),
    KeyRow(Act.SHORTCUTS, Scope.ANYWHERE, QT_TRANSLATE_NOOP("Keys", "This list"), ("F1",)),
    KeyRow(Act.FULL_SCREEN, Scope.ANYWHERE, QT_TRANSLATE_NOOP("Keys", "Full screen"), ("F11",)),
    KeyRow(
        Act.LANGUAGE,
        Scope.ANYWHERE,
        QT_TRANSLATE_NOOP("Keys", "English or French"),
        ("Ctrl+Shift+E",),
    ),
    KeyRow(Act.LOOK, Scope.ANYWHERE, QT_TRANSLATE_NOOP("Keys", "Next look"), ("Ctrl+Shift+K",)),
    KeyRow(
        Act.SWITCH_PERSON,
        Scope.ANYWHERE,
        QT_TRANSLATE_NOOP("Keys", "Switch person"),
        ("Ctrl+Shift+P",),
    ),
    KeyRow(Act.OPEN_VAULT, Scope.UNLOCK, QT_TRANSLATE_NOOP("Keys", "Open a vault"), ("Ctrl+O",)),
    KeyRow(
        Act.NEW_VAULT, Scope.UNLOCK, QT_TRANSLATE_NOOP("Keys", "Make a new vault"), ("Ctrl+N",)
    ),
    KeyRow(
        Act.SET_UP,
        Scope.UNLOCK,
        QT_TRANSLATE_NOOP("Keys", "Set up from an invitation"),
        ("Ctrl+I",),
    ),
    KeyRow(
        Act.BACK_TO_UNLOCK,
        Scope.UNLOCK,
        QT_TRANSLATE_NOOP("Keys", "Back to the passphrase"),
        ("Esc",),
        is_fixed=True,
    ),
    KeyRow(Act.SEARCH, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Search everywhere"), ("Ctrl+K",)),
    KeyRow(Act.TODAY, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Today"), ("Ctrl+1",)),
    KeyRow(Act.CASES, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Cases"), ("Ctrl+2",)),
    KeyRow(Act.REVIEWS, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Reviews"), ("Ctrl+3",)),
    KeyRow(Act.CARDS, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Cards"), ("Ctrl+5",)),
    KeyRow(Act.EXCHANGE, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Exchange"), ("Ctrl+6",)),
    KeyRow(
        Act.EXCHANGE_NOW,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Exchange by drive or folder now"),
        ("Ctrl+Shift+X",),
    ),
    KeyRow(
        Act.JOIN_AGENCY,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Join an agency, or hear its news"),
        ("Ctrl+I",),
    ),
    KeyRow(Act.AGENCY_KEY, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Work with an agency’s key")),
    KeyRow(
        Act.STANDARDS,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Standards in force"),
        ("Ctrl+Shift+J",),
    ),
    KeyRow(Act.SETTINGS, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Settings"), ("Ctrl+,",)),
    KeyRow(
        Act.SIDEBAR, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Sidebar or rail"), ("Ctrl+Shift+S",)
    ),
    KeyRow(Act.PLACES, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Places to go"), ("F10",)),
    KeyRow(
        Act.NEXT_PART, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Next part of the window"), ("F6",)
    ),
    KeyRow(
        Act.PART_BEFORE,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Part before this one"),
        ("Shift+F6",),
    ),
    KeyRow(Act.NOTICES, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Notices"), ("Ctrl+Shift+H",)),
    KeyRow(Act.CONFLICTS, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Answers that differ")),
    KeyRow(
        Act.CONFLICT_BOOK,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Conflicts of all cases, and what was settled"),
        ("Ctrl+Shift+I",),
    ),
    KeyRow(Act.APPROVALS, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Approvals"), ("Ctrl+Shift+V",)),
    KeyRow(
        Act.REVIEW_OPENINGS,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Access to restricted cases: review who opened them"),
    ),
    KeyRow(Act.RECORD_STATE, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "State of this record")),
    KeyRow(
        Act.FILTER,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "Go to the filter"),
        ("/", "Ctrl+Shift+F"),
    ),
    KeyRow(Act.FIND, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Find in view"), ("Ctrl+F",)),
    KeyRow(Act.ROW_DOWN, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Down in a list"), ("J",)),
    KeyRow(Act.ROW_UP, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Up in a list"), ("K",)),
    KeyRow(Act.TODAY_MINE, Scope.TODAY, QT_TRANSLATE_NOOP("Keys", "Mine, or the team’s"), ("M",)),
    KeyRow(Act.NEW_CASE, Scope.CASES, QT_TRANSLATE_NOOP("Keys", "New case"), ("Ctrl+Shift+N",)),
    KeyRow(Act.RECEIVE, Scope.CASES, QT_TRANSLATE_NOOP("Keys", "Accept a handoff"), ("Ctrl+O",)),
    KeyRow(Act.NEW_ENTRY, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "New entry"), ("N", "Ctrl+N")),
    KeyRow(Act.NEXT_UNREAD, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Next unread"), ("U",)),
    KeyRow(
        Act.UNREAD_BEFORE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Unread before"), ("Shift+U",)
    ),
    KeyRow(Act.MARK_READ, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Mark read or unread"), ("R",)),
    KeyRow(
        Act.READ_TO_HERE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Mark read to here"), ("Shift+R",)
    ),
    KeyRow(Act.PIN, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Pin or unpin"), ("P",)),
    KeyRow(
        Act.ORIGINAL, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Show or hide the original"), ("O",)
    ),
    KeyRow(
        Act.COMPARE_VERSIONS,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Compare with what it said before"),
        ("Shift+O",),
    ),
    KeyRow(Act.AMEND, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Amend"), ("A",)),
    KeyRow(
        Act.ADOPT, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Adopt another’s entry"), ("Shift+A",)
    ),
    KeyRow(
        Act.ASK_PLAN,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Ask for approval of an entry as a plan"),
        ("Shift+V",),
    ),
    KeyRow(Act.STRIKE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Strike")),
    KeyRow(
        Act.ROW_MENU,
        Scope.LINE,
        QT_TRANSLATE_NOOP("Keys", "Menu of the row"),
        ("Shift+F10", "Menu"),
    ),
    KeyRow(Act.SIGN_NOW, Scope.LINE, QT_TRANSLATE_NOOP("Keys", "Sign at once"), ("Ctrl+Return",)),
    KeyRow(Act.NEXT_DAY, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Next day"), ("Ctrl+Down",)),
    KeyRow(Act.DAY_BEFORE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Day before"), ("Ctrl+Up",)),
    KeyRow(Act.JUMP, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Jump to a date"), ("Ctrl+G",)),
    KeyRow(
        Act.ORDER, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Order of recording"), ("Ctrl+Shift+R",)
    ),
    KeyRow(Act.VIEWS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Views"), ("V",)),
    KeyRow(
        Act.REFERENCE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Copy a reference"), ("Ctrl+Shift+C",)
    ),
    KeyRow(
        Act.MONTHS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Show or hide the months"), ("Ctrl+M",)
    ),
    KeyRow(Act.NEXT_FOUND, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Next found"), ("F3",)),
    KeyRow(Act.FOUND_BEFORE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Found before"), ("Shift+F3",)),
    KeyRow(Act.DETAILS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Details"), ("F8",)),
    KeyRow(Act.DENSITY, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Density"), ("Ctrl+Shift+D",)),
    KeyRow(Act.HAND_OFF, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Hand off"), ("Ctrl+H",)),
    KeyRow(Act.TIMELINE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Timeline"), ("Alt+1",)),
    KeyRow(Act.PEOPLE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "People"), ("Alt+2",)),
    KeyRow(Act.HANDOFFS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Handoffs"), ("Alt+3",)),
    KeyRow(Act.TEAM, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Team"), ("Alt+4",)),
    KeyRow(Act.CONSENTS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Consents"), ("Alt+5",)),
    KeyRow(Act.ACCESS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Access log"), ("Alt+6",)),
    KeyRow(Act.NEXT_TAB, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Next tab"), ("Ctrl+Tab",)),
    KeyRow(
        Act.TAB_BEFORE, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Tab before"), ("Ctrl+Shift+Tab",)
    ),
    KeyRow(Act.ADD_PERSON, Scope.PEOPLE, QT_TRANSLATE_NOOP("Keys", "Add a person"), ("N",)),
    KeyRow(Act.ADD_MEMBER, Scope.TEAM, QT_TRANSLATE_NOOP("Keys", "Add to the team"), ("N",)),
    KeyRow(Act.REMOVE_MEMBER, Scope.TEAM, QT_TRANSLATE_NOOP("Keys", "Take off the team")),
    KeyRow(Act.REPORT_LOST, Scope.TEAM, QT_TRANSLATE_NOOP("Keys", "A laptop is lost")),
    KeyRow(
        Act.TELL,
        Scope.HANDOFFS,
        QT_TRANSLATE_NOOP("Keys", "Tell whoever received a handoff"),
        ("T",),
    ),
    KeyRow(
        Act.TELL_DUE,
        Scope.HANDOFFS,
        QT_TRANSLATE_NOOP("Keys", "Tell the first who has to be told"),
        ("Shift+T",),
    ),
    KeyRow(
        Act.ADD_CONSENT, Scope.CONSENTS, QT_TRANSLATE_NOOP("Keys", "Record a decision"), ("N",)
    ),
    KeyRow(
        Act.WITHDRAW_CONSENT, Scope.CONSENTS, QT_TRANSLATE_NOOP("Keys", "A consent was withdrawn")
    ),
    KeyRow(
        Act.EXPORT_ACCESS,
        Scope.ACCESS,
        QT_TRANSLATE_NOOP("Keys", "Write the access log out"),
        ("Ctrl+S",),
    ),
    KeyRow(
        Act.RESTRICT_CASE,
        Scope.ACCESS,
        QT_TRANSLATE_NOOP("Keys", "Ask why the case is opened, or not any more"),
    ),
    KeyRow(
        Act.TAKE_IN_CARD, Scope.CARDS, QT_TRANSLATE_NOOP("Keys", "Take in a card"), ("Ctrl+O",)
    ),
    KeyRow(Act.COMPARE, Scope.CARDS, QT_TRANSLATE_NOOP("Keys", "Compare the code"), ("C",)),
)
_BESIDE = (
    *COORDINATION_ROWS,
    *MOMENT_ROWS,
    *COMPOSER_ROWS,
    *CASELOAD_ROWS,
    *REVIEW_ROWS,
    *DIALOG_ROWS,
)
ROWS: Mapping[Act, KeyRow] = MappingProxyType({row.act: row for row in (*_ROWS, *_BESIDE)})
