"""What we refuse about handoffs, sent and received: TL-201 to TL-299."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import (
    NOTHING_ENTERED,
    NOTHING_LEFT,
    Failure,
)
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

HANDOFF_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.NO_RECIPIENT: Failure(
            201,
            QT_TRANSLATE_NOOP("Failure", "No one is named to receive this handoff."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Choose at least one card."),
        ),
        RefusalCode.ONE_TAKES_OVER: Failure(
            223,
            QT_TRANSLATE_NOOP("Failure", "A case is handed over to one agency, not to several."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Choose who leads it from now on, and give the others a copy."
            ),
        ),
        RefusalCode.HANDED_OVER_FOR_GOOD: Failure(
            233,
            QT_TRANSLATE_NOOP(
                "Failure", "A case that is handed over can’t be asked back, or to be destroyed."
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Leave those days empty, or give a copy instead of handing over."
            ),
        ),
        RefusalCode.EMPTY_PURPOSE: Failure(
            202,
            QT_TRANSLATE_NOOP("Failure", "The handoff doesn’t say what it is for."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Write its purpose in a sentence."),
        ),
        RefusalCode.EMPTY_AUTHORITY: Failure(
            203,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The handoff doesn’t say under which law or consent it is made.",
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Name the authority for it."),
        ),
        RefusalCode.FILE_EXISTS: Failure(
            204,
            QT_TRANSLATE_NOOP("Failure", "There is a file of that name already."),
            QT_TRANSLATE_NOOP("Failure", "That file was not touched."),
            QT_TRANSLATE_NOOP("Failure", "Choose another name."),
        ),
        RefusalCode.NOT_SEALED: Failure(
            205,
            QT_TRANSLATE_NOOP("Failure", "That file isn’t a sealed handoff."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Choose the file that was sent to you; its name ends in .tlh.",
            ),
        ),
        RefusalCode.SEAL_HEADER_UNSAFE: Failure(
            206,
            QT_TRANSLATE_NOOP("Failure", "The seal of this file isn’t built the way ours are."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask the sender to make the handoff again with Throughline.",
            ),
        ),
        RefusalCode.NOT_FOR_US: Failure(
            207,
            QT_TRANSLATE_NOOP("Failure", "This handoff is sealed to someone else."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask the sender to address it to the card of this device.",
            ),
        ),
        RefusalCode.SEAL_BROKEN: Failure(
            208,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This handoff was damaged or changed after it was sealed.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask the sender to copy it again. Compare its checksum by voice.",
            ),
        ),
        RefusalCode.BUNDLE_UNSIGNED: Failure(
            209,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This handoff carries no signature, so nobody stands behind it.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to make it again with Throughline."),
        ),
        RefusalCode.BUNDLE_BAD_SIGNATURE: Failure(
            210,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The signature on this handoff doesn’t fit what is inside.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Don’t use it. Call the sender on a number you know."),
        ),
        RefusalCode.BUNDLE_SIGNER_DIFFERS: Failure(
            211,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This handoff was signed by another device than the one it names.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Call the sender on a number you know, and ask which device they used.",
            ),
        ),
        RefusalCode.BUNDLE_SENDER_UNKNOWN: Failure(
            212,
            QT_TRANSLATE_NOOP("Failure", "You don’t have the sender’s card."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Get their card, compare the code by voice, then open the handoff again.",
            ),
        ),
        RefusalCode.BUNDLE_SENDER_REVOKED: Failure(
            213,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The sender’s card was revoked before this handoff was made.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Call the sender’s agency on a number you know."),
        ),
        RefusalCode.BUNDLE_SENDER_EXPIRED: Failure(
            299,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The sender’s card had run out when this handoff was made.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Ask the sender to have their card renewed, and to make the handoff again.",
            ),
        ),
        RefusalCode.BUNDLE_ALTERED: Failure(
            214,
            QT_TRANSLATE_NOOP("Failure", "This handoff can’t be opened: parts of it are damaged."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to copy it to the drive again."),
        ),
        RefusalCode.BUNDLE_INCOMPLETE: Failure(
            215,
            QT_TRANSLATE_NOOP("Failure", "This handoff can’t be opened: parts of it are missing."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to copy it to the drive again."),
        ),
        RefusalCode.BUNDLE_TOO_LARGE: Failure(
            216,
            QT_TRANSLATE_NOOP("Failure", "This handoff is larger inside than it may be."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to split it."),
        ),
        RefusalCode.BUNDLE_UNSAFE_NAME: Failure(
            217,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This handoff holds a file whose name could do harm here.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Don’t unpack it by other means. Call the sender on a number you know.",
            ),
        ),
        RefusalCode.BUNDLE_UNSAFE_MEMBER: Failure(
            218,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This handoff holds something that is neither a file nor a folder.",
            ),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Don’t unpack it by other means. Call the sender on a number you know.",
            ),
        ),
        RefusalCode.BUNDLE_NOT_A_BAG: Failure(
            219,
            QT_TRANSLATE_NOOP("Failure", "This handoff isn’t packed the way handoffs are."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to make it again with Throughline."),
        ),
        RefusalCode.BUNDLE_BAD_ENVELOPE: Failure(
            220,
            QT_TRANSLATE_NOOP("Failure", "The cover sheet of this handoff can’t be read."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to make it again with Throughline."),
        ),
        RefusalCode.BUNDLE_BAD_ENTRIES: Failure(
            221,
            QT_TRANSLATE_NOOP("Failure", "The entries in this handoff can’t be read."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP("Failure", "Ask the sender to make it again with Throughline."),
        ),
        RefusalCode.BUNDLE_NEWER_FORMAT: Failure(
            222,
            QT_TRANSLATE_NOOP("Failure", "This handoff was made by a newer Throughline."),
            NOTHING_ENTERED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Update Throughline on this computer, then open it again.",
            ),
        ),
    }
)
