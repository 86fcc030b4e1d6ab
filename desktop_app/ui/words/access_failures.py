"""What we refuse about who looks at what: TL-341 to TL-349."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

ACCESS_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.RESTRICTED_CASE: Failure(
            341,
            QT_TRANSLATE_NOOP("Failure", "This case is restricted: say first why you open it."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Open it from the list and give a reason; at the command line, with --because.",
            ),
        ),
        RefusalCode.UNKNOWN_ACCESS: Failure(
            342,
            QT_TRANSLATE_NOOP("Failure", "Nothing of that kind waits for your review."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Look at the list again. What you opened yourself, somebody else reviews.",
            ),
        ),
    }
)
