"""The rows of the key table for the caseload."""

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

CASELOAD_ROWS = (
    KeyRow(Act.CASELOAD, Scope.OPEN, QT_TRANSLATE_NOOP("Keys", "Caseload"), ("Ctrl+7",)),
    KeyRow(Act.WORKLOAD, Scope.CASELOAD, QT_TRANSLATE_NOOP("Keys", "Cases or workload"), ("W",)),
    KeyRow(
        Act.WRITE_CASELOAD,
        Scope.CASELOAD,
        QT_TRANSLATE_NOOP("Keys", "Write a spreadsheet"),
        ("Ctrl+S",),
    ),
    KeyRow(
        Act.ONLY_OVERDUE, Scope.CASELOAD, QT_TRANSLATE_NOOP("Keys", "Only what is overdue"), ("1",)
    ),
    KeyRow(
        Act.ONLY_UNREVIEWED,
        Scope.CASELOAD,
        QT_TRANSLATE_NOOP("Keys", "Only what is unreviewed"),
        ("2",),
    ),
    KeyRow(
        Act.ONLY_MISSING, Scope.CASELOAD, QT_TRANSLATE_NOOP("Keys", "Only who is missing"), ("3",)
    ),
    KeyRow(
        Act.ONLY_NOT_MET,
        Scope.CASELOAD,
        QT_TRANSLATE_NOOP("Keys", "Only those nobody met in 30 days"),
        ("4",),
    ),
    KeyRow(Act.ONLY_MINE, Scope.CASELOAD, QT_TRANSLATE_NOOP("Keys", "Only my cases"), ("5",)),
)
