"""Builds a handoff: seals what was gathered, reads it back, and puts the act on record."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.access import Access
from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.bundle import Envelope, HandoffKind, Member
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.disclosing import Withheld
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest, ReadableRecord, SentBundle
from desktop_app.domain.ids import AttachmentId, printed
from desktop_app.domain.marks import Marks, written_marks
from desktop_app.domain.writing import storable
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.draft import Draft
from desktop_app.services.access import note
from desktop_app.services.card_names import authors_by_key, names_by_card
from desktop_app.services.cards import own_card_line
from desktop_app.services.courier import Courier, Scribe
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.footing_told import telling
from desktop_app.services.grounds import check_ground, standing_on
from desktop_app.services.handoff_on_record import on_record
from desktop_app.services.handoff_progress import writing_and_sealing
from desktop_app.services.handoff_terms import terms_of
from desktop_app.services.local_day import local_now
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Progress
from desktop_app.services.sealed_counts import sealed_counts
from desktop_app.services.sendable import check_sendable
from desktop_app.services.series import series_of
from desktop_app.services.signing_later import sign_all
from desktop_app.services.word_recipients import check_words_allowed


@dataclass(frozen=True, slots=True)
class Desk:
    """The hands a handoff passes through."""

    courier: Courier
    scribe: Scribe


def build_handoff(
    vault: OpenVault, desk: Desk, request: HandoffRequest, out: str, progress: Progress
) -> SentBundle:
    """Write one sealed file that the recipients, and this device, can open.

    Raises:
        Refusal: NO_RECIPIENT, ONE_TAKES_OVER, HANDED_OVER_FOR_GOOD, EMPTY_PURPOSE,
            EMPTY_AUTHORITY, UNKNOWN_CASE, WORDS_NOT_ALLOWED, BAD_RECIPIENT, FILE_EXISTS,
            CANCELLED (nothing is then left behind); as `check_sendable` and `check_ground`.
        Fault: ATTACHMENT_DAMAGED, DISK_FULL, WRITTEN_COPY_DIFFERS.
    """
    _check(vault, request)
    sign_all(vault)
    disclosure = plan_disclosure(vault, request)
    footing = check_ground(vault, request, terms_of(vault, request, disclosure))
    bundle = b64(vault.new_id())
    record = telling(vault, _record(vault, desk, request, disclosure, bundle), footing)
    writing, sealing = _shares(progress, disclosure)
    members = _members(vault, desk, record, writing)
    envelope = _envelope(vault, request, record, members)
    keys = [card.recipient for card in request.recipients]
    sealed = desk.courier.seal(
        out, members, envelope, [*dict.fromkeys([*keys, vault.me.recipient])], sealing
    )
    try:
        drafts = on_record(vault, request, disclosure, envelope, sealed)
        _put_on_record(vault, standing_on(footing, drafts), disclosure)
    except BaseException:
        desk.courier.withdraw(out)  # what leaves is on record, or does not leave
        raise
    desk.courier.deliver(out)
    return SentBundle(
        file=out,
        sha256=sealed.sha256,
        entries=disclosure.tally.entries,
        withheld=disclosure.tally.withheld,
        attachments=disclosure.tally.attachments,
        bytes=sealed.size,
        not_included=len(disclosure.missing),
    )


def _put_on_record(vault: OpenVault, drafts: Sequence[Draft], disclosure: Disclosure) -> None:
    told = vault.book.append(vault.pen, drafts).entries
    ids = [printed("e", each) for each in told]
    note(vault, Access.HANDED, disclosure.case, ids, disclosure.tally.entries)


def _check(vault: OpenVault, request: HandoffRequest) -> None:
    if not request.recipients:
        raise Refusal(RefusalCode.NO_RECIPIENT)
    if request.kind is HandoffKind.OWNERSHIP:
        _check_handing_over(request)
    if not all(card.recipient for card in request.recipients):
        check_words_allowed(vault, request)
    check_sendable(vault, request.recipients)
    if not storable(request.purpose).strip():
        raise Refusal(RefusalCode.EMPTY_PURPOSE)
    if not storable(request.authority).strip():
        raise Refusal(RefusalCode.EMPTY_AUTHORITY)
    storable(request.limits)


def _check_handing_over(request: HandoffRequest) -> None:
    """One agency leads a case, and must not be asked to destroy or return the file it leads by."""
    if len(set(map(_agency, request.recipients))) > 1:
        raise Refusal(RefusalCode.ONE_TAKES_OVER)
    if request.conditions.destroy_by or request.conditions.return_by:
        raise Refusal(RefusalCode.HANDED_OVER_FOR_GOOD)


def _agency(card: Card | OutsideCard) -> bytes | str:
    """By its key; of somebody outside, by what it is called."""
    return card.agency_key if isinstance(card, Card) else card.agency


def _record(
    vault: OpenVault, desk: Desk, request: HandoffRequest, disclosure: Disclosure, bundle: str
) -> ReadableRecord:
    principal, _ = desk.courier.own_allowed_signers()
    return ReadableRecord(
        codename=disclosure.codename,
        bundle=bundle,
        created=local_now(vault).isoformat(timespec="seconds"),
        sender=vault.me,
        recipients=request.recipients,
        purpose=request.purpose.strip(),
        authority=request.authority.strip(),
        limits=request.limits.strip(),
        people=disclosure.people,
        entries=tuple(line.entry for line in disclosure.lines),
        groups=disclosure.groups,
        files=_places(vault, desk, disclosure.attachments),
        principal=principal,
        disclosure=disclosure,
        kind=request.kind,
        minimum=request.minimum.strip(),
        asked_for=request.asked_for.strip(),
        views=request.views.strip(),
        conditions=request.conditions,
        authors=authors_by_key(vault),
        named=names_by_card(vault, request.case),
        language=vault.reading.case(request.case).language,
    )


def _places(vault: OpenVault, desk: Desk, attachments: Iterable[Attachment]) -> dict[Content, str]:
    """Where each file lies in the bundle: by its id, or any other if that one is taken.

    A reader finds a file by its bytes; the id in the name is for people.
    """
    places: dict[Content, str] = {}
    taken: set[AttachmentId] = set()
    for file in attachments:
        named = replace(file, id=AttachmentId(vault.new_id())) if file.id in taken else file
        taken.add(file.id)
        places[file.content] = desk.scribe.place_of(named)
    return places


def _members(
    vault: OpenVault, desk: Desk, record: ReadableRecord, progress: Progress
) -> list[Member]:
    disclosure = record.disclosure
    authors = sorted({entry.author for entry in disclosure.leaving} | {vault.me.key})
    cards = vault.cards.control_lines(authors)
    readable = desk.scribe.parts(record, progress)
    written = {f"data/{name}": content for name, content in readable.items()}
    written["data/entries.jsonl"] = _lines(entry.line for entry in disclosure.leaving)
    written["data/cards.jsonl"] = _lines(cards)
    written["data/withheld.json"] = canonical([_told(each) for each in disclosure.withheld])
    members = [_in_memory(name, content) for name, content in written.items()]
    members += [
        _from_shelf(vault, f"data/{record.files[file.content]}", file)
        for file in disclosure.attachments
    ]
    return members


def _told(withheld: Withheld) -> dict[str, str]:
    """What stays and why, for the receiver: an id and a reason, never what was there."""
    told = {"name": withheld.name, "label": withheld.label}
    said = {name: value for name, value in told.items() if value}
    return {"entry": b64(withheld.entry), "why": withheld.why.value, **said}


def _shares(progress: Progress, disclosure: Disclosure) -> tuple[Progress, Progress]:
    sizes = (file.size for file in disclosure.attachments)
    return writing_and_sealing(progress, len(disclosure.lines), sizes)


def _lines(lines: Iterable[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in lines)


def _in_memory(name: str, content: bytes) -> Member:
    def chunks() -> Iterator[bytes]:
        yield content

    return Member(name, len(content), chunks)


def _from_shelf(vault: OpenVault, name: str, file: Attachment) -> Member:
    return Member(name, file.size, lambda: vault.files.read(file))


def _envelope(
    vault: OpenVault,
    request: HandoffRequest,
    record: ReadableRecord,
    members: list[Member],
) -> Envelope:
    series, number, previous = series_of(vault, request)
    return Envelope(
        bundle=record.bundle,
        kind=request.kind,
        series=series,
        number=number,
        previous=previous,
        sender=own_card_line(vault),
        recipients=tuple(_card_line(vault, card) for card in request.recipients),
        created=record.created,
        purpose=record.purpose,
        authority=record.authority,
        limits=record.limits,
        marks=_marks(request),
        counts={
            "entries": record.disclosure.tally.entries,
            "withheld": record.disclosure.tally.withheld,
            "attachments": record.disclosure.tally.attachments,
            **_not_included(record.disclosure),
            **_sealed(vault, request),
        },
        payload_bytes=sum(member.size for member in members),
    )


def _marks(request: HandoffRequest) -> tuple[str, ...]:
    """What is asked of the recipients, on what ground it goes, and which bundles it is about."""
    return written_marks(
        Marks(
            conditions=request.conditions,
            ground=request.ground,
            notice=request.notice,
            about=request.about,
        )
    )


def _not_included(disclosure: Disclosure) -> dict[str, int]:
    return {"not_included": len(disclosure.missing)} if disclosure.missing else {}


def _sealed(vault: OpenVault, request: HandoffRequest) -> dict[str, int]:
    if not request.show_sealed:
        return {}
    staying = vault.book.channels(request.case) - request.audiences
    return sealed_counts(vault, request.case, staying)


def _card_line(vault: OpenVault, card: Card | OutsideCard) -> bytes:
    """A card as its agency signed it; somebody without Throughline, as we noted them."""
    if isinstance(card, OutsideCard):
        said = {"agency": card.agency, "name": card.name, "recipient": card.recipient}
        return canonical({"outside": said})
    line = vault.cards.line_of(card.id)
    if line is None:
        raise Refusal(RefusalCode.UNKNOWN_CARD)
    return line
