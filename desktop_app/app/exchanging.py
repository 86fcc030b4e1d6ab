"""Exchanges one open vault with a place: the exchange room's files in the crypto room's seals."""

from desktop_app.app.vaults import Session
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.wrapping import AgeWrapping
from desktop_app.domain.errors import Refusal
from desktop_app.exchange.parcels import StoreParcels
from desktop_app.exchange.places import open_place
from desktop_app.exchange.store_names import StoreNames
from desktop_app.services.exchange_ports import Place, Told, Tools, Went, Wishes
from desktop_app.services.exchanging.errand import exchange_with


def exchange(session: Session, place: Place, wishes: Wishes, told: Told) -> Went:
    """Bring in what lies in a place, and put there what it lacks.

    Raises:
        Refusal, Fault: as `exchange_with`.
    """
    return exchange_with(session.vault, place, tools_of(session), wishes, told)


def place_at(target: str) -> Place:
    """The place that a path or the address of a store stands for.

    Raises:
        Refusal: BAD_VALUE. Fault: PLACE_GONE.
    """
    return open_place(target)


def tools_of(session: Session) -> Tools:
    """What an exchange of this vault works with."""
    return Tools(
        wrapping=AgeWrapping(),
        names=StoreNames(),
        parcels=StoreParcels(),
        own_identities=lambda: [
            session.identity.text,
            *(former.identity.text for former in session.former),
        ],
        recipient_of=_recipient_of,
    )


def _recipient_of(untrusted_identity: str) -> str | None:
    try:
        return AgeIdentity.from_text(untrusted_identity).recipient
    except Refusal:
        return None
