"""A disclosure package for the Crown: what is numbered how, and since which package."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.attachment import Content
from desktop_app.domain.disclosing import Why
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId

APART = frozenset({Why.THIRD_PARTY_RECORD})
"""Held apart: third parties' records go their own way, by application to the court."""

NOT_INCLUDED = frozenset(
    {
        *(Why.CHOSEN, Why.OUT_OF_SCOPE, Why.NOT_RELEASED, Why.SUMMARISED),
        *(Why.OWN_BUSINESS, Why.NOTE_LEAVES, Why.SUPERVISION),
    }
)
"""Left out without a claim that it may be withheld: relevant perhaps, and listed as such.

Every other reason is one for which something is withheld (Stinchcombe, 1991).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrownPackage:
    """One package. Numbers are given once: a later package calls the same entry the same.

    `number` counts the packages of the case from this device. `first_in` is the package an
    entry was first numbered in.
    """

    number: int
    record: ReadableRecord
    entries: Mapping[EntryId, int]
    exhibits: Mapping[Content, int]
    first_in: Mapping[EntryId, int]


def entry_number(number: int) -> str:
    """As it is printed: `E-0012`."""
    return f"E-{number:04d}"


def exhibit_number(number: int) -> str:
    """As it is printed: `X-0003`."""
    return f"X-{number:04d}"
