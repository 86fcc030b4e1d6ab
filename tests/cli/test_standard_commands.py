"""`throughline standards`: listed, shown for a case, judged, brought in, signed by an agency."""

import json
from typing import Any

import pytest

from tests.cli.terminal import Terminal
from tests.cli.test_agency_commands import LAKES, Key
from tests.domain.test_reading_rules import LINE
from tests.people import PASSPHRASE

CASE = "Cedar-0412"
RULE = {
    *("code", "version", "title", "explains", "trigger", "duration", "calendar", "measure"),
    *("severity", "source", "verified", "effective_from", "effective_to"),
}
STANDING = {
    *("code", "version", "title", "verified", "state", "count", "of", "due", "entries"),
    "findings",
}
FINDING = {"entry", "type", "at", "due", "state", "version", "reason", "judged_by"}
VISIT = ("--type", "home_visit", "--occurred", "2026-11-21T10:00-06:00")


@pytest.fixture
def key(terminal: Terminal) -> Key:
    """Dana's agency, which made her a lead."""
    made = Key(terminal, terminal.folder / "KEY")
    made.made = made.do("create", str(made.folder), "--name", LAKES, folder=False)
    made.enrol("dana", "lead")
    return made


@pytest.fixture
def leading(key: Key, terminal: Terminal) -> Terminal:
    """A terminal where Dana leads her case."""
    assert key.made
    return terminal


def note(terminal: Terminal, *more: str) -> str:
    """A note's id."""
    words = ("--audience", "team", *(more if "--type" in more else ("--type", "note", *more)))
    return str(terminal.do("dana", "note", "add", CASE, *words, text="She was well.")["id"])


def plain(terminal: Terminal, *arguments: str) -> str:
    """The same answer in words."""
    shared = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")
    said = terminal.run(*arguments, *shared, stdin=PASSPHRASE.encode() + b"\n")
    assert said.code == 0
    return said.out


def shown(terminal: Terminal, code: str, *more: str) -> dict[str, Any]:
    """How the case stands by one standard."""
    told = terminal.do("dana", "standards", "show", CASE, *more)["standards"]
    [found] = [each for each in told if each["code"] == code]
    return dict(found)


def file_with(terminal: Terminal, *lines: object) -> str:
    """Rule data in a file."""
    file = terminal.folder / "rules.json"
    file.write_text(json.dumps({"about": "Ours.", "standards": lines}), "utf-8")
    return str(file)


def duration(terminal: Terminal) -> int:
    """How long a note may take, today."""
    listed = terminal.do("dana", "standards", "list")["standards"]
    return next(int(each["duration"]) for each in listed if each["code"] == LINE["code"])


def test_the_rules_in_force_are_listed_with_source_and_unverified_said(terminal: Terminal) -> None:
    told = terminal.do("dana", "standards", "list")

    words = plain(terminal, "standards", "list")
    assert (told["origin"], told["hash"], told["bad_lines"]) == ("shipped", "", [])
    assert all(set(each) >= RULE for each in told["standards"])
    assert all(each["source"]["fr"] for each in told["standards"])
    assert "unverified: Practice elsewhere (United Kingdom)" in words
    assert "verified: CYFSA, 2017, s. 13" in words


def test_a_late_note_is_shown_as_an_exception_with_its_reason(terminal: Terminal) -> None:
    note(terminal, *VISIT)
    late = note(
        terminal, "--occurred", "2026-11-18T10:00-06:00", "--late-reason", "No signal there."
    )

    found = shown(terminal, "recorded_in_time")

    words = plain(terminal, "standards", "show", CASE)
    assert set(found) == STANDING
    assert all(set(each) == FINDING for each in found["findings"])
    assert (found["state"], found["count"], found["of"]) == ("not_met", 1, 2)
    assert found["entries"] == [late]
    assert "Recorded within 24 hours (recorded_in_time)  not met  1 of 2" in words
    assert f"{late[:10]}  Note" in words
    assert words.startswith("2026-10-22 to 2026-11-21\n")
    earlier = shown(terminal, "recorded_in_time", "--until", "2026-11-17")
    assert earlier["state"] == "nothing"


def test_a_plan_is_judged_current_on_a_day(leading: Terminal) -> None:
    before = shown(leading, "safety_plan")["state"]

    made = leading.do(
        *("dana", "standards", "tick", CASE, "safety_plan", "--answer", "met"),
        *("--reason", "Version 3.", "--on", "2026-11-20"),
    )

    after = shown(leading, "safety_plan")
    assert (before, after["state"]) == ("unclear", "met")
    assert made["answer"] == "met"
    assert after["findings"][0]["judged_by"] == "Dana Whitford"


def test_ones_own_entry_and_what_nobody_leads_are_refused(leading: Terminal) -> None:
    visit = note(leading, *VISIT)
    said = ("standards", "tick", CASE, "safe_contact", "--answer", "met", "--reason", "Asked.")

    own = leading.ask("dana", *said, "--entry", visit).error
    both = leading.ask("dana", *said, "--entry", visit, "--on", "2026-11-20").error

    assert (own, both) == ("judges_own", "usage")


def test_nobody_speaks_of_a_whole_case_who_means_an_entry(leading: Terminal) -> None:
    visit = note(leading, *VISIT)
    said = ("standards", "tick", CASE)
    met = ("--answer", "met", "--reason", "Asked.")
    shared = ("--vault", str(leading.folder / "dana"), "--passphrase-file", "-")
    typed = PASSPHRASE.encode() + b"\n"

    alone = leading.run(*said, "seen_alone", *met, *shared, stdin=typed)
    contact = leading.run(*said, "safe_contact", *met, "--on", "2026-11-20", *shared, stdin=typed)
    of_day = leading.do("dana", *said, "seen_alone", *met, "--on", "2026-11-20")

    assert (alone.code, contact.code) == (2, 2)
    assert "“Seen in person and alone” is judged of each entry: name one" in alone.err
    assert f"Waiting: {visit[:10]}. To speak of the case itself on one day, give" in alone.err
    assert "“Safe-contact rule followed” is judged of each entry" in contact.err
    assert of_day["answer"] == "met"


def test_rules_are_written_out_changed_and_brought_in_with_their_hash(terminal: Terminal) -> None:
    out = terminal.folder / "out.json"
    terminal.do("dana", "standards", "export", str(out))
    document = json.loads(out.read_bytes())
    document["standards"].append(LINE)
    out.write_text(json.dumps(document), "utf-8")

    wrong = terminal.ask("dana", "standards", "import", str(out), "--hash", "0" * 64).error
    before = duration(terminal)
    told = terminal.do("dana", "standards", "import", str(out))

    assert wrong == "rules_differ"
    assert (before, duration(terminal)) == (24, 48)
    assert told["origin"] == "laptop"
    assert terminal.do("dana", "standards", "list")["hash"] == told["hash"]
    again = terminal.do("dana", "standards", "import", str(out), "--hash", told["hash"])
    assert again["hash"] == told["hash"]
    versions = terminal.do("dana", "standards", "list", "--all")["standards"]
    assert [each["duration"] for each in versions if each["code"] == LINE["code"]] == [24, 48]


def test_a_broken_line_is_said_and_a_file_that_is_none_is_refused(terminal: Terminal) -> None:
    broken = {**LINE, "code": "return_talk", "calendar": "moons"}

    told = terminal.do("dana", "standards", "import", file_with(terminal, LINE, broken))
    nothing = terminal.ask("dana", "standards", "import", file_with(terminal, broken)).error
    (terminal.folder / "rules.json").write_bytes(b"no rules")
    no_rules = terminal.ask("dana", "standards", "import", str(terminal.folder / "rules.json"))

    assert told["bad_lines"] == [{"code": "return_talk", "what": "calendar"}]
    assert nothing == "rules_malformed"
    assert no_rules.error == "rules_malformed"


def test_what_the_agencys_key_signed_comes_with_its_news_and_stands_over_a_laptops_own(
    key: Key, terminal: Terminal
) -> None:
    file = file_with(terminal, LINE)
    news = key.path("rules.invite")

    signed = key.do("standards", file, "--out", news)
    terminal.do("dana", "enrol", "accept", news)

    told = terminal.do("dana", "standards", "list")
    refused = terminal.ask("dana", "standards", "import", file).error
    assert (told["origin"], told["hash"]) == ("agency", signed["hash"])
    assert duration(terminal) == 48
    assert refused == "rules_are_signed"
