"""How worried the team is, what it holds to be so, and where a case stands: said with a reason."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.card import Card
from desktop_app.domain.codes import CaseStatus, Exploitation, Risk
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.approvals import STATUS_APPROVAL
from desktop_app.services.approved_deeds import (
    DEED_OF,
    STATUS,
    approved_deed,
)
from desktop_app.services.cases import change_case
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

RISK, EXPLOITATION = "risk", "exploitation"
ASSESSED = (RISK, EXPLOITATION, STATUS)
_KNOWN: Mapping[str, tuple[str, ...]] = {
    RISK: tuple(str(risk.value) for risk in Risk),
    EXPLOITATION: tuple(Exploitation),
    STATUS: tuple(CaseStatus),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What somebody said of a case, when they wrote it and why. A risk is a number in words."""

    name: str
    value: str
    reason: str
    author: str
    agency: str
    recorded_ms: int
    entry: EntryId


def assess(vault: OpenVault, case: CaseId, said: Mapping[str, str], reason: str) -> Receipt:
    """Say that the risk, the exploitation or the status is another now, and why.

    Raises:
        Refusal: UNKNOWN_CASE, NOTHING_CHANGED, BAD_VALUE, TEXT_NOT_STORABLE,
            EMPTY_REASON where a risk has none, and for closing and sealing as `approved_deed`.
    """
    vault.reading.check_case(case)
    if not said:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    why = storable(reason).strip()
    if RISK in said and not why:
        raise Refusal(RefusalCode.EMPTY_REASON)
    body: dict[str, object] = {}
    for name, untrusted in said.items():
        if untrusted not in _KNOWN.get(name, ()):
            raise Refusal(RefusalCode.BAD_VALUE, what=name)
        body[name] = int(untrusted) if name == RISK else untrusted
        body[f"{name}_reason"] = why
    body |= _approval(vault, case, str(body.get(STATUS, "")))
    return change_case(vault, case, body)


def _approval(vault: OpenVault, case: CaseId, status: str) -> dict[str, object]:
    """The approval a status was said on, if it was: by the digest of what was approved."""
    deed = DEED_OF.get(status)
    approved = None if deed is None else approved_deed(vault, case, deed)
    return {} if approved is None else {STATUS_APPROVAL: approved.digest}


def assessments(vault: OpenVault, case: CaseId) -> tuple[Assessment, ...]:
    """Everything ever said of these, the newest first.

    Only what is signed by a card known here counts, as in every other view.
    """
    authors = {card.key: card for card in device_cards(vault)}
    entries = [
        entry
        for entry in vault.book.about([ObjectId(case)])
        if entry.log.author in authors and entry.header.kind in (kinds.CASE, kinds.FIELD)
    ]
    entries.sort(key=lambda entry: (entry.header.lamport, entry.id), reverse=True)
    return tuple(each for entry in entries for each in _said(entry, authors))


def _said(entry: Entry, authors: Mapping[DeviceKey, Card]) -> Iterator[Assessment]:
    shown = entry.shown or {}
    author = authors[entry.log.author]
    for name in ASSESSED:
        if name in shown:
            yield Assessment(
                name=name,
                value=str(shown[name]),
                reason=str(shown.get(f"{name}_reason", "")),
                author=author.name,
                agency=author.agency,
                recorded_ms=entry.recorded_ms,
                entry=entry.id,
            )
