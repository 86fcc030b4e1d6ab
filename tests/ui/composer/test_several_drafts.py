"""Several entries begun at once: each keeps its own, and no words are lost on the way."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import NoteType
from desktop_app.services.audiences import AGENCY
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.when import When
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT
from tests.ui.composer.conftest import built, choose, open_composer
from tests.ui.composer.paper_desk import LIAISON, PaperDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EARLIER = Draft(
    when=When.at(datetime(2026, 11, 11, 9, 0, tzinfo=UTC)),
    type=NoteType.COURT,
    text="Bail review.",
)


def test_another_entry_is_begun_and_the_first_one_waits_in_the_list(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "She was glad.")
    composer.sheet.tools.drafts.click()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    choose("Begin another entry")
    qtbot.waitUntil(lambda: composer.sheet.text.toPlainText() == "")
    composer.sheet.tools.drafts.click()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)

    choose("Home visit · Thu 12 Nov, 14:32 · She was glad.")

    qtbot.waitUntil(lambda: composer.sheet.text.toPlainText() == "She was glad.")
    assert composer.sheet.text.hasFocus()
    assert paper.aids.aside == []


def test_a_draft_that_cannot_be_kept_is_not_left_for_another(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    paper.aids.aside.append(EARLIER)
    qtbot.keyClicks(composer.sheet.text, "She was glad.")
    paper.disk_is_full = True
    composer.sheet.tools.drafts.click()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)

    choose("Court · Wed 11 Nov, 09:00 · Bail review.")

    qtbot.waitUntil(lambda: "Code TL-" in composer.sheet.problem.words)
    assert composer.sheet.text.toPlainText() == "She was glad."
    assert composer.sheet.isEnabled()


def test_each_draft_keeps_its_own_audience_and_a_new_one_has_the_default(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    choice = composer.sheet.audience.choice
    paper.aids.aside.append(replace(EARLIER, audience=of_discipline(LIAISON)))
    qtbot.keyClicks(composer.sheet.text, "She was glad.")
    choice.setCurrentIndex(1)

    seen = []
    for words in ("Court · Wed 11 Nov, 09:00 · Bail review.", "Begin another entry"):
        before = composer.sheet.text.toPlainText()
        composer.sheet.tools.drafts.click()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        choose(words)
        qtbot.waitUntil(lambda before=before: composer.sheet.text.toPlainText() != before)  # type: ignore[misc]
        seen.append(choice.currentText())

    assert seen == ["Indigenous liaison only", "Northern Lakes CFS"]


def test_words_typed_before_an_earlier_draft_is_found_are_kept_beside_it(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    paper.drafts[None] = EARLIER
    composer = built(qtbot, desk, paper)
    composer.begin(NoteType.NOTE)
    qtbot.keyClicks(composer.sheet.text, "She was glad.")

    qtbot.waitUntil(lambda: composer._keeping.is_ready)

    assert composer.sheet.text.toPlainText() == "She was glad."
    assert paper.drafts[None].text == "She was glad."
    assert paper.aids.aside == [EARLIER]


def test_words_typed_just_before_a_lock_are_kept_beside_an_earlier_draft(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    paper.drafts[None] = EARLIER
    composer = built(qtbot, desk, paper)
    composer.begin(NoteType.NOTE)
    qtbot.keyClicks(composer.sheet.text, "She was glad.")

    composer.put_away()

    qtbot.waitUntil(lambda: paper.drafts[None].text == "She was glad.")
    assert paper.drafts[None].audience == AGENCY
    assert paper.aids.aside == [EARLIER]


def test_an_amendment_has_no_other_drafts(qtbot: QtBot, desk: Desk, paper: PaperDesk) -> None:
    amending = open_composer(qtbot, desk, paper, HOME_VISIT)

    assert not amending.sheet.tools.drafts.isVisible()
    assert amending.sheet.tools.quote.isVisible()


def test_no_break_spaces_are_kept_as_they_were_written(
    qtbot: QtBot, desk: Desk, composer: Composer, paper: PaperDesk
) -> None:
    composer.sheet.text.insertPlainText("«\u00a0Bientôt.\u00a0»\nMardi, 14\u00a0h\u00a010.")
    composer.close_and_keep()

    again = open_composer(qtbot, desk, paper)

    assert again.draft().text == "«\u00a0Bientôt.\u00a0»\nMardi, 14\u00a0h\u00a010."
