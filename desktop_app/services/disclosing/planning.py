"""The plan of a handoff: which form each entry leaves in, and what a reader makes of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.disclosing import Choices, Sending, Withheld
from desktop_app.domain.disclosure import Disclosure, Leaving, Piece, ReaderLine, Shape
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.entry import Entry, Form, Full, Redacted, line_of
from desktop_app.services.cases import recorded_codename
from desktop_app.services.disclosing.beside import told_beside
from desktop_app.services.disclosing.business_kept import keep_business
from desktop_app.services.disclosing.consents_kept import keep_consents
from desktop_app.services.disclosing.earlier import Earlier, earlier_bundles
from desktop_app.services.disclosing.fates import Fate, Releases, fates_of
from desktop_app.services.disclosing.fields_kept import keep_fields
from desktop_app.services.disclosing.files_kept import files_of, keep_files
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material, read_material
from desktop_app.services.disclosing.pieces import pieces_of
from desktop_app.services.disclosing.readers_view import seen_by_reader
from desktop_app.services.disclosing.repeats import repeated_words
from desktop_app.services.disclosing.roles_kept import keep_roles
from desktop_app.services.disclosing.searches import Search, searches_of
from desktop_app.services.disclosing.supervision_kept import keep_supervision, thread_of
from desktop_app.services.disclosing.tallying import tally
from desktop_app.services.disclosing.whole_entries import keep_whole_entries
from desktop_app.services.opened import OpenVault

_SENT = Fate(Sending.SEND, None, frozenset({Sending.SEND}))


@dataclass(frozen=True, slots=True)
class _Plan:
    """All that was decided, before it is told."""

    choices: Choices
    material: Material
    fates: Mapping[EntryId, Fate]
    kept: Kept
    leaving: Mapping[EntryId, Entry]
    withheld: tuple[Withheld, ...]
    earlier: Earlier
    searches: tuple[Search, ...]


class Planner:
    """Plans while somebody chooses: what was read is kept for as long as nothing comes in."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._last: Material | None = None

    def plan(self, request: HandoffRequest) -> Disclosure:
        """As `plan_disclosure`, and much sooner from the second time on."""
        self._last = read_material(self._vault, request, self._last)
        return _planned(self._vault, request, self._last)


def plan_disclosure(vault: OpenVault, request: HandoffRequest) -> Disclosure:
    """Decide what leaves; changes nothing.

    Raises:
        Refusal: UNKNOWN_CASE; BAD_VALUE when there is nothing to hand over; UNKNOWN_ENTRY,
            FIELD_NOT_FOUND, PASSAGE_NOT_FOUND, SUMMARY_MISSING for a choice that can't be kept.
    """
    return _planned(vault, request, read_material(vault, request))


def _planned(vault: OpenVault, request: HandoffRequest, material: Material) -> Disclosure:
    plan = _decided(vault, request, material)
    leaving = tuple(plan.leaving.values())
    seen = seen_by_reader(vault, plan.material, plan.leaving)
    held, missing = _files(vault, leaving)
    lines = tuple(_reader_line(plan, line) for line in seen.lines)
    return Disclosure(
        case=request.case,
        audiences=request.audiences,
        codename=seen.codename or _codename(vault, plan),
        people=seen.people,
        groups={tag: title for tag, title in seen.groups.items() if tag in request.audiences},
        leaving=tuple(map(_leaving, leaving)),
        lines=lines,
        beside=tuple(told_beside(plan.material, plan.leaving, plan.kept)),
        withheld=plan.withheld,
        attachments=held,
        missing=missing,
        tally=tally(plan.material, leaving, lines, plan.withheld, held),
        repeated=tuple(repeated_words(request, plan.material, leaving, plan.searches)),
    )


def _decided(vault: OpenVault, request: HandoffRequest, material: Material) -> _Plan:
    releases = Releases.of(vault, request)
    fates = fates_of(vault, request, material, releases)
    kept = Kept()
    keep_whole_entries(kept, request, material, fates, releases)
    keep_supervision(kept, request.choices, material, fates, releases)
    keep_business(kept, vault, request, material)
    keep_consents(kept, vault, request, material)
    keep_roles(kept, vault, request, material)
    searches = searches_of(vault, request.choices.rules, material)
    keep_fields(kept, request.choices, material, searches)
    keep_files(kept, vault, request.choices, material, searches)
    return _Plan(
        choices=request.choices,
        material=material,
        fates=fates,
        kept=kept,
        leaving={id_: _as_it_leaves(entry, kept) for id_, entry in material.entries.items()},
        withheld=tuple(kept.listed(material.entries)),
        earlier=earlier_bundles(vault, request),
        searches=searches,
    )


def _as_it_leaves(entry: Entry, kept: Kept) -> Entry:
    form = kept.form_of(entry)
    return entry if form is entry.form else replace(entry, form=form, line=line_of(form))


def _codename(vault: OpenVault, plan: _Plan) -> str:
    """What the case is called, where no entry that leaves is about it; never against a rule."""
    case = plan.material.case
    if ObjectId(case) in plan.material.objects:
        return ""
    codename = recorded_codename(vault, case)
    return "" if any(search.find(codename) for search in plan.searches) else codename


def _files(
    vault: OpenVault, leaving: Sequence[Entry]
) -> tuple[tuple[Attachment, ...], tuple[Attachment, ...]]:
    """The files that the forms name: those that are here, and those that are not."""
    named = [file for entry in leaving for file in attachments_in(entry.shown)]
    held = tuple(_distinct(file for file in named if vault.files.holds(file)))
    here = {file.content for file in held}
    return held, tuple(_distinct(file for file in named if file.content not in here))


def _reader_line(plan: _Plan, line: TimelineEntry) -> ReaderLine:
    fate = plan.fates.get(line.id, _SENT)
    beneath = plan.material.beneath.get(line.id, ())
    return ReaderLine(
        entry=line,
        sending=fate.sending,
        may=fate.may,
        why=fate.why,
        pieces=_pieces(plan, line.id),
        amended={each: _pieces(plan, each) for each in beneath if _amends(plan, each)},
        thread=thread_of(beneath, plan.leaving, plan.kept),
        withheld=tuple(plan.kept.listed(beneath)),
        sent_before=plan.earlier.showed_more(plan.leaving[each] for each in beneath),
        files=tuple(files_of(plan.kept, plan.choices, plan.material, beneath)),
    )


def _amends(plan: _Plan, entry: EntryId) -> bool:
    return plan.material.entries[entry].header.kind == kinds.AMEND


def _pieces(plan: _Plan, entry: EntryId) -> tuple[Piece, ...]:
    kept = plan.kept
    return pieces_of(plan.leaving[entry], kept.whole.get(entry), kept.reasons(entry))


def _leaving(entry: Entry) -> Leaving:
    return Leaving(
        entry=entry.id,
        author=entry.log.author,
        audience=entry.log.audience,
        position=entry.header.position,
        kind=entry.header.kind,
        shape=_shape(entry.form),
        line=entry.line,
        held=max(entry.withheld, 0),
    )


def _shape(form: Form) -> Shape:
    if isinstance(form, Full):
        return Shape.FULL
    return Shape.REDACTED if isinstance(form, Redacted) else Shape.STUB


def _distinct(files: Iterable[Attachment]) -> Iterator[Attachment]:
    seen = set()
    for file in files:
        if file.content not in seen:
            seen.add(file.content)
            yield file
