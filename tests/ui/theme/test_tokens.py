"""The design's numbers are read whole; how colours stand to one another is in test_contrast."""

import pytest

from desktop_app.domain.codes import Discipline
from desktop_app.ui.theme import Scheme, Theme, Tokens
from desktop_app.ui.theme.colours import colour_from


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
