"""The static checks of an entry: a function of its bytes alone, in LEDGER section 3's order."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache

import msgspec

from desktop_app.domain.audience import is_tag
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.ledger.canonical import (
    LARGEST_INTEGER,
    NotCanonical,
    b64,
    canonical,
    check_name,
    check_value,
    raw_of,
    unb64,
)
from desktop_app.ledger.entry import (
    ENTRY_VERSION,
    MOST_BYTES,
    MOST_NAMES,
    MOST_SUPERSEDED,
    SIG_TAG,
    Entry,
    Form,
    Full,
    Header,
    Log,
    Redacted,
    Stub,
    entry_id,
)
from desktop_app.ledger.leaves import body_leaves, digest, leaf
from desktop_app.ledger.spelling import has_repeated_names

Verify = Callable[[bytes, bytes, bytes], bool]
"""verify(public key, message, signature): libsodium's verdict, never an exception."""

AcceptableKey = Callable[[bytes], bool]

_MOST_LOGS_REMEMBERED = 1_024
_KIND = re.compile(r"[a-z][a-z0-9_]{0,30}/[1-9][0-9]{0,3}", re.ASCII)
_ID, _KEY, _SIGNATURE, _OBJECT, _SALT = 32, 32, 64, 16, 16


class Fault(StrEnum):
    """Why an entry is set aside (LEDGER section 3)."""

    MALFORMED = "E_MALFORMED"
    VERSION = "E_VERSION"
    NOT_CANONICAL = "E_NOT_CANONICAL"
    BAD_KEY = "E_BAD_KEY"
    BAD_SIGNATURE = "E_BAD_SIG"
    DIGEST = "E_DIGEST"
    WRONG_CHANNEL = "E_WRONG_CHANNEL"


class SetAside(Exception):
    """These bytes are not a sound entry; `fault` says at which check they failed."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def read_entry(
    untrusted_line: bytes,
    *,
    verify: Verify,
    acceptable_key: AcceptableKey,
    channel: tuple[CaseId, Audience] | None = None,
) -> Entry:
    """Check one line, without its line end.

    Raises:
        SetAside: with the first check it fails. Nothing else is ever raised.
    """
    parsed = parse(untrusted_line)
    signed = canonical(parsed.header)
    author = parsed.log.author
    if not acceptable_key(author):
        raise SetAside(Fault.BAD_KEY)
    signature = unb64(parsed.form.sig, _SIGNATURE)
    if not verify(author, SIG_TAG + signed, signature):
        raise SetAside(Fault.BAD_SIGNATURE)
    if not leaves_agree(parsed.form):
        raise SetAside(Fault.DIGEST)
    if channel is not None and parsed.log[1:] != channel:
        raise SetAside(Fault.WRONG_CHANNEL)
    return parsed


def first_fault(
    untrusted_line: bytes,
    *,
    verify: Verify,
    acceptable_key: AcceptableKey,
    channel: tuple[CaseId, Audience] | None = None,
) -> Fault | None:
    """The first check that a line fails; None for a sound one, which `reread` then reads."""
    try:
        read_entry(untrusted_line, verify=verify, acceptable_key=acceptable_key, channel=channel)
    except SetAside as reason:
        return reason.fault
    return None


def parse(untrusted_line: bytes) -> Entry:
    """Checks 1 to 3: size, JSON, names, members, types, version, spelling.

    The result is not yet proved to be signed: only `read_entry` gives that.
    """
    if len(untrusted_line) > MOST_BYTES:
        raise SetAside(Fault.MALFORMED)
    try:
        form = _decode(untrusted_line)
        entry = _entry(form, untrusted_line)
    except (ValueError, RecursionError):
        raise SetAside(_version_or_malformed(untrusted_line)) from None
    if entry.header.version != ENTRY_VERSION:
        raise SetAside(Fault.VERSION)
    if canonical(form) != untrusted_line:
        repeated = has_repeated_names(untrusted_line)
        raise SetAside(Fault.MALFORMED if repeated else Fault.NOT_CANONICAL)
    return entry


def reread(line: bytes) -> Entry:
    """Read back a line this device has already checked; its bytes are not checked again."""
    return _entry(_decode(line), line, checked=True)


def channel_of(line: bytes) -> tuple[CaseId, Audience]:
    """Where a line belongs that was already checked, without reading the rest of it."""
    placed = _any_place.decode(line).h
    return CaseId(raw_of(placed.c)), Audience(placed.u)


def leaves_agree(form: Form) -> bool:
    """Whether the fields and withheld leaves add up to the signed digest. A stub claims none."""
    if isinstance(form, Stub):
        return True
    if isinstance(form, Full):
        leaves = list(body_leaves(unb64(form.key, _SALT), form.body).values())
    else:
        shown = [leaf(pair[0], name, pair[1]) for name, pair in form.open.items()]
        held = [unb64(withheld, _ID) for withheld in form.held]
        if not set(shown).isdisjoint(held):
            return False
        leaves = shown + held
    return b64(digest(leaves)) == form.h.digest


_full = msgspec.json.Decoder(Full)
_redacted = msgspec.json.Decoder(Redacted)
_stub = msgspec.json.Decoder(Stub)


class _Version(msgspec.Struct):
    v: int


class _AnyHeader(msgspec.Struct):
    h: _Version


class _Place(msgspec.Struct, gc=False):
    c: str
    u: str


class _AnyPlace(msgspec.Struct, gc=False):
    h: _Place


_any_place = msgspec.json.Decoder(_AnyPlace)
_any_version = msgspec.json.Decoder(_AnyHeader)


def _decode(line: bytes) -> Form:
    """Canonical bytes name their form by how they begin."""
    if line.startswith(b'{"body"'):
        return _full.decode(line)
    try:
        return _stub.decode(line) if b'"held"' not in line else _redacted.decode(line)
    except msgspec.ValidationError:
        return _full.decode(line)


def _version_or_malformed(line: bytes) -> Fault:
    """A later version may have other members: park it instead of calling it damaged."""
    try:
        version = _any_version.decode(line).h.v
    except (ValueError, RecursionError):
        return Fault.MALFORMED
    return Fault.MALFORMED if version == ENTRY_VERSION else Fault.VERSION


def _entry(form: Form, line: bytes, *, checked: bool = False) -> Entry:
    header = form.h
    if not checked:
        _check_header(header)
        _check_body(form)
        unb64(form.sig, _SIGNATURE)
    return Entry(
        id=entry_id(canonical(header)),
        log=_log(header.author, header.case, header.audience),
        about=ObjectId(raw_of(header.about)),
        previous=None if header.previous is None else EntryId(raw_of(header.previous)),
        refers=None if header.refers is None else EntryId(raw_of(header.refers)),
        supersedes=tuple(EntryId(raw_of(target)) for target in header.supersedes),
        form=form,
        line=line,
    )


@lru_cache(_MOST_LOGS_REMEMBERED)
def _log(author: str, case: str, audience: str) -> Log:
    """Remembered, because thousands of entries come in from a few logs."""
    return Log(DeviceKey(raw_of(author)), CaseId(raw_of(case)), Audience(audience))


def _check_header(header: Header) -> None:
    for spelled, size in ((header.author, _KEY), (header.case, _OBJECT), (header.about, _OBJECT)):
        unb64(spelled, size)
    for named in (header.digest, header.previous, header.refers, *header.supersedes):
        if named is not None:
            unb64(named, _ID)
    counts = (header.position, header.lamport)
    if any(not 0 <= count <= LARGEST_INTEGER for count in counts):
        raise NotCanonical("count")
    if any(
        abs(moment) > LARGEST_INTEGER for moment in (header.wall_ms, header.clock_offset_ms or 0)
    ):
        raise NotCanonical("time")
    if (header.position == 0) != (header.previous is None):
        raise NotCanonical("previous")
    if not is_tag(header.audience) or not _KIND.fullmatch(header.kind):
        raise NotCanonical("tag")
    targets = header.supersedes
    if len(targets) > MOST_SUPERSEDED or sorted(set(targets)) != targets:
        raise NotCanonical("supersedes")


def _check_body(form: Form) -> None:
    if isinstance(form, Full):
        unb64(form.key, _SALT)
        _check_fields(form.body, 0)
    elif isinstance(form, Redacted):
        for pair in form.open.values():
            unb64(pair[0], _SALT)
        for held in form.held:
            unb64(held, _ID)
        if sorted(set(form.held)) != form.held:
            raise NotCanonical("held")
        _check_fields({name: pair[1] for name, pair in form.open.items()}, len(form.held))


def _check_fields(fields: Mapping[str, object], held: int) -> None:
    if len(fields) + held > MOST_NAMES:
        raise NotCanonical("too many names")
    for name, value in fields.items():
        check_name(name)
        check_value(value)
