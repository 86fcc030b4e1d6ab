"""The codes of CONTRACT section 1: stored as written, shown translated."""

from enum import IntEnum, StrEnum
from typing import Final


class Discipline(StrEnum):
    """Whose profession an entry speaks from."""

    POLICE = "police"
    CHILD_PROTECTION = "child_protection"
    YOUTH_TRANSITION = "youth_transition"
    INDIGENOUS_LIAISON = "indigenous_liaison"
    VICTIM_SERVICES = "victim_services"
    HEALTH = "health"
    CROWN = "crown"
    OTHER = "other"


class Authority(StrEnum):
    """What a signature may do."""

    WORKER = "worker"
    LEAD = "lead"
    SUPERVISOR = "supervisor"
    CUSTODIAN = "custodian"


class Part(StrEnum):
    """What a person is to a case."""

    YOUNG_PERSON = "young_person"
    CAREGIVER = "caregiver"
    FAMILY = "family"
    KIN = "kin"
    POTENTIAL_VICTIM = "potential_victim"
    WITNESS = "witness"
    PERSON_OF_INTEREST = "person_of_interest"
    SUSPECT = "suspect"
    ASSOCIATE = "associate"
    PROFESSIONAL = "professional"
    OTHER = "other"


class CaseStatus(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    MONITORING = "monitoring"
    CLOSED = "closed"
    SEALED = "sealed"


class Exploitation(StrEnum):
    """What the team holds to be so, from prevention to confirmed."""

    PREVENTION = "prevention"
    AT_RISK = "at_risk"
    SUSPECTED = "suspected"
    CONFIRMED = "confirmed"


class Risk(IntEnum):
    """How worried the team is; always shown with its word."""

    WATCHFUL = 1
    RAISED = 2
    HIGH = 3
    IMMEDIATE = 4


class NoteType(StrEnum):
    """What kind of thing a note tells of."""

    NOTE = "note"
    CONTACT = "contact"
    HOME_VISIT = "home_visit"
    INTERVIEW = "interview"
    POLICE_UPDATE = "police_update"
    COURT = "court"
    PLACEMENT = "placement"
    MISSING = "missing"
    FAMILY_MEETING = "family_meeting"
    SERVICE_REFERRAL = "service_referral"
    CONSULTATION = "consultation"
    DECISION = "decision"
    DOCUMENT = "document"


class Regime(StrEnum):
    """Which law an entry's record falls under."""

    CYFSA_X = "cyfsa_x"
    FIPPA = "fippa"
    MFIPPA = "mfippa"
    PHIPA = "phipa"
    YCJA = "ycja"
    COMMUNITY = "community"
    NONE = "none"


class Source(StrEnum):
    """How the author knows."""

    OWN = "own"
    TOLD = "told"
    RECORD = "record"


class Precision(StrEnum):
    """How exactly the time of an event is known."""

    EXACT = "exact"
    ABOUT = "about"
    DAY = "day"
    RANGE = "range"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """How far the key behind a card is known to us (CONTRACT section 6)."""

    OWN = "own"
    AGENCY = "agency"
    MET = "met"
    CONFIRMED = "confirmed"
    VOUCHED = "vouched"
    UNVERIFIED = "unverified"
    REVOKED = "revoked"


FIRM: Final = frozenset({Standing.OWN, Standing.AGENCY, Standing.MET, Standing.CONFIRMED})
"""Where somebody here compared the key with its holder, or its agency's key with the agency."""


class Flag(StrEnum):
    """What a reader is told beside an entry."""

    LATE = "late"
    AMENDED = "amended"
    STRUCK = "struck"
    EXCERPT = "excerpt"
    WITHHELD = "withheld"
    PURGED = "purged"
    VOUCHED = "vouched"
    UNVERIFIED = "unverified"
    AUTHOR_REVOKED = "author_revoked"
    AFTER_REVOCATION = "after_revocation"
    UNKNOWN_AUTHOR = "unknown_author"
    NOT_MEMBER = "not_member"
    FORKED = "forked"
    GAP = "gap"
    UNCERTAIN = "uncertain"
    CONFLICT = "conflict"
    CLOCK_AHEAD = "clock_ahead"
    NEWER_VERSION = "newer_version"
    CLOCK_UNCHECKED = "clock_unchecked"
