"""Telling somebody what has changed: a sentence, a file, and nothing else of the case."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import SentBundle
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, Tellable
from desktop_app.services.ports import Part, Progress, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.notice_dialog import NoticeDialog
from desktop_app.ui.handoff.port import About, Signed
from tests.ui.handoff.hands import FILE
from tests.ui.handoff.paper_courier import CEDAR, PLACE
from tests.ui.handoff.paper_drives import PaperDrives
from tests.ui.paper_cards import PaperChooser

DUE = DueNotice(
    notice=Notice.CORRECTION,
    card="k_owen",
    name="Owen Harada",
    agency="Rainy Lake Police",
    bundles=("b",),
)


@dataclass
class PaperTelling:
    """Keeps what was told; refuses where it is asked to."""

    refuse: RefusalCode | None = None
    sticks: PaperDrives = field(default_factory=PaperDrives)
    told: list[tuple[CaseId, DueNotice, str, Path]] = field(default_factory=list)

    def neutral(self) -> Path:
        return PLACE

    def tellable(self, about: About) -> Tellable:
        raise AssertionError(about)

    @property
    def carrying(self) -> PaperDrives:
        return self.sticks

    def remind(self, consent: ObjectId, title: str) -> Receipt:
        raise AssertionError(consent, title)

    def tell(
        self, case: CaseId, due: DueNotice, words: str, place: Path, progress: Progress
    ) -> Signed:
        if self.refuse is not None:
            raise Refusal(self.refuse)
        progress(1, 1)
        self.told.append((case, due, words, place))
        sent = SentBundle(
            file=str(place), sha256="", entries=2, withheld=0, attachments=0, bytes=900
        )
        return Signed(sent, Receipt(case, frozenset({Part.HANDOFFS})))


@pytest.fixture
def telling() -> PaperTelling:
    return PaperTelling()


@pytest.fixture
def dialog(
    desk: Desk, telling: PaperTelling, chooser: PaperChooser, window: QWidget
) -> NoticeDialog:
    chooser.answer = FILE
    made = NoticeDialog(desk, telling, chooser, (CEDAR, DUE), window)
    made.open()
    return made


def test_nothing_is_written_without_a_word(dialog: NoticeDialog) -> None:
    assert not dialog.write.isEnabled()


def test_the_notice_is_written_and_told_to_everyone(
    qtbot: QtBot, desk: Desk, dialog: NoticeDialog, telling: PaperTelling
) -> None:
    recorded: list[Receipt] = []
    desk.tasks.recorded.connect(recorded.append)
    dialog.said.setPlainText("It was her cousin.")

    dialog.write.click()
    qtbot.waitUntil(dialog.written.isVisible)

    assert telling.told == [(CEDAR, DUE, "It was her cousin.", FILE)]
    assert "Give A7-31Q9.tlh to Owen Harada" in dialog.written.accessibleName()
    assert [Part.HANDOFFS in each.parts for each in recorded] == [True]
    assert not dialog.write.isVisible()


def test_words_kept_back_from_them_are_not_sent_unseen(
    qtbot: QtBot, dialog: NoticeDialog, telling: PaperTelling
) -> None:
    telling.refuse = RefusalCode.NOTICE_NEEDS_CHOICES
    dialog.said.setPlainText("It was her cousin.")

    dialog.write.click()
    qtbot.waitUntil(dialog.trouble.isVisible)

    assert telling.told == []
    assert dialog.write.isEnabled()
