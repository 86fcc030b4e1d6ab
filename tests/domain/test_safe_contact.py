"""Telephone numbers in what somebody wrote about safe contact."""

import pytest

from desktop_app.domain.safe_contact import numbers_in


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Text after school, 555-0117. No voicemail.", {"5550117"}),
        ("(807) 555-0117 or +1 807 555 0118", {"5550117", "5550118"}),
        ("school days 15:30–18:00, since 2026-11-02", set()),
        ("text J.’s own phone", set()),
        ("room 1204, 3rd floor", set()),
        ("", set()),
    ],
)
def test_a_number_is_known_by_its_last_seven_digits(text: str, numbers: set[str]) -> None:
    assert numbers_in(text) == numbers
