"""What people read when something about roles in a case can't be done: TL-721 to TL-729."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

ROLE_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.ROLE_BY_LEAD: Failure(
            723,
            QT_TRANSLATE_NOOP("Failure", "Only a lead of the case says who has which role in it."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Ask a lead, or have your agency sign a lead’s card for you."
            ),
        ),
        RefusalCode.EMPTY_ROLE: Failure(
            721,
            QT_TRANSLATE_NOOP("Failure", "A role of its own kind needs a few words."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Say in a few words what the role is."),
        ),
        RefusalCode.UNKNOWN_ROLE: Failure(
            722,
            QT_TRANSLATE_NOOP("Failure", "There is no such role in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose it from the list of roles."),
        ),
    }
)
