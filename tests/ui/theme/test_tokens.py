"""The colours keep the contrast that people with weak eyes need, and nothing is left out."""

import pytest

from desktop_app.domain.codes import Discipline
from desktop_app.ui.theme import Scheme, Theme, Tokens
from desktop_app.ui.theme.colours import colour_from, contrast

SURFACES = ("canvas", "chrome", "panel", "hover", "selected")
INKS = ("text", "text-2", "text-3", "accent", "warn", "danger", "ok", "info", "link")


def least_contrast(theme: Theme) -> float:
    return 7.0 if theme.scheme is Scheme.CONTRAST else 4.5


@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_every_surface(any_theme: Theme, ink: str) -> None:
    surfaces = [any_theme.colour(name) for name in SURFACES]

    ratios = [contrast(any_theme.colour(ink), surface) for surface in surfaces]

    assert min(ratios) >= least_contrast(any_theme)


@pytest.mark.parametrize("code", list(Discipline))
def test_every_discipline_can_be_read_and_its_icon_seen(
    any_theme: Theme, code: Discipline
) -> None:
    look = any_theme.discipline(code)

    on_row = contrast(look.colour, any_theme.colour("selected"))
    in_marker = contrast(look.on, look.colour)

    assert min(on_row, in_marker) >= least_contrast(any_theme)


@pytest.mark.parametrize("name", ["focus", "border"])
def test_rings_and_outlines_are_seen_on_every_surface(any_theme: Theme, name: str) -> None:
    ring = any_theme.colour(name)

    ratios = [contrast(ring, any_theme.colour(surface)) for surface in SURFACES]

    assert min(ratios) >= 3.0


def test_no_two_disciplines_share_an_icon_or_a_colour(any_theme: Theme) -> None:
    looks = [any_theme.discipline(code) for code in Discipline]

    icons = {look.icon for look in looks}
    colours = {look.colour.name() for look in looks}

    assert len(icons) == len(colours) == len(Discipline)


def test_the_three_schemes_name_the_same_colours(tokens: Tokens) -> None:
    names = [set(tokens.colours[scheme]) for scheme in Scheme]

    assert names[0] == names[1] == names[2]


def test_alpha_stands_last_in_a_token_and_first_in_qt() -> None:
    scrim = colour_from("#17201D66")

    assert (scrim.red(), scrim.green(), scrim.blue(), scrim.alpha()) == (0x17, 0x20, 0x1D, 0x66)


def test_a_colour_the_design_does_not_have_is_a_bug(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("mauve")
