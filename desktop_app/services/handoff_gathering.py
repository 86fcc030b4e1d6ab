"""Gathers what a handoff holds: the logs of the chosen audiences, their files, their authors."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import Audience, CaseId, DeviceKey
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, line_of
from desktop_app.ledger.redaction import stub
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import LogLines, TimelineQuery
from desktop_app.services.sealed_counts import listed_among

_SEALED = f'"k":"{kinds.SEALED}"'.encode()


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything a bundle will say, before it is written.

    `missing` are the files that entries name and this device does not have: the record goes
    without them, and says so.
    """

    case: CaseId
    audiences: frozenset[Audience]
    logs: tuple[LogLines, ...]
    entries: tuple[Entry, ...]
    attachments: tuple[Attachment, ...]
    missing: tuple[Attachment, ...]
    card_lines: tuple[bytes, ...]

    @property
    def withheld(self) -> int:
        """Fields kept back, counting a stub as one."""
        return sum(abs(entry.withheld) for entry in self.entries)


def gather(vault: OpenVault, request: HandoffRequest) -> Gathered:
    """Collect the chosen audiences' logs whole, their attachments and their authors' cards.

    Raises:
        Refusal: UNKNOWN_CASE; BAD_VALUE when there is nothing to hand over.
    """
    vault.reading.check_case(request.case)
    logs = vault.book.logs(request.case, request.audiences)
    if not logs:
        raise Refusal(RefusalCode.BAD_VALUE, what="audience")
    if not request.show_sealed:
        logs = tuple(_without_counts(log) for log in logs)
    entries = tuple(reread(line) for log in logs for line in log.lines)
    named = [file for entry in entries for file in attachments_in(entry.shown)]
    held = tuple(_distinct(file for file in named if vault.files.holds(file)))
    here = {file.content for file in held}
    authors: list[DeviceKey] = sorted({log.author for log in logs} | {vault.me.key})
    return Gathered(
        case=request.case,
        audiences=request.audiences,
        logs=logs,
        entries=entries,
        attachments=held,
        missing=tuple(_distinct(file for file in named if file.content not in here)),
        card_lines=vault.cards.control_lines(authors),
    )


def preview(vault: OpenVault, request: HandoffRequest) -> HandoffPreview:
    """Say what would leave and what would stay; changes nothing."""
    gathered = gather(vault, request)
    staying = vault.book.channels(request.case) - request.audiences
    kept = {
        audience: sum(len(log.lines) for log in vault.book.logs(request.case, [audience]))
        for audience in sorted(staying)
    }
    notes = {audience: _on_the_line(vault, request.case, audience) for audience in kept}
    notes = {audience: count for audience, count in notes.items() if count}
    return HandoffPreview(
        entries=len(gathered.entries),
        notes=sum(entry.header.kind == kinds.NOTE for entry in gathered.entries),
        attachments=len(gathered.attachments),
        attachment_bytes=sum(file.size for file in gathered.attachments),
        withheld=gathered.withheld,
        stays=kept,
        notes_staying=notes,
        may_be_told=listed_among(vault, request.case, notes),
        missing_files=gathered.missing,
    )


def _without_counts(log: LogLines) -> LogLines:
    """Keep back what the team was told of listed groups: nobody else is, unless asked for."""
    lines = (line_of(stub(reread(line).form)) if _SEALED in line else line for line in log.lines)
    return replace(log, lines=tuple(lines))


def _on_the_line(vault: OpenVault, case: CaseId, audience: Audience) -> int:
    """How many notes a case's line shows of one audience."""
    query = TimelineQuery(case=case, audiences=frozenset({audience}), limit=1)
    return vault.reading.timeline(query).total


def _distinct(files: Iterable[Attachment]) -> Iterator[Attachment]:
    seen = set()
    for file in files:
        if file.content not in seen:
            seen.add(file.content)
            yield file
