"""Reads and writes the body of a card entry."""

import msgspec

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.foreign_names import written_out
from desktop_app.domain.ids import DeviceKey, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import agency_id, speaks_as_agency

_LONGEST = 200


class _CardBody(msgspec.Struct, frozen=True):
    key: str
    age: str
    person: str
    name: str
    agency: str
    discipline: Discipline
    job: str
    authority: Authority
    device: str
    expires: str
    reports_to: str = ""


def _shown(untrusted: str) -> str:
    """What somebody is called, fit to look at wherever it is shown: one line, and not for pages.

    A letter that turns the line around would have it read as somebody else's name.
    """
    return written_out(untrusted[:_LONGEST])


def card_of(entry: Entry) -> Card | None:
    """The card an entry holds, if an agency wrote it in its own channel; else None."""
    if entry.header.kind != kinds.CARD or not speaks_as_agency(entry):
        return None
    try:
        body = msgspec.convert(entry.shown, _CardBody)
        return Card(
            id=entry.about,
            agency_id=agency_id(entry.log.author),
            agency_key=entry.log.author,
            key=DeviceKey(unb64(body.key, 32)),
            recipient=body.age,
            person=PersonId(unb64(body.person, 16)),
            name=_shown(body.name),
            agency=_shown(body.agency),
            discipline=body.discipline,
            job=_shown(body.job),
            authority=body.authority,
            device=_shown(body.device),
            expires=body.expires,
            reports_to=PersonId(unb64(body.reports_to, 16)) if body.reports_to else None,
        )
    except (msgspec.ValidationError, NotCanonical):
        return None


def card_body(card: Card) -> dict[str, object]:
    """The body of the entry that makes a card known."""
    return {
        "key": b64(card.key),
        "age": card.recipient,
        "person": b64(card.person),
        "name": card.name,
        "agency": card.agency,
        "discipline": card.discipline.value,
        "job": card.job,
        "authority": card.authority.value,
        "device": card.device,
        "expires": card.expires,
        **({"reports_to": b64(card.reports_to)} if card.reports_to is not None else {}),
    }
