"""Reads what was decided, handed on and received in the demonstration: `handoffs.toml`."""

from datetime import date
from pathlib import Path

import msgspec

from desktop_app.cli.demo.texts import Both
from desktop_app.domain.consent import ConsentForm

_NOTHING = Both("", "")


class Withdrawn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a consent was withdrawn, and who was told."""

    at: str
    on: str
    to: Both


class Granting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A consent of the young person's own. `at` is when it was written down."""

    id: str
    at: str
    to: tuple[str, ...]
    form: ConsentForm
    what: Both
    purpose: Both
    conditions: Both
    notice: Both
    given_on: str
    until: str = ""
    withdrawn: Withdrawn | None = None


class Sending(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A handoff to one colleague: asked about, approved, sent, answered, as far as it came."""

    to: str
    purpose: Both
    authority: Both
    minimum: Both
    consent: str = ""
    limits: Both = _NOTHING
    since: date | None = None
    at: str = ""
    asked: str = ""
    words: Both = _NOTHING
    approved: str = ""
    approval: Both = _NOTHING
    answered: str = ""


class Receiving(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What came from a colleague. `corrects` names an earlier one that it sets right."""

    id: str
    by: str
    at: str
    purpose: Both
    authority: Both
    corrects: str = ""


class Dealings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it, in any order."""

    consent: tuple[Granting, ...]
    sent: tuple[Sending, ...]
    received: tuple[Receiving, ...]


def read_dealings(folder: Path) -> Dealings:
    """Read `handoffs.toml`."""
    return msgspec.toml.decode((folder / "handoffs.toml").read_bytes(), type=Dealings)
