"""What the record says of handoffs that were made and taken over, told with made-up bundles."""

from desktop_app.cli.demo.cases import Telling
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.texts import Both
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft


def hand_over(
    record: Record, telling: Telling, case: CaseId, at_ms: int, receiver: str, purpose: Both
) -> None:
    """Say that the whole team's line left for somebody."""
    logs = record.vault.book.logs(case, [WHOLE_TEAM])
    body: dict[str, object] = {
        **_bundle(record, telling, purpose),
        "kind": "full",
        "envelope": b64(record.chance(32)),
        "recipients": [record.colleagues[receiver].card.printed],
        "limits": telling.material.cases.words.limits.said(telling.edition),
        "audiences": [WHOLE_TEAM],
        "logs": [[b64(log.author), log.audience, log.last, b64(log.head)] for log in logs],
        "counts": {"entries": sum(len(log.lines) for log in logs)},
    }
    _say(record, case, at_ms, kinds.HANDOFF, body)


def take_over(record: Record, telling: Telling, case: CaseId, at_ms: int, sender: str) -> None:
    """Say that somebody's bundle was checked and accepted."""
    card = record.colleagues[sender].card
    body: dict[str, object] = {
        **_bundle(record, telling, telling.material.cases.words.update),
        "sender": [card.printed, b64(card.key)],
        "counts": {"entries": 61},
    }
    _say(record, case, at_ms, kinds.ACCEPT, body)


def _bundle(record: Record, telling: Telling, purpose: Both) -> dict[str, object]:
    return {
        "bundle": b64(record.chance(16)),
        "sha256": record.chance(32).hex(),
        "series": b64(record.chance(16)),
        "number": 1,
        "purpose": purpose.said(telling.edition),
        "authority": telling.material.cases.words.authority.said(telling.edition),
    }


def _say(record: Record, case: CaseId, at_ms: int, kind: str, body: dict[str, object]) -> None:
    record.clock.stand_at_ms(at_ms)
    about = ObjectId(record.vault.new_id())
    draft = Draft(case=case, audience=WHOLE_TEAM, kind=kind, about=about, body=body)
    record.vault.book.append(record.vault.pen, [draft])
