"""`throughline index`: the actions of a case and all that was handed on, as pages or tables."""

import csv
import io

import pytest

from tests.cli.terminal import Terminal

CASE = "Cedar-0412"


def rows_of(terminal: Terminal, name: str) -> list[dict[str, str]]:
    """A table that was written."""
    text = (terminal.folder / name).read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def written(terminal: Terminal, which: str, name: str, *more: str) -> dict[str, object]:
    """An index in a new file."""
    out = ("--out", str(terminal.folder / name))
    return dict(terminal.do("dana", "index", which, CASE, *out, *more))


@pytest.fixture
def busy(terminal: Terminal) -> Terminal:
    """Three actions: one overdue and pressing, one done, one given up."""
    late = ("--title", "Call the school", "--due", "2026-11-02", "--priority", "high")
    terminal.do("dana", "action", "add", CASE, *late, "--owner", "me")
    done = terminal.do("dana", "action", "add", CASE, "--title", "Book a ride")["id"]
    terminal.do("dana", "action", "done", done, "--outcome", "R. drives.", "--on", "2026-11-20")
    dropped = terminal.do("dana", "action", "add", CASE, "--title", "Write to the motel")["id"]
    terminal.do("dana", "action", "withdraw", dropped, "--reason", "Owen has.")
    return terminal


def test_every_action_is_listed_with_a_code_that_is_the_same_in_every_print(
    busy: Terminal,
) -> None:
    said = written(busy, "actions", "a.csv")
    busy.do("dana", "action", "add", CASE, "--title", "One more")
    written(busy, "actions", "b.csv", "--lang", "fr")

    rows, later = rows_of(busy, "a.csv"), rows_of(busy, "b.csv")
    assert said == {"files": [str(busy.folder / "a.csv")], "lines": 3}
    assert [(row["No."], row["Action"], row["Priority"], row["State"]) for row in rows] == [
        ("1", "Call the school", "High", "overdue"),
        ("2", "Book a ride", "Normal", "done 2026-11-20"),
        ("3", "Write to the motel", "Normal", "given up"),
    ]
    assert [row["Outcome, or why not"] for row in rows] == ["", "R. drives.", "Owen has."]
    assert [row["Code"] for row in later][:3] == [row["Code"] for row in rows]
    assert later[0]["Priorité"] == "Haute"


def test_what_was_handed_and_disclosed_is_listed_with_numbers_and_receipts(
    busy: Terminal,
) -> None:
    busy.note(CASE)
    owen = next(
        card["id"] for card in busy.do("dana", "card", "list")["cards"] if "Owen" in card["name"]
    )
    ground = ("--purpose", "Planning.", "--authority", "Consent of J.")
    bundle = str(busy.folder / "a.tlh")
    busy.do("dana", "handoff", "build", CASE, "--to", owen, *ground, "--out", bundle)
    busy.do("dana", "disclosure", CASE, "--out", str(busy.folder / "crown"))

    written(busy, "handed", "h.csv")

    disclosed, handed = sorted(rows_of(busy, "h.csv"), key=lambda row: row["To whom"])
    assert "Owen Harada" in handed["To whom"]
    assert (handed["Purpose"], handed["Ground"]) == ("Planning.", "Consent of J.")
    assert handed["Receipts"] == "Owen Harada: no receipt"
    assert (disclosed["Kind"], disclosed["To whom"]) == ("Disclosure package", "Crown")
    assert disclosed["Numbers"] == "E-0001"
    assert disclosed["By whom"] == "Dana Whitford, Northern Lakes CFS"


@pytest.mark.parametrize("which", ["actions", "handed"])
def test_an_index_is_put_on_paper(busy: Terminal, which: str) -> None:
    said = written(busy, which, "index.pdf")

    assert said["files"] == [str(busy.folder / "index.pdf")]
    assert (busy.folder / "index.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_that_is_there_is_never_written_over(busy: Terminal) -> None:
    (busy.folder / "a.csv").write_bytes(b"mine")
    out = ("--out", str(busy.folder / "a.csv"))

    refused = busy.ask("dana", "index", "actions", CASE, *out)

    assert refused.error == "file_exists"
    assert (busy.folder / "a.csv").read_bytes() == b"mine"


def test_another_kind_of_file_is_a_mistake_of_calling(busy: Terminal) -> None:
    out = ("--out", str(busy.folder / "a.txt"))

    said = busy.ask("dana", "index", "actions", CASE, *out)

    assert (said.code, said.error) == (2, "usage")
