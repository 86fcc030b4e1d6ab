"""`throughline handoff accept --only`, `reject`, `ask`, `receipt` and `status`, end to end."""

from pathlib import Path
from typing import Any

from tests.cli.terminal import OWEN, Terminal, fingerprint
from tests.people import PASSPHRASE

SAID = ("--purpose", "The team there takes over.", "--authority", "With her consent")


def _build(terminal: Terminal, *notes: str) -> Path:
    """Dana hands the case to Owen."""
    for text in notes:
        terminal.note("Cedar-0412", text)
    cards = terminal.do("dana", "card", "list")["cards"]
    owen = next(card["id"] for card in cards if card["name"] == OWEN[0])
    out = terminal.folder / "cedar.tlh"
    arguments = ("Cedar-0412", "--to", owen, *SAID, "--out", str(out))
    terminal.do("dana", "handoff", "build", *arguments)
    return out


def _parts(terminal: Terminal, bundle: Path) -> dict[str, Any]:
    opened = terminal.do("owen", "handoff", "open", str(bundle))
    return {part["title"] or part["text"]: part for part in opened["parts"]}


def test_a_part_is_accepted_and_the_receipt_comes_back(terminal: Terminal) -> None:
    bundle = _build(terminal, "For both of us.", "For her worker alone.")
    receipt = terminal.folder / "receipt.tlh"
    part = _parts(terminal, bundle)["For both of us."]

    chosen = ("--only", part["entry"][:20], "--why", "Not ours.", "--receipt", str(receipt))
    accepted = terminal.do("owen", "handoff", "accept", str(bundle), *chosen)
    told = terminal.do("dana", "handoff", "receipt", str(receipt))
    [sent] = terminal.do("dana", "handoff", "status", "Cedar-0412")["sent"]

    assert (accepted["entries"], accepted["refused"]) == (2, 1)
    line = terminal.timeline("Cedar-0412", vault="owen")
    assert [entry["text"] for entry in line["entries"]] == ["For both of us."]
    assert (told["outcome"], told["accepted"], told["new"]) == ("partly", 2, True)
    assert [one["why"] for one in told["refused"]] == ["Not ours."]
    assert sent["recipients"][0]["receipt"]["outcome"] == "partly"


def test_rejecting_and_asking_change_no_case(terminal: Terminal) -> None:
    bundle = _build(terminal, "Seen at school.")
    asks, rejects = terminal.folder / "asks.tlh", terminal.folder / "rejects.tlh"

    terminal.do(
        *("owen", "handoff", "ask", str(bundle), "--question", "Who is A.?"),
        *("--receipt", str(asks)),
    )
    terminal.do(
        *("owen", "handoff", "reject", str(bundle), "--reason", "Not our district."),
        *("--receipt", str(rejects)),
    )
    said = [terminal.do("dana", "handoff", "receipt", str(each)) for each in (asks, rejects)]

    assert [(one["outcome"], one["words"]) for one in said] == [
        ("question", "Who is A.?"),
        ("rejected", "Not our district."),
    ]
    assert terminal.do("owen", "case", "list")["cases"] == []


def test_opening_changes_nothing_on_the_disk(terminal: Terminal) -> None:
    bundle = _build(terminal, "Seen at school.")
    before = fingerprint(terminal.folder / "owen")

    _parts(terminal, bundle)

    assert fingerprint(terminal.folder / "owen") == before


def test_before_a_receipt_the_status_counts_the_days(terminal: Terminal) -> None:
    _build(terminal, "Seen at school.")
    terminal.machine.clock.moment_ms += 10 * 86_400_000
    try:
        [sent] = terminal.do("dana", "handoff", "status", "Cedar-0412")["sent"]
    finally:
        terminal.machine.clock.moment_ms -= 10 * 86_400_000

    [recipient] = sent["recipients"]
    assert (recipient["receipt"], recipient["days"], recipient["overdue"]) == (None, 10, True)


def _owen(terminal: Terminal) -> str:
    cards = terminal.do("dana", "card", "list")["cards"]
    return str(next(card["id"] for card in cards if card["name"] == OWEN[0]))


def test_a_correction_is_due_is_written_and_stands_beneath_the_old_words(
    terminal: Terminal,
) -> None:
    note = terminal.note("Cedar-0412", "Back on Sunday.")
    terminal.do("owen", "handoff", "accept", str(_build(terminal)))
    terminal.do("dana", "note", "amend", note["id"], "--reason", "misheard", text="On Monday.")
    out = terminal.folder / "notice.tlh"

    [due] = terminal.do("dana", "handoff", "notices", "Cedar-0412")["due"]
    terminal.do(
        *("dana", "handoff", "notice", "Cedar-0412", "--what", "correction"),
        *("--to", due["to"]["id"], "--words", "A day was wrong.", "--out", str(out)),
    )
    opened = terminal.do("owen", "handoff", "open", str(out))
    terminal.do("owen", "handoff", "accept", str(out))

    [entry] = terminal.timeline("Cedar-0412", vault="owen")["entries"]
    told = terminal.do("owen", "handoff", "notices", "Cedar-0412")["received"]
    assert (due["notice"], due["notes"]) == ("correction", [note["id"]])
    assert (opened["notice"], opened["about"]) == ("correction", due["bundles"])
    assert [one["text"] for one in entry["amendments"]] == ["On Monday."]
    assert [(one["notice"], one["words"]) for one in told] == [("correction", "A day was wrong.")]
    assert terminal.do("dana", "handoff", "notices", "Cedar-0412")["due"] == []


def test_a_recall_names_a_bundle_that_went_to_them(terminal: Terminal) -> None:
    terminal.do("owen", "handoff", "accept", str(_build(terminal, "To the wrong team.")))
    [sent] = terminal.do("dana", "handoff", "status", "Cedar-0412")["sent"]
    [held] = terminal.timeline("Cedar-0412", vault="owen")["entries"]
    before = terminal.do("owen", "review", "show", held["id"])["shown"]
    out = terminal.folder / "recall.tlh"
    said = ("--to", _owen(terminal), "--words", "Please destroy it.", "--out", str(out))
    until = ("--destroy-by", "2026-12-01")
    recall = ("handoff", "notice", "Cedar-0412", "--what", "recall", *said, *until)

    nothing = terminal.ask("dana", *recall, "--bundle", "AAAAAAAAAAAAAAAAAAAAAA").error
    terminal.do("dana", *recall, "--bundle", sent["bundle"])
    terminal.do("owen", "handoff", "accept", str(out))

    [told] = terminal.do("owen", "handoff", "notices", "Cedar-0412")["received"]
    assert nothing == "not_sent_to_them"
    assert (told["notice"], told["about"], len(told["notes"])) == ("recall", [sent["bundle"]], 1)
    assert _on_the_line(terminal, "owen") == {
        "notice": "recall",
        "from": ["Dana Whitford"],
        "words": "Please destroy it.",
        "destroy_by": "2026-12-01",
    }
    assert _on_the_line(terminal, "dana")["to"] == ["Owen Harada"]
    plain = ("--vault", str(terminal.folder / "owen"), "--passphrase-file", "-")
    typed = PASSPHRASE.encode() + b"\n"
    said_plainly = terminal.run("timeline", "Cedar-0412", *plain, stdin=typed).out
    terminal.refuses("adopt_unseen", "owen", "note", "adopt", held["id"], "--shown", before)
    who_adopts_reads = terminal.run("note", "adopt", held["id"], *plain, stdin=typed).err
    recalled = "! Recalled by Dana Whitford, 2026-11-21. Don’t use it"
    assert recalled in said_plainly
    assert recalled in who_adopts_reads


def _on_the_line(terminal: Terminal, vault: str) -> dict[str, object]:
    [entry] = terminal.timeline("Cedar-0412", vault=vault)["entries"]
    [told] = entry["notices"]
    assert told.pop("recorded")
    return dict(told)
