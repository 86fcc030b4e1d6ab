"""What may stay in a text unseen, and what is written out."""

import pytest

from desktop_app.reports.visible import is_blank, visible_line, visible_text

HEART_AND_FAMILY = "as typed \u2764\ufe0f \U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("untrusted", "shown"),
    [
        (
            "as typed \u2764\ufe0f \U0001f469\u200d\U0001f467",
            "as typed \u2764\ufe0f \U0001f469\u200d\U0001f467",
        ),
        ("two\r\nlines\n\tindented", "two\nlines\n\tindented"),
        ("turned \u202ednuora", "turned ⟨U+202E⟩dnuora"),
        ("between\u200bwords", "between⟨U+200B⟩words"),
        ("half \ud83d", "half ⟨U+D83D⟩"),
        ("null\x00", "null⟨U+0000⟩"),
        ("ᐊᓂᔑᓈᐯᒧᐎᓐ, Kanien’kéha", "ᐊᓂᔑᓈᐯᒧᐎᓐ, Kanien’kéha"),
    ],
)
def test_words_stay_as_they_were_written_unless_a_letter_hides(untrusted: str, shown: str) -> None:
    assert visible_text(untrusted) == shown


def test_nothing_at_all_hides_in_a_name() -> None:
    assert visible_line("J\u200dM\n") == "J⟨U+200D⟩M⟨U+000A⟩"


@pytest.mark.parametrize(("untrusted", "blank"), [("", True), (" \n\t", True), ("\x1f", False)])
def test_only_what_shows_nothing_is_blank(untrusted: str, blank: bool) -> None:
    assert is_blank(untrusted) is blank
