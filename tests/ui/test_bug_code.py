"""A bug gets a code that finds it again and tells nothing of what was being done."""

import re

import pytest

from desktop_app.ui.bug_code import bug_code


def stumble(text: str) -> Exception:
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int(text)
    return caught.value


def test_the_same_place_gives_the_same_code_whatever_was_typed() -> None:
    one, other = (bug_code(stumble(text)) for text in ("J.", "her aunt’s house"))

    assert one == other
    assert re.fullmatch(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){2}", one)


def test_another_place_gives_another_code() -> None:
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int("J.")

    assert bug_code(caught.value) != bug_code(stumble("J."))
