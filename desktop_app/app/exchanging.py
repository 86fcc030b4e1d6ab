"""Exchanges one open vault with a place: the exchange room's files in the crypto room's seals."""

import os

from desktop_app.app.ferry import BlobFerry
from desktop_app.app.known_places import credentials_in, open_known_place
from desktop_app.app.vaults import Session
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.wrapping import AgeWrapping
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.exchange.parcels import StoreParcels
from desktop_app.exchange.store_names import StoreNames
from desktop_app.services.access_told import tell_leads
from desktop_app.services.exchange_ports import Place, Told, Tools, Went, Wishes
from desktop_app.services.exchanging.errand import exchange_with


def exchange(session: Session, place: Place, wishes: Wishes, told: Told) -> Went:
    """Bring in what lies in a place, and put there what it lacks.

    Raises:
        Refusal, Fault: as `exchange_with`. After OWN_ENTRIES_AHEAD nothing is signed any more
            until the vault is opened again, with keys of its own.
    """
    try:
        if wishes.push and not session.database.read_only:
            tell_leads(session.vault)
        return exchange_with(session.vault, place, tools_of(session), wishes, told)
    except Refusal as refusal:
        if refusal.code is RefusalCode.OWN_ENTRIES_AHEAD:
            session.pen.lay_down()
        raise


def place_at(session: Session, target: str, *, accept_loss: bool = False) -> Place:
    """The place that a path or the address of a store stands for.

    The keys to a store are those in the environment.

    Raises:
        Refusal: BAD_VALUE. Fault: PLACE_GONE.
    """
    credentials = credentials_in(os.environ, target)
    drawer = session.database.drawer
    return open_known_place(drawer, target, credentials, accept_loss=accept_loss)


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
        ferry_to=lambda place: BlobFerry(session, place),
    )


def _recipient_of(untrusted_identity: str) -> str | None:
    try:
        return AgeIdentity.from_text(untrusted_identity).recipient
    except Refusal:
        return None
