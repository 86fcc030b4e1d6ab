"""What is wrong with a field of a standard, in a sentence that says what to do."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.amending_rules import Objected, Objection
from desktop_app.ui.translate import say
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_NEEDED = QT_TRANSLATE_NOOP("Agency", "This is needed, in 2,000 characters at most.")
_NUMBER = QT_TRANSLATE_NOOP("Agency", "Write a whole number from 1 to 8784.")
_FIELDS: Mapping[str, Phrase] = MappingProxyType(
    {
        "title": _NEEDED,
        "explains": _NEEDED,
        "source": _NEEDED,
        "duration": _NUMBER,
        "by_type": _NUMBER,
        "types": QT_TRANSLATE_NOOP("Agency", "Choose at least one."),
        "effective_from": QT_TRANSLATE_NOOP("Agency", "Write the day like 2026-11-02."),
        "effective_to": QT_TRANSLATE_NOOP(
            "Agency", "Write a day like 2026-11-02 that is not before the first."
        ),
    }
)
_REASONS: Mapping[tuple[str, Objection], Phrase] = MappingProxyType(
    {
        ("effective_from", Objection.STANDS): QT_TRANSLATE_NOOP(
            "Agency", "What began by that day keeps the version it had. Choose a later day."
        ),
        ("effective_to", Objection.STANDS): QT_TRANSLATE_NOOP(
            "Agency", "This version has ended. Choose a later first day to begin another."
        ),
        ("effective_to", Objection.OVER): QT_TRANSLATE_NOOP(
            "Agency", "That day is past. Choose today or a later day."
        ),
    }
)
_OTHER = QT_TRANSLATE_NOOP("Agency", "One of the fields can’t be used. Look through them again.")


def sentence_for(wrong: Objected) -> str:
    """What stands below the field."""
    why = _REASONS.get((wrong.what, wrong.why))
    return say(why or _FIELDS.get(wrong.what, _OTHER))
