"""What is asked of a handoff in words: its kind, and the conditions that leave with it."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Conditions
from desktop_app.domain.marks import Marks, Notice, read_marks
from desktop_app.domain.occurred import is_date
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_KINDS: Mapping[str, Phrase] = MappingProxyType(
    {
        HandoffKind.COPY: QT_TRANSLATE_NOOP("Approvals", "Give a copy"),
        HandoffKind.JOINT: QT_TRANSLATE_NOOP("Approvals", "Work jointly"),
        HandoffKind.OWNERSHIP: QT_TRANSLATE_NOOP("Approvals", "Hand over the case"),
        HandoffKind.LOOK: QT_TRANSLATE_NOOP("Approvals", "For reading only"),
        HandoffKind.NOTICE: QT_TRANSLATE_NOOP("Approvals", "A notice"),
    }
)
_NOTICES: Mapping[Notice, Phrase] = MappingProxyType(
    {
        Notice.CORRECTION: QT_TRANSLATE_NOOP("Approvals", "Correction"),
        Notice.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("Approvals", "Consent withdrawn"),
        Notice.SUPERSEDED: QT_TRANSLATE_NOOP("Approvals", "Replaced by a newer handoff"),
        Notice.RECALL: QT_TRANSLATE_NOOP("Approvals", "Recall"),
    }
)


def kind_words(untrusted: object) -> str:
    """What a handoff of this kind does; a code we don't know stands as it was written."""
    code = untrusted if isinstance(untrusted, str) else ""
    phrase = _KINDS.get(code)
    return code if phrase is None else say(phrase)


def condition_words(untrusted: object, dates: Dates) -> str:
    """Everything that is asked of the recipients, one after the other."""
    words = "; ".join(_each(_marks(untrusted).conditions, dates))
    return words[:1].upper() + words[1:]


def how_many_conditions(untrusted: object, dates: Dates) -> int:
    """How many there are."""
    return sum(1 for _ in _each(_marks(untrusted).conditions, dates))


def notice_words(untrusted: object) -> str:
    """What a notice says of earlier handoffs; nothing where it is none."""
    notice = _marks(untrusted).notice
    return "" if notice is None else say(_NOTICES[notice])


def _marks(untrusted: object) -> Marks:
    codes = untrusted if isinstance(untrusted, list) else []
    return read_marks(code for code in codes if isinstance(code, str))


def _each(asked: Conditions, dates: Dates) -> Iterator[str]:
    if asked.no_further:
        yield translate("Approvals", "not passed on without asking")
    if asked.not_for_court:
        yield translate("Approvals", "not for court or third parties")
    if asked.kept_apart:
        yield translate("Approvals", "third parties’ records, kept apart")
    for words in asked.safe_contact:
        yield translate("Approvals", "safe contact: {words}").format(words=words)
    for words, day in (
        (translate("Approvals", "returned by {day}"), asked.return_by),
        (translate("Approvals", "destroyed by {day}"), asked.destroy_by),
        (translate("Approvals", "looked at again by {day}"), asked.review_by),
        (translate("Approvals", "youth record until {day}"), asked.youth_record_until),
    ):
        if is_date(day):
            yield words.format(day=dates.day(date.fromisoformat(day)))
