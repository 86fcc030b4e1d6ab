"""The keys of the place where a supervisor reads, signs off and asks."""

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

REVIEW_ROWS = (
    KeyRow(
        Act.QUESTION,
        Scope.CASE,
        QT_TRANSLATE_NOOP("Keys", "Ask about an entry, or answer what was asked"),
        ("Q",),
    ),
    KeyRow(
        Act.SEND_QUESTION,
        Scope.QUESTION,
        QT_TRANSLATE_NOOP("Keys", "Sign the question or the answer"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.REVIEW_SIGN,
        Scope.REVIEWS,
        QT_TRANSLATE_NOOP("Keys", "Sign and send"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.REVIEW_ASK, Scope.REVIEWS, QT_TRANSLATE_NOOP("Keys", "Ask about this entry"), ("Q",)
    ),
    KeyRow(Act.REVIEW_SKIP, Scope.REVIEWS, QT_TRANSLATE_NOOP("Keys", "Skip this case"), ("S",)),
    KeyRow(Act.REVIEW_LATE, Scope.REVIEWS, QT_TRANSLATE_NOOP("Keys", "Only late"), ("L",)),
    KeyRow(Act.REVIEW_UNCLEAR, Scope.REVIEWS, QT_TRANSLATE_NOOP("Keys", "Only unclear"), ("U",)),
    KeyRow(
        Act.REVIEW_AMENDED,
        Scope.REVIEWS,
        QT_TRANSLATE_NOOP("Keys", "Only amended since sign-off"),
        ("M",),
    ),
    KeyRow(
        Act.REVIEW_DIRECT,
        Scope.REVIEWS,
        QT_TRANSLATE_NOOP("Keys", "Only own direct reports"),
        ("D",),
    ),
    KeyRow(
        Act.REVIEW_AUTHOR,
        Scope.REVIEWS,
        QT_TRANSLATE_NOOP("Keys", "Whose entries: the next person"),
        ("W",),
    ),
)
