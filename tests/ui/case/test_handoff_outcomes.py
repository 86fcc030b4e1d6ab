"""What came of a handoff, and what was told later about one, on the page of a case's handoffs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, ReceivedNotice
from desktop_app.domain.receipts import (
    Outcome,
    ReceiptOnRecord,
    RecipientStatus,
    SentStatus,
)
from desktop_app.ui.case.handoffs_model import Column
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.case.port import Handoffs
from desktop_app.ui.desk import Desk
from tests.ui.case.test_handoffs import SENT, PaperHandoffs, open_page

OWEN = RecipientStatus(
    card="k_owen",
    name="Owen Harada",
    agency="Rainy Lake Police",
    can_answer=True,
    receipt=None,
    days=2,
    is_overdue=False,
)
NOTE = EntryId(bytes(32))


def answered(outcome: Outcome, *, refused: int = 0, words: str = "") -> RecipientStatus:
    """Owen, and what he answered."""
    receipt = ReceiptOnRecord(
        outcome=outcome,
        at="2026-11-11T14:02:00+00:00",
        accepted=69,
        refused=refused,
        words=words,
    )
    return replace(OWEN, receipt=receipt, days=None)


def shown(qtbot: QtBot, desk: Desk, *recipients: RecipientStatus) -> HandoffsPage:
    """The page of one handing on to these."""
    status = SentStatus(
        bundle=SENT.bundle,
        kind="copy",
        number=3,
        purpose="",
        sent_ms=SENT.recorded_ms,
        is_ours=True,
        recipients=recipients,
    )
    return open_page(qtbot, desk, PaperHandoffs((SENT,), Handoffs(sent=(status,))))


def outcome(page: HandoffsPage) -> str:
    return str(page.model.index(0, Column.OUTCOME).data())


@pytest.mark.parametrize(
    ("recipient", "words"),
    [
        (OWEN, "No receipt from Owen Harada yet"),
        (replace(OWEN, days=9, is_overdue=True), "No receipt for 9 days"),
        (
            replace(OWEN, can_answer=False),
            "Owen Harada works without Throughline: no receipt comes",
        ),
        (answered(Outcome.ACCEPTED), "Received by Owen Harada on Wed 11 Nov, 14:02"),
        (answered(Outcome.PARTLY), "Received in part by Owen Harada on Wed 11 Nov, 14:02"),
        (answered(Outcome.REJECTED), "Declined by Owen Harada on Wed 11 Nov, 14:02"),
        (answered(Outcome.QUESTION), "Owen Harada asked on Wed 11 Nov, 14:02"),
    ],
)
def test_what_came_of_it_stands_in_its_row(
    qtbot: QtBot, desk: Desk, recipient: RecipientStatus, words: str
) -> None:
    page = shown(qtbot, desk, recipient)

    assert outcome(page) == words


def test_who_is_late_is_named_first(qtbot: QtBot, desk: Desk) -> None:
    late = replace(OWEN, name="Laurie Penner", days=9, is_overdue=True)

    page = shown(qtbot, desk, answered(Outcome.ACCEPTED), late)

    assert outcome(page) == ("No receipt for 9 days; Received by Owen Harada on Wed 11 Nov, 14:02")


def test_what_was_not_taken_in_is_told_below_with_its_reason(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, answered(Outcome.PARTLY, refused=2, words="Not ours to keep."))

    told = page.details.accessibleDescription()

    assert (
        "Owen Harada: Received in part by Owen Harada on Wed 11 Nov, 14:02."
        " 2 entries not taken in. “Not ours to keep.”" in told
    )


def test_whoever_has_old_words_can_be_told_with_one_press(qtbot: QtBot, desk: Desk) -> None:
    due = DueNotice(
        notice=Notice.CORRECTION,
        card="k_owen",
        name="Owen Harada",
        agency="Rainy Lake Police",
        bundles=("b",),
        notes=(NOTE,),
    )
    page = open_page(qtbot, desk, PaperHandoffs(news=Handoffs(due=(due,))))
    [strip], [action] = page.news.strips, page.news.buttons

    with qtbot.waitSignal(page.notice_asked) as asked:
        qtbot.keyClick(action, Qt.Key.Key_Space)

    assert asked.args == [due]
    assert strip.accessibleName() == (
        "Old words are still with somebody. Owen Harada, Rainy Lake Police, has 1 note as it was"
        " before it was corrected."
    )


def test_a_recall_and_a_case_that_is_led_elsewhere_stand_above_the_list(
    qtbot: QtBot, desk: Desk
) -> None:
    told = ReceivedNotice(
        notice=Notice.RECALL,
        about=("b",),
        sender="Dana Whitford",
        words="Another child’s file.",
        recorded_ms=SENT.recorded_ms,
        notes=frozenset({NOTE}),
    )
    news = Handoffs(told=(told,), handed_over_to="Rainy Lake Police")

    page = open_page(qtbot, desk, PaperHandoffs(news=news))

    assert [strip.accessibleName() for strip in page.news.strips] == [
        "Recalled by Dana Whitford. “Another child’s file.” 1 note on this line came with it.",
        "This case was handed over to Rainy Lake Police, who took it in.",
    ]


def test_without_news_the_list_has_all_the_room(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperHandoffs())

    assert not page.news.isVisible()


@pytest.mark.parametrize("untrusted", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_an_answer_from_the_edge_of_the_calendar_is_read_as_it_stands(
    qtbot: QtBot, desk: Desk, untrusted: str
) -> None:
    one = answered(Outcome.ACCEPTED)
    assert one.receipt is not None
    edge = replace(one, receipt=replace(one.receipt, at=untrusted, accepted=2**53 - 1))

    page = shown(qtbot, desk, edge)

    assert outcome(page) == f"Received by Owen Harada on {untrusted}"
