"""Supervision in the demonstration: what is on record, and the supervisor's own vault."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session
from desktop_app.cli.demo.making import NOW, PASSPHRASE
from desktop_app.cli.demo.supervisor import make_supervisors
from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.codes import Authority
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.cases import find_case
from desktop_app.services.checking import verify_vault
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.review_queue import queue
from desktop_app.services.reviewing import may_sign_off
from desktop_app.services.roles import roles_now
from desktop_app.services.standards import counted_ticks
from tests.cli.terminal import Terminal
from tests.worlds import Machine

HELEN = "Helen Okafor"
OWN = frozenset({"Dana Whitford", "Renée Courville"})
TWO_DAYS_MS = 2 * 86_400_000


@pytest.fixture(scope="module")
def supervised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The supervisor's vault in French, as it was just made; the command makes it in English."""
    world = Machine().world()
    folder = tmp_path_factory.mktemp("supervisor") / "vault"
    session = make_supervisors(world, folder, "fr")
    yield session
    session.close()
    world.cores.shut_down()


def main_line(session: Session) -> tuple[TimelineEntry, ...]:
    """Everything on the line of the main case."""
    case = find_case(session.vault, "Cedar-0412")
    return session.vault.reading.timeline(TimelineQuery(case=case, limit=0)).entries


def now_ms() -> int:
    return int(datetime.fromisoformat(NOW).timestamp() * 1000)


def test_what_own_people_wrote_was_signed_off_up_to_two_days_before_the_end(
    shown: Session,
) -> None:
    written = [one for one in main_line(shown) if one.author.name in OWN]

    left = [
        one
        for one in written
        if not (one.is_signed_off or one.is_stale) and one.recorded_ms < now_ms() - TWO_DAYS_MS
    ]

    assert len(written) > 150
    assert [bool(one.questions) for one in left] == [True]
    signed = [one for entry in main_line(shown) for one in entry.sign_offs]
    assert {one.author.name for one in signed} == {HELEN}
    assert all(one.counts for one in signed)
    assert len({one.words for one in signed}) > 3  # a remark now and then


def test_nobody_elses_people_are_signed_off_by_her(shown: Session) -> None:
    theirs = [one for one in main_line(shown) if one.author.name not in OWN]

    assert theirs
    assert [one for one in theirs if one.sign_offs] == []


def test_one_question_is_open_one_is_answered_and_one_is_settled_by_an_amendment(
    shown: Session,
) -> None:
    asked = [one for entry in main_line(shown) for one in entry.questions]

    settled, answered, waiting = sorted(asked, key=lambda one: one.recorded_ms)

    assert (settled.is_open, answered.is_open, waiting.is_open) == (False, True, True)
    assert settled.answers[0].amendment is not None
    assert [one.author.name for one in answered.answers] == ["Dana Whitford"]
    assert waiting.answers == ()
    assert datetime.fromisoformat(waiting.due) > datetime.fromisoformat(NOW)
    assert [one.question.id for one in queue(shown.vault).for_me] == [waiting.id]


def test_one_note_was_amended_since_it_was_signed_off(shown: Session) -> None:
    stale = [one for one in main_line(shown) if one.is_stale]

    assert [one.author.name for one in stale] == ["Renée Courville"]


def test_a_consultation_is_signed_by_both_and_a_visit_is_adopted(shown: Session) -> None:
    adopted = [(one.author.name, one.said_as) for e in main_line(shown) for one in e.adoptions]

    assert adopted == [
        (HELEN, AdoptedAs.COUNTERSIGNED),
        ("Renée Courville", AdoptedAs.PRESENT_TOO),
    ]


def test_the_command_triangle_is_complete_and_one_standard_is_judged(shown: Session) -> None:
    case = find_case(shown.vault, "Cedar-0412")

    held = [one.role.role for one in roles_now(shown.vault, case)]
    [tick] = counted_ticks(shown.vault, case)

    assert held[:3] == ["major_case_manager", "primary_investigator", "file_coordinator"]
    assert (tick.standard, tick.counts) == ("safe_contact", True)
    assert tick.reason


def test_the_supervisor_holds_every_note_of_the_main_line(
    shown: Session, supervised: Session
) -> None:
    assert len(main_line(supervised)) == len(main_line(shown))


def test_twelve_cases_and_some_140_entries_wait_for_the_supervisor(supervised: Session) -> None:
    found = queue(supervised.vault)

    assert (supervised.vault.me.name, supervised.vault.me.authority) == (
        HELEN,
        Authority.SUPERVISOR,
    )
    assert len(found.waiting) == 12
    assert 130 <= found.notes <= 160
    assert found.has_lines
    assert (len(found.replies), len(found.asked)) == (1, 1)
    assert all(sum(getattr(one, name) for one in found.waiting) for name in ("late", "stale"))


def test_her_vault_is_in_order_and_holds_every_case(supervised: Session) -> None:
    found = verify_vault(supervised.vault)

    assert (found.problems, found.quarantined) == ((), 0)
    assert len(supervised.vault.reading.cases()) == 13
    assert len(main_line(supervised)) > 390


def test_her_vault_can_sign_off_what_waits(supervised: Session) -> None:
    vault = supervised.vault

    written = [one for one in main_line(supervised) if one.author.name in OWN]

    assert all(may_sign_off(vault, one) for one in written)


def test_it_comes_out_the_same_each_time(supervised: Session, tmp_path: Path) -> None:
    world = Machine().world()

    session = make_supervisors(world, tmp_path / "other", "fr")

    assert session.vault.book.state() == supervised.vault.book.state()
    session.close()
    world.cores.shut_down()


def test_the_command_makes_it_with_the_same_passphrase(bare: Terminal) -> None:
    folder = bare.folder / "demo"

    said = bare.run("demo", str(folder), "--as", "supervisor")

    assert (said.code, said.err) == (0, "")
    shown = bare.ask("demo", "vault", "show", passphrase=PASSPHRASE).document
    assert (shown["name"], shown["cases"]) == (HELEN, 13)
