"""Why something stays, for whoever sends it; and what stands in the gap."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Piece
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

WHYS: Mapping[Why, Phrase] = MappingProxyType(
    {
        Why.CHOSEN: QT_TRANSLATE_NOOP("Withheld", "Held back by you"),
        Why.OUT_OF_SCOPE: QT_TRANSLATE_NOOP("Withheld", "Outside the scope"),
        Why.NOT_RELEASED: QT_TRANSLATE_NOOP("Withheld", "Not released by its agency"),
        Why.SUMMARISED: QT_TRANSLATE_NOOP("Withheld", "Replaced by a summary"),
        Why.PASSAGE: QT_TRANSLATE_NOOP("Withheld", "Passages"),
        Why.TELEPHONE: QT_TRANSLATE_NOOP("Withheld", "Telephone numbers"),
        Why.ADDRESS: QT_TRANSLATE_NOOP("Withheld", "Addresses"),
        Why.NAME: QT_TRANSLATE_NOOP("Withheld", "Names"),
        Why.PICTURE: QT_TRANSLATE_NOOP("Withheld", "Pictures"),
        Why.FILE_OF_PASSAGE: QT_TRANSLATE_NOOP("Withheld", "Files that may say it, too"),
        Why.COMMUNITY: QT_TRANSLATE_NOOP("Withheld", "Not released by the community"),
        Why.YOUTH_RECORD: QT_TRANSLATE_NOOP("Withheld", "Youth record, its time over or not said"),
        Why.THIRD_PARTY_RECORD: QT_TRANSLATE_NOOP("Withheld", "A third party’s record"),
        Why.PRIVILEGE: QT_TRANSLATE_NOOP("Withheld", "Privileged"),
        Why.INFORMER: QT_TRANSLATE_NOOP("Withheld", "Informer privilege"),
        Why.ONGOING_INVESTIGATION: QT_TRANSLATE_NOOP("Withheld", "Ongoing investigation"),
        Why.NOT_RELEVANT: QT_TRANSLATE_NOOP("Withheld", "Not relevant"),
        Why.OWN_BUSINESS: QT_TRANSLATE_NOOP("Withheld", "Our own dealings with others"),
        Why.NOTE_LEAVES: QT_TRANSLATE_NOOP("Withheld", "The note itself leaves"),
        Why.SUPERVISION: QT_TRANSLATE_NOOP("Withheld", "Questions and sign-offs"),
    }
)

BY_HAND = (
    Why.CHOSEN,
    Why.THIRD_PARTY_RECORD,
    Why.PRIVILEGE,
    Why.INFORMER,
    Why.ONGOING_INVESTIGATION,
    Why.NOT_RELEVANT,
)
"""The reasons that a sender may give for holding a note back."""

_GAPS: Mapping[Why, Phrase] = MappingProxyType(
    {
        Why.TELEPHONE: QT_TRANSLATE_NOOP("Gap", "phone number"),
        Why.ADDRESS: QT_TRANSLATE_NOOP("Gap", "address"),
        Why.NAME: QT_TRANSLATE_NOOP("Gap", "name"),
        Why.PASSAGE: QT_TRANSLATE_NOOP("Gap", "passage"),
    }
)


def gap_words(piece: Piece) -> str:
    """What stands in a gap: never what was there."""
    if piece.why is None or piece.why not in _GAPS:
        return translate("Gap", "withheld")
    return say(_GAPS[piece.why])
