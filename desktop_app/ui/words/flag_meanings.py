"""What a mark on an entry means, in a sentence: for whoever opens the entry."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.codes import Flag
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

FLAG_MEANINGS: Mapping[Flag, Phrase] = MappingProxyType(
    {
        Flag.FORKED: QT_TRANSLATE_NOOP(
            "Flag meaning",
            "Its device signed two versions of its log, as a restored copy does. Both are shown; "
            "the device must get a new key.",
        ),
        Flag.CLOCK_AHEAD: QT_TRANSLATE_NOOP(
            "Flag meaning",
            "It bears a time that had not come when it arrived here. Its words are not touched.",
        ),
        Flag.UNCERTAIN: QT_TRANSLATE_NOOP(
            "Flag meaning",
            "A newer word on it was held back. Ask the sender whether it still holds.",
        ),
        Flag.NEWER_VERSION: QT_TRANSLATE_NOOP(
            "Flag meaning",
            "It is kept and passed on. Update Throughline on this laptop to read it.",
        ),
        Flag.AUTHOR_REVOKED: QT_TRANSLATE_NOOP(
            "Flag meaning", "The card was revoked later. What was written while it held stays."
        ),
        Flag.VOUCHED: QT_TRANSLATE_NOOP(
            "Flag meaning",
            "Nobody here compared this card’s code; somebody you know vouched for it.",
        ),
        Flag.UNVERIFIED: QT_TRANSLATE_NOOP(
            "Flag meaning", "Nobody here has compared this card’s code yet."
        ),
        Flag.NOT_MEMBER: QT_TRANSLATE_NOOP(
            "Flag meaning", "No lead has let this device onto the team that reads this."
        ),
        Flag.WITHHELD: QT_TRANSLATE_NOOP(
            "Flag meaning", "Whoever handed it over kept some of its words back."
        ),
        Flag.PURGED: QT_TRANSLATE_NOOP(
            "Flag meaning",
            "Its words were removed when their time was over. That it was written stays.",
        ),
    }
)
