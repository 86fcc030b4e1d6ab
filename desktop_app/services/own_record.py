"""A case as this device holds it, for its own paper: nothing leaves, so nothing is kept back."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop_app.domain.access import Access
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import Disclosure, Piece, ReaderLine, Tally, ToldThing
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.domain.local_zone import LocalZone
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.rulebook import Told
from desktop_app.services.access import note
from desktop_app.services.card_names import authors_by_key, names_by_card
from desktop_app.services.cases import recorded_codename
from desktop_app.services.disclosing.beside import told_beside
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import sorted_out
from desktop_app.services.local_day import local_now
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.receiving.noted import with_notices
from desktop_app.services.standard_rules import rules_in_force


def own_record(
    vault: OpenVault,
    case: CaseId,
    *,
    known_on: str = "",
    created: str = "",
    with_reviews: bool = True,
) -> ReadableRecord:
    """Everything this device may read of a case; it has no recipient and no bundle.

    Of a vault that stands at an earlier moment, say which it is, and when this is put together.
    Sign-offs and questions belong to a supervision file, and can be left out of any other.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    vault.reading.check_case(case)
    shown = _all_of(vault, case, with_reviews=with_reviews)
    note(vault, Access.PRINTED, case, count=len(shown.lines))
    record = _record(vault, case, shown)
    return replace(record, known_on=known_on, created=created or record.created)


def _record(vault: OpenVault, case: CaseId, shown: Disclosure) -> ReadableRecord:
    return ReadableRecord(
        codename=shown.codename,
        bundle="",
        created=local_now(vault).isoformat(timespec="seconds"),
        sender=vault.me,
        recipients=(),
        purpose="",
        authority="",
        limits="",
        people=shown.people,
        entries=tuple(line.entry for line in shown.lines),
        files={},
        principal="",
        disclosure=shown,
        authors=authors_by_key(vault),
        named=names_by_card(vault, case),
        language=vault.reading.case(case).language,
        groups=shown.groups,
        titles=_titles(vault),
        zone=LocalZone(vault.midnight_ms),
    )


def _titles(vault: OpenVault) -> Mapping[str, Mapping[str, Told]]:
    """What the agency's rules call grounds and standards, of which entries keep the code."""
    rules = rules_in_force(vault).rules
    return {
        "ground": {each.code: each.title for each in vault.rulebook.grounds},
        "standard": {each.code: each.title for each in rules.rules},
    }


def _all_of(vault: OpenVault, case: CaseId, *, with_reviews: bool) -> Disclosure:
    audiences = vault.book.channels(case)
    page = vault.reading.timeline(TimelineQuery(case=case, audiences=audiences, limit=0))
    entries = page.entries if with_reviews else tuple(map(_unsupervised, page.entries))
    lines = (
        ReaderLine(
            entry=entry, sending=Sending.SEND, pieces=(Piece(entry.text),) if entry.text else ()
        )
        for entry in with_notices(vault, case, entries)
    )
    return Disclosure(
        case=case,
        audiences=audiences,
        codename=recorded_codename(vault, case),
        people=vault.reading.people(case),
        groups={group.tag: group.title for group in vault.reading.groups(case)},
        leaving=(),
        lines=tuple(lines),
        beside=tuple(_beside(vault, case, audiences)),
        withheld=(),
        attachments=(),
        missing=(),
        tally=Tally(),
    )


def _unsupervised(entry: TimelineEntry) -> TimelineEntry:
    """The same, as if nobody had signed it off or asked about it."""
    return replace(entry, sign_offs=(), questions=())


def _beside(vault: OpenVault, case: CaseId, audiences: frozenset[Audience]) -> Iterator[ToldThing]:
    """All that is said beside the notes."""
    logs = vault.book.logs(case, audiences)
    material = sorted_out(case, logs, vault.apart)
    yield from told_beside(material, material.entries, Kept())
