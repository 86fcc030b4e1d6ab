"""A case as this device holds it, for its own paper: nothing leaves, so nothing is kept back."""

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import Disclosure, Piece, ReaderLine, Tally
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import CaseId
from desktop_app.services.cases import recorded_codename
from desktop_app.services.local_day import local_now
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery


def own_record(vault: OpenVault, case: CaseId) -> ReadableRecord:
    """Everything this device may read of a case; it has no recipient and no bundle.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    vault.reading.check_case(case)
    audiences = vault.book.channels(case)
    page = vault.reading.timeline(TimelineQuery(case=case, audiences=audiences, limit=0))
    people = vault.reading.people(case)
    codename = recorded_codename(vault, case)
    groups = {group.tag: group.title for group in vault.reading.groups(case)}
    disclosure = Disclosure(
        case=case,
        audiences=audiences,
        codename=codename,
        people=people,
        groups=groups,
        leaving=(),
        lines=tuple(
            ReaderLine(entry=entry, sending=Sending.SEND, pieces=(Piece(entry.text),))
            for entry in page.entries
        ),
        withheld=(),
        attachments=(),
        missing=(),
        tally=Tally(),
    )
    return ReadableRecord(
        codename=codename,
        bundle="",
        created=local_now(vault).isoformat(timespec="seconds"),
        sender=vault.me,
        recipients=(),
        purpose="",
        authority="",
        limits="",
        people=people,
        entries=page.entries,
        files={},
        principal="",
        allowed_signers="",
        code=vault.code_of(vault.me),
        disclosure=disclosure,
        language=vault.reading.case(case).language,
        groups=groups,
    )
