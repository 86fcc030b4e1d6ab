"""One note on a page: its times can be put in order by whoever reads them."""

from dataclasses import replace

import pytest

from desktop_app.reports.readable_parts import readable_parts
from desktop_app.reports.timeline_html import timeline_html
from tests.reports.made_up import AMENDED, RECORD
from tests.reports.making import SHOP
from tests.reports.page import read


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "08:42:00 (UTC−06:00)", "08:42:03 (UTC−06:00)"),
        ("fr", "08\u00a0h\u00a042\u00a0min\u00a000\u00a0s", "42\u00a0min\u00a003\u00a0s"),
    ],
)
def test_what_was_recorded_within_one_minute_is_told_to_the_second(
    language: str, first: str, second: str
) -> None:
    minute = AMENDED.recorded_ms // 60_000 * 60_000
    amendment = replace(AMENDED.amendments[0], recorded_ms=minute + 3_000)
    entry = replace(AMENDED, recorded_ms=minute, amendments=(amendment,))

    told = read(timeline_html(replace(RECORD, entries=(entry,)), language)).text

    assert first in told
    assert second in told


def test_on_a_computer_set_to_utc_all_times_are_told_by_the_senders_own_clock() -> None:
    record = replace(RECORD, created="2026-11-12T15:30:00+00:00")
    parts = readable_parts(record, SHOP)

    page = read(parts["timeline.html"]).text
    assert "Put togetherThu 12 Nov 2026, 09:30 (UTC−06:00)" in page
    assert "(UTC)" not in page
    for name in ("disclosed.csv", "events.csv"):
        assert "(UTC)" not in parts[name].decode()
        assert "+00:00" not in parts[name].decode()
