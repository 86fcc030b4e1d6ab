"""What waits for one's approval: read in full, approved with or without words, or returned."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.approval import (
    HANDOFF,
    Answer,
    Answered,
    Asked,
    Outcome,
    PlanShown,
)
from desktop_app.domain.card import Author
from desktop_app.domain.codes import Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, DeviceKey, EntryId, PersonId
from desktop_app.domain.rulebook import Told
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.approvals.port import Approvals
from desktop_app.ui.desk import Desk

CEDAR = CaseId(b"c" * 16)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DANA = Author("k_dana", "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
MIRIAM = Author("k_miri", "Miriam Okafor", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
NOON_MS = 1_794_495_600_000
ASKED = Asked(
    id=EntryId(b"1" * 32),
    case=CEDAR,
    audience=WHOLE_TEAM,
    subject=HANDOFF,
    digest="00",
    terms={
        "kind": "copy",
        "consent": "o_1",
        "conditions": ["no_further", "destroy_by:2027-02-10", "unheard_of"],
        "to": [["k_1", "Owen Harada", "Rainy Lake Police"]],
        "purpose": "Shared safety planning.",
        "ground": "other",
        "authority": "She may be in danger.",
        "entries": 12,
        "attachments": 1,
        "withheld": {"telephone": 2, "name": 1},
    },
    words="Before Friday, please.",
    author=DANA,
    person=PersonId(b"d" * 16),
    agency=DeviceKey(b"a" * 32),
    recorded_ms=NOON_MS,
    outcome=Outcome.WAITING,
)
OWN = replace(
    ASKED,
    id=EntryId(b"2" * 32),
    outcome=Outcome.RETURNED,
    answers=(
        Answered(
            id=EntryId(b"3" * 32),
            author=MIRIAM,
            answer=Answer.RETURNED,
            comment="Leave the school out.",
            recorded_ms=NOON_MS,
            counts=True,
        ),
        Answered(
            id=EntryId(b"4" * 32),
            author=DANA,
            answer=Answer.APPROVED,
            comment="",
            recorded_ms=NOON_MS,
            counts=False,
        ),
    ),
)


@dataclass
class PaperApprovals:
    """Takes answers down."""

    waiting: tuple[Asked, ...] = (ASKED,)
    own: tuple[Asked, ...] = (OWN,)
    answered: list[tuple[EntryId, Answer, str]] = field(default_factory=list)
    refuse: Exception | None = None
    plans: dict[EntryId, PlanShown] = field(default_factory=dict)

    def approvals(self) -> Approvals:
        return Approvals(
            waiting=self.waiting,
            own=self.own,
            codenames={CEDAR: "Cedar-0412"},
            grounds={"other": Told({"en": "Another ground"})},
            plans=self.plans,
        )

    def how_many(self) -> int:
        return len(self.waiting)

    def answer(self, asked: Asked, answer: Answer, comment: str) -> Receipt:
        if self.refuse is not None:
            raise self.refuse
        self.answered.append((asked.id, answer, comment))
        self.waiting = ()
        return Receipt(CEDAR, frozenset({Part.HANDOFFS}))


@pytest.fixture
def paper() -> PaperApprovals:
    return PaperApprovals()


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, paper: PaperApprovals) -> ApprovalsDialog:
    return opened(qtbot, desk, paper)


def opened(qtbot: QtBot, desk: Desk, paper: PaperApprovals) -> ApprovalsDialog:
    dialog = ApprovalsDialog(desk, paper, None)
    qtbot.addWidget(dialog)
    dialog.show()
    rows = len(paper.waiting) + len(paper.own)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == rows)
    return dialog


def test_everything_that_is_approved_can_be_read(dialog: ApprovalsDialog) -> None:
    said = dialog.details.accessibleDescription()

    row = [str(dialog.model.index(0, column).data()) for column in (0, 1, 3)]
    assert row == ["Handoff of Cedar-0412 to Owen Harada", "Dana Whitford", "Waits for you"]
    for words in (
        "To whom: Owen Harada, Rainy Lake Police",
        "Kind: Give a copy",
        "Consent: Rests on a consent that is on record in the case",
        "Conditions: Not passed on without asking; destroyed by Wed 10 Feb 2027",
        "Purpose: Shared safety planning",
        "Ground: Another ground",
        "In words: She may be in danger",
        "What leaves: 12 entries of Cedar-0412, with what stands beneath notes; 1 file; 3 things"
        " in them kept back",
        "Said to you: Before Friday, please",
    ):
        assert words in said


def test_in_short_what_is_approved_stands_above_the_button(dialog: ApprovalsDialog) -> None:
    told = dialog.in_short.accessibleName()

    assert dialog.in_short.isVisible()
    assert told == (
        "You approve: Handoff of Cedar-0412 to Owen Harada. 12 entries of Cedar-0412, with what"
        " stands beneath notes; 1 file; 3 things in them kept back. 2 conditions, listed above."
    )


def test_nobody_answers_what_is_kept_back_until_a_reason_is_given(
    qtbot: QtBot, desk: Desk, paper: PaperApprovals
) -> None:
    paper.waiting = (ASKED.without_words(),)

    dialog = opened(qtbot, desk, paper)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, CONTROL)

    told = dialog.details.accessibleDescription()
    assert not dialog.approve.isVisible()
    assert "Open the case and say why" in told
    assert "entries" not in told
    assert paper.answered == []


def test_a_return_after_ones_own_approval_says_what_it_withdraws(qtbot: QtBot, desk: Desk) -> None:
    [returned, _] = OWN.answers
    person = PersonId(b"m" * 16)
    approved = replace(
        returned,
        id=EntryId(b"5" * 32),
        answer=Answer.APPROVED,
        comment="",
        person=person,
        is_replaced=True,
    )
    own = replace(OWN, answers=(approved, replace(returned, person=person)))

    dialog = opened(qtbot, desk, PaperApprovals(waiting=(), own=(own,)))

    read = dialog.details.accessibleDescription()
    assert "Approved. Withdrawn since" in read
    assert "Returned. Leave the school out. It withdraws the approval of " in read


def test_what_a_notice_says_and_what_else_is_told_can_be_read(qtbot: QtBot, desk: Desk) -> None:
    marks = ["notice:recall", "about:AAAAAAAAAAAAAAAAAAAAAA", "safe_contact:Call her aunt."]
    said = {"conditions": marks, "sealed_told": True, "views": "She agrees.", "asked_for": "All."}
    asked = replace(ASKED, terms={**ASKED.terms, **said})

    dialog = opened(qtbot, desk, PaperApprovals(waiting=(asked,)))

    read = dialog.details.accessibleDescription()
    for words in (
        "What the notice says: Recall",
        "Conditions: Safe contact: Call her aunt",
        "that sealed entries exist",
        "The young person’s view: She agrees",
        "What was asked for: All",
    ):
        assert words in read


def test_ctrl_enter_approves_and_words_beside_it_are_a_direction(qtbot: QtBot, desk: Desk) -> None:
    bare, with_words = PaperApprovals(), PaperApprovals()
    qtbot.keyClick(opened(qtbot, desk, bare), Qt.Key.Key_Return, CONTROL)
    directed = opened(qtbot, desk, with_words)

    directed.comment.setText("Call him first.")
    qtbot.keyClick(directed, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: bool(bare.answered and with_words.answered))
    assert bare.answered == [(ASKED.id, Answer.APPROVED, "")]
    assert with_words.answered == [(ASKED.id, Answer.APPROVED_WITH_DIRECTION, "Call him first.")]


def test_a_return_without_a_comment_asks_for_one_and_records_nothing(
    qtbot: QtBot, dialog: ApprovalsDialog, paper: PaperApprovals
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL | SHIFT)
    lacking = dialog.comment_form.error

    dialog.comment.setText("Leave the school out.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL | SHIFT)

    qtbot.waitUntil(lambda: bool(paper.answered))
    assert lacking == "Say what should be changed."
    assert paper.answered == [(ASKED.id, Answer.RETURNED, "Leave the school out.")]


def test_what_one_asked_for_is_read_and_not_decided(
    qtbot: QtBot, dialog: ApprovalsDialog, paper: PaperApprovals
) -> None:
    dialog.table.selectRow(1)

    said = dialog.details.accessibleDescription()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    assert "Returned. Leave the school out" in said
    assert "Doesn’t count: not theirs to decide" in said
    assert dialog.approve.isHidden()
    assert dialog.comment_form.isHidden()
    assert paper.answered == []


def test_a_refusal_is_said_in_place_and_the_words_stay(
    qtbot: QtBot, dialog: ApprovalsDialog, paper: PaperApprovals
) -> None:
    paper.refuse = Refusal(RefusalCode.NOT_AN_APPROVER)
    dialog.comment.setText("Call him first.")

    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: "supervisor" in dialog.error.words)
    assert dialog.comment.text() == "Call him first."
    assert dialog.approve.isEnabled()


def test_terms_that_make_no_sense_are_shown_as_far_as_they_do(qtbot: QtBot, desk: Desk) -> None:
    odd = replace(
        ASKED,
        terms={
            "to": "everybody",
            "kind": 1,
            "conditions": "x",
            "purpose": 7,
            "withheld": [1],
            "entries": "x",
        },
    )

    dialog = opened(qtbot, desk, PaperApprovals(waiting=(odd,), own=()))

    assert "What leaves: 0 entries" in dialog.details.accessibleDescription()


def test_with_nothing_to_decide_it_says_so(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, PaperApprovals(waiting=(), own=()))

    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    assert dialog.approve.isHidden()
