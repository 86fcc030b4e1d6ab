"""The line at the foot always tells where the data is; what passed by can be read again."""

from desktop_app.domain.exchanged import Exchanged
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.window.notices import NoticesDialog
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.status_line import StatusLine
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting


def said(sitting: Sitting) -> list[str]:
    sitting.settle()
    return sitting.screen(Shell).status.words


def notices(sitting: Sitting) -> NoticesDialog:
    sitting.press(Key.Key_H, CONTROL | SHIFT)
    return sitting.dialog(NoticesDialog)


def test_a_vault_of_ones_own_says_that_nothing_was_handed_over(sitting: Sitting) -> None:
    assert said(sitting) == [
        "Offline. Everything is saved on this device",
        "Nothing handed over yet",
    ]


def test_what_was_handed_over_and_what_waits_is_told_again_after_every_entry(
    sitting: Sitting,
) -> None:
    shell = sitting.screen(Shell)
    [line] = shell.status.findChildren(StatusLine)
    told = [Exchanged(1_795_284_000_000, is_sent=True, waiting=1)]
    line._ask = lambda: told[0]

    sitting.record("She laughed a lot today.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: len(shell.status.words) == 3)

    assert said(sitting)[1:] == ["Last handed over Sat 21 Nov, 12:00", "1 entry to send"]


def test_a_narrow_window_says_it_shorter(sitting: Sitting) -> None:
    sitting.window.resize(700, 500)
    sitting.settle()

    status = sitting.screen(Shell).status
    assert status.words[0] == "Offline, saved"
    assert not status._exchange.isVisible()


def test_passing_words_are_kept_in_a_list_until_the_vault_is_locked(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()
    sitting.record("She laughed a lot today.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(sitting.case.timeline.current_entry)
    sitting.press(Key.Key_C, CONTROL | SHIFT)

    dialog = notices(sitting)
    kept = dialog.model.at(0)
    dialog.reject()
    sitting.held()
    sitting.lock()
    sitting.unlock()
    emptied = notices(sitting)

    assert kept is not None
    assert kept.words == "Reference copied. It holds none of the entry’s words."
    assert emptied.model.rowCount() == 0
    assert emptied.nothing.isVisible()


def test_another_language_keeps_what_was_said(sitting: Sitting) -> None:
    sitting.screen(Shell).keep_notice("Copied.")

    sitting.press(Key.Key_E, CONTROL | SHIFT)

    dialog = notices(sitting)
    assert dialog.model.rowCount() == 1


def test_f6_comes_to_the_foot_of_the_window(sitting: Sitting) -> None:
    shell = sitting.screen(Shell)

    for _ in range(12):
        sitting.press(Key.Key_F6)
        if shell.moments.button.hasFocus():
            break

    assert shell.moments.button.hasFocus()


def test_a_passing_word_is_one_of_the_parts_that_f6_comes_to(sitting: Sitting) -> None:
    shell = sitting.screen(Shell)
    toast = Toast(sitting.window.desk.theme, shell.stack, "Copied.")

    for _ in range(12):
        sitting.press(Key.Key_F6)
        if toast.close_button.hasFocus():
            break

    assert toast.close_button.hasFocus()
