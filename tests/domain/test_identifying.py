"""Numbers and addresses in a text are seen by their shape; ordinary words and times are not."""

import pytest

from desktop_app.domain.identifying import Identifying, identifying, identifying_places

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


@pytest.mark.parametrize(
    "text",
    [
        "Call 705-555-0134x204 now.",
        "Call 555-0134 ext. 204.",
        "Appelez au 705 555-0134 poste 204.",
        "- 705 - 555 - 0134",
        "(705) 555 - 0134",
        "705/555/0134",
        "705  555  0134",
        "tel705-555-0134",
        "705_555_0134",
        "705 555 01 34",
        "705•555•0134",
        "705,555,0134",
        "+44 20 5550 0134",
        "\u0667\u0660\u0665-\u0665\u0665\u0665-\u0660\u0661\u0663\u0664",
    ],
)
def test_a_number_is_one_however_it_is_set_apart(text: str) -> None:
    covered = set().union(*(range(*span) for span in identifying_places(text, NUMBER)))

    at = next(
        text.index(end) for end in ("0134", "01 34", "\u0660\u0661\u0663\u0664") if end in text
    )
    assert covered >= {at, at + 3}


@pytest.mark.parametrize(
    "text",
    [
        "Occurrence RM26-204551, exhibit EX-2026-0148, badge 4471.",
        "Between 2026-11-10 and 2026-11-12, from 13:20 to 14:05.",
        "It cost 1,250,300 in all, 204.50 a day.",
    ],
)
def test_counts_days_and_file_numbers_are_no_telephone(text: str) -> None:
    assert identifying_places(text, NUMBER) == []
