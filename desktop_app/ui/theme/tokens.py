"""The design's numbers, read once from `resources/tokens.json` into values that cannot change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop_app.domain.codes import Discipline

# tokens.json names disciplines shortly; everything signed or stored names them as CONTRACT does.
_DISCIPLINE_KEYS = {
    Discipline.POLICE: "police",
    Discipline.CHILD_PROTECTION: "child",
    Discipline.YOUTH_TRANSITION: "yit",
    Discipline.INDIGENOUS_LIAISON: "liaison",
    Discipline.VICTIM_SERVICES: "victim",
    Discipline.HEALTH: "health",
    Discipline.CROWN: "crown",
}


class Scheme(StrEnum):
    """The three sets of colours a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "hc"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale, in pixels at 100 %."""

    size: int
    line: int
    weight: int
    tracking: float


@dataclass(frozen=True, slots=True)
class DisciplineTokens:
    """How a discipline is drawn, for each scheme, as sRGB hex."""

    icon: str
    solid: Mapping[Scheme, str]
    tint: Mapping[Scheme, str]
    on: Mapping[Scheme, str]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every number of the design, by the names that the design gave them."""

    colours: Mapping[Scheme, Mapping[str, str]]
    disciplines: Mapping[Discipline, DisciplineTokens]
    type_scale: Mapping[str, TypeStyle]
    sizes: Mapping[str, int]
    borders: Mapping[str, int]
    radii: Mapping[str, int]
    spaces: Mapping[str, int]
    kind_icons: Mapping[str, str]
    icon_names: tuple[str, ...]
    stroke: float
    stroke_in_contrast: float


def read_tokens(file: Path) -> Tokens:
    """Read `tokens.json`; a name the design no longer has is a bug and raises `KeyError`."""
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return Tokens(
        colours=_frozen({scheme: _frozen(read["theme"][scheme]) for scheme in Scheme}),
        disciplines=_frozen(
            {code: _discipline(read["discipline"][key]) for code, key in _DISCIPLINE_KEYS.items()}
        ),
        type_scale=_frozen(
            {name: _type_style(style) for name, style in read["type"]["scale"].items()}
        ),
        sizes=_frozen(read["size"]),
        borders=_frozen(read["border"]),
        radii=_frozen(read["radius"]),
        spaces=_frozen(read["space"]),
        kind_icons=_frozen(read["kind_icons"]),
        icon_names=tuple(read["icon"]["files_used"]),
        stroke=read["icon"]["stroke"],
        stroke_in_contrast=read["icon"]["stroke_hc"],
    )


def _frozen(read: Mapping[Any, Any]) -> Mapping[Any, Any]:
    return MappingProxyType(dict(read))


def _discipline(read: Mapping[str, Any]) -> DisciplineTokens:
    return DisciplineTokens(
        icon=read["icon"],
        solid=_frozen({scheme: read[scheme] for scheme in Scheme}),
        tint=_frozen({scheme: read["tint"][scheme] for scheme in Scheme}),
        on=_frozen({scheme: read["on"][scheme] for scheme in Scheme}),
    )


def _type_style(read: Mapping[str, Any]) -> TypeStyle:
    return TypeStyle(read["size"], read["line"], read["weight"], read.get("tracking", 0.0))
