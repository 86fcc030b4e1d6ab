"""Answers a handoff: what was taken in, why something was left or refused, or a question."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience
from desktop_app.domain.receipts import Outcome, ReceiptStatement, Refused
from desktop_app.domain.receiving import BundleState, Lineage
from desktop_app.domain.writing import storable
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.receiving.moment import moment_here
from desktop_app.services.receiving.remembering import remember
from desktop_app.services.receiving.statement import digest_of


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered to a bundle that came, one statement for each audience in it."""

    arrived: Arrived
    statements: tuple[ReceiptStatement, ...]


def answer_taken(vault: OpenVault, arrived: Arrived, why: str = "") -> Answer:
    """What was taken in of a bundle, worked out from what is held now."""
    held = vault.book.holds([entry.id for entry in arrived.entries])
    statements = []
    for audience, entries in _by_audience(arrived.entries):
        taken = [entry.id for entry in entries if entry.id in held]
        left = sorted(entry.id for entry in entries if entry.id not in held)
        statements.append(
            replace(
                _of_audience(vault, arrived, audience),
                outcome=Outcome.PARTLY if left else Outcome.ACCEPTED,
                accepted=len(taken),
                digest=digest_of(taken),
                refused=tuple(Refused(id_, storable(why).strip()) for id_ in left),
            )
        )
    return Answer(arrived, tuple(statements))


def reject_handoff(vault: OpenVault, arrived: Arrived, why: str) -> Answer:
    """Take nothing of it, and say why. The record stays as it is.

    Raises:
        Refusal: EMPTY_REASON; BUNDLE_TAKEN when it was taken in before, or a part of it.
    """
    if arrived.report.descent.lineage is Lineage.DOUBLED:
        raise Refusal(RefusalCode.BUNDLE_TAKEN)
    if not storable(why).strip():
        raise Refusal(RefusalCode.EMPTY_REASON)
    remember(vault, arrived, BundleState.REJECTED, why.strip())
    return _of_all(vault, arrived, Outcome.REJECTED, why)


def ask_about(vault: OpenVault, arrived: Arrived, question: str) -> Answer:
    """Decide nothing yet, and ask the sender. The record stays as it is.

    Raises:
        Refusal: EMPTY_QUESTION.
    """
    if not storable(question).strip():
        raise Refusal(RefusalCode.EMPTY_QUESTION)
    remember(vault, arrived, BundleState.SEEN, question.strip())
    return _of_all(vault, arrived, Outcome.QUESTION, question)


def _of_all(vault: OpenVault, arrived: Arrived, outcome: Outcome, words: str) -> Answer:
    said = (_of_audience(vault, arrived, each) for each, _ in _by_audience(arrived.entries))
    return Answer(
        arrived, tuple(replace(one, outcome=outcome, words=words.strip()) for one in said)
    )


def _by_audience(entries: Sequence[Entry]) -> list[tuple[Audience, list[Entry]]]:
    found: dict[Audience, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.log.audience].append(entry)
    return sorted(found.items())


def _of_audience(vault: OpenVault, arrived: Arrived, audience: Audience) -> ReceiptStatement:
    """An answer that nothing has been decided."""
    return ReceiptStatement(
        audience=audience,
        bundle=arrived.envelope.bundle,
        sha256=arrived.sha256,
        series=arrived.envelope.series,
        number=arrived.envelope.number,
        outcome=Outcome.QUESTION,
        accepted=0,
        digest=digest_of(()),
        refused=(),
        words="",
        at=moment_here(vault),
        by=vault.me.printed,
    )
