"""What of a case needs a second person's word: closing, sealing and destroying it, and plans.

An approval is of exactly these terms. Closing is approved of a case as it stands: once its status
is another, or another answer to it came, the approval is of something that is over. Destroying is
approved of just what is held; a plan, of just the words it has.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from types import MappingProxyType

from desktop_app.domain.approval import PLANS, Asked, Deed, NewRequest, Outcome
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId, printed
from desktop_app.ledger import kinds
from desktop_app.ledger.approving import terms_digest
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.approvals import persons_asked, request_approval, requests_of
from desktop_app.services.approved_plans import is_plan, terms_of_plan
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.notes import note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.signing_later import sign_all

DEED_OF: Mapping[str, Deed] = MappingProxyType(
    {CaseStatus.CLOSED.value: Deed.CLOSE, CaseStatus.SEALED.value: Deed.SEAL}
)
STATUS = "status"
_NOT_WORDS = kinds.CONTROL | {
    kinds.APPROVAL_REQUEST,
    kinds.APPROVAL,
    kinds.SEALED,
    kinds.HEADS,
}
"""They come by asking and answering; what is asked about must not change by that."""


def ask_about_deed(
    vault: OpenVault, case: CaseId, deed: Deed, words: str = "", plan: EntryId | None = None
) -> EntryId:
    """Ask the own agency's supervisors, in the agency's channel of the case.

    Raises:
        Refusal: BAD_VALUE for a plan that is struck, too long, or not all here; as
            `terms_of_deed` and `request_approval`.
    """
    sign_all(vault)
    if plan is not None:
        plan = note_of(vault, plan)
        if not is_plan(vault, vault.reading.entry(plan)):
            raise Refusal(RefusalCode.BAD_VALUE, what="plan")
    audience = channel_of(vault, case, AGENCY)
    terms = terms_of_deed(vault, case, deed, plan)
    new = NewRequest(subject=deed.value, terms=terms, audience=audience, words=words)
    return request_approval(vault, case, new).entries[0]


def terms_of_deed(
    vault: OpenVault, case: CaseId, deed: Deed, plan: EntryId | None = None
) -> dict[str, object]:
    """What would be approved. `plan` is the entry that first wrote it down.

    Raises:
        Refusal: UNKNOWN_CASE; BAD_VALUE for a plan that is not named, or of another case.
    """
    vault.reading.check_case(case)
    terms: dict[str, object] = {"case": printed("c", case), **persons_asked(vault, deed)}
    if deed in PLANS:
        return {**terms, **terms_of_plan(vault, case, plan)}
    if deed is Deed.DESTROY:
        return {**terms, **_of_record(vault, case)}
    status = next(value for value, each in DEED_OF.items() if each is deed)
    standing = [printed("e", id_) for id_ in _standing_status(vault, case)]
    return {**terms, "status": status, "instead_of": sorted(standing)}


def approved_deed(vault: OpenVault, case: CaseId, deed: Deed) -> Asked | None:
    """The approval a deed can be done on; None where there is none, and none is needed.

    Raises:
        Refusal: DEED_NOT_APPROVED, APPROVAL_RETURNED where the agency's policy asks for one.
    """
    digest = terms_digest(terms_of_deed(vault, case, deed))
    asked = requests_of(vault, case, deed.value, digest)
    approved = [each for each in asked if each.outcome is Outcome.APPROVED]
    if approved:
        return approved[-1]
    if deed not in vault.rulebook.policy.deeds_approved:
        return None
    is_returned = any(each.outcome is Outcome.RETURNED for each in asked)
    raise Refusal(RefusalCode.APPROVAL_RETURNED if is_returned else RefusalCode.DEED_NOT_APPROVED)


def _standing_status(vault: OpenVault, case: CaseId) -> set[EntryId]:
    """The entries whose status nobody has put another in place of."""
    said = [entry for entry in vault.book.about([ObjectId(case)]) if _says_status(entry)]
    replaced = {target for entry in said for target in entry.supersedes}
    return {entry.id for entry in said} - replaced


def _says_status(entry: Entry) -> bool:
    return entry.header.kind in (kinds.CASE, kinds.FIELD) and STATUS in (entry.shown or {})


def _of_record(vault: OpenVault, case: CaseId) -> dict[str, object]:
    ids = sorted(printed("e", each.id) for each in _words_of(vault, case))
    return {"entries": len(ids), "entries_digest": _digest(ids)}


def _words_of(vault: OpenVault, case: CaseId) -> Iterator[Entry]:
    for log in vault.book.logs(case, vault.book.channels(case)):
        for line in log.lines:
            entry = reread(line)
            if entry.header.kind not in _NOT_WORDS:
                yield entry


def _digest(lines: Iterable[str]) -> str:
    return sha256("\n".join(lines).encode()).hexdigest()
