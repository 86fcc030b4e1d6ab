"""Plans a disclosure package for the Crown and puts on record which numbers it gave."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from desktop_app.domain.access import Access
from desktop_app.domain.attachment import Content
from desktop_app.domain.crown import CrownPackage
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.handoff import HandoffRequest, ReadableRecord
from desktop_app.domain.ids import AttachmentId, Audience, EntryId, ObjectId, printed
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, unb64
from desktop_app.ledger.draft import Draft
from desktop_app.services.access import note
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.local_day import local_now
from desktop_app.services.opened import OpenVault
from desktop_app.services.signing_later import sign_all

_Key = TypeVar("_Key", EntryId, Content)

_ENTRY_BYTES, _FILE_BYTES = 32, 16
_MOST_NUMBERS: Final = 2_000
"""As many as one entry tells: each takes some 60 bytes of the 256 KiB it may have."""


@dataclass(slots=True)
class _Given:
    """Numbers that earlier packages gave."""

    packages: int = 0
    entries: dict[EntryId, int] = field(default_factory=dict)
    exhibits: dict[Content, int] = field(default_factory=dict)
    first_in: dict[EntryId, int] = field(default_factory=dict)


def plan_package(vault: OpenVault, request: HandoffRequest) -> CrownPackage:
    """Decide what is in the brief and number it, going on from earlier packages.

    Raises:
        Refusal: as `plan_disclosure`.
    """
    sign_all(vault)
    disclosure = plan_disclosure(vault, request)
    given = _given(vault, request)
    number = given.packages + 1
    entries = _numbered(given.entries, (line.entry.id for line in disclosure.lines))
    exhibits = _numbered(given.exhibits, (file.content for file in disclosure.attachments))
    return CrownPackage(
        number=number,
        record=_record(vault, request, disclosure),
        entries=entries,
        exhibits=exhibits,
        first_in={id_: given.first_in.get(id_, number) for id_ in entries},
    )


def put_on_record(vault: OpenVault, package: CrownPackage, digest: str) -> None:
    """Remember the numbers, in each channel its own; `digest` is the brief's SHA-256 (hex)."""
    disclosure = package.record.disclosure
    files = {line.entry.id: line.entry.attachments for line in disclosure.lines}
    channels: dict[Audience, list[EntryId]] = defaultdict(list)
    for line in disclosure.lines:
        channels[line.entry.audience].append(line.entry.id)
    drafts = [
        Draft(
            case=disclosure.case,
            audience=channel,
            kind=kinds.DISCLOSURE,
            about=ObjectId(vault.new_id()),
            body={
                "package": package.number,
                "digest": digest,
                "entries": [[b64(each), package.entries[each]] for each in some],
                "exhibits": [
                    [b64(file.id), file.sha256, package.exhibits[file.content]]
                    for each in some
                    for file in files[each]
                    if file.content in package.exhibits
                ],
            },
        )
        for channel in sorted(channels)
        for some in _in_parts(channels[channel])
    ]
    told = vault.book.append(vault.pen, drafts).entries
    ids = [printed("e", each) for each in told]
    note(vault, Access.HANDED, disclosure.case, ids, len(disclosure.lines))


def _given(vault: OpenVault, request: HandoffRequest) -> _Given:
    """What this device's own packages numbered: another's numbers are not ours to go on from."""
    given = _Given()
    for entry in vault.book.things(request.case, kinds.DISCLOSURE):
        if entry.log.author != vault.me.key:
            continue
        said = entry.shown or {}
        package = _whole(said.get("package"))
        given.packages = max(given.packages, package)
        for id_, number in _rows(said.get("entries"), 2):
            key = EntryId(unb64(str(id_), _ENTRY_BYTES))
            given.entries[key] = _whole(number)
            given.first_in[key] = min(package, given.first_in.get(key, package))
        for id_, sha256, number in _rows(said.get("exhibits"), 3):
            file = AttachmentId(unb64(str(id_), _FILE_BYTES))
            given.exhibits[file, str(sha256)] = _whole(number)
    return given


def _numbered(given: Mapping[_Key, int], wanted: Iterable[_Key]) -> dict[_Key, int]:
    """Old numbers stay; what is new goes on from the highest."""
    last = max(given.values(), default=0)
    numbers: dict[_Key, int] = {}
    for each in wanted:
        if each in numbers:
            continue
        if each in given:
            numbers[each] = given[each]
        else:
            last += 1
            numbers[each] = last
    return numbers


def _record(vault: OpenVault, request: HandoffRequest, disclosure: Disclosure) -> ReadableRecord:
    return ReadableRecord(
        codename=disclosure.codename,
        bundle="",
        created=local_now(vault).isoformat(timespec="seconds"),
        sender=vault.me,
        recipients=(),
        purpose=request.purpose.strip(),
        authority=request.authority.strip(),
        limits=request.limits.strip(),
        people=disclosure.people,
        entries=tuple(line.entry for line in disclosure.lines),
        groups=disclosure.groups,
        files={},
        principal="",
        disclosure=disclosure,
        language=vault.reading.case(request.case).language,
    )


def _in_parts(ids: list[EntryId]) -> Iterator[list[EntryId]]:
    for start in range(0, len(ids), _MOST_NUMBERS):
        yield ids[start : start + _MOST_NUMBERS]


def _rows(untrusted: object, width: int) -> Iterator[list[object]]:
    for row in untrusted if isinstance(untrusted, list) else []:
        if isinstance(row, list) and len(row) == width:
            yield row


def _whole(untrusted: object) -> int:
    return untrusted if type(untrusted) is int else 0
