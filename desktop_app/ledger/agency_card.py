"""An agency's own card: its key, its age recipient and its name, signed by that key."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.ids import AgencyId, DeviceKey
from desktop_app.ledger.canonical import NotCanonical, b64, canonical, check_value, unb64
from desktop_app.ledger.checks import AcceptableKey, Verify
from desktop_app.ledger.trust import agency_id
from desktop_app.ledger.writing import Pen

_TAG = b"throughline-agency-card/1\n"
_MEMBERS = ("agency", "name", "recipient", "sig")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class AgencyCard:
    """What an agency gives to its own devices and to partner agencies, to be compared by voice."""

    key: DeviceKey
    recipient: str
    name: str
    signature: bytes

    @property
    def id(self) -> AgencyId:
        """The id of the agency, which is also that of its own channel."""
        return agency_id(self.key)

    def record(self) -> dict[str, object]:
        """The card as it is written into files."""
        signed = _signed(self.key, self.recipient, self.name)
        return {**signed, "sig": b64(self.signature)}


def sign_agency_card(pen: Pen, recipient: str, name: str) -> AgencyCard:
    """The card of the agency whose key this pen is."""
    signed = canonical(_signed(pen.public, recipient, name))
    return AgencyCard(pen.public, recipient, name, pen.sign(_TAG + signed))


def read_agency_card(
    untrusted: object, *, verify: Verify, acceptable_key: AcceptableKey
) -> AgencyCard:
    """The card in a record, if the key on it signed it. Its recipient is not yet judged.

    Raises:
        NotCanonical: it is no such card, or was altered.
    """
    if not isinstance(untrusted, Mapping) or set(untrusted) != set(_MEMBERS):
        raise NotCanonical("agency card")
    check_value(untrusted)
    agency, name, recipient, signature = (untrusted[member] for member in _MEMBERS)
    if not all(isinstance(text, str) for text in (agency, name, recipient, signature)):
        raise NotCanonical("agency card")
    key = DeviceKey(unb64(agency, 32))
    card = AgencyCard(key, recipient, name, unb64(signature, 64))
    signed = canonical(_signed(key, recipient, name))
    if not name.strip() or len(name) > _LONGEST_NAME or not acceptable_key(key):
        raise NotCanonical("agency card")
    if not verify(key, _TAG + signed, card.signature):
        raise NotCanonical("agency card")
    return card


def _signed(key: DeviceKey, recipient: str, name: str) -> dict[str, object]:
    return {"agency": b64(key), "name": name, "recipient": recipient}
