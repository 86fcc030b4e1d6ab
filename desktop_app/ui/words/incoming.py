"""What is said of files that came in: why one could not be read, what to know of a mail."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.incoming import UnreadableReason
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

UNREADABLE: Mapping[UnreadableReason, Phrase] = MappingProxyType(
    {
        UnreadableReason.EMPTY: QT_TRANSLATE_NOOP(
            "Incoming", "This file is empty. It is kept as it came."
        ),
        UnreadableReason.NOT_MAIL: QT_TRANSLATE_NOOP(
            "Incoming", "This file could not be read as a mail message. It is kept as it came."
        ),
        UnreadableReason.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Incoming", "This mail message is too large to be read here. It is kept as it came."
        ),
        UnreadableReason.READER_CRASHED: QT_TRANSLATE_NOOP(
            "Incoming", "Reading this mail message failed. It is kept as it came."
        ),
        UnreadableReason.READER_TOO_SLOW: QT_TRANSLATE_NOOP(
            "Incoming", "Reading this mail message took too long. It is kept as it came."
        ),
        UnreadableReason.READER_OUT_OF_MEMORY: QT_TRANSLATE_NOOP(
            "Incoming", "Reading this mail message took too much memory. It is kept as it came."
        ),
    }
)
