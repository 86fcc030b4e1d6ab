"""Counts, before anything is signed, what would leave and what would stay."""

from collections.abc import Mapping

from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.ledger import kinds
from desktop_app.services.approval_now import approval_now
from desktop_app.services.disclosing import Planner
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.sealed_counts import listed_among
from desktop_app.services.sent_already import sent_already

_AROUND, _PER_ENTRY, _PER_BYTE = 120_000, 8_000, 2
"""What a bundle takes beside its files: pages for people in both languages weigh by entry, not by
word. Measured: 4, 54 and 454 entries made 134 kB, 570 kB and 4.1 MB; the demonstration's 438, of
which 264 were bare headers, 3.9 MB without its files."""


def preview(
    vault: OpenVault, request: HandoffRequest, planner: Planner | None = None
) -> HandoffPreview:
    """Say what would leave and what would stay; changes nothing. A planner makes it quick again.

    Raises:
        Refusal: as `plan_disclosure`.
    """
    disclosure = (planner or Planner(vault)).plan(request)
    staying = vault.book.channels(request.case) - request.audiences
    kept = {
        audience: sum(len(log.lines) for log in vault.book.logs(request.case, [audience]))
        for audience in sorted(staying)
    }
    notes = _with_any({each: _on_the_line(vault, request.case, each) for each in kept})
    return HandoffPreview(
        disclosure=disclosure,
        entries=disclosure.tally.entries,
        notes=sum(entry.kind == kinds.NOTE for entry in disclosure.leaving),
        attachments=disclosure.tally.attachments,
        attachment_bytes=disclosure.tally.attachment_bytes,
        withheld=disclosure.tally.withheld,
        stays=kept,
        notes_staying=notes,
        may_be_told=listed_among(vault, request.case, notes),
        missing_files=disclosure.missing,
        about_bytes=_about(disclosure),
        approval=approval_now(vault, request, disclosure),
        sent_already=sent_already(vault, request, disclosure),
    )


def _with_any(counts: Mapping[Audience, int]) -> dict[Audience, int]:
    return {audience: count for audience, count in counts.items() if count}


def _on_the_line(vault: OpenVault, case: CaseId, audience: Audience) -> int:
    """How many notes a case's line shows of one audience."""
    query = TimelineQuery(case=case, audiences=frozenset({audience}), limit=1)
    return vault.reading.timeline(query).total


def _about(disclosure: Disclosure) -> int:
    """A guess at the size of the bundle, a little too large; what is built is measured again."""
    written = sum(_PER_ENTRY + _PER_BYTE * len(each.line) for each in disclosure.leaving)
    return _AROUND + written + disclosure.tally.attachment_bytes
