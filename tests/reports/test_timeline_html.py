"""The page a person without Throughline reads: what is on it, and that it is quiet and whole."""

from dataclasses import replace
from urllib.parse import unquote

import pytest

from desktop_app.domain.codes import Discipline, Flag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import NoteNotice
from desktop_app.reports.places import LIST_PAGES, READ_ME, RECORD_PAPER
from desktop_app.reports.timeline_html import timeline_html
from tests.reports.made_up import AMENDED, AUNT, FILES, PLAIN, RECORD, STRUCK, YOUNG_PERSON
from tests.reports.page import Page, check_structure, read

LANGUAGES = ("en", "fr")


@pytest.fixture
def page() -> Page:
    return read(timeline_html(RECORD))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_whole_and_its_outline_can_be_walked(language: str) -> None:
    page = read(timeline_html(RECORD, language))

    check_structure(page)
    assert [heading.text for heading in page.all("h1")] == ["Cedar-0412"]
    assert page.all("html")[0].attributes == {"lang": language}
    assert [len(page.all(name)) for name in ("header", "main", "nav", "footer")] == [6, 1, 1, 1]


def test_a_page_may_fetch_nothing_and_tell_nobody_where_it_is_read(page: Page) -> None:
    meta = [element.attributes for element in page.all("meta")]
    policy = next(each["content"] for each in meta if each.get("http-equiv"))

    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline';")
    assert {"name": "referrer", "content": "no-referrer"} in meta
    assert "url(" not in page.all("style")[0].text
    assert "@import" not in page.all("style")[0].text


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "Recalled by Dana Whitford, "), ("fr", "Rappelée par Dana Whitford, ")],
)
def test_what_was_recalled_says_so_above_its_words(language: str, first: str) -> None:
    told = NoteNotice(
        notice=Notice.RECALL,
        is_ours=False,
        names=("Dana Whitford",),
        recorded_ms=1_794_321_600_000,
        words="It was meant for another team.",
        destroy_by="2026-12-01",
    )
    noted = replace(PLAIN, notices=(told, replace(told, is_ours=True)))

    page = read(timeline_html(replace(RECORD, entries=(noted,)), language))

    verdicts = [each for each in page.all("p") if each.attributes.get("class") == "verdict"]
    [danger] = [each for each in verdicts if each.text.startswith(first)]
    assert "It was meant for another team." in danger.text
    assert len([p for p in page.all("p") if p.attributes.get("class") == "since"]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_something_in_the_bundle_or_on_the_page(language: str) -> None:
    page = read(timeline_html(RECORD, language))

    inside = {f"#{name}" for name in page.values("id")}
    lists = (f"./{name}" for names in LIST_PAGES.values() for name in names)
    beside = {"timeline.html", "chronologie.html", f"./{READ_ME}", f"./{RECORD_PAPER}", *lists}
    files = {f"./{place}" for place in FILES.values()}
    links = {unquote(link) for link in page.values("href")}
    assert links <= inside | beside | files
    assert links & files == {place for place in files if not place.endswith(".html")}


def test_the_safe_way_to_make_contact_stands_above_everything_else(page: Page) -> None:
    first, second = page.all("section")[:2]

    assert first.text.startswith(f"Safe contactJo Marten: {YOUNG_PERSON.safe_contact}")
    assert "Last checked Mon 2 Nov 2026." in first.text
    assert second.text.startswith("About this handoff")


def test_a_missing_safe_contact_rule_is_said_and_not_left_blank() -> None:
    page = read(timeline_html(replace(RECORD, people=(AUNT,))))

    assert "No safe-contact rule is on record." in page.all("section")[0].text


def test_two_answers_to_safe_contact_are_not_shown_as_one() -> None:
    unsettled = replace(YOUNG_PERSON, conflicts=("safe_contact",))

    page = read(timeline_html(replace(RECORD, people=(unsettled,))))

    assert "More than one answer is on record. Ask the sender" in page.all("section")[0].text
    assert "More than one answer is on record for: safe contact." in page.all("table")[0].text


def test_who_hands_over_to_whom_why_and_within_what_limits_is_all_there(page: Page) -> None:
    for said in (
        "Renée Courville, CARE lead, Lake of the Woods CFS (Child protection)",
        "Noor Kalsi, Advocate, Timmins joint team (Victim services)",
        "Laurie Penner, Porcupine Youth House",
        RECORD.purpose,
        RECORD.authority,
        "Thu 12 Nov 2026, 09:30 (UTC−06:00)",
        RECORD.bundle,
        f"The sender states these limits:{RECORD.limits}",
        "15 when this was put together, born Fri 4 Mar 2011",
    ):
        assert said in page.text


def test_limits_left_empty_are_said_to_be_empty() -> None:
    page = read(timeline_html(replace(RECORD, limits="  ")))

    assert "The sender has stated no limits." in page.text


def test_three_times_stand_under_their_own_names(page: Page) -> None:
    times = page.all("article")[1].text

    assert "OccurredAbout Tue 10 Nov 2026, 13:20 (UTC−06:00) – the time is approximate" in times
    assert "RecordedWed 11 Nov 2026, 08:42 (UTC−06:00), by the device’s own clock" in times
    assert "Why it was lateNo signal on the road home." in times


def test_entries_stand_under_the_day_they_tell_of(page: Page) -> None:
    days = [heading.text for heading in page.all("h2")][-3:]

    assert days == [
        "Monday 9 November 2026",
        "Tuesday 10 November 2026",
        "Wednesday 11 November 2026",
    ]


def test_the_words_that_hold_now_come_first_and_every_change_stays_readable(page: Page) -> None:
    entry = page.all("article")[1]

    assert AMENDED.current_text in entry.text
    assert [element.text for element in page.all("ins")] == ["Monday morning."]
    assert "Sunday." in [element.text for element in page.all("del")]
    assert "Removed: Sunday. Added: Monday morning." in entry.text
    assert (
        "Amended Wed 11 Nov 2026, 09:15 (UTC−06:00) by Renée Courville, Lake of the Woods CFS"
        " (Child protection): Return day corrected after calling the aunt back." in entry.text
    )
    assert "This amendment was struck and does not count: Entered on the wrong" in entry.text


def test_a_struck_note_stays_readable_with_the_reason(page: Page) -> None:
    entry = page.all("article")[2]

    assert STRUCK.text in [element.text for element in page.all("del")]
    assert "by Owen Harada, Kenora Detachment (Police): Belongs to another case" in entry.text


def test_held_back_words_leave_a_visible_mark(page: Page) -> None:
    entry = page.all("article")[4]

    assert "Words held back" in entry.text
    assert "The sender held back words of this entry." in entry.text
    assert "OccurredNot known" in entry.text


def test_files_are_named_measured_and_never_shown(page: Page) -> None:
    entry = page.all("article")[1].text

    assert "Open the file Safety plan, signed.pdf" in entry
    assert "184.2\u00a0kB (184,213 bytes)" in entry
    assert "01" * 32 in entry
    assert "Open the file holiday⟨U+202E⟩gpj.exe" in entry
    assert "It isn’t shown here" in entry
    assert "voice message.m4aThis file is not in the bundle." in entry


def test_a_web_page_kept_as_a_file_is_not_one_click_away(page: Page) -> None:
    entry = page.all("article")[1].text

    assert "profile page.htmlNot linked: opening it could run what is in it." in entry


def test_words_in_another_language_say_so_to_a_screen_reader(page: Page) -> None:
    french = [each.text for each in page.elements if each.attributes.get("lang") == "fr"]

    assert french == [
        "Version française",
        "J. a parlé de ses cours. La grand-tante offre de l’accompagner jeudi.",
        "Pavillon de guérison",
        "J.M.",
        "la grand-tante",
    ]


def test_everybody_who_may_read_an_entry_is_named_on_it(page: Page) -> None:
    told = [
        entry.text.partition("Who may read it in the team it comes from")[2]
        for entry in page.all("article")
    ]

    assert [words.partition("Reference")[0] for words in told] == [
        "Whole team",
        "Whole team",
        "Police only",
        "A named group (a_abcdefghijklm)",
        "Whole team",
    ]


def test_a_group_with_a_title_is_called_by_it_and_hides_nothing_in_it() -> None:
    named = {Audience("a_abcdefghijklm"): "Lake of the Woods <b>CFS</b>"}

    record = replace(RECORD, groups=named)
    pages = [read(timeline_html(record, language)) for language in ("en", "fr")]
    english, french = ([entry.text for entry in page.all("article")] for page in pages)

    assert "Lake of the Woods <b>CFS</b> only" in english[3]
    assert "Lake of the Woods <b>CFS</b> seulement" in french[3]


@pytest.mark.parametrize("discipline", Discipline)
def test_every_discipline_has_its_name_its_letters_and_its_colour(discipline: Discipline) -> None:
    entry = replace(PLAIN, author=replace(PLAIN.author, discipline=discipline))

    page = read(timeline_html(replace(RECORD, entries=(entry,))))

    assert f".{discipline.value} {{ --lane" in page.all("style")[0].text
    assert page.all("article")[0].attributes["class"] == f"entry {discipline.value}"


@pytest.mark.parametrize("flag", Flag)
def test_no_flag_goes_unsaid(flag: Flag) -> None:
    bare = replace(PLAIN, flags=frozenset())
    marked = replace(PLAIN, flags=frozenset({flag}))

    pages = [read(timeline_html(replace(RECORD, entries=(each,)))) for each in (bare, marked)]

    assert pages[0].all("article")[0].text != pages[1].all("article")[0].text


def test_a_record_without_entries_says_so() -> None:
    page = read(timeline_html(replace(RECORD, entries=(), people=(), files={})))

    check_structure(page)
    assert "This record holds no entries." in page.text


def test_the_same_record_gives_the_same_bytes() -> None:
    assert timeline_html(RECORD) == timeline_html(RECORD)


def test_paper_carries_the_codename_and_the_bundle_on_every_page(page: Page) -> None:
    style = page.all("style")[0].text

    assert r"@bottom-left { content: " in style
    assert r"Cedar\2D 0412" in style
    assert RECORD.bundle in style


def test_a_page_nobody_waits_for_is_not_written_to_its_end() -> None:
    answers = iter([True, False])

    with pytest.raises(Refusal) as refused:
        timeline_html(RECORD, "en", lambda: next(answers))

    assert refused.value.code is RefusalCode.CANCELLED
    assert next(answers, None) is None
