"""What each trouble of a record is called, what it means, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.trouble import TroubleKind
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase


@dataclass(frozen=True, slots=True)
class TroubleSaid:
    """`counted` bears `%n`; `meaning` says what is safe, too; `to_do` may bear a `{name}`.

    `own` is what to do where it is this very device's log.
    """

    counted: Phrase
    meaning: Phrase
    to_do: Phrase
    own: Phrase | None = None


TROUBLES: Mapping[TroubleKind, TroubleSaid] = MappingProxyType(
    {
        TroubleKind.AFTER_REVOCATION: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n entry(s) written by a lost device", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "They were written by a lost device after it was reported. They count for "
                "nothing, and are kept.",
            ),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "Read them with {name}. What is true, record anew in your own name.",
            ),
        ),
        TroubleKind.FORKED: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n place(s) with two versions", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "One device signed two versions of its log, as a restored copy does. Both are "
                "shown, with a mark.",
            ),
            QT_TRANSLATE_NOOP(
                "Troubles", "The device of {name} must get a new key before it writes again."
            ),
            QT_TRANSLATE_NOOP(
                "Troubles", "This device must get a new key before it writes again."
            ),
        ),
        TroubleKind.GAP: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n entry(s) missing", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "Earlier entries of a log have not come yet. What came later is shown.",
            ),
            QT_TRANSLATE_NOOP("Troubles", "Ask {name} to exchange again."),
            QT_TRANSLATE_NOOP(
                "Troubles", "Exchange again: colleagues may hold what this device has lost."
            ),
        ),
        TroubleKind.UNKNOWN_AUTHOR: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n entry(s) from a device nobody here knows", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "They come from a device your agency has not confirmed, and stay hidden until "
                "it is.",
            ),
            QT_TRANSLATE_NOOP("Troubles", "Take in the card of its owner, then compare the code."),
        ),
        TroubleKind.SET_ASIDE: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n line(s) set aside", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "Damaged or forged data was set aside. Nothing of it is in the record, and the "
                "rest is whole.",
            ),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "Ask whoever sent it to send it again. If it comes back, give support the "
                "details; they hold nothing of any case.",
            ),
        ),
        TroubleKind.AUTHOR_REVOKED: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n entry(s) by somebody whose card was revoked", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles", "They were written while the card held, and stay, with a mark."
            ),
            QT_TRANSLATE_NOOP("Troubles", "There is nothing to do."),
        ),
        TroubleKind.CLOCK_AHEAD: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n entry(s) from a clock that ran ahead", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles",
                "They bear a time that had not come when they arrived. Their words and their "
                "order are not touched.",
            ),
            QT_TRANSLATE_NOOP("Troubles", "Ask {name} to set the clock of that device right."),
        ),
        TroubleKind.UNCERTAIN: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n answer(s) that may be out of date", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles", "A newer answer may have been held back by whoever handed it over."
            ),
            QT_TRANSLATE_NOOP("Troubles", "Ask the sender whether it still holds."),
        ),
        TroubleKind.NEWER_VERSION: TroubleSaid(
            QT_TRANSLATE_NOOP("Troubles", "%n entry(s) from a newer Throughline", "", 1),
            QT_TRANSLATE_NOOP(
                "Troubles", "They are kept and passed on. This version can’t show what they say."
            ),
            QT_TRANSLATE_NOOP("Troubles", "Update Throughline on this laptop."),
        ),
    }
)
