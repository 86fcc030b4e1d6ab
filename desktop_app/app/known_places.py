"""Opens places to exchange through, and remembers in the vault which place stood where."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Protocol

from desktop_app.exchange.places import open_place
from desktop_app.exchange.store_addresses import Credentials
from desktop_app.services.exchange_ports import Place

_STORED = "exchange/stood_at/"
_NAMES_AND_SECRETS = {
    "s3:": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
    "az:": ("AZURE_STORAGE_ACCOUNT_NAME", "AZURE_STORAGE_ACCOUNT_KEY"),
}


class Settings(Protocol):
    """Where the vault keeps it."""

    def setting(self, name: str) -> bytes | None: ...
    def set(self, name: str, value: bytes) -> None: ...


def open_known_place(
    settings: Settings,
    target: str,
    credentials: Credentials | None = None,
    *,
    accept_loss: bool = False,
) -> Place:
    """The place at a path or an address; a folder that was emptied is still the same place.

    So it holds less than before, and whoever exchanges is asked. Once the loss is accepted, what
    is there now counts as a place of its own.

    Raises:
        Refusal: BAD_VALUE. Fault: PLACE_GONE.
    """
    name = _STORED + sha256(target.encode(errors="surrogateescape")).hexdigest()[:32]
    stored = settings.setting(name)
    known_as = stored.decode() if stored and not accept_loss else None
    place = open_place(target, credentials, known_as=known_as)
    if place.id != known_as:
        settings.set(name, place.id.encode())
    return place


def credentials_in(environment: Mapping[str, str], target: str) -> Credentials | None:
    """The keys to a store that stand in the environment, under the names its own tools use."""
    found = _NAMES_AND_SECRETS.get(target[:3].lower())
    if found is None:
        return None
    name, secret = (environment.get(one, "") for one in found)
    return Credentials(name, secret) if name and secret else None
