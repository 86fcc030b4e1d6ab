"""What goes wrong when laptops keep in step through a stick, a folder or a store: TL-601 on."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import FaultCode, RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, RECORD_SAFE, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

EXCHANGE_REFUSALS: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.SEGMENT_HEADER: Failure(
            601,
            QT_TRANSLATE_NOOP("Failure", "A file in that place is not one Throughline writes."),
            QT_TRANSLATE_NOOP("Failure", "It was left unopened. Everything else was read."),
            QT_TRANSLATE_NOOP(
                "Failure", "If it comes back, ask who else can put files into that place."
            ),
        ),
        RefusalCode.PLACE_HOLDS_LESS: Failure(
            602,
            QT_TRANSLATE_NOOP("Failure", "That place holds less than it did the last time."),
            QT_TRANSLATE_NOOP(
                "Failure", "Nothing was written there, and what you hold is complete."
            ),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Make sure it is the same stick or folder. If it is, say that it should be "
                "filled again.",
            ),
        ),
        RefusalCode.OWN_ENTRIES_AHEAD: Failure(
            603,
            QT_TRANSLATE_NOOP(
                "Failure", "That place holds entries of this laptop that this vault had lost."
            ),
            QT_TRANSLATE_NOOP(
                "Failure", "They were brought in again. Nothing was written beside them."
            ),
            QT_TRANSLATE_NOOP(
                "Failure",
                "This vault was restored or copied. Lock it and open it again: it then takes keys "
                "of its own, and what waits is signed with them.",
            ),
        ),
    }
)

EXCHANGE_FAULTS: Mapping[FaultCode, Failure] = MappingProxyType(
    {
        FaultCode.PLACE_GONE: Failure(
            611,
            QT_TRANSLATE_NOOP("Failure", "That place can’t be reached now."),
            RECORD_SAFE,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Put the stick in, or wait for the connection. What is left goes next time.",
            ),
        ),
        FaultCode.PLACE_REFUSED: Failure(
            612,
            QT_TRANSLATE_NOOP("Failure", "That store did not accept how we signed in."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check the address and the access keys with whoever looks after the store.",
            ),
        ),
        FaultCode.PLACE_FILE_UNREADABLE: Failure(
            613,
            QT_TRANSLATE_NOOP("Failure", "A file in that place can’t be read."),
            QT_TRANSLATE_NOOP("Failure", "It was passed over. Everything else was read."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Try again later, or with another stick. The others still hold what is in it.",
            ),
        ),
        FaultCode.SEGMENT_INCOMPLETE: Failure(
            614,
            QT_TRANSLATE_NOOP("Failure", "A file in that place hasn’t arrived whole yet."),
            QT_TRANSLATE_NOOP("Failure", "It was passed over. Everything else was read."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "It is read once it is complete. If that takes days, ask who wrote it to "
                "exchange again.",
            ),
        ),
    }
)
