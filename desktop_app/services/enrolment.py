"""Joining an agency: the request a device writes, the invitation it gets back (decision 026)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import msgspec

from desktop_app.domain.codes import Discipline
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey, PersonId
from desktop_app.ledger.agency_card import AgencyCard, read_agency_card
from desktop_app.ledger.agency_log import AgencyLog, BrokenLog, read_agency_log
from desktop_app.ledger.canonical import b64, canonical, check_value, unb64
from desktop_app.ledger.checks import AcceptableKey, Verify
from desktop_app.ledger.control_body import shown
from desktop_app.ledger.writing import Pen
from desktop_app.services.agency import Agency, KeyLine

LARGEST_REQUEST = 16 * 1024
LARGEST_INVITATION = 16 * 1024 * 1024
_REQUEST, _INVITATION = "throughline-request/1", "throughline-invitation/1"
_REQUEST_TAG = b"throughline-request/1\n"
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class KeyJudge:
    """What the crypto room says of keys that came from outside."""

    verify: Verify
    acceptable_key: AcceptableKey
    is_recipient: Callable[[str], bool]
    recipient_of: Callable[[str], str | None]
    code_of: Callable[[bytes, str], str]


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an agency gives to its devices: its card, all it ever said, its channel's keys."""

    agency: AgencyCard
    log: AgencyLog
    keyring: tuple[KeyLine, ...]


class Asking(Protocol):
    """Whose card tells who asks."""

    @property
    def key(self) -> DeviceKey: ...
    @property
    def recipient(self) -> str: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def name(self) -> str: ...
    @property
    def discipline(self) -> Discipline: ...
    @property
    def job(self) -> str: ...
    @property
    def device(self) -> str: ...


class _Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    age: str
    person: str
    name: str
    discipline: Discipline
    job: str
    device: str
    format: str
    sig: str


class _Invitation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    agency: dict[str, str]
    format: str
    keyring: list[tuple[str, str]]
    log: list[str]


def write_request(pen: Pen, asking: Asking) -> bytes:
    """A request for a card, signed by the device it is for."""
    asked = {
        "age": asking.recipient,
        "device": asking.device,
        "discipline": asking.discipline.value,
        "format": _REQUEST,
        "job": asking.job,
        "key": b64(asking.key),
        "name": asking.name,
        "person": b64(asking.person),
    }
    return canonical({**asked, "sig": b64(pen.sign(_REQUEST_TAG + canonical(asked)))})


def read_request(untrusted: bytes, judge: KeyJudge) -> EnrolRequest:
    """What a device asks for, if it signed that itself. Whose it is, only comparing tells.

    Raises:
        Refusal: REQUEST_MALFORMED.
    """
    try:
        return _read_request(untrusted, judge)
    except (ValueError, RecursionError):
        raise Refusal(RefusalCode.REQUEST_MALFORMED) from None


def _read_request(untrusted: bytes, judge: KeyJudge) -> EnrolRequest:
    if len(untrusted) > LARGEST_REQUEST:
        raise ValueError("size")
    asked = msgspec.json.decode(untrusted, type=_Request)
    members = msgspec.to_builtins(asked)
    check_value(members)
    if canonical(members) != untrusted or asked.format != _REQUEST:
        raise ValueError("another spelling, or another format")
    request = EnrolRequest(
        key=DeviceKey(unb64(asked.key, 32)),
        recipient=asked.age,
        person=PersonId(unb64(asked.person, 16)),
        name=asked.name,
        discipline=asked.discipline,
        job=asked.job,
        device=asked.device,
    )
    if any(len(text) > _LONGEST_TEXT for text in (asked.name, asked.job, asked.device)):
        raise ValueError("length")
    if not judge.acceptable_key(request.key) or not judge.is_recipient(request.recipient):
        raise ValueError("key")
    signed = canonical({name: value for name, value in members.items() if name != "sig"})
    if not judge.verify(request.key, _REQUEST_TAG + signed, unb64(asked.sig, 64)):
        raise ValueError("signature")
    return request


def write_invitation(agency: Agency) -> bytes:
    """All an agency ever said and the keys of its channel, to be sealed to devices of its own."""
    return canonical(
        {
            "agency": agency.card.record(),
            "format": _INVITATION,
            "keyring": [[line.decode(), identity] for line, identity in agency.keyring],
            "log": [line.decode() for line in agency.log.lines],
        }
    )


def read_invitation(untrusted: bytes, judge: KeyJudge) -> Invitation:
    """What was sealed to this device, with every line and key checked.

    Anybody can write one in the name of an agency they made up: whose it is, only comparing
    the agency's code tells.

    Raises:
        Refusal: INVITATION_MALFORMED.
    """
    try:
        return _read_invitation(untrusted, judge)
    except (ValueError, RecursionError, BrokenLog):
        raise Refusal(RefusalCode.INVITATION_MALFORMED) from None


def _read_invitation(untrusted: bytes, judge: KeyJudge) -> Invitation:
    said = msgspec.json.decode(untrusted, type=_Invitation)
    if canonical(said) != untrusted or said.format != _INVITATION:
        raise ValueError("another spelling, or another format")
    verify, acceptable = judge.verify, judge.acceptable_key
    agency = read_agency_card(said.agency, verify=verify, acceptable_key=acceptable)
    if not judge.is_recipient(agency.recipient):
        raise ValueError("recipient")
    lines = (line.encode() for line in said.log)
    log = read_agency_log(lines, agency.key, verify=verify, acceptable_key=acceptable)
    keyring = tuple((line.encode(), identity) for line, identity in said.keyring)
    _check_keyring(keyring, log, judge)
    return Invitation(agency, log, keyring)


def _check_keyring(keyring: Iterable[KeyLine], log: AgencyLog, judge: KeyJudge) -> None:
    """Each identity has to be the one its signed epoch names, or it opens nothing."""
    recipients = {epoch.line: shown(epoch, "recipient") for epoch in log.epochs}
    for line, identity in keyring:
        if line not in recipients or judge.recipient_of(identity) != recipients[line]:
            raise ValueError("keyring")
