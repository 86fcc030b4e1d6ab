"""What is said of things beside the notes: the case, its people, actions, stays, dealings."""

from collections.abc import Mapping
from dataclasses import dataclass

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideWords:
    """`names` are those of fields, `codes` what stored values of a field are called.

    `risk` is the scale word; a field or code without a word is shown as it is stored.
    """

    case: str
    rest: str
    received_before: str
    said: str
    earlier: str
    no_longer: str
    kept: str
    yes: str
    no: str
    names: Names
    codes: Mapping[str, Names]
