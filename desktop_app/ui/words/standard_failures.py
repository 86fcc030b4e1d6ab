"""What we refuse about standards: TL-471 to TL-479."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

STANDARD_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.UNKNOWN_STANDARD: Failure(
            471,
            QT_TRANSLATE_NOOP("Failure", "No standard of that name was in force then."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose one of the list of standards."),
        ),
        RefusalCode.NOT_A_JUDGE: Failure(
            472,
            QT_TRANSLATE_NOOP("Failure", "A lead of this case or a supervisor judges that."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask one of them to do it."),
        ),
        RefusalCode.JUDGES_OWN: Failure(
            473,
            QT_TRANSLATE_NOOP("Failure", "This is your own entry: somebody else judges it."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask another lead or supervisor to do it."),
        ),
        RefusalCode.NOT_MEASURED: Failure(
            474,
            QT_TRANSLATE_NOOP("Failure", "That standard isn’t about this entry, or this day."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Look at what the standard says, and choose again."),
        ),
        RefusalCode.ALREADY_TOLD: Failure(
            475,
            QT_TRANSLATE_NOOP("Failure", "The record itself shows that this was missed."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Nobody can judge that away. Write a note, if there is more to say."
            ),
        ),
        RefusalCode.RULES_MALFORMED: Failure(
            476,
            QT_TRANSLATE_NOOP("Failure", "Nothing in this file can be read as a standard."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Export the standards in force, and edit the file that makes."
            ),
        ),
        RefusalCode.RULES_ARE_SIGNED: Failure(
            477,
            QT_TRANSLATE_NOOP("Failure", "Your agency has signed its standards."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask whoever holds the agency’s key to change them."),
        ),
        RefusalCode.RULES_DIFFER: Failure(
            478,
            QT_TRANSLATE_NOOP("Failure", "This file isn’t the one that was signed off."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Compare the hash again with whoever signed it off."),
        ),
    }
)
