"""The two lists: what was disclosed, and what was withheld with its reasons."""

import pytest

from desktop_app.domain.ids import printed
from desktop_app.reports.places import LIST_PAGES, RECORD_PAGES
from desktop_app.reports.readable_parts import readable_parts
from desktop_app.reports.timeline_html import timeline_html
from tests.reports.made_up import PLAIN, RECORD, STRUCK, WITHHELD
from tests.reports.making import SHOP
from tests.reports.page import check_structure, read
from tests.reports.tables import rows_of
from tests.reports.withheld import WITH_GAPS


def test_every_entry_is_in_one_list_and_every_reason_in_the_other() -> None:
    parts = readable_parts(WITH_GAPS, SHOP)

    _, *disclosed = rows_of(parts["disclosed.csv"])
    _, *withheld = rows_of(parts["withheld.csv"])
    entries = {row[-2] for row in disclosed}
    assert [row[0] for row in disclosed] == ["1", "2", "3"]
    assert printed("e", PLAIN.id) in entries
    assert not entries & {printed("e", STRUCK.id), printed("e", WITHHELD.id)}
    assert [row[7] for row in withheld] == [
        "name held back",
        "telephone number held back",
        "not released by the agency that wrote it",
        "address held back",
    ]


@pytest.mark.parametrize("name", [name for names in LIST_PAGES.values() for name in names])
def test_each_list_is_a_quiet_page_of_its_own_with_ways_to_the_others(name: str) -> None:
    parts = readable_parts(WITH_GAPS, SHOP)

    page = read(parts[name])
    links = {link.removeprefix("./") for link in page.values("href")}
    check_structure(page)
    assert page.all("th")
    assert links < set(parts)
    assert len(links) == 5
    assert "<bdi>" not in page.all("title")[0].text


def test_rows_come_in_order_of_time_with_their_zone_and_say_whose_they_are() -> None:
    columns, *rows = rows_of(readable_parts(WITH_GAPS, SHOP)["disclosed.csv"])

    told = [dict(zip(columns, row, strict=True)) for row in rows]
    recorded = [row["Recorded"] for row in told]
    assert recorded == sorted(recorded)
    assert all(each.endswith("(UTC−06:00)") for each in recorded)
    assert {row["Author"] for row in told} == {"Renée Courville"}
    for row in told:
        assert row["Reference"].startswith(row["Reference (beginning)"])


def test_the_day_of_a_note_that_stays_is_called_not_told() -> None:
    columns, *rows = rows_of(readable_parts(WITH_GAPS, SHOP)["withheld.csv"])

    told = [dict(zip(columns, row, strict=True)) for row in rows]
    days = {row["Happened"] for row in told if row["Reference"] == printed("e", STRUCK.id)}
    assert days == {"not told"}
    assert all(row["Happened"] for row in told)


def test_a_list_without_rows_says_so() -> None:
    parts = readable_parts(RECORD, SHOP)

    assert "Nothing." in read(parts["withheld.html"]).text


@pytest.mark.parametrize("language", RECORD_PAGES)
def test_the_cover_says_on_what_terms_it_was_handed_over(language: str) -> None:
    page = read(timeline_html(WITH_GAPS, language))

    terms = [WITH_GAPS.minimum, WITH_GAPS.views, WITH_GAPS.asked_for]
    assert all(term in page.text for term in terms)
    assert WITH_GAPS.ground_title.told(language) in page.text
    assert WITH_GAPS.recipients[0].recipient in page.text
    assert "2027" in page.text
