"""Signs in to object stores: patient with slow links, quick to notice that there is none."""

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from obstore.exceptions import BaseError
from obstore.store import AzureStore, S3Store

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.exchange.object_place import ObjectPlace
from desktop_app.exchange.store_addresses import Credentials, StoreAddress

if TYPE_CHECKING:
    from obstore.store import AzureConfig, ClientConfig, RetryConfig, S3Config

# A part of 16 MiB takes half an hour at 75 kbit/s.
_WHOLE_REQUEST = timedelta(minutes=30)
_CONNECTING = timedelta(seconds=15)
_RETRIES: "RetryConfig" = {
    "max_retries": 3,
    "retry_timeout": timedelta(minutes=3),
    "backoff": {
        "init_backoff": timedelta(milliseconds=200),
        "max_backoff": timedelta(seconds=10),
        "base": 2,
    },
}
_ANY_REGION = "us-east-1"  # what S3-compatible stores that know no regions expect


def open_store(address: StoreAddress, credentials: Credentials | None) -> ObjectPlace:
    """The place at an address; nothing is asked of the store yet.

    Raises:
        Refusal: BAD_VALUE for an address or keys the library can't make sense of.
    """
    try:
        store = (
            _s3(address, credentials) if address.scheme == "s3" else _azure(address, credentials)
        )
    except (BaseError, ValueError):  # what they say may hold the keys
        raise Refusal(RefusalCode.BAD_VALUE, what="place") from None
    return ObjectPlace(store, address=address.spelled, title=address.title)


def _s3(address: StoreAddress, credentials: Credentials | None) -> S3Store:
    config: S3Config = {"region": address.region or _ANY_REGION}
    if address.endpoint:
        config["endpoint"] = address.endpoint
        config["virtual_hosted_style_request"] = False
    if credentials is None:
        config["skip_signature"] = True
    else:
        config["access_key_id"] = credentials.name
        config["secret_access_key"] = credentials.secret
    return S3Store(
        address.container,
        prefix=address.prefix or None,
        config=config,
        client_options=_client(address),
        retry_config=_RETRIES,
    )


def _azure(address: StoreAddress, credentials: Credentials | None) -> AzureStore:
    config: AzureConfig = {}
    if address.endpoint:
        config["endpoint"] = address.endpoint
    if account := address.account or (credentials and credentials.name):
        config["account_name"] = account
    if credentials is None:
        config["skip_signature"] = True
    elif "sig" in dict(parse_qsl(credentials.secret.removeprefix("?"))):
        config["sas_key"] = credentials.secret.removeprefix("?")
    else:
        config["account_key"] = credentials.secret
    return AzureStore(
        address.container,
        prefix=address.prefix or None,
        config=config,
        client_options=_client(address),
        retry_config=_RETRIES,
    )


def _client(address: StoreAddress) -> "ClientConfig":
    """Plain http only where the address says so: what lies there is sealed, but not who asks."""
    return {
        "timeout": _WHOLE_REQUEST,
        "connect_timeout": _CONNECTING,
        "allow_http": (address.endpoint or "").startswith("http://"),
    }
