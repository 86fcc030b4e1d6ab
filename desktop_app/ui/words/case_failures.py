"""What we refuse about cases, notes and cards: TL-301 to TL-499."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import (
    DRAFT_KEPT,
    NOTHING_CHANGED,
    Failure,
)
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

CASE_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.EMPTY_CODENAME: Failure(
            301,
            QT_TRANSLATE_NOOP("Failure", "The case has no codename yet."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Choose a word that says nothing about the young person.",
            ),
        ),
        RefusalCode.CODENAME_TAKEN: Failure(
            302,
            QT_TRANSLATE_NOOP("Failure", "Another case has that codename."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose another one."),
        ),
        RefusalCode.UNKNOWN_CASE: Failure(
            303,
            QT_TRANSLATE_NOOP("Failure", "There is no such case in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check the codename. If you expect it in a handoff, accept that first.",
            ),
        ),
        RefusalCode.NOT_HELD_THEN: Failure(
            324,
            QT_TRANSLATE_NOOP("Failure", "This vault held nothing of that case at that moment."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose a later moment."),
        ),
        RefusalCode.UNKNOWN_ENTRY: Failure(
            304,
            QT_TRANSLATE_NOOP("Failure", "There is no such entry in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Check the reference you were given."),
        ),
        RefusalCode.UNKNOWN_ATTACHMENT: Failure(
            305,
            QT_TRANSLATE_NOOP("Failure", "There is no such file in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Check the reference you were given."),
        ),
        RefusalCode.AMBIGUOUS_ID: Failure(
            306,
            QT_TRANSLATE_NOOP("Failure", "More than one thing begins with those letters."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Type more of the reference."),
        ),
        RefusalCode.EMPTY_NOTE: Failure(
            307,
            QT_TRANSLATE_NOOP("Failure", "A note needs some text, or a file."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP("Failure", "Write what was seen or said, then record it."),
        ),
        RefusalCode.EMPTY_NAME: Failure(
            308,
            QT_TRANSLATE_NOOP("Failure", "A name is missing."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP("Failure", "Write it, then try again."),
        ),
        RefusalCode.EMPTY_REASON: Failure(
            309,
            QT_TRANSLATE_NOOP("Failure", "A reason is missing."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Say in a few words why, so that a reader will understand it later.",
            ),
        ),
        RefusalCode.BAD_TIME: Failure(
            310,
            QT_TRANSLATE_NOOP("Failure", "That date or time can’t be read."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP("Failure", "Write it like 2026-11-10, or 2026-11-10T13:20-06:00."),
        ),
        RefusalCode.TIME_WITHOUT_OFFSET: Failure(
            311,
            QT_TRANSLATE_NOOP(
                "Failure",
                "That time doesn’t say its time zone, so it could mean two different hours.",
            ),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP("Failure", "Add the offset, such as -05:00 or -06:00."),
        ),
        RefusalCode.FUTURE_TIME: Failure(
            312,
            QT_TRANSLATE_NOOP("Failure", "That time hasn’t come yet."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP(
                "Failure", "Only what has happened already can be recorded so. Check the date."
            ),
        ),
        RefusalCode.ENDS_BEFORE_START: Failure(
            313,
            QT_TRANSLATE_NOOP("Failure", "The end comes before the start."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP("Failure", "Check both times."),
        ),
        RefusalCode.TEXT_NOT_STORABLE: Failure(
            314,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The text holds a character that can’t be kept faithfully.",
            ),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Paste it again without formatting, or attach the original file.",
            ),
        ),
        RefusalCode.ALREADY_STRUCK: Failure(
            315,
            QT_TRANSLATE_NOOP("Failure", "This entry was struck already."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Its text stays readable; there is nothing more to do."),
        ),
        RefusalCode.NOTHING_CHANGED: Failure(
            316,
            QT_TRANSLATE_NOOP("Failure", "Nothing differs from what is on record."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Change what needs correcting, or close."),
        ),
        RefusalCode.BAD_SEARCH: Failure(
            317,
            QT_TRANSLATE_NOOP("Failure", "Those words can’t be searched for."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Type one or more words of letters or digits, at most 64 of them.",
            ),
        ),
        RefusalCode.BAD_VALUE: Failure(
            318,
            QT_TRANSLATE_NOOP("Failure", "One of the values can’t be used."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Check what you entered, and try again."),
        ),
        RefusalCode.NOT_A_FILE: Failure(
            319,
            QT_TRANSLATE_NOOP("Failure", "That is a folder or a device, not a file."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose the file itself."),
        ),
        RefusalCode.ALREADY_SIGNED: Failure(
            320,
            QT_TRANSLATE_NOOP("Failure", "This entry is signed, so it can’t be taken back."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Amend it or strike it; what was written stays readable."
            ),
        ),
        RefusalCode.ATTACHMENT_CLAIMED_TWICE: Failure(
            321,
            QT_TRANSLATE_NOOP("Failure", "Two different files here bear the same reference."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Save the one you mean from its note, or name it by its checksum."
            ),
        ),
        RefusalCode.UNKNOWN_CONFLICT: Failure(
            322,
            QT_TRANSLATE_NOOP("Failure", "That field has one answer only."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Somebody may have settled it. Look at the list again."),
        ),
        RefusalCode.CONFLICT_CHANGED: Failure(
            323,
            QT_TRANSLATE_NOOP("Failure", "Meanwhile this field has got another answer."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Look at all answers again, then choose."),
        ),
        RefusalCode.EMPTY_TITLE: Failure(
            331,
            QT_TRANSLATE_NOOP("Failure", "It isn’t said what is to be done."),
            DRAFT_KEPT,
            QT_TRANSLATE_NOOP("Failure", "Write it in a few words, then try again."),
        ),
        RefusalCode.UNKNOWN_ACTION: Failure(
            332,
            QT_TRANSLATE_NOOP("Failure", "There is no such action in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Check the reference you were given."),
        ),
        RefusalCode.UNKNOWN_EPISODE: Failure(
            333,
            QT_TRANSLATE_NOOP("Failure", "No missing episode of that kind is on record."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Look at the list of those that are."),
        ),
        RefusalCode.ALREADY_MISSING: Failure(
            334,
            QT_TRANSLATE_NOOP("Failure", "A missing episode is open in this case already."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Say when the young person was found, or correct it."),
        ),
        RefusalCode.UNKNOWN_PERSON: Failure(
            335,
            QT_TRANSLATE_NOOP("Failure", "There is no such person in this case."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Check the reference you were given."),
        ),
        RefusalCode.UNKNOWN_CARD: Failure(
            401,
            QT_TRANSLATE_NOOP("Failure", "There is no such card in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Add the person’s card first."),
        ),
        RefusalCode.CARD_MALFORMED: Failure(
            402,
            QT_TRANSLATE_NOOP("Failure", "That card can’t be read."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask for it again, as a file."),
        ),
        RefusalCode.CARD_NOT_SIGNED: Failure(
            403,
            QT_TRANSLATE_NOOP("Failure", "That card isn’t signed by an agency."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask the person’s agency to sign it."),
        ),
        RefusalCode.CARD_CODE_DIFFERS: Failure(
            404,
            QT_TRANSLATE_NOOP("Failure", "The two codes are not the same."),
            QT_TRANSLATE_NOOP("Failure", "The card has not been confirmed."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Send nothing to it. Compare again by voice, on a number you know.",
            ),
        ),
        RefusalCode.CARD_CONTRADICTS: Failure(
            405,
            QT_TRANSLATE_NOOP("Failure", "That card says something else than the one you have."),
            QT_TRANSLATE_NOOP("Failure", "The card you have was not changed."),
            QT_TRANSLATE_NOOP("Failure", "Ask the person which one is right, by voice."),
        ),
        RefusalCode.CARD_REVOKED: Failure(
            406,
            QT_TRANSLATE_NOOP("Failure", "That card was revoked."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask for the person’s new card."),
        ),
        RefusalCode.CARD_KEY_CHANGED: Failure(
            409,
            QT_TRANSLATE_NOOP(
                "Failure", "The card of {name} has another key than the one you compared."
            ),
            QT_TRANSLATE_NOOP("Failure", "Nothing was written, and nothing can be sent to it."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Compare the new card’s code in person or on a number you know, then send.",
            ),
        ),
        RefusalCode.BAD_RECIPIENT: Failure(
            407,
            QT_TRANSLATE_NOOP("Failure", "That isn’t a key one can seal to."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Copy the whole line that begins with age1."),
        ),
        RefusalCode.WORDS_NOT_ALLOWED: Failure(
            408,
            QT_TRANSLATE_NOOP("Failure", "Your agency doesn’t allow a file that words open."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Ask the recipient for a key: a line that begins with age1."
            ),
        ),
    }
)
