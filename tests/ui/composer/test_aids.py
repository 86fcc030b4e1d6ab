"""Help with writing: names, outlines, quotations and wording hints."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType
from desktop_app.ui.composer.aid_dialogs import EditDialog
from desktop_app.ui.composer.composer import Composer
from tests.ui.composer.conftest import CTRL, CTRL_SHIFT, choose
from tests.ui.composer.paper_desk import PaperDesk

# The names that are offered open in a window of their own, which offscreen is not quite one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SHIFT = Qt.KeyboardModifier.ShiftModifier
# --- names


def test_a_name_in_the_text_is_offered_taken_and_stands_with_who_was_there(
    qtbot: QtBot, composer: Composer
) -> None:
    qtbot.keyClicks(composer.sheet.text, "Spoke with @owe")
    offered = QApplication.activePopupWidget()
    assert offered is not None

    qtbot.keyClick(offered, Qt.Key.Key_Return)

    assert composer.sheet.text.toPlainText() == "Spoke with Owen Harada"
    assert composer.sheet.present.names() == ("Owen Harada, Rainy Lake Police",)


def test_a_name_nobody_knows_stays_as_it_was_typed(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.sheet.text, "Spoke with @Zed, briefly")

    assert QApplication.activePopupWidget() is None
    assert composer.sheet.text.toPlainText() == "Spoke with @Zed, briefly"
    assert composer.sheet.present.names() == ()


def test_an_address_in_the_text_names_nobody(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.sheet.text, "dana@owen")

    assert QApplication.activePopupWidget() is None


def test_the_sign_offers_colleagues_among_who_was_there_and_is_not_kept(
    qtbot: QtBot, composer: Composer
) -> None:
    typed = composer.sheet.present.typed
    typed.setFocus()
    qtbot.keyClicks(typed, "@owe")
    completer = typed.completer()
    assert completer is not None
    offered = completer.currentCompletion()
    typed.setText("@Sam")

    composer.sheet.present.finish()

    assert offered == "Owen Harada, Rainy Lake Police"
    assert composer.sheet.present.names() == ("Sam",)


def test_a_name_that_is_taken_up_takes_the_list_of_names_with_it(
    qtbot: QtBot, composer: Composer
) -> None:
    typed = composer.sheet.present.typed
    typed.setFocus()
    qtbot.keyClicks(typed, "@owe")
    offered = QApplication.activePopupWidget()

    qtbot.keyClicks(typed, ",")

    assert offered is not None
    assert QApplication.activePopupWidget() is None
    assert composer.sheet.present.names() == ("owe",)


# --- their words


def test_the_selected_words_become_a_quotation_and_plain_again(
    qtbot: QtBot, composer: Composer
) -> None:
    text = composer.sheet.text
    qtbot.keyClicks(text, "I sleep better here")
    text.selectAll()

    qtbot.keyClick(text, Qt.Key.Key_T, CTRL_SHIFT)
    quoted = text.toPlainText()
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_T, CTRL_SHIFT)

    assert quoted == "“I sleep better here”"
    assert text.toPlainText() == "I sleep better here"


def test_without_a_selection_writing_goes_on_inside_the_marks(
    qtbot: QtBot, composer: Composer
) -> None:
    text = composer.sheet.text
    qtbot.keyClicks(text, "J.: ")

    qtbot.keyClick(text, Qt.Key.Key_T, CTRL_SHIFT)
    qtbot.keyClicks(text, "Soon.")

    assert text.toPlainText() == "J.: “Soon.”"


# --- outlines


def test_the_outline_of_the_kind_is_put_in_with_a_key_and_begun_under_its_first_heading(
    qtbot: QtBot, composer: Composer
) -> None:
    text = composer.sheet.text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_M, CTRL_SHIFT)
    choose("Insert: Home visit")

    qtbot.keyClicks(text, "School.")

    assert text.toPlainText() == "What is going well\nSchool.\nWorries\n"


def test_an_outline_comes_after_what_is_written(qtbot: QtBot, composer: Composer) -> None:
    text = composer.sheet.text
    qtbot.keyClicks(text, "She is well.")
    qtbot.keyClick(text, Qt.Key.Key_M, CTRL_SHIFT)

    choose("Insert: Home visit")

    assert text.toPlainText() == "She is well.\n\nWhat is going well\n\nWorries\n"


def test_an_outline_is_made_ones_own_and_given_back(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    seen = []
    for words in ("My own\n", ""):
        composer.sheet.tools.outline.click()
        choose("Change this template…")
        qtbot.waitUntil(lambda: bool(composer.findChildren(EditDialog)))
        [dialog] = composer.findChildren(EditDialog)
        dialog.text.setPlainText(words)
        dialog.accept()
        qtbot.waitUntil(lambda: composer._aiding._outlines.own == frozenset(paper.aids.own))
        qtbot.waitUntil(lambda: not composer.findChildren(EditDialog))
        seen.append(dict(paper.aids.own))

    assert seen == [{NoteType.HOME_VISIT: "My own\n"}, {}]


# --- wording


def test_a_word_that_can_be_read_as_blame_is_shown_and_replaced(
    qtbot: QtBot, composer: Composer
) -> None:
    qtbot.keyClicks(composer.sheet.text, "She refused to show the messages.")
    qtbot.waitUntil(composer.sheet.hints.isVisible)
    told = composer.sheet.hints.words.accessibleName()

    composer.sheet.hints.use.click()

    assert told == "“refused to”: try “chose not to”. Can read as blame."
    assert composer.sheet.text.toPlainText() == "She chose not to show the messages."
    assert not composer.sheet.hints.isVisible()


def test_one_goes_from_hint_to_hint_with_a_key_and_keeps_what_one_likes(
    qtbot: QtBot, composer: Composer
) -> None:
    text = composer.sheet.text
    text.insertPlainText("🙂 She placed herself at risk. She refused to go.")
    qtbot.waitUntil(composer.sheet.hints.isVisible)

    qtbot.keyClick(text, Qt.Key.Key_F7)
    first = text.textCursor().selectedText()
    qtbot.keyClick(text, Qt.Key.Key_F7)
    second = text.textCursor().selectedText()
    qtbot.keyClick(text, Qt.Key.Key_F7, SHIFT)
    composer.sheet.hints.keep.click()

    assert (first, second) == ("placed herself at risk", "refused to")
    assert "refused to" in composer.sheet.hints.words.accessibleName()


def test_a_hint_that_is_taken_right_after_typing_changes_the_words_it_is_about(
    qtbot: QtBot, composer: Composer
) -> None:
    text = composer.sheet.text
    qtbot.keyClicks(text, "She refused to go.")
    qtbot.waitUntil(composer.sheet.hints.isVisible)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    text.insertPlainText("On Tuesday: ")

    composer.sheet.hints.use.click()

    assert text.toPlainText() == "On Tuesday: She chose not to go."


def test_a_hint_whose_words_are_gone_changes_nothing(qtbot: QtBot, composer: Composer) -> None:
    text = composer.sheet.text
    qtbot.keyClicks(text, "She refused to go.")
    qtbot.waitUntil(composer.sheet.hints.isVisible)
    text.setPlainText("She stayed.")

    composer.sheet.hints.use.click()
    composer.sheet.hints.keep.click()

    assert text.toPlainText() == "She stayed."


def test_quoted_words_bring_no_hint_and_nothing_is_ever_blocked(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    composer.sheet.text.insertPlainText("“I refused to go.” She placed herself at risk.")
    composer._aiding.hinting.look()

    with qtbot.waitSignal(composer.recorded):
        qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Return, CTRL)

    assert composer._aiding.hinting._found[0].hint.words == ("placed herself at risk",)
    assert len(composer._aiding.hinting._found) == 1
    assert len(paper.notes) == 1


def test_hints_can_be_switched_off_and_the_list_changed(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "She refused to go.")
    composer.sheet.tools.outline.click()
    choose("Change the wording list…")
    qtbot.waitUntil(lambda: bool(composer.findChildren(EditDialog)))
    [dialog] = composer.findChildren(EditDialog)
    dialog.text.setPlainText("go = leave | Shorter.")
    dialog.accept()
    qtbot.waitUntil(lambda: "“go”" in composer.sheet.hints.words.accessibleName())

    composer.sheet.tools.outline.click()
    choose("Show wording hints")
    qtbot.waitUntil(lambda: not composer.sheet.hints.isVisible())

    assert paper.aids.are_shown is False


def test_a_template_is_changed_in_the_other_language_too(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    composer.sheet.tools.outline.click()
    choose("Change it in French…")
    qtbot.waitUntil(lambda: bool(composer.findChildren(EditDialog)))
    [dialog] = composer.findChildren(EditDialog)

    dialog.text.setPlainText("Ce qui va bien\n")
    dialog.accept()

    qtbot.waitUntil(lambda: bool(paper.aids.own))
    assert paper.aids.kept_in == ["fr"]
