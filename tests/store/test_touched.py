"""Who asks which cases look different now is told of every one, and of no write that failed."""

from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.store.touched import Touched
from tests.ledger.devices import CASE, Device, object_id
from tests.store.desk import Desk

ONE, OTHER = CaseId(b"1" * 16), CaseId(b"2" * 16)


def test_what_is_noted_is_told_once_it_is_committed_and_only_to_who_asked_before() -> None:
    touched = Touched()
    start, _ = touched.since(0)
    touched.note([ONE])
    before_commit = touched.since(start)

    touched.commit()
    turn, told = touched.since(start)

    assert before_commit == (start, frozenset())
    assert told == {ONE}
    assert touched.since(turn) == (turn, frozenset())


def test_what_did_not_happen_is_told_to_nobody() -> None:
    touched = Touched()
    start, _ = touched.since(0)
    touched.note([ONE])
    touched.forget()
    touched.note([OTHER])

    touched.commit()

    assert touched.since(start)[1] == {OTHER}


def test_a_card_that_makes_somebodys_words_count_touches_the_case_they_wrote_in(
    desk: Desk,
) -> None:
    later = Device.named("Later")
    draft = Draft(
        case=CASE,
        audience=WHOLE_TEAM,
        kind=kinds.ACTION,
        about=object_id("a"),
        body={"title": "Call"},
    )
    desk.replica.database.book.append(later.pen, [draft])
    changes = desk.replica.database.changes
    turn, _ = changes.since(0)

    desk.replica.take_in([desk.agency.card(later, "worker", name="Later").line])

    assert CASE in changes.since(turn)[1]
