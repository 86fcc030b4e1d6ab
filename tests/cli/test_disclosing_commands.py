"""`throughline handoff build`, with what is kept back: told beforehand, and not there then."""

from typing import Any

import pytest

from tests.cli.terminal import Terminal, fingerprint

SAID = ("--purpose", "The team there takes over.", "--authority", "With her consent")


def _arguments(terminal: Terminal, *more: str) -> tuple[str, ...]:
    owen = str(terminal.do("dana", "card", "list")["cards"][1]["id"])
    return ("handoff", "build", "Cedar-0412", "--to", owen, *SAID, *more)


def _look(terminal: Terminal, *more: str) -> Any:
    return terminal.do("dana", *_arguments(terminal, "--dry-run", *more))


def test_a_dry_run_tells_everything_and_builds_nothing(terminal: Terminal) -> None:
    held = terminal.note("Cedar-0412", "Not for others.")["id"]
    cut = terminal.note("Cedar-0412", "Kit drove her. All is well.")["id"]
    before = fingerprint(terminal.folder / "dana")

    told = _look(
        terminal,
        *("--hold", held, "--why", f"{held}:privilege", "--redact", f"{cut}:Kit drove"),
    )

    lines = {line["id"]: line for line in told["lines"]}
    assert (told["entries"], told["full"], told["redacted"], told["stubs"]) == (3, 1, 1, 1)
    assert told["reasons"] == {"passage": 1, "privilege": 1}
    assert (lines[held]["sending"], lines[held]["why"], lines[held]["text"]) == (
        *("hold", "privilege", ""),
    )
    assert lines[cut]["pieces"] == [
        {"gap": "passage", "label": ""},
        {"words": " All is well."},
    ]
    assert told["stubs_reveal"]["authors"] == 1
    assert fingerprint(terminal.folder / "dana") == before


def test_what_was_told_is_what_arrives(terminal: Terminal) -> None:
    held = terminal.note("Cedar-0412", "Not for others.")["id"]
    cut = terminal.note("Cedar-0412", "Kit drove her. All is well.", "--place", "The mill")["id"]
    out = terminal.folder / "cedar.tlh"
    choices = ("--hold", held, "--redact", f"{cut}:Kit", "--withhold", f"{cut}:place")
    told = _look(terminal, *choices)

    sent = terminal.do("dana", *_arguments(terminal, *choices, "--out", str(out)))
    terminal.do("owen", "handoff", "accept", str(out))

    received = terminal.timeline("Cedar-0412", vault="owen")["entries"]
    theirs = {line["id"]: line for line in received}
    assert (sent["entries"], sent["withheld"]) == (3, told["fields_withheld"] + told["stubs"])
    assert (theirs[held]["text"], theirs[cut]["place"]) == ("", "")
    assert theirs[cut]["text"] == " […]  All is well."
    assert "withheld" in theirs[cut]["flags"]


def test_days_kinds_and_rules_can_be_typed(terminal: Terminal) -> None:
    terminal.note("Cedar-0412", "Call 807-555-0142. Later.")
    terminal.do("dana", "person", "add", "Cedar-0412", "--name", "Kit Anders", "--part", "witness")

    told = _look(
        terminal,
        *("--since", "2026-11-01", "--until", "2026-11-30", "--kind", "joint"),
        *("--without", "telephones", "--without-name", "kit anders", "--type", "note"),
        *("--destroy-by", "2027-02-10", "--minimum", "Dana, with her supervisor."),
    )

    assert set(told["reasons"]) == {"name", "telephone"}
    assert _look(terminal, "--since", "2026-11-11")["notes"] == {
        "send": 0,
        "summary": 0,
        "hold": 1,
    }


def test_a_summary_goes_in_place_of_its_note(terminal: Terminal) -> None:
    note = terminal.note("Cedar-0412", "She named the driver.")["id"]
    asked = _arguments(terminal, "--dry-run", "--summary", note)
    terminal.refuses("summary_missing", "dana", *asked)
    terminal.do("dana", "note", "summarise", note, text="She told us of somebody.")
    terminal.do("dana", "note", "disagree", note, "--by", "Jo", text="I did not.")

    (line,) = _look(terminal, "--summary", note)["lines"]

    assert (line["text"], line["summary"]["text"]) == ("", "She told us of somebody.")
    assert [said["text"] for said in line["disagreements"]] == ["I did not."]
    (own,) = terminal.timeline("Cedar-0412")["entries"]
    assert own["summary"]["text"] == "She told us of somebody."


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--redact", "{note}:not there"), "passage_not_found"),
        (("--withhold", "{note}:full_name"), "field_not_found"),
        (("--hold", "e_aaaaaaaa"), "unknown_entry"),
        (("--withhold", "{note}"), "bad_value"),
        (("--why", "{note}:because"), "bad_value"),
        (("--since", "yesterday"), "bad_value"),
        (("--destroy-by", "soon"), "bad_value"),
        (("--without-name", "Nobody"), "unknown_person"),
    ],
)
def test_what_makes_no_sense_is_refused(
    terminal: Terminal, more: tuple[str, ...], code: str
) -> None:
    note = terminal.note("Cedar-0412")["id"]
    said = tuple(each.format(note=note) for each in more)

    terminal.refuses(code, "dana", *_arguments(terminal, "--dry-run", *said))


def test_a_worker_releases_nothing_and_a_bundle_needs_a_place(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")

    terminal.refuses("owner_only", "dana", "handoff", "permit", "Cedar-0412")
    assert terminal.ask("dana", *_arguments(terminal)).code == 2


def test_questions_of_a_note_go_along_when_they_are_asked_for(terminal: Terminal) -> None:
    note = terminal.note("Cedar-0412", "She came with her aunt.")["id"]
    out = terminal.folder / "cedar.tlh"
    terminal.do("dana", *_arguments(terminal, "--out", str(out)))
    terminal.do("owen", "handoff", "accept", str(out))
    terminal.do("owen", "review", "ask", note, text="Which aunt was it?")
    back = terminal.folder / "back.tlh"
    dana = str(terminal.do("owen", "card", "list")["cards"][1]["id"])
    asking = ("handoff", "build", "Cedar-0412", "--to", dana, *SAID)

    kept = terminal.do("owen", *asking, "--dry-run")
    told = terminal.do("owen", *asking, "--with-review", note, "--dry-run")
    terminal.do("owen", *asking, "--with-review", note, "--out", str(back))
    terminal.do("dana", "handoff", "accept", str(back))

    [line], [plain] = told["lines"], kept["lines"]
    assert list(line["thread"].values()) == [[{"words": "Which aunt was it?"}]]
    assert (plain["thread"], kept["reasons"]) == ({}, {"supervision": 1})
    [arrived] = terminal.timeline("Cedar-0412", vault="dana")["entries"]
    assert [asked["text"] for asked in arrived["questions"]] == ["Which aunt was it?"]
