"""What we refuse about what leaves in a handoff: TL-291 to TL-299."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, NOTHING_LEFT, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

DISCLOSURE_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.FIELD_NOT_FOUND: Failure(
            291,
            QT_TRANSLATE_NOOP("Failure", "That entry has no such field to hold back."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Check which entry and which field you mean."),
        ),
        RefusalCode.PASSAGE_NOT_FOUND: Failure(
            292,
            QT_TRANSLATE_NOOP("Failure", "The words to hold back don’t stand in that entry."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Mark them again as they are written there."),
        ),
        RefusalCode.SUMMARY_MISSING: Failure(
            293,
            QT_TRANSLATE_NOOP("Failure", "A note is to go as a summary, and has none."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Write its summary, or hold the note back."),
        ),
        RefusalCode.OWNER_ONLY: Failure(
            294,
            QT_TRANSLATE_NOOP("Failure", "This is another agency’s record."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask that agency to do it."),
        ),
        RefusalCode.AGENCY_NAME_SHARED: Failure(
            296,
            QT_TRANSLATE_NOOP("Failure", "Two agencies here bear the name {name}."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Name the one you mean by the reference of one of its cards: it begins with k_.",
            ),
        ),
        RefusalCode.LIAISON_ONLY: Failure(
            295,
            QT_TRANSLATE_NOOP("Failure", "Only an Indigenous liaison can release this."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask the community’s liaison to do it."),
        ),
    }
)
