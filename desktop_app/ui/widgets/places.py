"""Somewhere to go in an open vault, and who is at work in it."""

from dataclasses import dataclass

from desktop_app.domain.codes import Discipline
from desktop_app.ui.keys.acts import Act


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: its code, name and icon, and the act that leads there."""

    code: str
    name: str
    icon: str
    act: Act


@dataclass(frozen=True, slots=True)
class AtWork:
    """Whose vault is open, as their own card says."""

    name: str
    discipline: Discipline
    job: str = ""
    agency: str = ""
