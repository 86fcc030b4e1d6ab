"""From what a person names, a folder or a store's address, to a place to exchange through."""

import re
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.exchange.store_addresses import Credentials, store_address
from desktop_app.services.exchange_ports import Place

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+):", re.IGNORECASE)  # one letter is a drive


def open_place(
    target: str, credentials: Credentials | None = None, *, known_as: str | None = None
) -> Place:
    """The place that a path, a `file:` address, or that of a store (`store_address`) stands for.

    A folder is marked at once, so that it is known again, unless it was `known_as` a place and
    has lost its mark; a store is not asked anything yet.

    Raises:
        Refusal: BAD_VALUE for an address we can't read.
        Fault: PLACE_GONE for a folder that isn't there.
    """
    scheme = _SCHEME.match(target)
    if scheme is None:
        return FolderPlace(Path(target).expanduser(), known_as)
    if scheme[1].lower() == "file":
        return FolderPlace(_folder_of(target), known_as)
    # Only who uses a store waits for its library to be loaded.
    from desktop_app.exchange.object_stores import open_store  # noqa: PLC0415

    return open_store(store_address(target), credentials)


def _folder_of(untrusted: str) -> Path:
    try:
        parts = urlsplit(untrusted)
    except ValueError:
        raise Refusal(RefusalCode.BAD_VALUE, what="place") from None
    if parts.netloc not in {"", "localhost"} or not parts.path:
        raise Refusal(RefusalCode.BAD_VALUE, what="place")
    return Path(url2pathname(parts.path))
