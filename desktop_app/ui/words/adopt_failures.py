"""What people read when another's note can't be adopted."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

ADOPT_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.ADOPT_EARLIER: Failure(
            724,
            QT_TRANSLATE_NOOP(
                "Failure", "The line stands at an earlier moment, where nothing is adopted."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Go back to now, and read the entry as it stands."),
        ),
        RefusalCode.ADOPT_OWN: Failure(
            725,
            QT_TRANSLATE_NOOP("Failure", "Nobody adopts an entry of their own."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Amend it if you remember something otherwise."),
        ),
        RefusalCode.ADOPT_UNSEEN: Failure(
            726,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The entry has changed meanwhile, or a part of it is not on this device.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Read it as it stands now, and adopt it then."),
        ),
        RefusalCode.NOT_A_CONSULTATION: Failure(
            727,
            QT_TRANSLATE_NOOP("Failure", "Only a consultation is signed by both."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Adopt the entry instead."),
        ),
    }
)
