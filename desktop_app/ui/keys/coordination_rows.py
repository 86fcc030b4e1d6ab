"""The keys of what a team holds together on: actions, roles, episodes, and printed indexes."""

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

COORDINATION_ROWS = (
    KeyRow(
        Act.EPISODES,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Placements, times missing, orders, custody"),
        ("E",),
    ),
    KeyRow(Act.ACTIONS, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "What is to be done"), ("T",)),
    KeyRow(
        Act.ASSESS,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Risk, exploitation and status"),
        ("S",),
    ),
    KeyRow(
        Act.PRINT_ACTIONS,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Print the actions index"),
        ("Shift+I",),
    ),
    KeyRow(
        Act.PRINT_HANDED,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Print the hand-over index"),
        ("Shift+H",),
    ),
    KeyRow(Act.ROLES, Scope.CASE, QT_TRANSLATE_NOOP("Keys", "Roles in this case"), ("L",)),
    KeyRow(
        Act.WHEREABOUTS,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Show or hide where the young person is"),
        ("W",),
    ),
)
