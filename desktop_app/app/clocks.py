"""How long a team gives itself, from the rules that came along or that an agency put there."""

import json
from dataclasses import fields
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.clocks import Clocks

_LONGEST = 24 * 366  # whoever means more than a year of hours has mistyped


@lru_cache
def clocks() -> Clocks:
    """The values of this installation."""
    from desktop_app.ui.theme.resources import find_resources  # noqa: PLC0415  loads Qt

    return read_clocks(find_resources().folder / "rules" / "clocks.json")


def read_clocks(file: Path) -> Clocks:
    """What a file says; a value that is missing or makes no sense stays as it came.

    A damaged list must never keep anybody from their vault.
    """
    try:
        told = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return Clocks()
    if not isinstance(told, dict):
        return Clocks()
    named = [one.name for one in fields(Clocks)]
    sound = {name: told[name] for name in named if _is_sound(told.get(name))}
    return Clocks(**sound)


def _is_sound(untrusted: object) -> bool:
    return type(untrusted) is int and 0 < untrusted <= _LONGEST
