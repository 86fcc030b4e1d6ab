"""Why a file cannot be shown. It is always still there, as it came."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.incoming import UnreadableReason
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

UNSEEN: Mapping[UnreadableReason, Phrase] = MappingProxyType(
    {
        UnreadableReason.EMPTY: QT_TRANSLATE_NOOP("Viewer", "This file is empty."),
        UnreadableReason.NOT_MAIL: QT_TRANSLATE_NOOP(
            "Viewer", "This file is not a mail message, although it is called one."
        ),
        UnreadableReason.NOT_PICTURE: QT_TRANSLATE_NOOP(
            "Viewer", "This file is not a picture of a kind that can be shown here."
        ),
        UnreadableReason.NOT_PDF: QT_TRANSLATE_NOOP(
            "Viewer", "This file is not a PDF, or it is too damaged to be shown."
        ),
        UnreadableReason.NO_SUCH_PAGE: QT_TRANSLATE_NOOP("Viewer", "This page is not there."),
        UnreadableReason.LOCKED: QT_TRANSLATE_NOOP(
            "Viewer", "This PDF is locked with a password of its own and can’t be shown here."
        ),
        UnreadableReason.DAMAGED: QT_TRANSLATE_NOOP(
            "Viewer", "This file is damaged or was cut short, so it can’t be shown."
        ),
        UnreadableReason.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP(
            "Viewer", "This picture has too many pixels to be shown here."
        ),
        UnreadableReason.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Viewer", "This file is too large to be shown here."
        ),
        UnreadableReason.READER_CRASHED: QT_TRANSLATE_NOOP(
            "Viewer", "This file could not be shown: reading it failed."
        ),
        UnreadableReason.READER_TOO_SLOW: QT_TRANSLATE_NOOP(
            "Viewer", "This file could not be shown: reading it took too long."
        ),
        UnreadableReason.READER_OUT_OF_MEMORY: QT_TRANSLATE_NOOP(
            "Viewer", "This file could not be shown: reading it took too much memory."
        ),
    }
)
