"""What we refuse about reviews, questions and other people's words: TL-701 to TL-719."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

REVIEW_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.NOTHING_TO_SIGN: Failure(
            701,
            QT_TRANSLATE_NOOP("Failure", "There is nothing to sign off."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose the entries you have read."),
        ),
        RefusalCode.SIGN_OFF_EARLIER: Failure(
            702,
            QT_TRANSLATE_NOOP(
                "Failure", "The line is shown as it was known at an earlier moment."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Go back to now, and sign off what stands there now."),
        ),
        RefusalCode.SIGN_OFF_NOT_YOURS: Failure(
            703,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Only a supervisor whom the author’s agency put above them can sign this off.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Leave it to them, or ask a question about it."),
        ),
        RefusalCode.SIGN_OFF_UNSEEN: Failure(
            704,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Something was added to an entry, or a part of it is not on this device.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Read it as it stands now, and sign it off then."),
        ),
        RefusalCode.OWN_NOTE: Failure(
            705,
            QT_TRANSLATE_NOOP("Failure", "That is your own entry."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Amend it if something is unclear."),
        ),
        RefusalCode.UNKNOWN_QUESTION: Failure(
            706,
            QT_TRANSLATE_NOOP("Failure", "There is no such question in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose it from the entry it was asked about."),
        ),
        RefusalCode.QUESTION_CLOSED: Failure(
            707,
            QT_TRANSLATE_NOOP("Failure", "That question is settled already."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask anew if something is unclear still."),
        ),
        RefusalCode.NOT_THE_ASKER: Failure(
            708,
            QT_TRANSLATE_NOOP(
                "Failure", "Whoever asked says that it is settled, or the author’s supervisor."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Answer it; they close it when they have read that."),
        ),
        RefusalCode.NOT_YOUR_WORDS: Failure(
            709,
            QT_TRANSLATE_NOOP("Failure", "Those are somebody else’s words."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask its author to correct them, put a disagreement beneath them, or write an"
                " entry of your own.",
            ),
        ),
    }
)
