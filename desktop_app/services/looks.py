"""Notes looks at what is more than a line of a case: limited entries, files, pictures, people."""

from collections.abc import Iterable

from desktop_app.domain.access import Access
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, CaseId, ObjectId, printed
from desktop_app.domain.incoming import is_media
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.access import note
from desktop_app.services.opened import OpenVault
from desktop_app.services.restricted import enter

_MOST = 64
"""Ids in one line; how many there were is told in any case."""


def note_limited(vault: OpenVault, case: CaseId, entries: Iterable[TimelineEntry]) -> None:
    """Note which entries were shown that not the whole team may read."""
    shown = [printed("e", each.id) for each in entries if each.audience != WHOLE_TEAM]
    if shown:
        note(vault, Access.OPENED_ENTRY, case, shown[:_MOST], len(shown))


def note_file_seen(vault: OpenVault, attachment: Attachment) -> None:
    """Note that a file is about to be shown, or a picture uncovered."""
    what = Access.REVEALED_PICTURE if is_media(attachment.mime) else Access.OPENED_FILE
    note(vault, what, about=[printed("a", attachment.id)])


def take_out(vault: OpenVault, id_: AttachmentId) -> None:
    """Open every case with an entry that names a file, and note of each that the file leaves.

    Raises:
        Refusal: RESTRICTED_CASE where nobody said why one of them is opened.
        Refusal, Fault: it can't be noted, so it must not leave.
    """
    named_in = [
        line.id
        for line in vault.reading.cases(counted=False)
        if any(
            file.id == id_
            for audience in vault.book.channels(line.id)
            for file in vault.holdings.files(line.id, audience)
        )
    ]
    for case in named_in:
        enter(vault, case, vault.reason)
    for case in named_in:
        note(vault, Access.EXPORTED, case, [printed("a", id_)])
    if not named_in:
        note(vault, Access.EXPORTED, about=[printed("a", id_)])


def note_people_found(
    vault: OpenVault, people: Iterable[ObjectId], *, by_number: bool = False
) -> None:
    """Note who was found by a name or a number that somebody typed; never what was typed."""
    found = sorted({printed("o", each) for each in people})
    what = Access.REVEALED_NUMBER if by_number else Access.SEARCHED_NAME
    if found:
        note(vault, what, about=found[:_MOST], count=len(found))
