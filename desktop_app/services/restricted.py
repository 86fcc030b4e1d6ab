"""Restricted cases: who may open one without a word, who says why, and who breaks the glass.

A lead's word restricts a case (`restricted` of the case, `yes` or `no`). Its leads open it as any
other. Who is named on its team says why first; anybody else who holds it breaks the glass, and a
lead has to look at that afterwards (decision 045).
"""

from enum import Enum

from desktop_app.domain.access import Access, NewAccess
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.access_chain import read_event
from desktop_app.ledger.checks import reread
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.services.access import put_on_record
from desktop_app.services.members import said_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import AS_RECORDED, Manner, Receipt, SearchPage

RESTRICTED = "restricted"
_YES, _NO = "yes", "no"


class Gate(Enum):
    """What opening a case asks for."""

    FREE = "free"
    REASON = "reason"
    BREAK_GLASS = "break_glass"


def gate(vault: OpenVault, case: CaseId) -> Gate:
    """What it takes to open a case here, in this sitting, whatever held at an earlier moment.

    Who opened it before it was restricted, and so said no reason, is asked for one.
    """
    vault = vault.as_it_is
    if not is_restricted(vault, case) or leads_here(vault, case):
        return Gate.FREE
    opened = vault.access.opened_now(vault.pen.public, case)
    if any(read_event(reread(line)).words for line in opened):
        return Gate.FREE
    return Gate.REASON if _is_on_the_team(vault, case) else Gate.BREAK_GLASS


def enter(vault: OpenVault, case: CaseId, reason: str = "") -> None:
    """Open a case: noted, and refused without a reason where one is asked for.

    Raises:
        Refusal: RESTRICTED_CASE; VAULT_READ_ONLY where a reason can't be noted.
    """
    asked = gate(vault, case)
    words = storable(reason).strip()
    if asked is not Gate.FREE:
        if not words:
            raise Refusal(RefusalCode.RESTRICTED_CASE)
        if vault.as_it_is.access_end is None:
            raise Refusal(RefusalCode.VAULT_READ_ONLY)
    what = Access.BREAK_GLASS if asked is Gate.BREAK_GLASS else Access.OPENED_CASE
    said = "" if asked is Gate.FREE else words
    put_on_record(vault, NewAccess(what=what, case=case, words=said))


def check_entered(vault: OpenVault, case: CaseId) -> None:
    """Say no to reading a restricted case that nobody gave a reason for opening.

    Raises:
        Refusal: RESTRICTED_CASE.
    """
    if case in vault.as_it_is.access.named_restricted() and gate(vault, case) is not Gate.FREE:
        raise Refusal(RefusalCode.RESTRICTED_CASE)


def shut_cases(vault: OpenVault) -> frozenset[CaseId]:
    """The cases that ask for a reason before they are opened here."""
    named = vault.as_it_is.access.named_restricted()
    return frozenset(case for case in named if gate(vault, case) is not Gate.FREE)


def search_open(
    vault: OpenVault,
    untrusted_words: str,
    case: CaseId | None,
    limit: int,
    manner: Manner = AS_RECORDED,
) -> SearchPage:
    """What holds the words, but for what stands in cases that ask for a reason first.

    Nor is it counted: a number tells that a word stands there.

    Raises:
        Refusal: BAD_SEARCH.
    """
    search = vault.reading.search
    page = search(untrusted_words, case, limit, manner)
    shut = shut_cases(vault)
    shut &= shut if case is None else {case}
    if not shut or not page.total:
        return page
    hits = tuple(hit for hit in page.hits if hit.case not in shut)
    hidden = sum(search(untrusted_words, each, 1, manner).total for each in shut)
    return SearchPage(hits, max(len(hits), page.total - hidden))


def restrict(vault: OpenVault, case: CaseId, *, is_restricted: bool) -> Receipt:
    """Restrict a case, or let it be opened as any other.

    Raises:
        Refusal: UNKNOWN_CASE, NOT_A_LEAD.
    """
    vault.reading.check_case(case)
    if not leads_here(vault, case):
        raise Refusal(RefusalCode.NOT_A_LEAD)
    before = tuple(sorted(_said_by_leads(vault, case)))
    draft = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.FIELD,
        about=ObjectId(case),
        body={RESTRICTED: _YES if is_restricted else _NO},
        supersedes=before[-64:],
    )
    return vault.book.append(vault.pen, [draft])


def is_restricted(vault: OpenVault, case: CaseId) -> bool:
    """Whether a lead restricted it. Of words written apart the one that protects wins."""
    said = _said_by_leads(vault, case)
    replaced = {target for entry in said.values() for target in entry.supersedes}
    return any(
        (entry.shown or {}).get(RESTRICTED) == _YES
        for id_, entry in said.items()
        if id_ not in replaced
    )


def leads_here(vault: OpenVault, case: CaseId) -> bool:
    """Whether this vault's person is a lead of the case now."""
    now = vault.clock.now_ms()
    return vault.channels.may_lead(vault.pen.public, case, WHOLE_TEAM, now)


def _said_by_leads(vault: OpenVault, case: CaseId) -> dict[EntryId, Entry]:
    """What was said of it with a lead's authority at the time; nobody else's word counts.

    When a lead's device is lost, the cases they restricted stay so: a word that protects counts
    as long as nobody knows that it was a thief's.
    """
    return {
        entry.id: entry
        for entry in vault.book.about([ObjectId(case)])
        if entry.log[1:] == (case, WHOLE_TEAM)
        and (said := (entry.shown or {}).get(RESTRICTED)) is not None
        and vault.roles.is_led(entry, or_doubtful=said == _YES)
    }


def _is_on_the_team(vault: OpenVault, case: CaseId) -> bool:
    said = said_of(vault, (case, WHOLE_TEAM)).get(vault.pen.public)
    return said is not None and not said.has_left
