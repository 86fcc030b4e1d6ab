"""One node of a mail's tree: what its headers say it is, and its bytes as they came."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.intake.mail.headers import Headers, split_headers
from desktop_app.intake.mail.parameters import read_parameters
from desktop_app.intake.mail.words import decode_words
from desktop_app.intake.text.storable import one_line

_MIME: Final = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}")
_WEB_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_READABLE: Final = frozenset({"text/plain", "text/html", "text/enriched"})


@dataclass(frozen=True, slots=True)
class Entity:
    """A message or a part of one. `body` is still in its transfer encoding."""

    headers: Headers
    body: bytes
    mime: str
    parameters: Mapping[str, str]
    disposition: str
    name: str

    @property
    def transfer_encoding(self) -> str:
        """How the body was packed, in lower case; "" if nobody says."""
        return read_parameters(self.headers.first("content-transfer-encoding")).value

    @property
    def is_readable(self) -> bool:
        """Whether its words belong to the message itself, not to a file that came with it."""
        return self.mime in _READABLE and self.disposition != "attachment" and not self.name

    @property
    def is_multipart(self) -> bool:
        """Whether it holds further parts."""
        return self.mime.startswith("multipart/")


def read_entity(untrusted: bytes, default_mime: str = "text/plain") -> Entity:
    """Take the headers off and see what they claim. The claims are not checked here."""
    headers, body = split_headers(untrusted)
    kind = read_parameters(headers.first("content-type"))
    disposition = read_parameters(headers.first("content-disposition"))
    name = disposition.parameters.get("filename") or kind.parameters.get("name") or ""
    return Entity(
        headers=headers,
        body=body,
        mime=kind.value if _MIME.fullmatch(kind.value) else default_mime,
        parameters=kind.parameters,
        disposition=disposition.value,
        name=one_line(name) or _name_in_location(headers),
    )


def _name_in_location(headers: Headers) -> str:
    """Some programs give a file's name only as its Content-Location (RFC 2557)."""
    location = one_line(decode_words(headers.first("content-location")))
    return "" if _WEB_ADDRESS.match(location) else location
