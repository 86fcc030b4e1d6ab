"""`throughline approval`: asked for at one terminal, decided at another."""

from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.codes import Authority
from desktop_app.services.cases import open_case
from tests.cli.terminal import Said, Terminal
from tests.enrolled import KeyHolder, hear
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.services.teams import MIRIAM
from tests.verified import meet

CASE = "Cedar-0412"
APPROVAL = {
    *("id", "case", "codename", "subject", "asked_by", "agency", "recorded", "words", "terms"),
    *("digest", "persons", "outcome", "for_you", "answers"),
}
WORDS = ("--purpose", "Shared safety planning.", "--authority", "She may be in danger.")


@pytest.fixture
def office(bare: Terminal, tmp_path: Path) -> Terminal:
    """`dana` and her supervisor `miriam` are of one agency; Dana has a case, and met `owen`."""
    world = bare.machine.world()
    holder = KeyHolder.of(world, tmp_path / "KEY", "Northern Lakes CFS")
    profiles = {"dana": DANA, "miriam": MIRIAM, "owen": OWEN}
    sessions = {
        name: create_vault(world, tmp_path / name, PASSPHRASE, profile).session
        for name, profile in profiles.items()
    }
    sessions["miriam"] = holder.enrol(sessions["miriam"], Authority.SUPERVISOR)
    sessions["dana"] = holder.enrol(sessions["dana"])
    hear(sessions["miriam"], holder.news())
    meet(sessions["dana"], sessions["owen"])
    open_case(sessions["dana"].vault, CEDAR)
    for session in sessions.values():
        session.close()
    world.cores.shut_down()
    return bare


def to_owen(terminal: Terminal) -> tuple[str, ...]:
    """A handoff to him."""
    cards = terminal.do("dana", "card", "list")["cards"]
    [owen] = [card["id"] for card in cards if card["name"] == "Owen Harada"]
    return (CASE, "--to", owen, *WORDS)


def test_what_was_asked_waits_and_who_asked_cannot_approve_it(office: Terminal) -> None:
    asked = office.do("dana", "approval", "request", *to_owen(office), "--words", "By Friday.")

    [listed] = office.do("dana", "approval", "list", CASE)["approvals"]

    assert set(asked) == APPROVAL
    assert listed == asked
    assert (asked["outcome"], asked["for_you"]) == ("waiting", False)
    assert (asked["subject"], asked["words"]) == ("handoff", "By Friday.")
    assert asked["terms"]["purpose"] == "Shared safety planning."
    assert [name for _, name, _ in asked["terms"]["to"]] == ["Owen Harada"]
    assert office.do("dana", "approval", "list", "--mine")["approvals"] == []
    office.refuses("not_an_approver", "dana", *displayed(office, "dana", "approve", asked["id"]))


def displayed(terminal: Terminal, vault: str, what: str, id_: str) -> tuple[str, ...]:
    """An answer to a request as it is displayed now."""
    token = terminal.do(vault, "approval", "show", id_)["shown"]
    return ("approval", what, id_, "--shown", str(token))


def plain(terminal: Terminal, vault: str, *arguments: str) -> Said:
    """The answer in words."""
    shared = ("--vault", str(terminal.folder / vault), "--passphrase-file", "-")
    said = terminal.run(*arguments, *shared, stdin=PASSPHRASE.encode() + b"\n")
    assert said.code == 0, said
    return said


def test_what_is_approved_is_shown_before_and_a_return_says_what_it_withdraws(
    office: Terminal,
) -> None:
    asked = office.do("dana", "approval", "request", *to_owen(office), "--words", "By Friday.")
    carry(office, "dana", "miriam")
    id_ = asked["id"][:10]

    listed = plain(office, "miriam", "approval", "list", "--mine")
    approved = plain(office, "miriam", "approval", "approve", id_)
    returned = plain(office, "miriam", "approval", "return", id_, "--comment", "Wait for Monday.")
    again = plain(office, "miriam", "approval", "approve", id_, "--direction", "Call Owen first.")
    carry(office, "miriam", "dana")
    out = str(office.folder / "a.tlh")
    office.do("dana", "handoff", "build", *to_owen(office), "--out", out)
    carry(office, "dana", "miriam")

    assert f"{id_}  Handoff of {CASE} to Owen Harada, Rainy Lake Police  waits for" in listed.out
    assert asked["id"] not in listed.out
    for said in (
        "Asked by: Dana Whitford, Northern Lakes CFS",
        "To whom: Owen Harada, Rainy Lake Police",
        "Purpose: Shared safety planning.",
        f"What leaves: {asked['terms']['entries']} entries",
        "written for: whole team",
        "Conditions: Don’t pass it on without asking the sender first.",
        "Said to who decides: By Friday.",
    ):
        assert said in approved.err
    assert f"Approved: Handoff of {CASE} to Owen Harada" in approved.out
    assert "With it Dana Whitford can do this, exactly as it stands here" in approved.out
    assert "Your approval of 2026-" in returned.out
    assert "is withdrawn: this answer takes its place." in returned.out
    assert "Your return of 2026-" in again.out
    late = displayed(office, "miriam", "return", id_)
    office.refuses("approval_used", "miriam", *late, "--comment", "Too late.")
    assert plain(office, "miriam", "approval", "show", id_).out.count("Approved, with a") == 1


def test_a_supervisor_returns_it_and_then_approves_it(office: Terminal) -> None:
    asked = office.do("dana", "approval", "request", *to_owen(office))
    carry(office, "dana", "miriam")
    [waiting] = office.do("miriam", "approval", "list", "--mine")["approvals"]

    unread = ("miriam", "approval", "approve", waiting["id"])
    office.refuses("usage", *unread)
    first = displayed(office, "miriam", "approve", waiting["id"])
    back = displayed(office, "miriam", "return", waiting["id"])
    returned = office.do("miriam", *back, "--comment", "Leave the school out.")
    office.refuses("approval_unseen", "miriam", *first)
    shown = plain(office, "miriam", "approval", "show", waiting["id"]).out
    again = shown.splitlines()[-1].partition(": ")[2].split()
    approved = office.do("miriam", *again)

    assert waiting["id"] == asked["id"]
    assert (returned["outcome"], returned["for_you"]) == ("returned", False)
    assert approved["outcome"] == "approved"
    said = [(each["by"], each["answer"], each["comment"]) for each in approved["answers"]]
    assert said == [
        ("Miriam Okafor", "returned", "Leave the school out."),
        ("Miriam Okafor", "approved", ""),
    ]
    assert [each["replaced"] for each in approved["answers"]] == [True, False]
    stranger = ("owen", "approval", "approve", asked["id"], "--shown", again[-1])
    office.refuses("unknown_entry", *stranger)


def test_a_plan_is_read_in_json_as_well_before_it_is_approved(office: Terminal) -> None:
    plan = office.note(CASE, "Her aunt fetches her.", "--audience", "agency")["id"]
    asked = office.do(
        "dana", "approval", "request", CASE, "--subject", "safety_plan", "--plan", plan
    )
    carry(office, "dana", "miriam")

    read = office.do("miriam", "approval", "show", asked["id"])
    approved = office.do("miriam", "approval", "approve", asked["id"], "--shown", read["shown"])

    assert set(read) == APPROVAL | {"plan", "shown"}
    assert read["plan"] == {"text": "Her aunt fetches her.", "as_asked": True, "files": []}
    assert approved["outcome"] == "approved"


def carry(office: Terminal, one: str, other: str) -> None:
    """All that one vault holds of its cases, to another."""
    world = office.machine.world()
    here, there = (unlock_vault(world, office.folder / name, PASSPHRASE) for name in (one, other))
    for line in here.vault.reading.cases():
        audiences = here.vault.book.channels(line.id)
        for log in here.vault.book.logs(line.id, audiences):
            there.vault.book.ingest(log.lines, "stick", (log.case, log.audience))
    here.close()
    there.close()
    world.cores.shut_down()
