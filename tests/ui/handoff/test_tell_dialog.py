"""Telling receivers: what can be told, who has it, and a file for each of them."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.drive import Drive, Room
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import SentBundle
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, Receiver, Tellable
from desktop_app.domain.receipts import RecipientStatus
from desktop_app.services.ports import Part, Progress, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import About, Signed
from desktop_app.ui.handoff.safe_to_remove import SafeToRemove
from desktop_app.ui.handoff.tell_dialog import TellDialog
from tests.ui.handoff.hands import FILE
from tests.ui.handoff.paper_courier import CEDAR, PLACE
from tests.ui.handoff.paper_drives import PaperDrives
from tests.ui.paper_cards import PaperChooser

NEXT = PLACE.with_name("B2-77K1.tlh")
OWEN, FARIDA, COLM = (
    RecipientStatus(
        card=f"k_{name[:4].lower()}",
        name=name,
        agency=agency,
        can_answer=True,
        receipt=None,
        days=2,
        is_overdue=False,
    )
    for name, agency in (
        ("Owen Harada", "Rainy Lake Police"),
        ("Farida Nasser", "Crown office"),
        ("Colm Sabourin", "Lookout Community Health"),
    )
)
HANDED = About(case=CEDAR, said="Handed to Owen Harada, Tue 10 Nov, 14:40", bundle="YQ")
WITHDRAWN = About(case=CEDAR, said="J. M. withdrew the consent.", consent=ObjectId(bytes(16)))


def due(notice: Notice, who: RecipientStatus) -> DueNotice:
    return DueNotice(
        notice=notice, card=who.card, name=who.name, agency=who.agency, bundles=("YQ",)
    )


TOLD = Tellable(
    receivers=(
        Receiver(status=OWEN, handed_on=("Guy Roy",)),
        Receiver(status=FARIDA, told=((Notice.SUPERSEDED, 1_794_321_600_000),)),
        Receiver(status=COLM),
    ),
    due=(
        due(Notice.RECALL, OWEN),
        due(Notice.RECALL, FARIDA),
        replace(due(Notice.CORRECTION, OWEN), needs_choices=True),
    ),
)


@dataclass
class PaperTelling:
    """Keeps what was told; refuses from the notice on that it is asked to."""

    tell_of: Tellable = TOLD
    refuse_from: int = 99
    sticks: PaperDrives = field(default_factory=PaperDrives)
    reminded: list[tuple[ObjectId, str]] = field(default_factory=list)
    told: list[tuple[DueNotice, str, Path]] = field(default_factory=list)
    drawn: list[Path] = field(default_factory=lambda: [PLACE, NEXT])

    def tellable(self, about: About) -> Tellable:
        assert about in (HANDED, WITHDRAWN)
        return self.tell_of

    @property
    def carrying(self) -> PaperDrives:
        return self.sticks

    def remind(self, consent: ObjectId, title: str) -> Receipt:
        self.reminded.append((consent, title))
        return Receipt(CEDAR, frozenset({Part.TIMELINE}))

    def neutral(self) -> Path:
        return self.drawn.pop(0)

    def tell(
        self, case: CaseId, due: DueNotice, words: str, place: Path, progress: Progress
    ) -> Signed:
        if len(self.told) >= self.refuse_from:
            raise Refusal(RefusalCode.CARD_KEY_CHANGED, name=due.name)
        progress(1, 1)
        self.told.append((due, words, place))
        sent = SentBundle(
            file=str(place), sha256="", entries=2, withheld=0, attachments=0, bytes=900
        )
        return Signed(sent, Receipt(case, frozenset({Part.HANDOFFS})))


@pytest.fixture
def telling() -> PaperTelling:
    return PaperTelling()


@pytest.fixture
def dialog(
    qtbot: QtBot, desk: Desk, telling: PaperTelling, chooser: PaperChooser, window: QWidget
) -> TellDialog:
    chooser.answer = FILE
    made = TellDialog(desk, telling, chooser, HANDED, window)
    made.open()
    qtbot.waitUntil(lambda: bool(made.who.boxes) and bool(made.place.place.name))
    return made


def test_what_cannot_be_told_says_why(dialog: TellDialog) -> None:
    can_be = {one: button.isEnabled() for one, button in dialog.which.buttons.items()}
    why = dialog.which.buttons[Notice.CORRECTION].accessibleDescription()

    assert can_be == {
        Notice.RECALL: True,
        Notice.SUPERSEDED: False,
        Notice.CORRECTION: False,
        Notice.CONSENT_WITHDRAWN: False,
    }
    assert why == "Some of these notes were kept back from them: choose what they may see."
    assert dialog.which.value is Notice.RECALL


def test_everybody_is_named_with_what_came_of_it_and_whom_they_gave_it_to(
    dialog: TellDialog,
) -> None:
    said = [one.accessibleName() for one in dialog.who.sentences.values()]

    assert said == [
        "No receipt from Owen Harada yet. Gave it on to Guy Roy, as far as is known here.",
        "No receipt from Farida Nasser yet. They were told on Tue 10 Nov that it is replaced.",
        "No receipt from Colm Sabourin yet.",
    ]
    assert [box.isChecked() for box in dialog.who.boxes.values()] == [True, True, False]
    assert not dialog.who.boxes[COLM.card].isEnabled()


def test_nothing_is_written_without_a_word_or_to_nobody(dialog: TellDialog) -> None:
    without_words = dialog.sign.isEnabled()
    dialog.said.setPlainText("It was meant for another team.")
    with_words = dialog.sign.isEnabled()
    for box in dialog.who.boxes.values():
        box.setChecked(False)

    assert (without_words, with_words, dialog.sign.isEnabled()) == (False, True, False)


def test_each_gets_a_file_of_their_own_beside_the_first(
    qtbot: QtBot, dialog: TellDialog, telling: PaperTelling
) -> None:
    dialog.said.setPlainText("It was meant for another team.")
    dialog.day.setText("2026-12-01")

    dialog.sign.click()
    qtbot.waitUntil(dialog.written.isVisible)

    assert [(one.name, one.destroy_by, place) for one, _, place in telling.told] == [
        ("Owen Harada", "2026-12-01", PLACE),
        ("Farida Nasser", "2026-12-01", NEXT),
    ]
    assert NEXT.name in dialog.who.sentences[FARIDA.card].accessibleName()
    assert not dialog.sign.isVisible()


def test_a_day_that_is_none_is_said_at_its_field(
    dialog: TellDialog, telling: PaperTelling
) -> None:
    dialog.said.setPlainText("It was meant for another team.")
    dialog.day.setText("next week")

    dialog.sign.click()

    assert dialog.day_form.error == "Write the day like 2026-11-30, or leave it empty."
    assert telling.told == []


def test_where_one_cannot_be_written_the_others_are_and_the_rest_can_be_tried_again(
    qtbot: QtBot, dialog: TellDialog, telling: PaperTelling
) -> None:
    telling.refuse_from = 1
    dialog.said.setPlainText("It was meant for another team.")

    dialog.sign.click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    chosen = [one.name for one in dialog.who.chosen]
    telling.refuse_from = 99
    dialog.sign.click()
    qtbot.waitUntil(dialog.written.isVisible)

    assert chosen == ["Farida Nasser"]
    assert [place for _, _, place in telling.told] == [PLACE, NEXT]


@pytest.fixture
def of_consent(
    qtbot: QtBot, desk: Desk, telling: PaperTelling, chooser: PaperChooser, window: QWidget
) -> TellDialog:
    telling.tell_of = Tellable(
        receivers=(Receiver(status=OWEN, handed_ms=(1_794_321_600_000,)), Receiver(status=FARIDA)),
        due=(due(Notice.CONSENT_WITHDRAWN, OWEN), due(Notice.CONSENT_WITHDRAWN, FARIDA)),
        rests_on_consent=True,
    )
    made = TellDialog(desk, telling, chooser, WITHDRAWN, window)
    made.open()
    qtbot.waitUntil(lambda: bool(made.who.chosen) and bool(made.place.place.name))
    return made


def test_later_leaves_an_action_for_those_who_were_not_told(
    qtbot: QtBot, desk: Desk, of_consent: TellDialog, telling: PaperTelling
) -> None:
    telling.refuse_from = 1
    of_consent.said.setPlainText("J. took it back.")
    of_consent.sign.click()
    qtbot.waitUntil(of_consent.trouble.isVisible)
    chosen = of_consent.which.value
    buttons = of_consent.which.buttons
    shown = [notice for notice, button in buttons.items() if button.isVisible()]

    with qtbot.waitSignal(desk.tasks.recorded):
        of_consent.not_now.click()

    assert chosen is Notice.CONSENT_WITHDRAWN
    assert shown == [Notice.CONSENT_WITHDRAWN]
    assert [title for _, title in telling.reminded] == [
        "Tell Farida Nasser that the consent was withdrawn"
    ]


def test_when_everybody_was_told_nothing_waits(
    qtbot: QtBot, of_consent: TellDialog, telling: PaperTelling
) -> None:
    said = of_consent.who.sentences[OWEN.card].accessibleName()
    of_consent.said.setPlainText("J. took it back.")
    of_consent.sign.click()
    qtbot.waitUntil(of_consent.written.isVisible)

    of_consent.not_now.click()

    assert said == "Handed on Tue 10 Nov. No receipt from Owen Harada yet."
    assert telling.reminded == []


def test_of_a_handoff_leaving_is_only_leaving(dialog: TellDialog, telling: PaperTelling) -> None:
    dialog.not_now.click()

    assert not dialog.isVisible()
    assert telling.reminded == []


def test_on_a_drive_it_is_said_when_it_may_be_taken_out(
    qtbot: QtBot, dialog: TellDialog, telling: PaperTelling
) -> None:
    telling.sticks.inside.append(Drive("/media/stick", "STICK", Room(8_000_000_000)))
    dialog.watch.look()
    qtbot.waitUntil(lambda: bool(dialog.place.drives))
    qtbot.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog.said.setPlainText("It was meant for another team.")

    dialog.sign.click()
    qtbot.waitUntil(dialog.written.isVisible)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(SafeToRemove)))
    [removing] = dialog.findChildren(SafeToRemove)
    qtbot.waitUntil(removing.safe.isVisible)

    assert [place.parent for _, _, place in telling.told] == [Path("/media/stick")] * 2
    assert "safe to remove" in removing.safe.accessibleName()


def test_a_drive_without_room_says_so_before_anybody_signs(
    qtbot: QtBot, dialog: TellDialog, telling: PaperTelling
) -> None:
    telling.sticks.inside.append(Drive("/media/full", "FULL", Room(1_000)))
    dialog.watch.look()
    qtbot.waitUntil(lambda: bool(dialog.place.drives))

    qtbot.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: bool(dialog.place.error.words))
    assert "FULL" in dialog.place.error.words
