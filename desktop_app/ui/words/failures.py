"""From an error to the sentences a person reads; none is missing, and a test proves it."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.ui.words.access_failures import ACCESS_FAILURES
from desktop_app.ui.words.adopt_failures import ADOPT_FAILURES
from desktop_app.ui.words.agency_failures import AGENCY_FAILURES
from desktop_app.ui.words.case_failures import CASE_FAILURES
from desktop_app.ui.words.disclosure_failures import DISCLOSURE_FAILURES
from desktop_app.ui.words.exchange_failures import EXCHANGE_FAULTS, EXCHANGE_REFUSALS
from desktop_app.ui.words.failure import RECORD_SAFE, STILL_LOCKED, Failure
from desktop_app.ui.words.ground_failures import GROUND_FAILURES
from desktop_app.ui.words.handoff_failures import HANDOFF_FAILURES
from desktop_app.ui.words.member_failures import MEMBER_FAILURES
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, fill
from desktop_app.ui.words.receiving_failures import RECEIVING_FAILURES
from desktop_app.ui.words.review_failures import REVIEW_FAILURES
from desktop_app.ui.words.role_failures import ROLE_FAILURES
from desktop_app.ui.words.standard_failures import STANDARD_FAILURES
from desktop_app.ui.words.vault_failures import VAULT_FAILURES
from desktop_app.ui.words.world_failures import WORLD_FAILURES

REFUSALS: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        **VAULT_FAILURES,
        **HANDOFF_FAILURES,
        **GROUND_FAILURES,
        **DISCLOSURE_FAILURES,
        **CASE_FAILURES,
        **EXCHANGE_REFUSALS,
        **AGENCY_FAILURES,
        **MEMBER_FAILURES,
        **ACCESS_FAILURES,
        **RECEIVING_FAILURES,
        **REVIEW_FAILURES,
        **STANDARD_FAILURES,
        **ROLE_FAILURES,
        **ADOPT_FAILURES,
    }
)
FAULTS: Mapping[FaultCode, Failure] = MappingProxyType({**WORLD_FAILURES, **EXCHANGE_FAULTS})

BUG = Failure(
    900,
    QT_TRANSLATE_NOOP("Failure", "Something went wrong that we didn’t foresee."),
    RECORD_SAFE,
    QT_TRANSLATE_NOOP("Failure", "Lock the vault and open it again. If it comes back, report it."),
)

MISTYPED_GROUP = Failure(
    117,
    QT_TRANSLATE_NOOP("Failure", "Group {group} of the recovery key has a typing mistake."),
    STILL_LOCKED,
    QT_TRANSLATE_NOOP("Failure", "Compare that group with the paper."),
)


def failure_of(error: Exception) -> Failure:
    """What to say about an error; one that is neither refusal nor fault is a bug of ours."""
    match error:
        case Refusal(code=RefusalCode.RECOVERY_KEY_MISTYPED) if error.data.get("group"):
            return MISTYPED_GROUP
        case Refusal():
            return REFUSALS.get(error.code, BUG)
        case Fault():
            return FAULTS.get(error.code, BUG)
        case _:
            return BUG


def data_of(error: Exception) -> dict[str, str | int]:
    """What the sentences may fill in; a bug's own words are never shown."""
    return error.data if isinstance(error, Refusal | Fault) else {}


def in_english(error: Exception) -> str:
    """All of it in one line, for the command line."""
    failure, data = failure_of(error), data_of(error)
    sentences = (failure.happened, failure.safe, failure.next)
    told = " ".join(fill(sentence.text, data) for sentence in sentences)
    return f"{told} Code {failure.support_code}."
