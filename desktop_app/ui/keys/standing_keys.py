"""What lists and panels answer to without a binding: told in the list behind F1."""

from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

STANDING_KEYS: tuple[tuple[tuple[str, ...], Phrase], ...] = (
    (("Up", "Down", "Home", "End", "PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "Move in a list")),
    (("Return",), QT_TRANSLATE_NOOP("Keys", "Open")),
    (("Space",), QT_TRANSLATE_NOOP("Keys", "Hold to view, or tick")),
    (("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "Links and files of an entry")),
    (("1", "9"), QT_TRANSLATE_NOOP("Keys", "Answers that differ: choose one, or write another")),
    (("1", "7"), QT_TRANSLATE_NOOP("Keys", "Disciplines, in the filters: first to last")),
    (("Esc",), QT_TRANSLATE_NOOP("Keys", "Close, or up one level; no draft is lost")),
)
