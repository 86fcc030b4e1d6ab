"""The keys that lead to what was known at an earlier moment."""

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

MOMENT_ROWS = (
    KeyRow(
        Act.AS_KNOWN,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "As known on a date"),
        ("Ctrl+Shift+G",),
    ),
    KeyRow(
        Act.ALL_AS_KNOWN,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "All cases as known on a date"),
        ("Ctrl+Shift+Y",),
    ),
    KeyRow(
        Act.BACK_TO_NOW,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "All cases as they are now"),
        ("Shift+Esc",),
    ),
    KeyRow(
        Act.MOMENT_BEFORE,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "As known one recording before"),
        ("Alt+Left",),
    ),
    KeyRow(
        Act.MOMENT_AFTER,
        Scope.OPEN,
        QT_TRANSLATE_NOOP("Keys", "As known one recording after"),
        ("Alt+Right",),
    ),
)
