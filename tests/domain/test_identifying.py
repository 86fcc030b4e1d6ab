"""Numbers and addresses in a text are seen by their shape; ordinary words and times are not."""

import pytest

from desktop_app.domain.identifying import Identifying, identifying

NUMBER, ADDRESS = Identifying.NUMBER, Identifying.ADDRESS


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Text her at 555-0148 after school.", {NUMBER}),
        ("Call (807) 555-0123.", {NUMBER}),
        ("Appelez au 1 807 555-0100.", {NUMBER}),
        ("She stays at 14 Pine Lake Road now.", {ADDRESS}),
        ("Elle habite au 220, rue Champlain.", {ADDRESS}),
        ("The parcel goes to P8T 1A1.", {ADDRESS}),
        ("Write to worker@example.org or 555-0100.", {NUMBER, ADDRESS}),
        ("We met on 2026-11-10 from 13:20 to 14:05.", set()),
        ("Exhibit EX-0148, badge 4471, two of 7 days.", set()),
        ("Trois jours complets à l’école, 14 h 10.", set()),
        ("She walked the 12 Lakes trail with her aunt.", set()),
        ("", set()),
    ],
)
def test_what_leads_to_a_door_or_a_telephone_is_seen(text: str, seen: set[Identifying]) -> None:
    assert identifying(text) == seen
