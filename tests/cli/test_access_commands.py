"""`throughline access`: who looked at what, at a terminal; and cases that ask why."""

import csv
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.domain.codes import Authority
from desktop_app.services.cases import open_case
from tests.cli.terminal import Terminal
from tests.enrolled import KeyHolder, hear
from tests.people import CEDAR, DANA, JO, PASSPHRASE
from tests.services.teams import MIRIAM

CASE = "Cedar-0412"


@pytest.fixture
def office(bare: Terminal, tmp_path: Path) -> Terminal:
    """`dana` has a case; `miriam` is her supervisor; a stick lies between them."""
    world = bare.machine.world()
    holder = KeyHolder.of(world, tmp_path / "KEY", "Northern Lakes CFS")
    sessions = {
        name: create_vault(world, tmp_path / name, PASSPHRASE, profile).session
        for name, profile in {"dana": DANA, "miriam": MIRIAM}.items()
    }
    sessions["miriam"] = holder.enrol(sessions["miriam"], Authority.SUPERVISOR)
    sessions["dana"] = holder.enrol(sessions["dana"])
    hear(sessions["miriam"], holder.news())
    open_case(sessions["dana"].vault, CEDAR, JO)
    for session in sessions.values():
        session.close()
    world.cores.shut_down()
    (tmp_path / "stick").mkdir()
    return bare


def carry(terminal: Terminal, *vaults: str) -> None:
    """Everybody exchanges with the stick, more than an hour after the one before."""
    for vault in vaults:
        terminal.machine.clock.moment_ms += 61 * 60 * 1000
        terminal.do(vault, "exchange", str(terminal.folder / "stick"))


def test_what_was_looked_at_is_listed_checked_and_written_out_without_a_name(
    office: Terminal, tmp_path: Path
) -> None:
    office.do("dana", "timeline", CASE)
    office.do("dana", "report", CASE, "--out", str(tmp_path / "case.pdf"))
    office.ask("dana", "case", "list", passphrase="not the passphrase")

    listed = office.do("dana", "access", "list", "--case", CASE)["events"]
    everything = office.do("dana", "access", "list")["events"]
    verified = office.do("dana", "access", "verify")
    written = office.do("dana", "access", "export", str(tmp_path / "log.csv"))

    assert {each["what"] for each in listed} == {"opened_case", "printed"}
    assert {each["by"] for each in listed} == {"Dana Whitford"}
    assert "unlock_failed" in {each["what"] for each in everything}
    assert verified["ok"]
    assert verified["problems"] == []
    assert verified["events"] >= len(everything)
    text = (tmp_path / "log.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert len(rows) == written["events"]
    for word in ("Dana", "Whitford", "Cedar", "Jo", "Marten", "555"):
        assert word not in text


def test_a_restricted_case_asks_why_and_what_was_said_waits_for_the_supervisor(
    office: Terminal,
) -> None:
    office.note(CASE)
    carry(office, "dana", "miriam")
    assert office.do("miriam", "access", "restrict", CASE)["restricted"]
    carry(office, "miriam", "dana")

    office.refuses("restricted_case", "dana", "timeline", CASE)
    [note] = office.do("miriam", "timeline", CASE)["entries"]
    refused = ("note", "strike", note["id"], "--reason", "Mine was another.")
    office.refuses("restricted_case", "dana", *refused)
    office.refuses("not_a_lead", "dana", "access", "restrict", CASE, "--off", "--because", "Off.")
    office.do("dana", "timeline", CASE, "--because", "On call tonight.")

    carry(office, "dana", "miriam")
    waiting = [
        each
        for each in office.do("miriam", "access", "list", "--case", CASE)["events"]
        if each["awaits_review"]
    ]
    assert {(each["what"], each["by"]) for each in waiting} == {("break_glass", "Dana Whitford")}
    assert "On call tonight." in {each["words"] for each in waiting}
    for each in waiting:
        office.do("miriam", "access", "review", each["id"], "--words", "She was on call.")
    seen = office.do("miriam", "access", "list", "--case", CASE)["events"]
    assert not any(each["awaits_review"] for each in seen)
    assert "She was on call." in {each["review"] for each in seen}
    office.refuses(
        "unknown_access", "miriam", "access", "review", waiting[0]["id"], "--words", "Again."
    )


def test_looking_at_an_earlier_moment_is_looking_and_asks_why_as_well(office: Terminal) -> None:
    office.machine.clock.moment_ms += 24 * 60 * 60 * 1000
    carry(office, "dana", "miriam")
    office.do("miriam", "access", "restrict", CASE)
    carry(office, "miriam", "dana")

    office.refuses("restricted_case", "dana", "timeline", CASE, "--as-of", "2026-11-22")
    before = len(office.do("dana", "access", "list", "--case", CASE, "--because", "B.")["events"])
    office.do("dana", "timeline", CASE, "--as-of", "2026-11-22", "--because", "An inquest.")

    events = office.do("dana", "access", "list")["events"]
    assert "An inquest." in {each["words"] for each in events}
    assert len([each for each in events if each["codename"] == CASE]) == before + 1
    assert office.do("dana", "access", "verify")["ok"]


def test_words_of_a_restricted_case_are_found_by_nobody_who_did_not_say_why(
    office: Terminal,
) -> None:
    office.note(CASE, "She likes the harbour.")
    carry(office, "dana", "miriam")
    office.do("miriam", "access", "restrict", CASE)
    carry(office, "miriam", "dana")

    found = office.do("dana", "search", "harbour")
    said = office.do("dana", "search", "harbour", "--case", CASE, "--because", "On call.")

    assert (found["total"], found["hits"]) == (0, [])
    assert said["total"] == 1


def test_a_log_that_was_tampered_with_does_not_verify(office: Terminal) -> None:
    office.do("dana", "timeline", CASE)
    (office.folder / "dana" / "access.head").unlink()

    verified = office.do("dana", "access", "verify")

    assert not verified["ok"]
    assert {each["flaw"] for each in verified["problems"]} == {"head_missing"}
