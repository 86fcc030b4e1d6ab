"""What we refuse about agencies, enrolment and their files: TL-421 to TL-449."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

NOT_ENROLLED = QT_TRANSLATE_NOOP("Failure", "This vault was not changed, and all of it is there.")

AGENCY_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.AGENCY_EXISTS: Failure(
            421,
            QT_TRANSLATE_NOOP("Failure", "There is an agency’s key in that folder already."),
            QT_TRANSLATE_NOOP("Failure", "That key was not touched."),
            QT_TRANSLATE_NOOP("Failure", "Choose an empty folder."),
        ),
        RefusalCode.NOT_AN_AGENCY: Failure(
            422,
            QT_TRANSLATE_NOOP("Failure", "That folder holds no agency’s key."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose the folder that holds the file agency.json."),
        ),
        RefusalCode.AGENCY_DAMAGED: Failure(
            423,
            QT_TRANSLATE_NOOP("Failure", "The file of this agency’s key was damaged or altered."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Use your second copy, or make the key anew from its printed copy."
            ),
        ),
        RefusalCode.AGENCY_HOSTILE: Failure(
            424,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The file of this agency’s key asks for more than any of ours does, so it "
                "wasn’t followed.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Don’t use this copy. Use your second one."),
        ),
        RefusalCode.AGENCY_NEWER_FORMAT: Failure(
            425,
            QT_TRANSLATE_NOOP("Failure", "This file was made by a newer Throughline."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Update Throughline on this computer, then try again."),
        ),
        RefusalCode.WRONG_AGENCY_PASSPHRASE: Failure(
            426,
            QT_TRANSLATE_NOOP("Failure", "That passphrase doesn’t open this agency’s key."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check Caps Lock and the keyboard’s language, then try again. Forgotten it?"
                " Make the key anew from its printed copy.",
            ),
        ),
        RefusalCode.AGENCY_LOG_DAMAGED: Failure(
            427,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The list of what this agency signed was damaged, or belongs to another agency.",
            ),
            QT_TRANSLATE_NOOP("Failure", "Nothing was signed."),
            QT_TRANSLATE_NOOP(
                "Failure", "Use your second copy, or bring the list from one of your laptops."
            ),
        ),
        RefusalCode.AGENCY_LOG_SHORTER: Failure(
            428,
            QT_TRANSLATE_NOOP(
                "Failure", "The list of what this agency signed is shorter than it was."
            ),
            QT_TRANSLATE_NOOP("Failure", "Nothing was signed."),
            QT_TRANSLATE_NOOP(
                "Failure", "Use your second copy, or bring the list from one of your laptops."
            ),
        ),
        RefusalCode.AGENCY_IN_USE: Failure(
            439,
            QT_TRANSLATE_NOOP(
                "Failure", "Something else was signed with this agency’s key in the meantime."
            ),
            QT_TRANSLATE_NOOP("Failure", "Nothing was signed."),
            QT_TRANSLATE_NOOP(
                "Failure", "Put the key away here, open it again, and sign with it in one place."
            ),
        ),
        RefusalCode.AGENCY_CARD_MALFORMED: Failure(
            429,
            QT_TRANSLATE_NOOP("Failure", "That isn’t an agency’s card, or it was altered."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask the agency for its card again, as a file."),
        ),
        RefusalCode.AGENCY_CODE_DIFFERS: Failure(
            430,
            QT_TRANSLATE_NOOP("Failure", "The two codes are not the same."),
            QT_TRANSLATE_NOOP("Failure", "The agency has not been trusted."),
            QT_TRANSLATE_NOOP(
                "Failure", "Compare again by voice, on a number you know, or in person."
            ),
        ),
        RefusalCode.AGENCY_CODE_NEEDED: Failure(
            431,
            QT_TRANSLATE_NOOP("Failure", "Nobody has compared this agency’s code yet."),
            NOT_ENROLLED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Have the agency’s key holder read the six groups out, and enter what you hear.",
            ),
        ),
        RefusalCode.AGENCY_IS_OWN: Failure(
            432,
            QT_TRANSLATE_NOOP("Failure", "That is your own agency’s card."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose the card of a partner agency."),
        ),
        RefusalCode.CARD_OF_ANOTHER_AGENCY: Failure(
            433,
            QT_TRANSLATE_NOOP("Failure", "This agency’s key didn’t sign that card."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Only the agency that signed a card can revoke it."),
        ),
        RefusalCode.REQUEST_MALFORMED: Failure(
            434,
            QT_TRANSLATE_NOOP("Failure", "That isn’t a request for a card, or it was altered."),
            QT_TRANSLATE_NOOP("Failure", "Nothing was signed."),
            QT_TRANSLATE_NOOP("Failure", "Ask for the request again; its name ends in .enrol."),
        ),
        RefusalCode.INVITATION_MALFORMED: Failure(
            435,
            QT_TRANSLATE_NOOP("Failure", "That isn’t a whole invitation, or it was forged."),
            NOT_ENROLLED,
            QT_TRANSLATE_NOOP(
                "Failure", "Ask your agency for the invitation again; its name ends in .invite."
            ),
        ),
        RefusalCode.INVITATION_NOT_FOR_US: Failure(
            436,
            QT_TRANSLATE_NOOP("Failure", "That invitation was made for another device."),
            NOT_ENROLLED,
            QT_TRANSLATE_NOOP(
                "Failure", "Save a new request on this computer, and bring it to your agency."
            ),
        ),
        RefusalCode.INVITATION_EXPIRED: Failure(
            437,
            QT_TRANSLATE_NOOP("Failure", "The card in that invitation has expired."),
            NOT_ENROLLED,
            QT_TRANSLATE_NOOP("Failure", "Ask your agency to sign a new one."),
        ),
        RefusalCode.ENROLLED_ELSEWHERE: Failure(
            438,
            QT_TRANSLATE_NOOP("Failure", "This vault belongs to another agency already."),
            NOT_ENROLLED,
            QT_TRANSLATE_NOOP(
                "Failure", "Make a new vault for this agency, or ask the agency you belong to."
            ),
        ),
    }
)
