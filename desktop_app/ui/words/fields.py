"""What the fields of a case and of a person are called, and the words for what they may hold."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.action import Priority
from desktop_app.domain.codes import CaseStatus, Exploitation, Part, Risk
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase
from desktop_app.ui.words.terms import EXPLOITATION, PARTS, PRIORITIES, RISKS, STATUSES

FIELDS: Mapping[str, Phrase] = MappingProxyType(
    {
        "contact": QT_TRANSLATE_NOOP("Field", "Contact"),
        "safe_contact": QT_TRANSLATE_NOOP("Field", "Safe contact"),
        "safe_contact_checked_on": QT_TRANSLATE_NOOP("Field", "Safe contact checked on"),
        "safety": QT_TRANSLATE_NOOP("Field", "Safety"),
        "risk": QT_TRANSLATE_NOOP("Field", "Risk"),
        "risk_reason": QT_TRANSLATE_NOOP("Field", "Reason for the risk"),
        "status": QT_TRANSLATE_NOOP("Field", "Status"),
        "exploitation": QT_TRANSLATE_NOOP("Field", "Exploitation"),
        "consent": QT_TRANSLATE_NOOP("Field", "Consent"),
        "full_name": QT_TRANSLATE_NOOP("Field", "Full name"),
        "initials": QT_TRANSLATE_NOOP("Field", "Initials"),
        "born": QT_TRANSLATE_NOOP("Field", "Date of birth"),
        "age_about": QT_TRANSLATE_NOOP("Field", "Age, about"),
        "pronouns": QT_TRANSLATE_NOOP("Field", "Pronouns"),
        "part": QT_TRANSLATE_NOOP("Field", "Part in the case"),
        "codename": QT_TRANSLATE_NOOP("Field", "Codename"),
        "opened_on": QT_TRANSLATE_NOOP("Field", "Opened on"),
        "lead_agency": QT_TRANSLATE_NOOP("Field", "Lead agency"),
        "language": QT_TRANSLATE_NOOP("Field", "Language"),
        "title": QT_TRANSLATE_NOOP("Field", "Title"),
        "owner": QT_TRANSLATE_NOOP("Field", "Owner"),
        "due": QT_TRANSLATE_NOOP("Field", "Due"),
        "done_on": QT_TRANSLATE_NOOP("Field", "Done on"),
        "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
        "last_seen": QT_TRANSLATE_NOOP("Field", "Last seen"),
        "last_seen_place": QT_TRANSLATE_NOOP("Field", "Last seen at"),
        "noticed_at": QT_TRANSLATE_NOOP("Field", "Noticed at"),
        "police_told_at": QT_TRANSLATE_NOOP("Field", "Police told at"),
        "occurrence_no": QT_TRANSLATE_NOOP("Field", "Occurrence number"),
        "found_at": QT_TRANSLATE_NOOP("Field", "Found at"),
        "found_place": QT_TRANSLATE_NOOP("Field", "Found in"),
        "return_talk_at": QT_TRANSLATE_NOOP("Field", "Return conversation at"),
        "withdrawn": QT_TRANSLATE_NOOP("Field", "Withdrawn because"),
        "place": QT_TRANSLATE_NOOP("Field", "Place"),
        "start": QT_TRANSLATE_NOOP("Field", "From"),
        "end": QT_TRANSLATE_NOOP("Field", "To"),
        "decision": QT_TRANSLATE_NOOP("Field", "Decision"),
        "capacity": QT_TRANSLATE_NOOP("Field", "Whose decision"),
        "given_by": QT_TRANSLATE_NOOP("Field", "Decided by"),
        "relation": QT_TRANSLATE_NOOP("Field", "Relation"),
        "form": QT_TRANSLATE_NOOP("Field", "Given how"),
        "notice": QT_TRANSLATE_NOOP("Field", "How they were told what it is for"),
        "what": QT_TRANSLATE_NOOP("Field", "What may be told"),
        "to": QT_TRANSLATE_NOOP("Field", "For whom"),
        "purpose": QT_TRANSLATE_NOOP("Field", "What for"),
        "conditions": QT_TRANSLATE_NOOP("Field", "Conditions"),
        "given_on": QT_TRANSLATE_NOOP("Field", "Decided on"),
        "until": QT_TRANSLATE_NOOP("Field", "Until"),
        "withdrawn_on": QT_TRANSLATE_NOOP("Field", "Withdrawn on"),
        "withdrawn_to": QT_TRANSLATE_NOOP("Field", "Withdrawn with"),
        "position": QT_TRANSLATE_NOOP("Field", "Position in the team"),
        "left": QT_TRANSLATE_NOOP("Field", "Left on"),
        "role": QT_TRANSLATE_NOOP("Field", "Role"),
        "priority": QT_TRANSLATE_NOOP("Field", "How soon it matters"),
        "words": QT_TRANSLATE_NOOP("Field", "In words"),
        "name": QT_TRANSLATE_NOOP("Field", "Name"),
        "agency": QT_TRANSLATE_NOOP("Field", "Agency"),
        "since": QT_TRANSLATE_NOOP("Field", "Since"),
    }
)

CODED: Mapping[str, Mapping[object, Phrase]] = MappingProxyType(
    {
        "risk": {risk.value: RISKS[risk] for risk in Risk},
        "status": {status.value: STATUSES[status] for status in CaseStatus},
        "exploitation": {each.value: EXPLOITATION[each] for each in Exploitation},
        "part": {part.value: PARTS[part] for part in Part},
        "priority": {each.value: PRIORITIES[each] for each in Priority},
    }
)
"""The fields whose values are codes, and each code's words."""


def coded(name: str, value: object) -> Phrase | None:
    """The words of a code; None for a value that is text, or no code we know."""
    return CODED.get(name, {}).get(value) if isinstance(value, str | int) else None
