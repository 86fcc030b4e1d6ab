"""A mail's Date becomes a moment only if it names one."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.incoming import MailWarning
from desktop_app.intake.mail.dates import read_date


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Tue, 10 Nov 2026 13:20:05 -0600", "2026-11-10T13:20:05-06:00"),
        ("10 Nov 2026 13:20 -0600", "2026-11-10T13:20:00-06:00"),
        ("Tue, 10 Nov 2026 13:20:05 -0330 (Newfoundland (St. John's) Time)", None),
        ("Tue,10 November 2026 13:20:05 +0530", "2026-11-10T13:20:05+05:30"),
        ("21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06+00:00"),
        ("21 Nov 05 09:55:06 EST", "2005-11-21T09:55:06-05:00"),
        ("21 Nov 105 09:55:06 EDT", "2005-11-21T09:55:06-04:00"),
        ("21 Nov 2026 09:55:06 NST", "2026-11-21T09:55:06-03:30"),
        ("Tue, 21 Apr 2020 15:40:22 +0200 CEST", "2020-04-21T15:40:22+02:00"),
        ("Tue Nov 10 13:20:05 -0600 2026", "2026-11-10T13:20:05-06:00"),
        ("2026-11-10T13:20:05Z", "2026-11-10T13:20:05+00:00"),
        ("31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59+00:00"),
    ],
)
def test_a_date_with_an_offset_is_a_moment(written: str, moment: str | None) -> None:
    expected = moment or "2026-11-10T13:20:05-03:30"

    assert read_date(written) == (expected, None)


def test_an_offset_of_minus_zero_is_a_moment_whose_local_clock_is_unknown() -> None:
    assert read_date("10 Nov 2026 13:20:05 -0000") == (
        "2026-11-10T13:20:05+00:00",
        MailWarning.DATE_ZONE_UNKNOWN,
    )


@pytest.mark.parametrize(
    ("written", "warning"),
    [
        ("", MailWarning.NO_DATE),
        ("yesterday", MailWarning.DATE_UNREADABLE),
        ("Wed, 15 Dec 2010    59:10 -0500", MailWarning.DATE_UNREADABLE),
        ("31 Feb 2026 10:00:00 -0500", MailWarning.DATE_UNREADABLE),
        ("10 Nov 2026 25:00:00 -0500", MailWarning.DATE_UNREADABLE),
        ("10 Blob 2026 10:00:00 -0500", MailWarning.DATE_UNREADABLE),
        ("10 Nov 2026 13:20:05", MailWarning.DATE_WITHOUT_ZONE),
        ("10 Nov 2026 13:20:05 CEST", MailWarning.DATE_WITHOUT_ZONE),
        ("10 Nov 2026 13:20:05 +9900", MailWarning.DATE_WITHOUT_ZONE),
    ],
)
def test_what_names_no_moment_is_no_moment(written: str, warning: MailWarning) -> None:
    assert read_date(written) == (None, warning)


@given(some.text() | some.from_regex(r"\A[\w(),: +-]{0,60}\Z"))
def test_no_text_makes_it_fail(written: str) -> None:
    moment, warning = read_date(written)

    assert moment is not None or warning is not None
