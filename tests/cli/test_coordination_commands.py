"""`throughline action`, `missing` and `field`: small coordination from a terminal."""

from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

CASE = "Cedar-0412"
ACTION = {
    *(
        "id",
        "case",
        "codename",
        "title",
        "code",
        "priority",
        "owner",
        "due",
        "overdue",
        "open",
        "done_on",
    ),
    *("outcome", "withdrawn", "conflicts"),
}
MISSING = {
    *("id", "case", "codename", "open", "last_seen", "noticed_at", "police_told_at"),
    *("occurrence_no", "found_at", "hours", "return_talk_due", "return_talk_at"),
    *("return_talk_outcome", "withdrawn", "conflicts"),
}


def add(terminal: Terminal, title: str, *more: str) -> str:
    """An action; its id."""
    return str(terminal.do("dana", "action", "add", CASE, "--title", title, *more)["id"])


def test_an_action_is_added_listed_and_done(terminal: Terminal) -> None:
    late = add(terminal, "Call the school", "--due", "2026-11-20", "--owner", "me")
    add(terminal, "Ask the clinic", "--due", "2026-11-25T10:00-06:00", "--owner", "Aunt R.")
    listed = terminal.do("dana", "action", "list")["actions"]

    terminal.do("dana", "action", "done", late, "--outcome", "They call back.")

    assert all(set(each) == ACTION for each in listed)
    assert [(each["title"], each["overdue"]) for each in listed] == [
        ("Call the school", True),
        ("Ask the clinic", False),
    ]
    assert [each["owner"] for each in listed] == ["Dana Whitford", "Aunt R."]
    [left] = terminal.do("dana", "action", "list", CASE)["actions"]
    assert left["title"] == "Ask the clinic"
    every = terminal.do("dana", "action", "list", "--all")["actions"]
    assert [each["outcome"] for each in every] == ["They call back.", ""]
    assert terminal.do("dana", "action", "list", "--mine")["actions"] == []


def test_an_action_is_changed_and_withdrawn(terminal: Terminal) -> None:
    id_ = add(terminal, "Call the school")

    terminal.do("dana", "action", "change", id_, "--due", "2026-12-01", "--owner", "me")
    terminal.do("dana", "action", "withdraw", id_, "--reason", "J. called herself.")

    [action] = terminal.do("dana", "action", "list", CASE, "--all")["actions"]
    assert (action["due"], action["owner"]) == ("2026-12-01", "Dana Whitford")
    assert (action["open"], action["withdrawn"]) == (False, "J. called herself.")


def test_what_makes_no_sense_is_refused(terminal: Terminal) -> None:
    terminal.refuses("empty_title", "dana", "action", "add", CASE, "--title", " ")
    terminal.refuses("unknown_case", "dana", "action", "list", "Birch-1")
    terminal.refuses("unknown_episode", "dana", "missing", "found", CASE)
    terminal.refuses("empty_reason", "dana", "field", "set", CASE, "risk", "4")
    terminal.refuses("bad_value", "dana", "field", "set", CASE, "risk", "9", "--reason", "why")
    usage = terminal.ask("dana", "action", "add", CASE, "--title", "A", "--due", "soon")
    assert usage.code == 2
    assert terminal.ask("dana", "field", "set", CASE, "opened_on", "2026-01-01").code == 2


def test_a_missing_episode_goes_from_open_to_the_talk_after_the_return(
    terminal: Terminal,
) -> None:
    opened = ("missing", "open", CASE, "--last-seen", "2026-11-20T05:00-06:00")
    terminal.do("dana", *opened, "--place", "The bus station")
    [now] = terminal.do("dana", "missing", "list")["missing"]
    terminal.do("dana", "missing", "police", CASE, "--number", "RL26-0119")
    terminal.do("dana", "missing", "found", CASE, "--at", "2026-11-21T08:00-06:00")
    [back] = terminal.do("dana", "missing", "list", CASE)["missing"]
    terminal.do("dana", "missing", "talked", CASE, "--outcome", "J. would like a walk.")

    assert set(now) == MISSING
    assert (now["open"], now["hours"], now["police_told_at"]) == (True, 31, None)
    assert (back["open"], back["hours"], back["occurrence_no"]) == (False, 27, "RL26-0119")
    assert back["police_told_at"] is not None
    assert back["return_talk_due"] == "2026-11-24T14:00+00:00"
    [after] = terminal.do("dana", "missing", "list", CASE)["missing"]
    assert (after["return_talk_due"], after["return_talk_outcome"]) == (
        None,
        "J. would like a walk.",
    )
    assert terminal.do("dana", "missing", "list")["missing"] == []
    terminal.refuses("unknown_episode", "dana", "missing", "talked", CASE)


def test_nobody_is_missing_twice_at_once(terminal: Terminal) -> None:
    opened = ("missing", "open", CASE, "--last-seen", "2026-11-20")
    terminal.do("dana", *opened)

    terminal.refuses("already_missing", "dana", *opened)


def test_fields_of_a_case_and_of_a_person_are_set(terminal: Terminal) -> None:
    person = ("person", "add", CASE, "--name", "Jo Marten", "--part", "young_person")
    id_ = terminal.do("dana", *person)["person"]

    terminal.do("dana", "field", "set", CASE, "risk", "4", "--reason", "Seen with P-2.")
    terminal.do("dana", "field", "set", CASE, "status", "monitoring")
    terminal.do("dana", "field", "set", CASE, "pronouns", "they/them", "--person", id_)
    terminal.do("dana", "field", "set", CASE, "codename", "Birch-1")

    shown = terminal.do("dana", "case", "show", "Birch-1")
    assert (shown["risk"], shown["status"]) == (4, "monitoring")
    assert shown["people"][0]["pronouns"] == "they/them"


def test_lists_in_words_say_what_there_is(terminal: Terminal) -> None:
    add(terminal, "Call the school", "--due", "2026-11-20")
    terminal.do("dana", "missing", "open", CASE, "--last-seen", "2026-11-20T05:00-06:00")
    plain = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")

    said = [
        terminal.run(*words, *plain, stdin=PASSPHRASE.encode() + b"\n").out
        for words in (("action", "list"), ("missing", "list"))
    ]

    assert "Call the school  due 2026-11-20, overdue" in said[0]
    assert "since 2026-11-20T05:00-06:00  31 h  police not told yet" in said[1]
