"""Counts what leaves and what stays, with everything that a stub tells all the same."""

from collections import Counter
from collections.abc import Sequence

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.disclosing import Withheld
from desktop_app.domain.disclosure import ReaderLine, Tally
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.entry import Entry, Full, Stub
from desktop_app.services.disclosing.material import Material


def tally(
    material: Material,
    leaving: Sequence[Entry],
    lines: Sequence[ReaderLine],
    withheld: Sequence[Withheld],
    files: Sequence[Attachment],
) -> Tally:
    """All counts of one plan."""
    stubs = [entry for entry in leaving if isinstance(entry.form, Stub)]
    full = sum(isinstance(entry.form, Full) for entry in leaving)
    named = {f.content for body in material.bodies.values() for f in attachments_in(body)}
    shown = {f.content for entry in leaving for f in attachments_in(entry.shown)}
    return Tally(
        full=full,
        redacted=len(leaving) - full - len(stubs),
        stubs=len(stubs),
        fields=sum(max(entry.withheld, 0) for entry in leaving),
        notes=Counter(line.sending for line in lines),
        by_reason=Counter(each.why for each in withheld),
        attachments=len(files),
        attachment_bytes=sum(file.size for file in files),
        attachments_staying=len(named - shown),
        stub_authors=len({entry.log.author for entry in stubs}),
        stubs_from_ms=min((entry.recorded_ms for entry in stubs), default=None),
        stubs_until_ms=max((entry.recorded_ms for entry in stubs), default=None),
    )
