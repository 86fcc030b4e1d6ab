"""The words for every stored code (CONTRACT section 1), in the vocabulary of SCREENS section 8."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from desktop_app.domain.action import Priority
from desktop_app.domain.codes import (
    Authority,
    CaseStatus,
    Discipline,
    Exploitation,
    Flag,
    NoteType,
    Part,
    Precision,
    Regime,
    Risk,
    Source,
    Standing,
)
from desktop_app.domain.episode import EpisodeKind
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

C = TypeVar("C")


def _table(words: Mapping[C, Phrase]) -> Mapping[C, Phrase]:
    return MappingProxyType(dict(words))


DISCIPLINES = _table(
    {
        Discipline.POLICE: QT_TRANSLATE_NOOP("Discipline", "Police"),
        Discipline.CHILD_PROTECTION: QT_TRANSLATE_NOOP("Discipline", "Child protection"),
        Discipline.YOUTH_TRANSITION: QT_TRANSLATE_NOOP("Discipline", "Youth-in-Transition"),
        Discipline.INDIGENOUS_LIAISON: QT_TRANSLATE_NOOP("Discipline", "Indigenous liaison"),
        Discipline.VICTIM_SERVICES: QT_TRANSLATE_NOOP("Discipline", "Victim services"),
        Discipline.HEALTH: QT_TRANSLATE_NOOP("Discipline", "Health"),
        Discipline.CROWN: QT_TRANSLATE_NOOP("Discipline", "Crown"),
        Discipline.OTHER: QT_TRANSLATE_NOOP("Discipline", "Other discipline"),
    }
)

EPISODES = _table(
    {
        EpisodeKind.MISSING: QT_TRANSLATE_NOOP("Episode", "Missing or away"),
        EpisodeKind.PLACEMENT: QT_TRANSLATE_NOOP("Episode", "Placement"),
        EpisodeKind.CUSTODY: QT_TRANSLATE_NOOP("Episode", "In custody"),
        EpisodeKind.ORDER: QT_TRANSLATE_NOOP("Episode", "Order in force"),
    }
)

DISCIPLINE_SHORT = _table(
    {
        Discipline.POLICE: QT_TRANSLATE_NOOP("Discipline, two letters", "PO"),
        Discipline.CHILD_PROTECTION: QT_TRANSLATE_NOOP("Discipline, two letters", "CP"),
        Discipline.YOUTH_TRANSITION: QT_TRANSLATE_NOOP("Discipline, two letters", "YT"),
        Discipline.INDIGENOUS_LIAISON: QT_TRANSLATE_NOOP("Discipline, two letters", "IL"),
        Discipline.VICTIM_SERVICES: QT_TRANSLATE_NOOP("Discipline, two letters", "VS"),
        Discipline.HEALTH: QT_TRANSLATE_NOOP("Discipline, two letters", "HE"),
        Discipline.CROWN: QT_TRANSLATE_NOOP("Discipline, two letters", "CR"),
        Discipline.OTHER: QT_TRANSLATE_NOOP("Discipline, two letters", "OT"),
    }
)

DISCIPLINE_NARROW = _table(
    {
        **DISCIPLINES,
        Discipline.CHILD_PROTECTION: QT_TRANSLATE_NOOP("Discipline, narrow", "Child protection"),
        Discipline.VICTIM_SERVICES: QT_TRANSLATE_NOOP("Discipline, narrow", "Victim services"),
    }
)

AUTHORITIES = _table(
    {
        Authority.WORKER: QT_TRANSLATE_NOOP("Authority", "Worker"),
        Authority.LEAD: QT_TRANSLATE_NOOP("Authority", "Lead"),
        Authority.SUPERVISOR: QT_TRANSLATE_NOOP("Authority", "Supervisor"),
        Authority.CUSTODIAN: QT_TRANSLATE_NOOP("Authority", "Custodian"),
    }
)

PARTS = _table(
    {
        Part.YOUNG_PERSON: QT_TRANSLATE_NOOP("Part in a case", "Young person"),
        Part.CAREGIVER: QT_TRANSLATE_NOOP("Part in a case", "Caregiver"),
        Part.FAMILY: QT_TRANSLATE_NOOP("Part in a case", "Family"),
        Part.KIN: QT_TRANSLATE_NOOP("Part in a case", "Kin"),
        Part.POTENTIAL_VICTIM: QT_TRANSLATE_NOOP("Part in a case", "May have been exploited"),
        Part.WITNESS: QT_TRANSLATE_NOOP("Part in a case", "Witness"),
        Part.PERSON_OF_INTEREST: QT_TRANSLATE_NOOP("Part in a case", "Person of interest"),
        Part.SUSPECT: QT_TRANSLATE_NOOP("Part in a case", "Suspect"),
        Part.ASSOCIATE: QT_TRANSLATE_NOOP("Part in a case", "Associate"),
        Part.PROFESSIONAL: QT_TRANSLATE_NOOP("Part in a case", "Professional"),
        Part.OTHER: QT_TRANSLATE_NOOP("Part in a case", "Other person"),
    }
)

STATUSES = _table(
    {
        CaseStatus.OPEN: QT_TRANSLATE_NOOP("Case status", "Open"),
        CaseStatus.MONITORING: QT_TRANSLATE_NOOP("Case status", "Monitoring"),
        CaseStatus.CLOSED: QT_TRANSLATE_NOOP("Case status", "Closed"),
        CaseStatus.SEALED: QT_TRANSLATE_NOOP("Case status", "Sealed"),
    }
)

EXPLOITATION = _table(
    {
        Exploitation.PREVENTION: QT_TRANSLATE_NOOP("Exploitation", "Prevention"),
        Exploitation.AT_RISK: QT_TRANSLATE_NOOP("Exploitation", "At risk"),
        Exploitation.SUSPECTED: QT_TRANSLATE_NOOP("Exploitation", "Suspected"),
        Exploitation.CONFIRMED: QT_TRANSLATE_NOOP("Exploitation", "Confirmed"),
    }
)

RISKS = _table(
    {
        Risk.WATCHFUL: QT_TRANSLATE_NOOP("Risk", "Watchful"),
        Risk.RAISED: QT_TRANSLATE_NOOP("Risk", "Raised"),
        Risk.HIGH: QT_TRANSLATE_NOOP("Risk", "High"),
        Risk.IMMEDIATE: QT_TRANSLATE_NOOP("Risk", "Immediate"),
    }
)

PRIORITIES = _table(
    {
        Priority.HIGH: QT_TRANSLATE_NOOP("Priority", "High"),
        Priority.NORMAL: QT_TRANSLATE_NOOP("Priority", "Normal"),
        Priority.LOW: QT_TRANSLATE_NOOP("Priority", "Low"),
    }
)

NOTE_TYPES = _table(
    {
        NoteType.NOTE: QT_TRANSLATE_NOOP("Kind of note", "Note"),
        NoteType.CONTACT: QT_TRANSLATE_NOOP("Kind of note", "Contact"),
        NoteType.HOME_VISIT: QT_TRANSLATE_NOOP("Kind of note", "Home visit"),
        NoteType.INTERVIEW: QT_TRANSLATE_NOOP("Kind of note", "Interview"),
        NoteType.POLICE_UPDATE: QT_TRANSLATE_NOOP("Kind of note", "Police update"),
        NoteType.COURT: QT_TRANSLATE_NOOP("Kind of note", "Court"),
        NoteType.PLACEMENT: QT_TRANSLATE_NOOP("Kind of note", "Move"),
        NoteType.MISSING: QT_TRANSLATE_NOOP("Kind of note", "Missing or away"),
        NoteType.FAMILY_MEETING: QT_TRANSLATE_NOOP("Kind of note", "Family meeting"),
        NoteType.SERVICE_REFERRAL: QT_TRANSLATE_NOOP("Kind of note", "Service referral"),
        NoteType.CONSULTATION: QT_TRANSLATE_NOOP("Kind of note", "Consultation"),
        NoteType.DECISION: QT_TRANSLATE_NOOP("Kind of note", "Decision"),
        NoteType.DOCUMENT: QT_TRANSLATE_NOOP("Kind of note", "Document"),
    }
)

REGIMES = _table(
    {
        Regime.CYFSA_X: QT_TRANSLATE_NOOP("Law", "CYFSA, Part X"),
        Regime.FIPPA: QT_TRANSLATE_NOOP("Law", "FIPPA"),
        Regime.MFIPPA: QT_TRANSLATE_NOOP("Law", "MFIPPA"),
        Regime.PHIPA: QT_TRANSLATE_NOOP("Law", "PHIPA"),
        Regime.YCJA: QT_TRANSLATE_NOOP("Law", "YCJA"),
        Regime.COMMUNITY: QT_TRANSLATE_NOOP("Law", "Community’s own rules"),
        Regime.NONE: QT_TRANSLATE_NOOP("Law", "None named"),
    }
)

SOURCES = _table(
    {
        Source.OWN: QT_TRANSLATE_NOOP("Source", "Seen or heard by the author"),
        Source.TOLD: QT_TRANSLATE_NOOP("Source", "Told to the author"),
        Source.RECORD: QT_TRANSLATE_NOOP("Source", "From a record"),
    }
)

PRECISIONS = _table(
    {
        Precision.EXACT: QT_TRANSLATE_NOOP("Precision", "Exact time"),
        Precision.ABOUT: QT_TRANSLATE_NOOP("Precision", "About"),
        Precision.DAY: QT_TRANSLATE_NOOP("Precision", "That day"),
        Precision.RANGE: QT_TRANSLATE_NOOP("Precision", "From, to"),
        Precision.UNKNOWN: QT_TRANSLATE_NOOP("Precision", "Not known"),
    }
)

SOURCES = _table(
    {
        Source.OWN: QT_TRANSLATE_NOOP("Source", "Seen or heard by the author"),
        Source.TOLD: QT_TRANSLATE_NOOP("Source", "Told to the author"),
        Source.RECORD: QT_TRANSLATE_NOOP("Source", "From a document or record"),
    }
)

STANDINGS = _table(
    {
        Standing.OWN: QT_TRANSLATE_NOOP("Standing", "Your own device"),
        Standing.AGENCY: QT_TRANSLATE_NOOP("Standing", "Your own agency"),
        Standing.MET: QT_TRANSLATE_NOOP("Standing", "Compared in person"),
        Standing.CONFIRMED: QT_TRANSLATE_NOOP("Standing", "Compared by voice"),
        Standing.VOUCHED: QT_TRANSLATE_NOOP("Standing", "Vouched for"),
        Standing.UNVERIFIED: QT_TRANSLATE_NOOP("Standing", "Not compared yet"),
        Standing.REVOKED: QT_TRANSLATE_NOOP("Standing", "Revoked"),
    }
)

FLAGS = _table(
    {
        Flag.LATE: QT_TRANSLATE_NOOP("Flag", "Late entry"),
        Flag.AMENDED: QT_TRANSLATE_NOOP("Flag", "Amended"),
        Flag.STRUCK: QT_TRANSLATE_NOOP("Flag", "Struck"),
        Flag.EXCERPT: QT_TRANSLATE_NOOP("Flag", "Beginning only, the rest is attached"),
        Flag.WITHHELD: QT_TRANSLATE_NOOP("Flag", "Words held back"),
        Flag.PURGED: QT_TRANSLATE_NOOP("Flag", "Words expired"),
        Flag.VOUCHED: QT_TRANSLATE_NOOP("Flag", "Author vouched for"),
        Flag.UNVERIFIED: QT_TRANSLATE_NOOP("Flag", "Author not compared yet"),
        Flag.AUTHOR_REVOKED: QT_TRANSLATE_NOOP("Flag", "Author’s card revoked"),
        Flag.AFTER_REVOCATION: QT_TRANSLATE_NOOP("Flag", "Written after the card was revoked"),
        Flag.UNKNOWN_AUTHOR: QT_TRANSLATE_NOOP("Flag", "Author not known here"),
        Flag.NOT_MEMBER: QT_TRANSLATE_NOOP("Flag", "Author not on this team"),
        Flag.FORKED: QT_TRANSLATE_NOOP("Flag", "Two versions of this log exist"),
        Flag.GAP: QT_TRANSLATE_NOOP("Flag", "Earlier entries are missing"),
        Flag.UNCERTAIN: QT_TRANSLATE_NOOP("Flag", "May be out of date"),
        Flag.CONFLICT: QT_TRANSLATE_NOOP("Flag", "Conflict"),
        Flag.CLOCK_AHEAD: QT_TRANSLATE_NOOP("Flag", "Author’s clock was ahead"),
        Flag.NEWER_VERSION: QT_TRANSLATE_NOOP("Flag", "From a newer Throughline"),
        Flag.CLOCK_UNCHECKED: QT_TRANSLATE_NOOP("Flag", "Author’s clock not checked"),
    }
)


def risk_of(value: int) -> Risk:
    """The level for a stored number; one from outside the scale counts as its nearer end."""
    return Risk(min(max(value, Risk.WATCHFUL), Risk.IMMEDIATE))
