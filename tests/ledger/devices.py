"""Devices that write signed entries in memory, exactly as the program does, only with no vault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from msgspec.structs import fields

from desktop_app.crypto.signing import DevicePen, is_acceptable_key, verify
from desktop_app.domain.ids import AGENCY_CHANNEL, Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.checks import read_entry
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import SIG_TAG, Entry, Form, Full, Header, line_of
from desktop_app.ledger.leaves import body_leaves, digest
from desktop_app.ledger.trust import Channel, agency_id
from desktop_app.ledger.writing import Place, write_entry

CASE = CaseId(b"a fictional case")
TEAM: Channel = (CASE, Audience("case"))
POLICE: Channel = (CASE, Audience("d_police"))
MARCH_2026_MS = 1_772_368_200_000


def object_id(name: str) -> ObjectId:
    """An id that is random enough, and the same on every run."""
    return ObjectId(sha256(name.encode()).digest()[:16])


def checked(line: bytes, channel: Channel | None = None) -> Entry:
    """The line as a receiver checks it.

    Raises:
        SetAside: as `read_entry`.
    """
    return read_entry(line, verify=verify, acceptable_key=is_acceptable_key, channel=channel)


def copy_of(entry: Entry, form: Form) -> Entry:
    """The same entry as another copy shows it, through all checks."""
    return checked(line_of(form))


def signed(pen: DevicePen, header: Header, body: Mapping[str, object], key: bytes) -> bytes:
    """A line signed as it is, whatever its header says: for what no honest writer writes."""
    complete = replace_header(
        header, a=b64(pen.public), d=b64(digest(body_leaves(key, body).values()))
    )
    signature = b64(pen.sign(SIG_TAG + canonical(complete)))
    return line_of(Full(h=complete, sig=signature, body=dict(body), key=b64(key)))


def replace_header(header: Header, **letters: object) -> Header:
    """The header with some of its one-letter members changed, unchecked."""
    members = {each.encode_name: getattr(header, each.name) for each in fields(header)}
    named = {each.encode_name: each.name for each in fields(header)}
    return Header(**{named[letter]: value for letter, value in {**members, **letters}.items()})


@dataclass(slots=True)
class Device:
    """One device and its logs: positions, links and Lamport counts are kept for it."""

    name: str
    pen: DevicePen
    heads: dict[Channel, tuple[int, EntryId]] = field(default_factory=dict)
    lamport: int = -1
    _keys_used: int = 0

    @classmethod
    def named(cls, name: str) -> Self:
        """The device of that name, with the same key on every run."""
        return cls(name, DevicePen.from_seed(sha256(b"device " + name.encode()).digest()))

    @property
    def key(self) -> DeviceKey:
        """Its public key."""
        return self.pen.public

    def write(
        self,
        kind: str,
        about: str | ObjectId,
        body: Mapping[str, object],
        *,
        channel: Channel = TEAM,
        supersedes: Sequence[EntryId] = (),
        refers: EntryId | None = None,
        wall_ms: int = MARCH_2026_MS,
        clock_offset_ms: int | None = 0,
        lamport: int | None = None,
        instead_of: Entry | None = None,
    ) -> Entry:
        """The next entry of this device's log, or a second one in the place of `instead_of`."""
        position, previous = self._place(channel, instead_of)
        self.lamport = self.lamport + 1 if lamport is None else lamport
        place = Place(
            position=position,
            previous=previous,
            lamport=self.lamport,
            wall_ms=wall_ms,
            clock_offset_ms=clock_offset_ms,
        )
        about_id = object_id(about) if isinstance(about, str) else about
        draft = Draft(
            case=channel[0],
            audience=channel[1],
            kind=kind,
            about=about_id,
            body=body,
            refers=refers,
        )
        entry = write_entry(draft, place, tuple(supersedes), self.body_key(), self.pen)
        if instead_of is None:
            self.heads[channel] = (position, entry.id)
        return entry

    def body_key(self) -> bytes:
        """Sixteen bytes not used before by this device."""
        self._keys_used += 1
        return sha256(f"{self.name} {self._keys_used}".encode()).digest()[:16]

    def _place(self, channel: Channel, instead_of: Entry | None) -> tuple[int, EntryId | None]:
        if instead_of is not None:
            return instead_of.header.position, instead_of.previous
        position, previous = self.heads.get(channel, (-1, None))
        return position + 1, previous


class Agency(Device):
    """An agency's own key, which signs cards and revocations in the agency's channel."""

    @property
    def channel(self) -> Channel:
        """Where its word counts."""
        return CaseId(agency_id(self.key)), AGENCY_CHANNEL

    def card(self, device: Device, authority: str = "worker", **said: object) -> Entry:
        """A card for a device."""
        body = {
            "key": b64(device.key),
            "age": "age1" + device.name,
            "person": b64(object_id("person " + device.name)),
            "name": device.name,
            "agency": self.name,
            "discipline": "child_protection",
            "job": "",
            "authority": authority,
            "device": "laptop",
            "expires": "2028-03-01",
            **said,
        }
        return self.write(kinds.CARD, f"card {device.name}", body, channel=self.channel)

    def revoke(self, device: Device) -> Entry:
        """A revocation of a device."""
        body = {"key": b64(device.key), "reason": "lost", "noticed_at": "2026-03-02"}
        return self.write(kinds.REVOKE, f"card {device.name}", body, channel=self.channel)

    def unpurge(self, purge: Entry) -> Entry:
        """Take a purge back."""
        body = {"purge": b64(purge.id), "basis": "made in error"}
        return self.write(kinds.UNPURGE, "unpurge", body, channel=self.channel)


def pin_of(lost: Device, head: Entry | EntryId, by: Device, channel: Channel = TEAM) -> Entry:
    """`by` says which entries of a log were written before the loss."""
    id_ = head.id if isinstance(head, Entry) else head
    body = {"key": b64(lost.key), "head": b64(id_)}
    return by.write(kinds.PIN, f"pin {lost.name}", body, channel=channel)


def purge_of(targets: Sequence[Entry], by: Device, channel: Channel = TEAM) -> Entry:
    """`by` takes the words of some entries away; of the whole channel when none is named."""
    named: object = [b64(target.id) for target in targets] or "channel"
    body = {"targets": named, "basis": "retention"}
    return by.write(kinds.PURGE, "purge", body, channel=channel)
