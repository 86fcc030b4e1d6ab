"""What we refuse about who is on a case: TL-411 to TL-419."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

MEMBER_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.CARD_UNVERIFIED: Failure(
            411,
            QT_TRANSLATE_NOOP(
                "Failure", "Nobody here has compared that card with its holder yet."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Compare the code by voice or in person, then let them in."
            ),
        ),
        RefusalCode.NOT_A_LEAD: Failure(
            412,
            QT_TRANSLATE_NOOP("Failure", "Only a lead of the case decides who reads it."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask a lead, or have your agency sign a lead’s card."),
        ),
        RefusalCode.ALREADY_A_MEMBER: Failure(
            413,
            QT_TRANSLATE_NOOP("Failure", "That person reads it already."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "What is missing comes with the next exchange."),
        ),
        RefusalCode.UNKNOWN_MEMBER: Failure(
            414,
            QT_TRANSLATE_NOOP("Failure", "That person isn’t among those who read it."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Look at the list of members."),
        ),
    }
)
