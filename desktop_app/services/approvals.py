"""Asks a supervisor to approve what can't be called back, and answers; works for any subject."""

from desktop_app.domain.approval import HANDOFF, Answer, Asked, NewRequest, Outcome
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.approving import PERSONS, Speaker, may_answer, terms_digest
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.approved_plans import check_plan
from desktop_app.services.covering import covered
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import check_entered, enter

STATUS_APPROVAL = "status_approval"
"""A field of the case beside its status: the digest of what was approved when it was closed."""


def request_approval(vault: OpenVault, case: CaseId, new: NewRequest) -> Receipt:
    """Put on record that these terms are to be approved: these, and no others.

    Raises:
        Refusal: UNKNOWN_CASE, TEXT_NOT_STORABLE.
    """
    vault.reading.check_case(case)
    draft = Draft(
        case=case,
        audience=new.audience,
        kind=kinds.APPROVAL_REQUEST,
        about=ObjectId(vault.new_id()),
        body={
            "subject": new.subject,
            "digest": terms_digest(new.terms),
            "terms": dict(new.terms),
            "words": storable(new.words).strip(),
        },
    )
    return vault.book.append(vault.pen, [draft])


def answer_request(vault: OpenVault, asked: Asked, answer: Answer, comment: str = "") -> Receipt:
    """Answer somebody's request, in place of one's own answers on record and what was returned.

    Raises:
        Refusal: as `answer_draft`.
    """
    return vault.book.append(vault.pen, [answer_draft(vault, asked, answer, comment)])


def answer_draft(vault: OpenVault, asked: Asked, answer: Answer, comment: str = "") -> Draft:
    """What answers somebody's request, not yet signed.

    Raises:
        Refusal: NOT_AN_APPROVER; PLAN_NOT_AS_ASKED unless it is returned; APPROVAL_USED for a
            return of what was done already; EMPTY_REASON for a return or a direction without
            words; TEXT_NOT_STORABLE; RESTRICTED_CASE where nobody said why they open it, for
            nobody approves what they were not shown.
    """
    check_entered(vault, asked.case)
    if not may_decide(vault, asked):
        raise Refusal(RefusalCode.NOT_AN_APPROVER)
    if answer is Answer.RETURNED and is_done(vault, asked):
        raise Refusal(RefusalCode.APPROVAL_USED)
    said = storable(comment).strip()
    if answer is not Answer.APPROVED and not said:
        raise Refusal(RefusalCode.EMPTY_REASON)
    if answer is not Answer.RETURNED:
        check_plan(vault, asked)
    # Another's approval stands beside this one: two may have to approve it.
    before = sorted(
        each.id
        for each in asked.answers
        if each.counts and (each.person == vault.me.person or each.answer is Answer.RETURNED)
    )
    return Draft(
        case=asked.case,
        audience=asked.audience,
        kind=kinds.APPROVAL,
        about=vault.reading.signed(asked.id).about,
        body={"answer": answer.value, "comment": said, "digest": asked.digest},
        refers=asked.id,
        supersedes=tuple(before),
    )


def is_done(vault: OpenVault, asked: Asked) -> bool:
    """Whether the record held here shows that what was asked for was done on its approval."""
    if asked.outcome is not Outcome.APPROVED:
        return False
    if asked.subject == HANDOFF:
        handed = vault.book.things(asked.case, kinds.HANDOFF)
        return any((each.shown or {}).get("approval") == b64(asked.id) for each in handed)
    of_case = vault.book.about([ObjectId(asked.case)])
    return any((each.shown or {}).get(STATUS_APPROVAL) == asked.digest for each in of_case)


def may_decide(vault: OpenVault, asked: Asked) -> bool:
    """Whether an answer of this vault's person would decide a request now."""
    me = vault.me
    authority = vault.channels.carries(me.key, vault.clock.now_ms(), signed_by_then=True)
    own = Speaker(me.person, me.agency_key, authority)
    return may_answer(Speaker(asked.person, asked.agency, None), own)


def waiting_here(vault: OpenVault) -> tuple[Asked, ...]:
    """What waits for this vault's person to decide, in every case, the earliest first."""
    waiting = (each for each in vault.approvals.of(None) if each.outcome is Outcome.WAITING)
    mine = (each for each in waiting if may_decide(vault, each) and not has_approved(vault, each))
    return covered(vault, mine)


def requests(vault: OpenVault, case: CaseId | None = None) -> tuple[Asked, ...]:
    """Every request, of one case or of all, the earliest first."""
    return covered(vault, vault.approvals.of(case))


def has_approved(vault: OpenVault, asked: Asked) -> bool:
    """Whether this vault's person has approved it, and another has to do so as well."""
    return any(each.counts and each.person == vault.me.person for each in asked.answers)


def persons_asked(vault: OpenVault, subject: str) -> dict[str, object]:
    """What terms say of how many have to approve them; nothing where one is enough."""
    return {PERSONS: 2} if subject in vault.rulebook.policy.two_persons_for else {}


def own_requests(vault: OpenVault) -> tuple[Asked, ...]:
    """What this vault's person asked for, in every case, the latest first."""
    asked = (each for each in vault.approvals.of(None) if each.person == vault.me.person)
    return tuple(reversed(covered(vault, asked)))


def requests_of(vault: OpenVault, case: CaseId, subject: str, digest: str) -> tuple[Asked, ...]:
    """What the own agency was asked about exactly these terms, the earliest first."""
    return tuple(
        each
        for each in vault.approvals.of(case)
        if (each.subject, each.digest) == (subject, digest) and each.agency == vault.me.agency_key
    )


def find_request(vault: OpenVault, untrusted_id: str) -> Asked:
    """The request that a printed entry id means; who names it opens its case.

    Raises:
        Refusal: BAD_VALUE, AMBIGUOUS_ID, UNKNOWN_REQUEST; RESTRICTED_CASE where nobody said why.
    """
    found = request_with(vault, EntryId(vault.reading.find(untrusted_id, "e")))
    enter(vault, found.case, vault.reason)
    return found


def request_with(vault: OpenVault, id_: EntryId) -> Asked:
    """The request of an entry's id.

    Raises:
        Refusal: UNKNOWN_REQUEST.
    """
    found = next((each for each in vault.approvals.of(None) if each.id == id_), None)
    if found is None:
        raise Refusal(RefusalCode.UNKNOWN_REQUEST)
    return found
