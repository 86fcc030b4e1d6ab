"""What we refuse about taking handoffs in, and about receipts: TL-241 to TL-259."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, NOTHING_ENTERED, NOTHING_LEFT, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MADE_ANEW = QT_TRANSLATE_NOOP("Failure", "Ask the receiver to make the receipt again.")
_CALL = QT_TRANSLATE_NOOP("Failure", "Don’t use it. Call the sender on a number you know.")

RECEIVING_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.BUNDLE_ID_REUSED: Failure(
            241,
            QT_TRANSLATE_NOOP(
                "Failure", "Another file came under the name of this handoff before."
            ),
            NOTHING_ENTERED,
            _CALL,
        ),
        RefusalCode.BUNDLE_SERIES_FOREIGN: Failure(
            242,
            QT_TRANSLATE_NOOP(
                "Failure", "This handoff says it continues a series between other people."
            ),
            NOTHING_ENTERED,
            _CALL,
        ),
        RefusalCode.BUNDLE_TAKEN: Failure(
            251,
            QT_TRANSLATE_NOOP(
                "Failure", "You have taken this handoff in, so it can’t be rejected."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask its sender, or write down what is wrong with it."),
        ),
        RefusalCode.BUNDLE_IS_RECEIPT: Failure(
            243,
            QT_TRANSLATE_NOOP("Failure", "That file is a receipt for a handoff you sent."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Take it in on the case’s page about handoffs."),
        ),
        RefusalCode.NOT_A_RECEIPT: Failure(
            244,
            QT_TRANSLATE_NOOP("Failure", "That file is a handoff, not a receipt for one."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Open it as a handoff."),
        ),
        RefusalCode.RECEIPT_MALFORMED: Failure(
            245,
            QT_TRANSLATE_NOOP("Failure", "What this receipt says can’t be read."),
            NOTHING_CHANGED,
            _MADE_ANEW,
        ),
        RefusalCode.RECEIPT_OF_ANOTHER: Failure(
            246,
            QT_TRANSLATE_NOOP("Failure", "This receipt is for a file that you didn’t send."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Take it in on the device that made the handoff, or ask the receiver."
            ),
        ),
        RefusalCode.RECEIPT_NOT_RECIPIENT: Failure(
            247,
            QT_TRANSLATE_NOOP(
                "Failure", "Whoever signed this receipt is not who the handoff went to."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Call the receiver on a number you know."),
        ),
        RefusalCode.EMPTY_QUESTION: Failure(
            248,
            QT_TRANSLATE_NOOP("Failure", "There is no question yet."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Write what you need to know."),
        ),
        RefusalCode.NOT_SENT_TO_THEM: Failure(
            249,
            QT_TRANSLATE_NOOP(
                "Failure", "There is nothing that was sent to them to tell this of."
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Look at what was handed on, and to whom."),
        ),
        RefusalCode.NOTICE_NEEDS_CHOICES: Failure(
            250,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Parts of these notes were kept back from them, and a correction may say them.",
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Make the notice in the window, and choose what it shows."
            ),
        ),
    }
)
