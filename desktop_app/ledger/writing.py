"""Puts a draft in its place in the chain and has it signed (LEDGER section 2)."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.audience import is_tag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger.canonical import NotCanonical, b64, canonical, check_name, check_value
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import (
    ENTRY_VERSION,
    MOST_BYTES,
    MOST_NAMES,
    MOST_SUPERSEDED,
    SIG_TAG,
    Entry,
    Full,
    Header,
    Log,
    entry_id,
    line_of,
)
from desktop_app.ledger.leaves import body_leaves, digest

_A_LEAF = 48
"""Bytes by which a copy that withholds may be longer, a field: room that is kept for it."""
_LARGEST_HEADER = 5 * 1024
"""Bytes of everything beside the body: 64 superseded ids and the fixed members."""


class Pen(Protocol):
    """Signs in the name of one key."""

    @property
    def public(self) -> DeviceKey: ...
    def sign(self, message: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the next entry of a log stands, and when."""

    position: int
    previous: EntryId | None
    lamport: int
    wall_ms: int
    clock_offset_ms: int | None


def write_entry(
    draft: Draft, place: Place, supersedes: tuple[EntryId, ...], key: bytes, pen: Pen
) -> Entry:
    """Sign a draft into its place. `key` is 16 fresh random bytes, never used again.

    Raises:
        Refusal: BAD_VALUE for an audience that is no tag; TEXT_NOT_STORABLE when
            the body can't be written so that every reader agrees on its bytes,
            or is larger than an entry may be.
    """
    body = dict(draft.body)
    check_draft(draft)
    if len(supersedes) > MOST_SUPERSEDED:
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE)
    header = _header(draft, place, supersedes, digest(body_leaves(key, body).values()), pen)
    signed = canonical(header)
    form = Full(h=header, sig=b64(pen.sign(SIG_TAG + signed)), body=body, key=b64(key))
    return Entry(
        id=entry_id(signed),
        log=Log(pen.public, draft.case, draft.audience),
        about=draft.about,
        previous=place.previous,
        refers=draft.refers,
        supersedes=supersedes,
        form=form,
        line=line_of(form),
    )


def _header(
    draft: Draft,
    place: Place,
    supersedes: tuple[EntryId, ...],
    body_digest: bytes,
    pen: Pen,
) -> Header:
    return Header(
        author=b64(pen.public),
        case=b64(draft.case),
        audience=draft.audience,
        position=place.position,
        previous=None if place.previous is None else b64(place.previous),
        wall_ms=place.wall_ms,
        clock_offset_ms=place.clock_offset_ms,
        lamport=place.lamport,
        kind=draft.kind,
        about=b64(draft.about),
        refers=None if draft.refers is None else b64(draft.refers),
        supersedes=sorted(b64(target) for target in set(supersedes)),
        digest=b64(body_digest),
        version=ENTRY_VERSION,
    )


def check_draft(draft: Draft) -> None:
    """Refuse what could never be signed, before anybody is told that it is recorded.

    Raises:
        Refusal: as `write_entry`.
    """
    if not is_tag(draft.audience):
        raise Refusal(RefusalCode.BAD_VALUE, what="audience")
    body = dict(draft.body)
    if len(body) > MOST_NAMES:
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE)
    try:
        for name, value in body.items():
            check_name(name)
            check_value(value)
    except NotCanonical:
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE) from None
    if len(canonical(body)) + len(body) * _A_LEAF + _LARGEST_HEADER > MOST_BYTES:
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE)
