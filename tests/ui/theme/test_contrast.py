"""Every colour drawn on another can be told from it, in all three looks (WCAG 1.4.3, 1.4.11)."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from desktop_app.domain.codes import Discipline
from desktop_app.ui.theme import Scheme, Theme, Tokens
from desktop_app.ui.theme.colours import contrast
from desktop_app.ui.theme.qss import style_sheet

# What is written or drawn as an icon, and whatever it may lie on: any of these on any of those.
INKS = {"text", "text-2", "text-3", "accent", "warn", "danger", "ok", "info", "link"}
GROUNDS = {
    *("canvas", "chrome", "panel", "raised"),
    *("hover", "hover-chrome", "selected", "selected-soft"),
}
# Each of these lies only on, or only under, its own partner.
PAIRS = {
    *(("on-accent", ground) for ground in ("accent", "accent-hover")),
    *((tone, f"{tone}-tint") for tone in ("warn", "danger", "ok", "info")),
    *(("text", f"{tone}-tint") for tone in ("warn", "danger", "ok", "info")),
}
# Seen while a finger is down: level AA is enough even in the look for strong contrast.
WHILE_PRESSED = {(ink, "pressed") for ink in ("text", "text-2", "danger")}
# Lines one has to see to find a control, and the ring around the one with the keyboard.
OUTLINES = {"border", "focus"}
# Whoever does not see these misses nothing: words, icons or outlines say the same. What is
# disabled is left out by WCAG itself.
MISSED_BY_NOBODY = {
    *("line", "line-strong", "thread", "scrim", "shadow", "disabled", "accent-line"),
    *(f"{tone}-line" for tone in ("warn", "danger", "ok", "info")),
}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = re.compile(r"(?<![\w-])(color|background): rgba\((\d+), (\d+), (\d+), 255\)")


def least(theme: Theme) -> float:
    return 7.0 if theme.scheme is Scheme.CONTRAST else 4.5


def test_every_colour_of_the_design_has_its_place_in_this_file(tokens: Tokens) -> None:
    paired = {name for pair in PAIRS | WHILE_PRESSED for name in pair}

    placed = INKS | GROUNDS | paired | OUTLINES | MISSED_BY_NOBODY

    assert placed == set(tokens.colours[Scheme.LIGHT])


def test_every_ink_can_be_read_on_every_ground(any_theme: Theme) -> None:
    needed = {(ink, ground): least(any_theme) for ink in INKS for ground in GROUNDS}
    needed |= dict.fromkeys(PAIRS, least(any_theme))
    needed |= dict.fromkeys(WHILE_PRESSED, 4.5)

    ratios = {
        pair: round(contrast(any_theme.colour(pair[0]), any_theme.colour(pair[1])), 2)
        for pair in needed
    }

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < needed[pair]} == {}


@pytest.mark.parametrize("name", sorted(OUTLINES))
def test_outlines_and_rings_are_seen_on_every_ground(any_theme: Theme, name: str) -> None:
    line = any_theme.colour(name)

    ratios = {ground: contrast(line, any_theme.colour(ground)) for ground in GROUNDS}

    assert {ground: ratio for ground, ratio in ratios.items() if ratio < 3} == {}


@pytest.mark.parametrize("code", list(Discipline))
def test_a_discipline_is_read_on_every_ground_and_on_its_own_tint(
    any_theme: Theme, code: Discipline
) -> None:
    look = any_theme.discipline(code)

    grounds = {name: any_theme.colour(name) for name in GROUNDS} | {"tint": look.tint}
    ratios = {name: contrast(look.colour, ground) for name, ground in grounds.items()}
    ratios["glyph"] = contrast(look.on, look.colour)

    assert {name: ratio for name, ratio in ratios.items() if ratio < least(any_theme)} == {}


def test_every_rule_of_the_style_sheet_can_be_read(any_theme: Theme) -> None:
    canvas = any_theme.colour("canvas")

    ratios = {
        what: contrast(rule.get("color", any_theme.colour("text")), rule.get("background", canvas))
        for what, rule in rules(style_sheet(any_theme))
        if "color" in rule and ":disabled" not in what
    }

    assert len(ratios) > 20
    assert {what: ratio for what, ratio in ratios.items() if ratio < least(any_theme)} == {}


def rules(sheet: str) -> Iterator[tuple[str, dict[str, QColor]]]:
    """What each rule applies to, and the solid colours it sets."""
    for match in _RULE.finditer(sheet):
        found = _COLOUR.finditer(match.group(2))
        colours = {
            each.group(1): QColor(*(int(part) for part in each.groups()[1:])) for each in found
        }
        yield " ".join(match.group(1).split()), colours
