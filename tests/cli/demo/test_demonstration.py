"""The demonstration: whole, the same each time, and fit to be shown to anybody."""

import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app.app.vaults import Session
from desktop_app.cli.demo.making import PASSPHRASE, make_demonstration
from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import Discipline, Flag, NoteType, Precision
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.cases import find_case
from desktop_app.services.checking import verify_vault
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.sealed_counts import sealed_months
from tests.cli.terminal import Terminal
from tests.worlds import Machine

MAIN = "Cedar-0412"
SYLLABICS = re.compile(r"[\u1400-\u167f]")
TELEPHONE = re.compile(r"\d{3}[-. ]\d{4}")
NOT_SAID = re.compile(
    r"\b(AWOL|runaways?|ran away|refused|alleged\w*|claimed|prostitut\w*|sex work\w*"
    r"|at risk by|promiscuous|non-compliant|manipulative|fugueu\w*|fugué\w*|refusé\w*"
    r"|prétend\w*|allégu\w*)\b",
    re.IGNORECASE,
)


def line_of(session: Session) -> tuple[TimelineEntry, ...]:
    """Everything on the line of the main case."""
    case = find_case(session.vault, MAIN)
    return session.vault.reading.timeline(TimelineQuery(case=case, limit=0)).entries


def lines(session: Session) -> tuple[CaseLine, ...]:
    return session.vault.reading.cases()


def everything_said(session: Session) -> Iterator[str]:
    """All words in the vault that somebody could read."""
    for line in lines(session):
        yield from (line.codename, line.lead_agency, line.risk_reason)
        for person in session.vault.reading.people(line.id):
            yield from (person.full_name, person.pronouns, person.safe_contact)
        query = TimelineQuery(case=line.id, limit=0)
        for entry in session.vault.reading.timeline(query).entries:
            yield from (entry.text, entry.place, *entry.present, entry.late_reason)
            yield from (one.reason for one in entry.amendments)
            yield from (one.text or "" for one in entry.amendments)
            yield entry.struck.reason if entry.struck else ""


def test_it_is_in_order_from_the_first_byte_to_the_last(shown: Session) -> None:
    found = verify_vault(shown.vault)

    assert found.problems == ()
    assert (found.ok, found.quarantined, found.attachments) == (True, 0, 6)


def test_made_twice_it_comes_to_the_same_state(tmp_path: Path) -> None:
    states = []

    for name in ("one", "other"):
        world = Machine().world()
        session = make_demonstration(world, tmp_path / name, "en")
        states.append(session.vault.book.state())
        session.close()
        world.cores.shut_down()

    assert states[0] == states[1]


def test_the_main_case_has_two_years_of_seven_disciplines(shown: Session) -> None:
    entries = line_of(shown)

    assert len(entries) == 407
    assert {entry.author.discipline for entry in entries} == {*Discipline} - {Discipline.OTHER}
    assert {entry.type for entry in entries} == {*NoteType}
    assert {entry.precision for entry in entries} >= {*Precision} - {Precision.UNKNOWN}
    starts = sorted(entry.start or "" for entry in entries)
    assert (starts[0][:7], starts[-1][:7]) == ("2024-12", "2026-11")


def test_it_shows_what_a_line_can_show(shown: Session) -> None:
    entries = line_of(shown)

    def flagged(flag: Flag) -> int:
        return sum(flag in entry.flags for entry in entries)

    assert flagged(Flag.LATE) >= 13
    assert flagged(Flag.AMENDED) >= 12
    assert flagged(Flag.STRUCK) == 4
    assert sum(bool(entry.attachments) for entry in entries) == 4
    assert sum(entry.audience != WHOLE_TEAM for entry in entries) >= 20
    assert {entry.language for entry in entries} == {"en", "fr"}
    assert any(SYLLABICS.search(name) for entry in entries for name in entry.present)


def test_audiences_are_listed_and_unlisted_and_others_hold_some_back(shown: Session) -> None:
    case = find_case(shown.vault, MAIN)

    groups = shown.vault.reading.groups(case)

    assert sorted(group.listed for group in groups) == [False, True, True]
    assert sum(month.entries for month in sealed_months(shown.vault, case)) == 4
    assert [one.is_sent for one in past_handoffs(shown.vault, case)] == [False, False, True, True]


def test_a_dozen_smaller_cases_lie_beside_it_and_some_are_unread(shown: Session) -> None:
    small = [line for line in lines(shown) if line.codename != MAIN]
    main = next(line for line in lines(shown) if line.codename == MAIN)

    assert len(small) == 12
    assert {line.risk for line in small} == {1, 2, 3, 4}
    assert {line.status for line in small} == {"open", "monitoring", "closed"}
    assert (main.unread, sum(line.unread for line in small)) == (5, 7)
    assert main.risk == 3


def test_nobody_can_be_reached_or_hurt_by_what_it_says(shown: Session) -> None:
    said = list(everything_said(shown))

    numbers = [number for words in said for number in TELEPHONE.findall(words)]

    assert numbers
    assert all(re.fullmatch(r"555-01\d\d", number) for number in numbers)
    assert [words for words in said if NOT_SAID.search(words)] == []
    assert [words for words in said if "{" in words or "@" in words] == []


def test_french_keeps_its_signs_together(shown: Session) -> None:
    french = [words for words in everything_said(shown) if re.search("[«»]", words)]

    assert french
    assert [words for words in french if re.search("« | »| :", words)] == []


def test_the_command_prints_a_passphrase_that_opens_it(bare: Terminal) -> None:
    folder = bare.folder / "demo"

    said = bare.run("demo", str(folder), "--lang", "fr")

    assert (said.code, said.err) == (0, "")
    assert PASSPHRASE in said.out
    shown = bare.ask("demo", "vault", "show", passphrase=PASSPHRASE).document
    assert (shown["name"], shown["cases"]) == ("Dana Whitford", 13)


def test_a_folder_with_a_vault_in_it_is_left_alone(terminal: Terminal) -> None:
    said = terminal.run("demo", str(terminal.folder / "dana"))

    assert said.code == 1
    assert terminal.do("dana", "vault", "show")["cases"] == 1
