"""Reads what is said of notes in the demonstration, by whom and when: `supervision.toml`."""

from pathlib import Path

import msgspec

from desktop_app.cli.demo.texts import Both
from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.standards import Answer

_NOTHING = Both("", "")
Meant = tuple[str, str]
"""A note of the main case: who wrote it, and when it happened by the clock on the wall."""


class Rounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every so many days, from the first moment to the last, some cases are signed off."""

    by: str
    of: tuple[str, ...]
    first: str
    last: str
    every: int


class SetRight(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that an answer amends."""

    old: Both
    new: Both
    reason: Both


class Answered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer, in words or by an amendment."""

    by: str
    at: str
    en: str = ""
    fr: str = ""
    amend: SetRight | None = None


class Closed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """That a question is settled, as its asker says."""

    at: str
    en: str
    fr: str


class Asking(Both, frozen=True, forbid_unknown_fields=True):
    """A question, and how far it has come."""

    note: Meant
    by: str
    at: str
    answer: Answered | None = None
    closed: Closed | None = None


class Adopting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Another person's word on a note; what they remember otherwise, if anything."""

    note: Meant
    by: str
    at: str
    said_as: AdoptedAs
    en: str = ""
    fr: str = ""


class Ticking(Both, frozen=True, forbid_unknown_fields=True):
    """What a person judged of a note by one standard, and why."""

    note: Meant
    by: str
    at: str
    standard: str
    answer: Answer


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who stands for what in a case from that day: somebody with a card, or somebody named."""

    of: str
    by: str
    at: str
    role: str
    who: str = ""
    name: str = ""
    agency: str = ""


class Supervision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it, in any order."""

    rounds: tuple[Rounds, ...]
    remark: tuple[Both, ...]
    question: tuple[Asking, ...]
    adoption: tuple[Adopting, ...]
    tick: tuple[Ticking, ...]
    role: tuple[Standing, ...]


def read_supervision(folder: Path) -> Supervision:
    """Read `supervision.toml`."""
    return msgspec.toml.decode((folder / "supervision.toml").read_bytes(), type=Supervision)
