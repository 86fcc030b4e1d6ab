"""Every kind of entry this version writes, and the names in its body (CONTRACT section 3)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the table of kinds, from which `resources/docs/kinds.md` is made."""

    tag: str
    about: str
    refers_to: str
    names: tuple[str, ...]


_MISSING = (
    "last_seen last_seen_place noticed_at police_told_at occurrence_no found_at found_place "
    "return_talk_at return_talk_outcome withdrawn"
)
_ACTION = "title owner owner_name due priority done_on outcome withdrawn"
_NOTE = (
    "type start end precision place present discipline agency regime owner_agency source "
    "late_reason lang excerpt text/0000 file/0000"
)
_PERSON = "full_name initials part born age_about pronouns safe_contact safe_contact_checked_on"
_CASE = (
    "codename opened_on status status_reason exploitation exploitation_reason risk risk_reason "
    "lead_agency language"
)
_CARD = "key age person name agency discipline job authority device expires"
_MEMBER = "person key discipline position since card left revocation"
_CONSENT = (
    "person decision capacity given_by relation form notice what to purpose conditions given_on "
    "until withdrawn_on withdrawn_to"
)
_HANDOFF = (
    "bundle sha256 envelope kind series number recipients recipient_names audiences logs counts "
    "purpose authority limits ground minimum override consent approval conditions withheld stubs "
    "redacted"
)
_ACCEPT = (
    "bundle sha256 envelope kind series number sender counts logs refused left notice about "
    "purpose authority conditions"
)

_ROLE = "role words person name agency since until withdrawn"
_RECEIPT = (
    "bundle sha256 counts audience series number outcome statement signature by at digest refused "
    "words"
)

KINDS = tuple(
    Kind(tag, about, refers, tuple(names.split()))
    for tag, about, refers, names in (
        ("card/1", "random", "", _CARD),
        ("revoke/1", "the card's", "", "key reason noticed_at"),
        ("case/1", "the case id", "", _CASE),
        ("field/1", "any", "", ""),
        ("retract/1", "any", "", ""),
        ("audience/1", "random", "", "tag title listed"),
        ("member/1", "random", "", _MEMBER),
        ("sealed/1", "of its names", "", "audience discipline day entries"),
        ("epoch/1", "random", "", "recipient members prev"),
        ("add/1", "random", "", "key epoch"),
        ("partner/1", "random", "", "key name"),
        ("release/1", "the card's", "", "key to"),
        ("person/1", "random", "", _PERSON),
        ("note/1", "random (the note)", "", _NOTE),
        ("file/1", "the note's", "note id", "file/0000"),
        ("amend/1", "the note's", "note id", "reason excerpt text/0000 file/0000"),
        ("strike/1", "the note's", "note or amendment id", "reason"),
        ("summary/1", "the note's", "note id", "lang text/0000"),
        ("disagreement/1", "the note's", "note or amendment id", "by lang text/0000"),
        ("review/1", "the note's", "note id", "covers words"),
        ("question/1", "the note's", "note id", "to to_name due lang text/0000"),
        ("answer/1", "the note's", "question id", "amendment lang text/0000"),
        ("question_close/1", "the note's", "question id", "words"),
        ("adopt/1", "the note's", "note id", "as covers lang text/0000"),
        ("permit/1", "random", "", "notes all to to_keys until community reason"),
        ("pointer/1", "random", "", "evidence_no holder description start precision"),
        ("handoff/1", "random", "", _HANDOFF),
        ("accept/1", "random", "", _ACCEPT),
        ("disclosure/1", "random", "", "package digest entries exhibits"),
        ("consent/1", "random", "", _CONSENT),
        ("approval_request/1", "random", "", "subject digest terms words"),
        ("approval/1", "the request's", "the request", "answer comment digest"),
        ("tick/1", "random", "", "standard version answer reason entry day"),
        ("rules/1", "random", "", "standards holidays"),
        ("access/1", "random", "", "count head lines"),
        ("receipt/1", "random", "", _RECEIPT),
        ("action/1", "random", "", _ACTION),
        ("missing/1", "random", "", _MISSING),
        ("placement/1", "random", "", "place start end withdrawn"),
        ("custody/1", "random", "", "place start end withdrawn"),
        ("order/1", "random", "", "title start end withdrawn"),
        ("role/1", "random", "", _ROLE),
        ("pin/1", "random", "", "key head"),
        ("purge/1", "random", "", "targets basis"),
        ("unpurge/1", "random", "", "purge basis"),
        ("heads/1", "random", "", "heads"),
    )
)
KNOWN = frozenset(kind.tag for kind in KINDS)

CARD, REVOKE, PIN, PURGE, UNPURGE = "card/1", "revoke/1", "pin/1", "purge/1", "unpurge/1"
MEMBER, EPOCH, ADD, PARTNER, RELEASE = "member/1", "epoch/1", "add/1", "partner/1", "release/1"
NOTE, FILE, AMEND, STRIKE, POINTER = "note/1", "file/1", "amend/1", "strike/1", "pointer/1"
CASE, PERSON, FIELD, RETRACT, AUDIENCE = "case/1", "person/1", "field/1", "retract/1", "audience/1"
SUMMARY, DISAGREEMENT, PERMIT = "summary/1", "disagreement/1", "permit/1"
SEALED = "sealed/1"
REVIEW, QUESTION, ANSWER = "review/1", "question/1", "answer/1"
QUESTION_CLOSE, ADOPT = "question_close/1", "adopt/1"
CONSENT, APPROVAL_REQUEST, APPROVAL = "consent/1", "approval_request/1", "approval/1"
HANDOFF, ACCEPT, RECEIPT = "handoff/1", "accept/1", "receipt/1"
DISCLOSURE = "disclosure/1"
TICK, RULES = "tick/1", "rules/1"
ACTION, HEADS = "action/1", "heads/1"
ACTION, HEADS, ROLE = "action/1", "heads/1", "role/1"
ACCESS = "access/1"
"""In a channel of its own, which is no case's: how far a device's access log has come."""
MISSING, PLACEMENT, CUSTODY, ORDER = "missing/1", "placement/1", "custody/1", "order/1"

CONTROL = frozenset({CARD, REVOKE, PIN, PURGE, UNPURGE, PARTNER, RELEASE, MEMBER, EPOCH, ADD})
"""Kinds that decide what other entries count for; they act only when complete."""

BENEATH_A_NOTE = frozenset({FILE, AMEND, STRIKE, SUMMARY, DISAGREEMENT, ADOPT})
"""Kinds that say something of a note; each refers to it, or to what amends it."""

ON_REVIEW = frozenset({REVIEW, QUESTION, ANSWER, QUESTION_CLOSE})
"""Kinds by which a note is supervised: about its object, and no words of it (decision 043)."""

ON_A_LINE = BENEATH_A_NOTE | {NOTE}
"""Kinds that make up a note; nothing supersedes them."""

EPISODES = frozenset({MISSING, PLACEMENT, CUSTODY, ORDER})
"""Kinds that tell of a stretch of time beside the line (decision 020)."""

VALUES = EPISODES | {CASE, PERSON, FIELD, AUDIENCE, SEALED, POINTER, ACTION, CONSENT, ROLE}
"""Kinds whose fields are current until superseded."""
