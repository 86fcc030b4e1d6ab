"""Vaults and a folder between them: what one records reaches the others, nothing is lost."""

import shutil
from pathlib import Path

from desktop_app.domain.exchanged import Exchanged
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.ports import State
from desktop_app.services.shipping import HeldLog
from desktop_app.services.signing_later import record_soon
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick


def test_what_one_records_reaches_the_other(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("She is at her aunt's.")

    out = stick.carry(dana)
    came = stick.carry(owen)

    assert out.sent > 0
    assert came.received == out.sent
    assert came.problems == out.problems == ()
    assert came.from_whom == ((dana.vault.me.key, out.sent),)
    assert [entry.text for entry in owen.line()] == ["She is at her aunt's."]


def test_both_come_to_the_same_state(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("From her.")
    stick.carry(dana)
    stick.carry(owen)
    owen.note("From him.")

    stick.carry(owen)
    stick.carry(dana)

    assert [entry.text for entry in dana.line()] == [entry.text for entry in owen.line()]
    assert texts(dana) == {"From her.", "From him."}


def test_a_second_exchange_has_nothing_to_do(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("Once.")
    stick.carry(dana)
    stick.carry(owen)
    before = stick.names()

    again = [stick.carry(person) for person in (dana, owen, dana)]

    assert [(went.sent, went.received) for went in again] == [(0, 0)] * 3
    assert stick.names() == before


def test_who_is_on_no_case_learns_nothing(dana: Person, maya: Person, stick: Stick) -> None:
    dana.note("Not for Maya.")
    stick.carry(dana)
    held = maya.vault.book.verify().entries

    came = stick.carry(maya)

    assert came.received == came.missing == 0
    assert maya.vault.book.verify().entries == held
    assert maya.vault.channels.held() == ()


def test_what_another_wrote_is_passed_on(
    dana: Person, owen: Person, stick: Stick, tmp_path: Path
) -> None:
    dana.note("By way of Owen.")
    stick.carry(dana)
    stick.carry(owen)
    (tmp_path / "other").mkdir()
    other = Stick(tmp_path / "other")

    sent = other.carry(owen)
    shutil.rmtree(stick.folder / "seg")
    came = stick.carry(owen, accept_loss=True)

    assert sent.sent == came.sent
    assert texts(owen) == {"By way of Owen."}
    assert dana.vault.me.key in {log.log.author for log in logs(owen)}


def test_new_notes_are_unread_and_own_ones_are_not(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("New to him.")
    stick.carry(dana)

    stick.carry(owen)

    assert owen.vault.marks.marked(owen.case)[State.UNREAD] == 1
    assert dana.vault.marks.marked(dana.case)[State.UNREAD] == 0


def test_what_waits_for_its_minute_is_signed_first(
    dana: Person, owen: Person, stick: Stick
) -> None:
    draft = Draft(
        case=dana.case,
        audience=WHOLE_TEAM,
        kind=kinds.NOTE,
        about=ObjectId(dana.vault.new_id()),
        body={"type": "note", "start": None, "precision": "unknown", "text/0000": "Just now."},
    )
    record_soon(dana.vault, draft)

    stick.carry(dana)
    stick.carry(owen)

    assert texts(owen) == {"Just now."}


def test_two_answers_to_one_question_are_counted(dana: Person, owen: Person, stick: Stick) -> None:
    stick.carry(dana)
    stick.carry(owen)
    for person, risk in ((dana, 4), (owen, 2)):
        field = Draft(
            case=person.case,
            audience=WHOLE_TEAM,
            kind=kinds.FIELD,
            about=ObjectId(person.case),
            body={"risk": risk},
        )
        person.vault.book.append(person.vault.pen, [field])

    stick.carry(dana)
    came = stick.carry(owen)

    assert came.conflicts == 1


def test_only_bringing_in_writes_nothing(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("Hers.")
    stick.carry(dana)
    before = stick.names()

    came = stick.carry(owen, push=False)
    owen.note("His, kept.")
    again = stick.carry(owen, push=False)

    assert came.received > 0
    assert again.sent == 0
    assert stick.names() == before


def test_only_putting_there_brings_nothing_in(dana: Person, owen: Person, stick: Stick) -> None:
    stick.carry(dana)
    stick.carry(owen)
    dana.note("Later.")
    stick.carry(dana)
    owen.note("His.")

    went = stick.carry(owen, pull=False)

    assert (went.sent, went.received) == (1, 0)
    assert texts(owen) == {"His."}


def test_the_status_line_is_told_when_and_how_many_wait(dana: Person, stick: Stick) -> None:
    dana.note("One.")
    stick.carry(dana)

    dana.note("Two.")

    told = dana.session.database.exchanges.of(dana.vault.me.key)
    assert told == Exchanged(dana.vault.clock.now_ms(), is_sent=False, waiting=1)


def logs(person: Person) -> tuple[HeldLog, ...]:
    return person.vault.holdings.logs(person.case, WHOLE_TEAM)


def texts(person: Person) -> set[str]:
    return {entry.text for entry in person.line()}
