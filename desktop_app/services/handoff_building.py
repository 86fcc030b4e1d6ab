"""Builds a handoff: seals what was gathered, reads it back, and puts the act on record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone

from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.bundle import Envelope, HandoffKind, Member
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.case import Person
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest, ReadableRecord, SentBundle
from desktop_app.domain.ids import AttachmentId, Audience, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.values import home_of
from desktop_app.services.cards import own_card_line
from desktop_app.services.cases import recorded_codename
from desktop_app.services.courier import Courier, Scribe
from desktop_app.services.handoff_gathering import Gathered, gather
from desktop_app.services.handoff_on_record import on_record
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Progress, TimelineQuery
from desktop_app.services.sealed_counts import sealed_counts
from desktop_app.services.signing_later import sign_all


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
        Refusal: NO_RECIPIENT, EMPTY_PURPOSE, EMPTY_AUTHORITY, UNKNOWN_CASE,
            FILE_EXISTS, CANCELLED (nothing is then left behind).
        Fault: ATTACHMENT_DAMAGED, DISK_FULL, WRITTEN_COPY_DIFFERS.
    """
    _check(request)
    sign_all(vault)
    gathered = gather(vault, request)
    bundle = b64(vault.new_id())
    record = _record(vault, desk, request, gathered, bundle)
    members = _members(vault, desk, gathered, record)
    envelope = _envelope(vault, request, gathered, record, members)
    keys = [card.recipient for card in request.recipients]
    sealed = desk.courier.seal(
        out, members, envelope, [*dict.fromkeys([*keys, vault.me.recipient])], progress
    )
    try:
        vault.book.append(vault.pen, on_record(vault, request, gathered, envelope, sealed))
    except BaseException:
        desk.courier.withdraw(out)  # what leaves is on record, or does not leave
        raise
    return SentBundle(
        file=out,
        sha256=sealed.sha256,
        entries=len(gathered.entries),
        withheld=gathered.withheld,
        attachments=len(gathered.attachments),
        bytes=sealed.size,
        not_included=len(gathered.missing),
    )


def _check(request: HandoffRequest) -> None:
    if not request.recipients:
        raise Refusal(RefusalCode.NO_RECIPIENT)
    if not storable(request.purpose).strip():
        raise Refusal(RefusalCode.EMPTY_PURPOSE)
    if not storable(request.authority).strip():
        raise Refusal(RefusalCode.EMPTY_AUTHORITY)
    storable(request.limits)


def _record(
    vault: OpenVault, desk: Desk, request: HandoffRequest, gathered: Gathered, bundle: str
) -> ReadableRecord:
    page = vault.reading.timeline(
        TimelineQuery(case=request.case, audiences=request.audiences, limit=0)
    )
    principal, allowed_signers = desk.courier.own_allowed_signers()
    groups = vault.reading.groups(request.case)
    return ReadableRecord(
        codename=recorded_codename(vault, request.case),
        bundle=bundle,
        created=_now(vault).isoformat(timespec="seconds"),
        sender=vault.me,
        recipients=request.recipients,
        purpose=request.purpose.strip(),
        authority=request.authority.strip(),
        limits=request.limits.strip(),
        people=_people(vault, request),
        entries=page.entries,
        groups={one.tag: one.title for one in groups if one.tag in request.audiences},
        files=_places(vault, desk, gathered.attachments),
        principal=principal,
        allowed_signers=allowed_signers,
        code=vault.code_of(vault.me),
    )


def _now(vault: OpenVault) -> datetime:
    """The moment, on the clock where the sender is: the readable record keeps to that zone."""
    now_ms = vault.clock.now_ms()
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    ahead_ms = int(midnight.timestamp() * 1000) - vault.midnight_ms(now.date())
    return now.astimezone(timezone(timedelta(minutes=ahead_ms // 60_000)))


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


def _people(vault: OpenVault, request: HandoffRequest) -> tuple[Person, ...]:
    """Whom the chosen audiences may know of: those who are described in one of them."""
    described: dict[ObjectId, set[Audience]] = defaultdict(set)
    for entry in vault.book.things(request.case, kinds.PERSON):
        described[entry.about].add(entry.log.audience)
    return tuple(
        person
        for person in vault.reading.people(request.case)
        if home_of(described[person.id]) in request.audiences
    )


def _members(
    vault: OpenVault, desk: Desk, gathered: Gathered, record: ReadableRecord
) -> list[Member]:
    lines = b"".join(line + b"\n" for log in gathered.logs for line in log.lines)
    cards = b"".join(line + b"\n" for line in gathered.card_lines)
    readable = desk.scribe.parts(record)
    written = {f"data/{name}": content for name, content in readable.items()}
    written |= {"data/entries.jsonl": lines, "data/cards.jsonl": cards}
    members = [_in_memory(name, content) for name, content in written.items()]
    members += [
        _from_shelf(vault, f"data/{record.files[file.content]}", file)
        for file in gathered.attachments
    ]
    return members


def _in_memory(name: str, content: bytes) -> Member:
    def chunks() -> Iterator[bytes]:
        yield content

    return Member(name, len(content), chunks)


def _from_shelf(vault: OpenVault, name: str, file: Attachment) -> Member:
    return Member(name, file.size, lambda: vault.files.read(file))


def _envelope(
    vault: OpenVault,
    request: HandoffRequest,
    gathered: Gathered,
    record: ReadableRecord,
    members: list[Member],
) -> Envelope:
    series, number, previous = _series(vault, request)
    return Envelope(
        bundle=record.bundle,
        kind=HandoffKind.COPY,
        series=series,
        number=number,
        previous=previous,
        sender=own_card_line(vault),
        recipients=tuple(_card_line(vault, card) for card in request.recipients),
        created=record.created,
        purpose=record.purpose,
        authority=record.authority,
        limits=record.limits,
        marks=(),
        counts={
            "entries": len(gathered.entries),
            "withheld": gathered.withheld,
            "attachments": len(gathered.attachments),
            **_not_included(gathered),
            **_sealed(vault, request),
        },
        payload_bytes=sum(member.size for member in members),
    )


def _not_included(gathered: Gathered) -> dict[str, int]:
    return {"not_included": len(gathered.missing)} if gathered.missing else {}


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


def _series(vault: OpenVault, request: HandoffRequest) -> tuple[str, int, str | None]:
    """Continue the series of bundles about this case for the same recipients, or begin one."""
    to = sorted(card.printed for card in request.recipients)
    earlier = [
        entry.shown or {}
        for entry in vault.book.things(request.case, kinds.HANDOFF)
        if entry.log.author == vault.me.key
    ]
    same = [said for said in earlier if said.get("recipients") == to]
    if not same:
        return b64(vault.new_id()), 1, None
    last = max(same, key=lambda said: int(str(said["number"])))
    return str(last["series"]), int(str(last["number"])) + 1, str(last["envelope"])
