"""The plan of a handoff: which form each entry leaves in, and what a reader makes of them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.disclosing import Sending, Why, Withheld
from desktop_app.domain.disclosure import Disclosure, Leaving, Piece, ReaderLine, Shape, Tally
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.entry import Entry, Form, Full, Redacted, line_of
from desktop_app.ledger.redaction import stub
from desktop_app.services.cases import recorded_codename
from desktop_app.services.disclosing.material import Material, read_material
from desktop_app.services.opened import OpenVault


def plan_disclosure(vault: OpenVault, request: HandoffRequest) -> Disclosure:
    """Decide what leaves; changes nothing.

    Raises:
        Refusal: UNKNOWN_CASE; BAD_VALUE when there is nothing to hand over.
    """
    material = read_material(vault, request)
    withheld = tuple(_kept_back(request, material))
    stubs = {one.entry for one in withheld}
    leaving = [
        _in_form(entry, stub(entry.form)) if entry.id in stubs else entry
        for entry in material.entries.values()
    ]
    seen = vault.apart.seen(request.case, leaving)
    named = [file for entry in leaving for file in attachments_in(entry.shown)]
    held = tuple(_distinct(file for file in named if vault.files.holds(file)))
    here = {file.content for file in held}
    return Disclosure(
        case=request.case,
        audiences=request.audiences,
        codename=seen.codename or recorded_codename(vault, request.case),
        people=seen.people,
        groups={tag: title for tag, title in seen.groups.items() if tag in request.audiences},
        leaving=tuple(_leaving(entry) for entry in leaving),
        lines=tuple(
            ReaderLine(entry=line, sending=Sending.SEND, pieces=(Piece(line.text),))
            for line in seen.lines
        ),
        withheld=withheld,
        attachments=held,
        missing=tuple(_distinct(file for file in named if file.content not in here)),
        tally=_tally(leaving, withheld, held, len(seen.lines)),
    )


def _kept_back(request: HandoffRequest, material: Material) -> Iterator[Withheld]:
    """What the team was told of listed groups: nobody else is, unless asked for."""
    for entry in material.entries.values():
        if entry.header.kind == kinds.SEALED and not request.show_sealed:
            yield Withheld(entry=entry.id, name="", why=Why.OUT_OF_SCOPE)


def _in_form(entry: Entry, form: Form) -> Entry:
    return replace(entry, form=form, line=line_of(form))


def _leaving(entry: Entry) -> Leaving:
    return Leaving(
        entry=entry.id,
        author=entry.log.author,
        audience=entry.log.audience,
        position=entry.header.position,
        kind=entry.header.kind,
        shape=_shape(entry.form),
        line=entry.line,
    )


def _shape(form: Form) -> Shape:
    if isinstance(form, Full):
        return Shape.FULL
    return Shape.REDACTED if isinstance(form, Redacted) else Shape.STUB


def _tally(
    leaving: Sequence[Entry],
    withheld: Sequence[Withheld],
    files: Sequence[Attachment],
    notes: int,
) -> Tally:
    shapes = Counter(_shape(entry.form) for entry in leaving)
    return Tally(
        full=shapes[Shape.FULL],
        redacted=shapes[Shape.REDACTED],
        stubs=shapes[Shape.STUB],
        fields=sum(max(entry.withheld, 0) for entry in leaving),
        notes={Sending.SEND: notes},
        by_reason=Counter(one.why for one in withheld),
        attachments=len(files),
        attachment_bytes=sum(file.size for file in files),
    )


def _distinct(files: Iterable[Attachment]) -> Iterator[Attachment]:
    seen = set()
    for file in files:
        if file.content not in seen:
            seen.add(file.content)
            yield file
