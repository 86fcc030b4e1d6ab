"""What the law asks every printed page to say: rule data, so that it can change without us."""

from collections.abc import Mapping

import msgspec


class Notice(msgspec.Struct, frozen=True):
    """What may not be made public, by language: a title, all of it, and a line for every page."""

    title: Mapping[str, str]
    text: Mapping[str, str]
    short: Mapping[str, str]


class PrintingRules(msgspec.Struct, frozen=True):
    """The notice of the ban on publication, and the word that lies behind every page."""

    identity_ban: Notice
    watermark: Mapping[str, str]


def read_printing_rules(untrusted: bytes) -> PrintingRules:
    """Raises: msgspec.DecodeError for data of another shape."""
    return msgspec.json.decode(untrusted, type=PrintingRules)
