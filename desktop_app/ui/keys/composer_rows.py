"""The keys of the composer, where notes are written."""

from desktop_app.domain.codes import NoteType
from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

COMPOSER_ROWS = (
    KeyRow(
        Act.RECORD, Scope.COMPOSER, QT_TRANSLATE_NOOP("Keys", "Sign and record"), ("Ctrl+Return",)
    ),
    KeyRow(
        Act.SAVE_DRAFT, Scope.COMPOSER, QT_TRANSLATE_NOOP("Keys", "Save the draft"), ("Ctrl+S",)
    ),
    KeyRow(
        Act.CLOSE_COMPOSER,
        Scope.COMPOSER,
        QT_TRANSLATE_NOOP("Keys", "Close and keep the draft"),
        ("Esc",),
        is_fixed=True,
    ),
    KeyRow(Act.KIND_1, Scope.COMPOSER, terms.NOTE_TYPES[NoteType.NOTE], ("Ctrl+Shift+1",)),
    KeyRow(Act.KIND_2, Scope.COMPOSER, terms.NOTE_TYPES[NoteType.CONTACT], ("Ctrl+Shift+2",)),
    KeyRow(Act.KIND_3, Scope.COMPOSER, terms.NOTE_TYPES[NoteType.HOME_VISIT], ("Ctrl+Shift+3",)),
    KeyRow(Act.KIND_4, Scope.COMPOSER, terms.NOTE_TYPES[NoteType.INTERVIEW], ("Ctrl+Shift+4",)),
    KeyRow(Act.KIND_5, Scope.COMPOSER, terms.NOTE_TYPES[NoteType.MISSING], ("Ctrl+Shift+5",)),
    KeyRow(Act.KIND_6, Scope.COMPOSER, terms.NOTE_TYPES[NoteType.DECISION], ("Ctrl+Shift+6",)),
    KeyRow(Act.OCCURRED, Scope.COMPOSER, QT_TRANSLATE_NOOP("Keys", "Occurred"), ("Ctrl+Shift+O",)),
    KeyRow(
        Act.PRESENT, Scope.COMPOSER, QT_TRANSLATE_NOOP("Keys", "Who was there"), ("Ctrl+Shift+W",)
    ),
    KeyRow(Act.AUDIENCE, Scope.COMPOSER, QT_TRANSLATE_NOOP("Keys", "Audience"), ("Ctrl+Shift+B",)),
    KeyRow(Act.ATTACH, Scope.COMPOSER, QT_TRANSLATE_NOOP("Keys", "Attach"), ("Ctrl+Shift+A",)),
    KeyRow(
        Act.QUOTE,
        Scope.COMPOSER,
        QT_TRANSLATE_NOOP("Keys", "Their words, as a quotation"),
        ("Ctrl+Shift+T",),
    ),
    KeyRow(
        Act.TEMPLATES,
        Scope.COMPOSER,
        QT_TRANSLATE_NOOP("Keys", "Templates and wording"),
        ("Ctrl+Shift+M",),
    ),
    KeyRow(
        Act.NEXT_HINT,
        Scope.COMPOSER,
        QT_TRANSLATE_NOOP("Keys", "Next wording suggestion"),
        ("F7",),
    ),
    KeyRow(
        Act.HINT_BEFORE,
        Scope.COMPOSER,
        QT_TRANSLATE_NOOP("Keys", "Wording suggestion before"),
        ("Shift+F7",),
    ),
)
