"""The parts of the screens: worked by keyboard, named for screen readers."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.pieces import Column, Ink, passage
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import ChipLook, Tone
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, ButtonKind, primary, secondary
from desktop_app.ui.widgets.choices import CheckBox, RadioButton
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Paragraph, plain_tip
from desktop_app.ui.widgets.progress import Progress
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.small import Avatar, Chip, initials_of
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.widgets.toast import Toast

CHOICES = [Choice("send", "Send"), Choice("summary", "Summary"), Choice("hold", "Hold back")]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_keyboard(
    qtbot: QtBot, desk: Desk, page: QWidget, key: Qt.Key
) -> None:
    button = primary(desk.theme, "Sign and record", keys="Ctrl+Enter")
    shown(qtbot, page, button)
    button.setFocus()

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_focus_is_seen_on_every_kind_of_button(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    buttons = [Button(desk.theme, "Hand off", kind) for kind in ButtonKind]
    shown(qtbot, page, secondary(desk.theme, "First"), *buttons)

    for button in buttons:
        plain = button.grab().toImage()
        button.setFocus()
        assert button.grab().toImage() != plain


def test_words_of_a_button_stay_when_there_is_little_room(desk: Desk) -> None:
    button = primary(desk.theme, "New case", icon="plus", keys="Ctrl+Shift+N")

    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert button.minimumSizeHint().width() > desk.theme.width_of("New case", button.font())


def test_choices_side_by_side_are_one_stop_and_arrows_move(
    qtbot: QtBot, desk: Desk, page: QWidget
) -> None:
    choices = Segmented(desk.theme, "What leaves", CHOICES, "send")
    shown(qtbot, page, choices)
    choices.segment("send").setFocus()

    with qtbot.waitSignal(choices.chosen) as chosen:
        qtbot.keyClick(choices.segment("send"), Qt.Key.Key_Right)

    assert chosen.args == ["summary"]
    assert choices.value == "summary"


def test_choosing_for_a_person_announces_nothing(qtbot: QtBot, desk: Desk) -> None:
    choices = Segmented(desk.theme, "What leaves", CHOICES, "send")
    qtbot.addWidget(choices)

    with qtbot.assertNotEmitted(choices.chosen):
        choices.choose("hold")

    assert choices.value == "hold"


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_the_whole_line_of_a_box_can_be_clicked(
    qtbot: QtBot, desk: Desk, page: QWidget, kind: type[CheckBox] | type[RadioButton]
) -> None:
    box = kind(desk.theme, "Send pictures as well")
    shown(qtbot, page, box)

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())

    assert box.isChecked()
    assert box.accessibleName() == "Send pictures as well"


def test_an_error_stands_under_its_field_and_is_read_aloud(
    qtbot: QtBot, desk: Desk, page: QWidget
) -> None:
    form = FormField(desk.theme, "Time", TextField(desk.theme, "13:95"))
    shown(qtbot, page, form)

    form.show_error("Use 00:00 to 23:59")

    assert form.error == "Use 00:00 to 23:59"
    assert form.field.accessibleName() == "Time"
    assert form.field.accessibleDescription() == "Use 00:00 to 23:59"

    form.show_error("")

    assert form.error == ""


def test_words_that_are_cut_can_be_read_whole(qtbot: QtBot, desk: Desk) -> None:
    label = ElidedLabel(desk.theme, "Lookout Community Health Centre, Sioux Lookout")
    qtbot.addWidget(label)

    label.resize(60, 20)
    label.show()

    assert label.toolTip() == label.accessibleName()


def test_a_tooltip_fetches_no_picture_that_somebody_else_named() -> None:
    tip = QTextDocument()

    tip.setHtml(plain_tip('<img src="//elsewhere/x.png"> & J.'))

    assert tip.toPlainText() == '<img src="//elsewhere/x.png"> & J.'
    assert plain_tip("Northern Lakes CFS") == "Northern Lakes CFS"


def test_words_are_shown_in_the_order_they_were_written_in(qtbot: QtBot, desk: Desk) -> None:
    turned = "She \u202esaw him\u202c not."
    label, paragraph = Label(desk.theme, turned), Paragraph(desk.theme, turned)
    for each in (label, paragraph):
        qtbot.addWidget(each)

    corner = QPointF(0, 0)
    ink = Ink(desk.theme.font("body"), desk.theme.colour("text"), 20)
    drawn, _ = passage(turned, ink, Column(corner, 400.0))
    label.setText(turned)

    for shown in (label.text(), paragraph.text(), plain_tip(turned), drawn.layout.text()):
        assert "She \ufffdsaw him\ufffd not." in shown


def test_words_of_a_person_are_never_read_as_html(desk: Desk) -> None:
    paragraph = Paragraph(desk.theme, "")

    paragraph.say("<img src=x> & <b>J.</b>", "Lead:")

    assert "&lt;img" in paragraph.text()
    assert paragraph.accessibleName() == "Lead: <img src=x> & <b>J.</b>"


def test_escape_is_the_safe_answer(qtbot: QtBot, desk: Desk) -> None:
    dialog = Dialog(desk.theme, "Sign and record this visit?", "11 people will read it.", None)
    dialog.offer(secondary(desk.theme, "Keep editing"), primary(desk.theme, "Sign and record"))
    qtbot.addWidget(dialog)
    dialog.open()

    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.accessibleName() == "Sign and record this visit?"


def test_the_action_of_a_dialog_accepts(qtbot: QtBot, desk: Desk) -> None:
    dialog = Dialog(desk.theme, "Sign and record this visit?", "", None)
    action = primary(desk.theme, "Sign and record")
    dialog.offer(secondary(desk.theme, "Keep editing"), action)
    qtbot.addWidget(dialog)
    dialog.open()

    with qtbot.waitSignal(dialog.accepted):
        action.click()


def test_short_work_shows_no_bar(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    progress = Progress(desk.theme)
    shown(qtbot, page, progress)

    progress.start("Writing 6 entries")
    at_first = progress.isVisible()
    progress.finish()

    assert not at_first
    assert not progress.isVisible()


def test_long_work_can_be_stopped_safely(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    progress = Progress(desk.theme)
    shown(qtbot, page, progress)
    progress.start("Writing 6 entries")
    qtbot.waitUntil(progress.isVisible)
    progress.move_on(4, 6)

    with qtbot.waitSignal(progress.stop_asked):
        progress.stop.click()

    assert progress.far == "4 of 6"


def test_a_toast_goes_away_when_it_is_closed(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    shown(qtbot, page)
    page.resize(800, 600)
    toast = Toast(desk.theme, page, "Recorded and signed, 14:33.")

    with qtbot.waitSignal(toast.destroyed):
        qtbot.keyClick(toast.close_button, Qt.Key.Key_Space)


def test_small_things_are_named(desk: Desk) -> None:
    theme: Theme = desk.theme

    assert Chip(theme, ChipLook.of(theme, "Late entry +19 h")).accessibleName() == (
        "Late entry +19 h"
    )
    assert Avatar(theme, "Renée Courville", "crown").accessibleName() == "Renée Courville, Crown"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Renée Courville", "RC"),
        ("D/Cst. Owen Harada", "OH"),
        ("Ardelle", "A"),
        ("ᐊᓂ ᔑᓈᐯ", "ᐊᔑ"),
        ("", ""),
        ("807 555-0148", ""),
    ],
)
def test_initials_leave_out_ranks_and_never_fail(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_the_status_bar_says_where_the_data_is(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    bar = StatusBar(desk.theme)
    shown(qtbot, page, bar)

    bar.say_to_send("6 entries to send")

    assert bar.words == ["Offline. Everything is saved on this device", "6 entries to send"]


def test_a_banner_is_read_with_its_lead(qtbot: QtBot, desk: Desk) -> None:
    banner = Banner(desk.theme, Tone.WARN)
    qtbot.addWidget(banner)

    banner.say("text J.’s own phone only.", "Safe contact:")

    assert banner.accessibleName() == "Safe contact: text J.’s own phone only."
