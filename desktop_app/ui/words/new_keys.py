"""What a restored or copied vault has to tell: it has new keys, and somebody has to know them."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.services.own_device import NewKeys
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

LEAD = QT_TRANSLATE_NOOP("NewKeys", "This vault was restored or copied, so it has new keys.")

NEWS: Mapping[NewKeys, Phrase] = MappingProxyType(
    {
        NewKeys.COMPARE: QT_TRANSLATE_NOOP(
            "NewKeys",
            "Nothing it holds was changed. Give your new card to those you work with, and compare "
            "codes with them again.",
        ),
        NewKeys.ENROL: QT_TRANSLATE_NOOP(
            "NewKeys",
            "Nothing it holds was changed. What you record now counts for your team once your "
            "agency has signed a card for it: save a request, and have it signed.",
        ),
    }
)
