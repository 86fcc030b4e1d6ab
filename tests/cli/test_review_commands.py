"""`throughline review`: a worker and her supervisor, who meet by a stick alone."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.domain.codes import Authority
from desktop_app.services.cases import open_case
from tests.cli.terminal import Terminal
from tests.enrolled import KeyHolder, hear
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.services.teams import LEE, MIRIAM

CASE = "Cedar-0412"
IN_FRENCH = ("--language", "fr")
QUEUE = {"notes", "cases", "replies", "asked", "for_you", "has_lines"}
WAITING = {
    *("case", "codename", "entries", "first", "last", "first_type", "late", "unclear"),
    "amended_since",
}
QUESTION = {"id", "by", "to", "recorded", "due", "text", "language", "open", "replies"}


@pytest.fixture
def office(bare: Terminal, tmp_path: Path) -> Terminal:
    """`dana` has a case; `miriam`, who supervises her, and `lee` are on it, too."""
    world = bare.machine.world()
    holder = KeyHolder.of(world, tmp_path / "KEY", "Northern Lakes CFS")
    authorities = {"dana": Authority.LEAD, "miriam": Authority.SUPERVISOR, "lee": Authority.WORKER}
    profiles = {"dana": DANA, "miriam": MIRIAM, "lee": LEE}
    sessions = {
        name: create_vault(world, tmp_path / name, PASSPHRASE, profile).session
        for name, profile in profiles.items()
    }
    for name, authority in authorities.items():
        sessions[name] = holder.enrol(sessions[name], authority)
    news = holder.news()
    for session in sessions.values():
        hear(session, news)
    open_case(sessions["dana"].vault, CEDAR)
    for session in sessions.values():
        session.close()
    world.cores.shut_down()
    (tmp_path / "stick").mkdir()
    let_in(bare, "Miriam Okafor")
    let_in(bare, "Lee Beaver")
    return bare


def let_in(terminal: Terminal, name: str) -> None:
    """Onto Dana's case."""
    cards = terminal.do("dana", "card", "list")["cards"]
    [card] = [each["id"] for each in cards if each["name"] == name]
    terminal.do("dana", "member", "add", CASE, card)


def meet(terminal: Terminal, *vaults: str) -> None:
    """One after the other puts the stick in."""
    for vault in vaults:
        went = terminal.do(vault, "exchange", str(terminal.folder / "stick"))
        assert went["problems"] == []


def plain(terminal: Terminal, vault: str, *arguments: str, text: str = "") -> str:
    """The answer in words."""
    shared = ("--vault", str(terminal.folder / vault), "--passphrase-file", "-")
    said = terminal.run(*arguments, *shared, stdin=f"{PASSPHRASE}\n{text}".encode())
    assert said.code == 0, said
    return said.out


def here(moment: str) -> str:
    """As it is told on this computer, in its zone."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")


def written(terminal: Terminal, words: str, vault: str = "dana", *, why_late: str = "") -> str:
    """A note for the whole team."""
    when = "2026-11-18T09:00-06:00" if why_late else "2026-11-21T09:00-06:00"
    said = ("--type", "contact", "--occurred", when, "--audience", "team")
    why = ("--late-reason", why_late) if why_late else ()
    noted = terminal.do(vault, "note", "add", CASE, *said, *why, text=words)
    return str(noted["id"])


def shown(terminal: Terminal, vault: str, id_: str) -> dict[str, Any]:
    """An entry as a vault prints it."""
    entries = terminal.do(vault, "timeline", CASE, "--limit", "0")["entries"]
    [found] = [each for each in entries if each["id"] == id_]
    return dict(found)


def signed_off(terminal: Terminal, *what: str, vault: str = "miriam") -> dict[str, Any]:
    """What is shown is signed off."""
    token = terminal.do(vault, "review", "show", what[0])["shown"]
    return dict(terminal.do(vault, "review", "sign", *what, "--shown", token))


def test_sign_off_question_and_answer_go_to_and_fro_over_a_stick(office: Terminal) -> None:
    read, unclear = written(office, "She called."), written(office, "We went to the house.")
    meet(office, "dana", "miriam")

    waiting = office.do("miriam", "review", "list")
    signed = signed_off(office, read, "--words", "Thank you.")
    asked = office.do("miriam", "review", "ask", unclear, text="Which door?\n")
    meet(office, "miriam", "dana")
    for_dana = office.do("dana", "review", "list")
    answered = office.do("dana", "review", "answer", asked["id"], *IN_FRENCH, text="Derrière.\n")
    meet(office, "dana", "miriam")
    back = office.do("miriam", "review", "list")
    closed = office.do("miriam", "review", "close", asked["id"])
    signed_off(office, unclear)
    meet(office, "miriam", "dana")

    assert set(waiting) == QUEUE
    [case] = waiting["cases"]
    assert set(case) == WAITING
    assert (case["codename"], case["entries"]) == (CASE, 2)
    assert [each["id"] for each in signed["signed"]] == [read]
    assert set(asked) == QUESTION | {"entry"}
    assert (asked["entry"], asked["to"], asked["open"]) == (unclear, "Dana Whitford", True)
    assert [each["text"] for each in for_dana["for_you"]] == ["Which door?"]
    assert [(each["text"], each["language"]) for each in answered["replies"]] == [
        ("Derrière.", "fr")
    ]
    assert [each["id"] for each in back["replies"]] == [asked["id"]]
    assert back["notes"] == 1
    assert not closed["open"]
    [sign_off] = shown(office, "dana", read)["sign_offs"]
    assert (sign_off["by"], sign_off["words"]) == ("Miriam Okafor", "Thank you.")
    assert (sign_off["counts"], sign_off["whole"]) == (True, True)
    assert office.do("miriam", "review", "list")["cases"] == []
    for vault in ("dana", "miriam"):
        assert office.do(vault, "vault", "verify")["projection"] == "equal"


def test_at_a_terminal_everything_is_shown_before_it_is_signed(office: Terminal) -> None:
    read = written(office, "She called from the station.")
    meet(office, "dana", "miriam")
    shared = ("--vault", str(office.folder / "miriam"), "--passphrase-file", "-")

    said = office.run("review", "sign", read, *shared, stdin=PASSPHRASE.encode() + b"\n")
    printed = office.run("timeline", CASE, *shared, stdin=PASSPHRASE.encode() + b"\n")

    assert (said.code, said.out) == (0, "Signed off: 1 entry.\n")
    assert "She called from the station." in said.err
    assert "Signed off by Miriam Okafor" in printed.out


def test_a_case_is_signed_off_as_it_was_shown_or_not_at_all(office: Terminal) -> None:
    first = written(office, "She called.", why_late="No signal there.")
    second = written(office, "We went to the house.")
    meet(office, "dana", "miriam")
    asked = office.do("miriam", "review", "ask", second, text="Which door?\n")
    late = plain(office, "miriam", "review", "list", "--late")
    read = plain(office, "miriam", "review", "show", CASE)
    token = read.split()[-1]
    office.do("dana", "note", "amend", first, "--reason", "Heard wrongly.", text="He called.")
    meet(office, "dana", "miriam")

    office.refuses("sign_off_unseen", "miriam", "review", "sign", CASE, "--shown", token)
    office.refuses("usage", "miriam", "review", "sign", first)
    office.refuses("usage", "miriam", "review", "sign", CASE)
    again = office.do("miriam", "review", "show", CASE)["shown"]
    told = plain(office, "miriam", "review", "sign", CASE, "--shown", again)

    assert "Which door?" not in late
    assert "any of its supervisors reviews" in late
    assert "Why it is late: No signal there." in read
    assert first[:10] in read
    assert first not in read
    assert "Signed off: 2 entries." in told
    assert f"Your question {asked['id'][:10]} of {here(asked['recorded'])} stays open" in told
    assert office.do("miriam", "review", "list")["notes"] == 0


def test_who_is_asked_until_when_and_how_it_travels_is_said(office: Terminal) -> None:
    read = written(office, "She called.")
    meet(office, "dana", "miriam")

    said = plain(office, "miriam", "review", "ask", read[:10], text="From where?\n")
    again = plain(office, "miriam", "review", "ask", read[:10], text="And when?\n")
    waits = plain(office, "miriam", "review", "list")
    office.machine.clock.moment_ms += 49 * 3_600_000
    waited = plain(office, "miriam", "review", "list")

    assert "asked of Dana Whitford, Northern Lakes CFS" in said
    due = here("2026-11-23T18:00+00:00")
    assert f"an answer is due by {due}. It goes with your next exchange." in said
    assert "still open" not in said
    assert f"Your question {said[:10]} of {here('2026-11-21T18:00+00:00')}" in again
    assert "about this entry is still open, too" in again
    assert (waits.count(f"due by {due}"), waits.count("overdue since")) == (2, 0)
    assert (waited.count(f"overdue since {due}"), waited.count("due by")) == (2, 0)


def test_questions_about_a_restricted_case_ask_why_first(office: Terminal) -> None:
    read = written(office, "She called.")
    meet(office, "dana", "miriam", "lee")
    asked = office.do("miriam", "review", "ask", read, text="From where?\n")
    office.do("dana", "access", "restrict", CASE)
    meet(office, "miriam", "dana", "lee")

    office.refuses("restricted_case", "lee", "review", "answer", asked["id"], text="Home.\n")
    office.refuses("restricted_case", "lee", "review", "close", asked["id"])
    why = ("--because", "I was there.")
    answered = office.do("lee", "review", "answer", asked["id"], *why, text="Home.\n")

    assert [each["text"] for each in answered["replies"]] == ["Home."]


def test_what_was_amended_since_waits_again_and_says_so(office: Terminal) -> None:
    read = written(office, "She called.")
    meet(office, "dana", "miriam")
    signed_off(office, read)
    meet(office, "miriam", "dana")

    office.do("dana", "note", "amend", read, "--reason", "Heard wrongly.", text="He called.")
    meet(office, "dana", "miriam")

    [case] = office.do("miriam", "review", "list", "--amended")["cases"]
    [sign_off] = shown(office, "miriam", read)["sign_offs"]
    [listed] = office.do("miriam", "review", "list", CASE)["entries"]
    assert case["amended_since"] == 1
    assert (sign_off["counts"], sign_off["whole"]) == (True, False)
    assert listed["id"] == read


def test_a_worker_signs_off_nothing_and_a_supervisor_edits_nothing(office: Terminal) -> None:
    read = written(office, "She called.")
    meet(office, "dana", "miriam", "lee")

    shown = office.do("lee", "review", "show", read)["shown"]
    office.refuses("sign_off_not_yours", "lee", "review", "sign", read, "--shown", shown)
    office.refuses("sign_off_not_yours", "dana", "review", "sign", read, "--shown", shown)
    office.refuses(
        "not_your_words", "miriam", "note", "amend", read, "--reason", "So.", text="He called."
    )
    office.refuses("not_your_words", "miriam", "note", "strike", read, "--reason", "So.")
    assert office.do("lee", "review", "list")["cases"] == []
