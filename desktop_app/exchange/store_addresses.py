"""Addresses of object stores, and how to sign in there."""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from desktop_app.domain.errors import Refusal, RefusalCode

_CONTAINER = re.compile(r"[a-z0-9][a-z0-9.-]{2,62}")
_STORES = frozenset({"s3", "az"})
_OPTIONS = frozenset({"endpoint", "region", "account"})


@dataclass(frozen=True, slots=True)
class Credentials:
    """How to sign in to a store: an access key id or an account, and the secret that goes with it.

    For Azure the secret is an account key or a shared access signature (`sv=…`).
    """

    name: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoreAddress:
    """Where objects lie, without anything that opens it."""

    scheme: str
    container: str
    prefix: str
    endpoint: str | None
    region: str | None
    account: str | None

    @property
    def spelled(self) -> str:
        """The one spelling of an address, by which a place is known again."""
        where = self.endpoint or self.account or self.region or ""
        return f"{self.scheme}://{self.container}/{self.prefix}?{where}"

    @property
    def title(self) -> str:
        """What people call it."""
        return f"{self.container}/{self.prefix}".removesuffix("/")


def store_address(untrusted: str) -> StoreAddress:
    """Read `s3://bucket/prefix?endpoint=https://…&region=…` or `az://container/prefix?account=…`.

    Raises:
        Refusal: BAD_VALUE.
    """
    try:
        parts = urlsplit(untrusted)
    except ValueError:
        raise Refusal(RefusalCode.BAD_VALUE, what="place") from None
    options = dict(parse_qsl(parts.query))
    prefix = unquote(parts.path).strip("/")
    is_whole = (
        parts.scheme in _STORES
        and _CONTAINER.fullmatch(parts.netloc) is not None
        and _OPTIONS.issuperset(options)
        and not parts.fragment
        and all(not step.startswith(".") for step in prefix.split("/"))
        and options.get("endpoint", "https://").startswith(("https://", "http://"))
    )
    if not is_whole:
        raise Refusal(RefusalCode.BAD_VALUE, what="place")
    return StoreAddress(
        scheme=parts.scheme,
        container=parts.netloc,
        prefix=prefix,
        endpoint=options.get("endpoint"),
        region=options.get("region"),
        account=options.get("account"),
    )
