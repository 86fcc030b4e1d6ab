"""What `receipt/1` says, in each channel of what was sent: the answer, and the proof of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, ObjectId
from desktop_app.domain.receipts import Outcome, ReceiptStatement, Refused
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.services.houses import Houses
from desktop_app.services.opened import OpenVault

_TAKEN = frozenset({Outcome.ACCEPTED, Outcome.PARTLY})
_MOST_REFUSED = 1_000
_MOST_WHYS = 32 << 10
_MOST_BODY = 240 << 10
"""Room for reasons, and for all that is said: an entry may have 256 KiB."""

_SAME = ("bundle", "by", "outcome", "digest", "refused", "words")


@dataclass(frozen=True, slots=True)
class SignedAnswer:
    """A statement as it came, and the signature that was found to hold."""

    statement: ReceiptStatement
    line: bytes
    signature: bytes


def receipts_on_record(
    vault: OpenVault, sent: Sequence[Entry], by: Card, signed: Sequence[SignedAnswer]
) -> list[Draft]:
    """All that is to be put on record of an answer; nothing when it is there already."""
    drafts = [draft for entry in sent for draft in _drafts(vault, entry, by, signed)]
    return [*drafts, *_handed_over(vault, sent, by, signed)] if drafts else []


def _drafts(
    vault: OpenVault, sent: Entry, by: Card, signed: Iterable[SignedAnswer]
) -> Iterator[Draft]:
    """What is said of one channel, unless it is on record already."""
    for one in signed:
        if one.statement.audience == sent.log.audience:
            body = _body(one, by)
            if not _is_on_record(vault, sent.log.case, sent.log.audience, body):
                yield Draft(
                    case=sent.log.case,
                    audience=sent.log.audience,
                    kind=kinds.RECEIPT,
                    about=ObjectId(vault.new_id()),
                    body=body,
                )


def _body(one: SignedAnswer, by: Card) -> dict[str, object]:
    said = one.statement
    body: dict[str, object] = {
        "audience": said.audience,
        "bundle": said.bundle,
        "sha256": said.sha256,
        "series": said.series,
        "number": said.number,
        "outcome": said.outcome.value,
        "by": [by.printed, b64(by.key)],
        "at": said.at,
        "counts": {"entries": said.accepted, "refused": len(said.refused)},
        "digest": said.digest,
        "refused": _refused(said.refused[:_MOST_REFUSED]),
        "words": said.words,
    }
    whole = {**body, **_evidence(one)}
    return whole if len(canonical(whole)) <= _MOST_BODY else body


def _refused(refused: Iterable[Refused]) -> list[list[str]]:
    """What was left and why: a reason that many share stands beside the first of them."""
    told: set[str] = {""}
    found, room = [], _MOST_WHYS
    for each in refused:
        size = 0 if each.why in told else len(canonical(each.why))
        said = each.why if each.why not in told and size <= room else ""
        room -= size if said else 0
        told.add(each.why)
        found.append([b64(each.entry), said])
    return found


def _evidence(one: SignedAnswer) -> dict[str, object]:
    """The signed line itself, to be checked by anybody later."""
    return {"statement": one.line.decode(), "signature": one.signature.decode("ascii")}


def _is_on_record(
    vault: OpenVault, case: CaseId, audience: Audience, body: Mapping[str, object]
) -> bool:
    """Whether the same answer was taken in before, by us: only its moment may differ."""
    said = (
        entry.shown or {}
        for entry in Houses.of(vault).ours(vault.book.things(case, kinds.RECEIPT))
        if entry.log.audience == audience
    )
    return any(all(before.get(name) == body[name] for name in _SAME) for before in said)


def _handed_over(
    vault: OpenVault, sent: Sequence[Entry], by: Card, signed: Iterable[SignedAnswer]
) -> Iterator[Draft]:
    """Whoever took the case over leads it: the sender says so too, once it is known."""
    case = sent[0].log.case
    is_over = (sent[0].shown or {}).get("kind") == HandoffKind.OWNERSHIP
    is_taken = any(one.statement.outcome in _TAKEN for one in signed)
    if is_over and is_taken and vault.reading.case(case).lead_agency != by.agency:
        yield Draft(
            case=case,
            audience=WHOLE_TEAM,
            kind=kinds.FIELD,
            about=ObjectId(case),
            body={"lead_agency": by.agency},
        )
