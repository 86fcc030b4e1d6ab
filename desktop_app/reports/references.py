"""Ids as people match them by eye: the beginning first, the whole beside it."""

from typing import Final

from desktop_app.domain.ids import EntryId, printed
from desktop_app.reports.elements import Node, element, joined, line

_SHORT: Final = 10
"""Letters that tell entries apart; the program takes them for the whole, too."""


def short_reference(id_: EntryId) -> str:
    """The beginning of an id, as the lists have it."""
    return printed("e", id_)[:_SHORT]


def reference(id_: EntryId) -> Node:
    """The beginning, then the whole in small: both are spelt alike everywhere."""
    whole = element("code", line(printed("e", id_)), class_="whole")
    return joined([element("code", line(short_reference(id_))), whole], line(" "))
