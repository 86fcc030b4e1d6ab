"""What there is to hand over: the logs of the chosen audiences, read once."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Material:
    """Every entry of the chosen audiences, in the order of their logs, as it is held here."""

    case: CaseId
    audiences: frozenset[Audience]
    entries: Mapping[EntryId, Entry]


def read_material(vault: OpenVault, request: HandoffRequest) -> Material:
    """Read the logs that a handoff is made of.

    Raises:
        Refusal: UNKNOWN_CASE; BAD_VALUE when there is nothing to hand over.
    """
    vault.reading.check_case(request.case)
    logs = vault.book.logs(request.case, request.audiences)
    if not logs:
        raise Refusal(RefusalCode.BAD_VALUE, what="audience")
    read = (reread(line) for log in logs for line in log.lines)
    return Material(request.case, request.audiences, {entry.id: entry for entry in read})
