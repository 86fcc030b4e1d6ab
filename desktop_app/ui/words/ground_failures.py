"""What we refuse about grounds, consents and approvals: TL-271 to TL-299."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import NOTHING_CHANGED, NOTHING_LEFT, Failure
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

GROUND_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.GROUND_UNKNOWN: Failure(
            271,
            QT_TRANSLATE_NOOP(
                "Failure", "The handoff names no ground that this agency’s rules list."
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Choose one of the grounds, or another ground in your own words."
            ),
        ),
        RefusalCode.GROUND_NOT_FOR_KIND: Failure(
            272,
            QT_TRANSLATE_NOOP("Failure", "That ground can’t carry a handoff of this kind."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Choose another ground, or another kind of handoff."),
        ),
        RefusalCode.REASON_MISSING: Failure(
            273,
            QT_TRANSLATE_NOOP("Failure", "That ground asks for a reason in your own words."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Say in a sentence why it applies here."),
        ),
        RefusalCode.OVERRIDE_NOT_ALLOWED: Failure(
            274,
            QT_TRANSLATE_NOOP("Failure", "With that ground nobody may go ahead without approval."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Ask for the approval, or choose the ground that applies."
            ),
        ),
        RefusalCode.CONSENT_MISSING: Failure(
            275,
            QT_TRANSLATE_NOOP("Failure", "The handoff rests on a consent, and none is named."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Choose the consent it rests on, or record it first."),
        ),
        RefusalCode.CONSENT_INCOMPLETE: Failure(
            276,
            QT_TRANSLATE_NOOP(
                "Failure", "The consent doesn’t say everything that its record needs."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Say who decided what, for whom and what for; if orally, also how they were told.",
            ),
        ),
        RefusalCode.CONSENT_NOT_YET: Failure(
            277,
            QT_TRANSLATE_NOOP("Failure", "The consent was given for a later day."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Wait for that day, or choose another consent."),
        ),
        RefusalCode.CONSENT_ENDED: Failure(
            278,
            QT_TRANSLATE_NOOP("Failure", "The consent has ended."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Ask again, and record what was decided."),
        ),
        RefusalCode.CONSENT_WITHDRAWN: Failure(
            279,
            QT_TRANSLATE_NOOP("Failure", "The consent was withdrawn."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Ask again, or choose a ground that needs no consent."),
        ),
        RefusalCode.CONSENT_REFUSED: Failure(
            280,
            QT_TRANSLATE_NOOP("Failure", "What was decided is a refusal."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Respect it, or choose a ground that needs no consent."),
        ),
        RefusalCode.CONSENT_OWN_DECISION: Failure(
            281,
            QT_TRANSLATE_NOOP(
                "Failure", "The young person has decided otherwise, and their own decision counts."
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Talk with them, or choose a ground that needs no consent."
            ),
        ),
        RefusalCode.CONSENT_NOT_FOR_RECIPIENT: Failure(
            282,
            QT_TRANSLATE_NOOP(
                "Failure", "The consent doesn’t name everybody who would receive this."
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Leave them out, or ask whether they may be told, too."),
        ),
        RefusalCode.UNKNOWN_CONSENT: Failure(
            283,
            QT_TRANSLATE_NOOP("Failure", "There is no such consent in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose it from the list of consents."),
        ),
        RefusalCode.APPROVAL_MISSING: Failure(
            284,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Your agency asks for a supervisor’s approval of this, and it isn’t there.",
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Ask for it; once it is here, go on."),
        ),
        RefusalCode.DEED_NOT_APPROVED: Failure(
            289,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Your agency asks for a supervisor’s approval of this, and it isn’t there.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Ask for it; once it is here, do this again."),
        ),
        RefusalCode.APPROVAL_RETURNED: Failure(
            285,
            QT_TRANSLATE_NOOP("Failure", "The supervisor has returned it."),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP(
                "Failure", "Read the comment, change what it asks for, and ask again."
            ),
        ),
        RefusalCode.APPROVAL_OF_ANOTHER: Failure(
            286,
            QT_TRANSLATE_NOOP(
                "Failure",
                "That approval is about something else, or about this before it was changed.",
            ),
            NOTHING_LEFT,
            QT_TRANSLATE_NOOP("Failure", "Ask for the approval of what would leave now."),
        ),
        RefusalCode.UNKNOWN_REQUEST: Failure(
            287,
            QT_TRANSLATE_NOOP("Failure", "There is no such request in this vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose it from the list of approvals."),
        ),
        RefusalCode.PLAN_NOT_AS_ASKED: Failure(
            290,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The words of this plan are not here, or not those that were asked about.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Exchange first. If they were amended since, return it, to be asked again.",
            ),
        ),
        RefusalCode.APPROVAL_USED: Failure(
            298,
            QT_TRANSLATE_NOOP("Failure", "What you approved has been done already."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The approval stands as what it was done on. To call a handoff back, send a "
                "recall.",
            ),
        ),
        RefusalCode.APPROVAL_UNSEEN: Failure(
            297,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This is not the request as it was displayed: something was added since, or it "
                "is another.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Read it as it stands now, and answer it then."),
        ),
        RefusalCode.NOT_AN_APPROVER: Failure(
            288,
            QT_TRANSLATE_NOOP(
                "Failure",
                "It takes a supervisor of the same agency, and never who asked, to decide this.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Leave it to somebody who may."),
        ),
    }
)
