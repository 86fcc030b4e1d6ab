"""Settles fields that colleagues answered differently: by an entry that has seen them all."""

from collections.abc import Collection

from desktop_app.domain.conflict import SETTLED, Conflict, Settled
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, prefix_range, printed
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.approvals import STATUS_APPROVAL
from desktop_app.services.approved_deeds import (
    DEED_OF,
    STATUS,
    approved_deed,
)
from desktop_app.services.device_cards import device_cards
from desktop_app.services.field_values import checked_value
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import enter, shut_cases


def waiting(vault: OpenVault, case: CaseId | None = None) -> tuple[Conflict, ...]:
    """Every field with several answers, those first about which a person has to decide.

    Of a restricted case nothing, until somebody said why they open it.
    """
    shut = shut_cases(vault)
    found = (each for each in vault.conflicts.standing(case) if each.case not in shut)
    return tuple(sorted(found, key=lambda each: not each.must_be_chosen))


def settle(vault: OpenVault, conflict: Conflict, value: object, reason: str = "") -> Receipt:
    """Put one value in place of all those the person was shown; they stay in the history.

    It supersedes exactly what was shown. An answer that arrives while it is being written is
    therefore never lost: it stands against this one.

    Raises:
        Refusal: CONFLICT_CHANGED when other answers stand by now; as `checked_value`, and as
            `approved_deed` for a status that nobody of the own agency has said yet.
    """
    now = vault.conflicts.of(conflict.case, conflict.about, conflict.name)
    if now is None or set(now.entries) != set(conflict.entries):
        raise Refusal(RefusalCode.CONFLICT_CHANGED)
    chosen = checked_value(conflict.name, value)
    said = _said_by_own_agency(vault, conflict)
    draft = Draft(
        case=conflict.case,
        audience=conflict.audience,
        kind=kinds.FIELD,
        about=conflict.about,
        body={
            conflict.name: chosen,
            **_why(conflict.name, reason),
            **_approval(vault, conflict.case, conflict.name, chosen, said),
        },
        supersedes=tuple(sorted(conflict.entries)),
    )
    return vault.book.append(vault.pen, [draft])


def reopen(vault: OpenVault, settled: Settled, value: object, reason: str) -> Receipt:
    """Say after all that another answer holds: a new entry in place of the one that settled it.

    Raises:
        Refusal: EMPTY_REASON; CONFLICT_CHANGED when something else was said since; as
            `checked_value`, and as `approved_deed` for a status other than the one that holds.
    """
    why = _why(settled.name, reason)
    if not why:
        raise Refusal(RefusalCode.EMPTY_REASON)
    now = next((each for each in history(vault, settled.case) if each.by == settled.by), None)
    if now is None or not now.holds:
        raise Refusal(RefusalCode.CONFLICT_CHANGED)
    entry = vault.reading.signed(settled.by.entry)
    chosen = checked_value(settled.name, value)
    draft = Draft(
        case=settled.case,
        audience=entry.log.audience,
        kind=kinds.FIELD,
        about=settled.about,
        body={
            settled.name: chosen,
            **why,
            **_approval(vault, settled.case, settled.name, chosen, (settled.value,)),
        },
        supersedes=(settled.by.entry,),
    )
    return vault.book.append(vault.pen, [draft])


def history(vault: OpenVault, case: CaseId | None = None) -> tuple[Settled, ...]:
    """What was settled, in one case or in all, the latest first; restricted as `waiting`."""
    shut = shut_cases(vault)
    return tuple(each for each in vault.conflicts.settled(case) if each.case not in shut)


def find_settled(vault: OpenVault, untrusted_id: str) -> Settled:
    """What a printed entry id settled; of several fields at once, the first. It opens the case.

    Raises:
        Refusal: BAD_VALUE, AMBIGUOUS_ID, UNKNOWN_CONFLICT; RESTRICTED_CASE where nobody said why.
    """
    id_ = vault.reading.find(untrusted_id, "e")
    found = next((each for each in vault.conflicts.settled(None) if each.by.entry == id_), None)
    if found is None:
        raise Refusal(RefusalCode.UNKNOWN_CONFLICT)
    enter(vault, found.case, vault.reason)
    return found


def _why(name: str, reason: str) -> dict[str, object]:
    why = storable(reason).strip()
    return {f"{SETTLED}{name}": why} if why else {}


def _said_by_own_agency(vault: OpenVault, conflict: Conflict) -> list[object]:
    """The answers of colleagues: who is with another agency asked nobody of this one."""
    cards = device_cards(vault)
    own = {card.printed for card in cards if card.agency_key == vault.me.agency_key}
    return [
        answer.value
        for answer in conflict.answers
        if any(said.author.card in own for said in answer.said)
    ]


def _approval(
    vault: OpenVault, case: CaseId, name: str, chosen: object, standing: Collection[object]
) -> dict[str, object]:
    """Nobody closes a case by way of a conflict: only an answer that stands needs no approval.

    One that was settled over stands no more, so opening it again asks for a second person's word.
    """
    deed = DEED_OF.get(str(chosen)) if name == STATUS and chosen not in standing else None
    approved = None if deed is None else approved_deed(vault, case, deed)
    return {} if approved is None else {STATUS_APPROVAL: approved.digest}


def printed_conflict(conflict: Conflict) -> str:
    """The id that commands show and accept: the object's, and the field's name."""
    return f"{printed('o', conflict.about)}/{conflict.name}"


def find_conflict(vault: OpenVault, untrusted: str) -> Conflict:
    """The field that a printed id, or the first letters of its object and its name, mean.

    Who names it opens its case.

    Raises:
        Refusal: BAD_VALUE, UNKNOWN_CONFLICT, AMBIGUOUS_ID; RESTRICTED_CASE where nobody said why.
    """
    about, _, name = untrusted.strip().partition("/")
    low, high = prefix_range(about, "o")
    standing = vault.conflicts.standing(None)
    found = [each for each in standing if low <= each.about <= high and each.name == name]
    if not found:
        raise Refusal(RefusalCode.UNKNOWN_CONFLICT)
    if len({(each.case, each.about) for each in found}) > 1:
        raise Refusal(RefusalCode.AMBIGUOUS_ID)
    enter(vault, found[0].case, vault.reason)
    return found[0]
