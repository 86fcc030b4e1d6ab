"""What stands in a field of any kind, read and written as words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.ui.widgets.fields import PassphraseField
from desktop_app.ui.widgets.segmented import Segmented

_YES = "yes"


@dataclass(frozen=True, slots=True)
class Part:
    """One field. `is_text` is for what is typed: there, words can be put beside others."""

    read: Callable[[], str]
    write: Callable[[str], None]
    changed: SignalInstance
    is_text: bool = False


def part_of(field: QWidget) -> Part:
    """How this field is read and written.

    Raises:
        TypeError: nobody ever keeps what is typed in this one, a passphrase above all.
    """
    match field:
        case PassphraseField():
            raise TypeError(field)
        case QLineEdit() if field.echoMode() is QLineEdit.EchoMode.Normal:
            return Part(field.text, field.setText, field.textChanged, is_text=True)
        case QPlainTextEdit():
            return Part(field.toPlainText, field.setPlainText, field.textChanged, is_text=True)
        case QComboBox():
            return _of_list(field)
        case Segmented():
            return _of_segments(field)
        case QAbstractButton() if field.isCheckable():
            return _of_button(field)
    raise TypeError(field)


def _of_list(field: QComboBox) -> Part:
    """By what a choice stands for; its words may be in another language next time."""

    def code(at: int) -> str:
        data = field.itemData(at)
        return field.itemText(at) if data is None else str(data)

    def write(words: str) -> None:
        codes = [code(at) for at in range(field.count())]
        if words in codes:  # what is not offered any more is nobody's to choose
            field.setCurrentIndex(codes.index(words))
        elif not words:
            field.setCurrentIndex(-1)

    def read() -> str:
        at = field.currentIndex()
        return "" if at < 0 else code(at)

    return Part(read, write, field.currentIndexChanged)


def _of_segments(field: Segmented) -> Part:
    def write(words: str) -> None:
        if words in field.values:
            field.segment(words).click()  # who follows the choice hears of it

    return Part(lambda: field.value, write, field.chosen)


def _of_button(field: QAbstractButton) -> Part:
    def read() -> str:
        return _YES if field.isChecked() else ""

    return Part(read, lambda words: field.setChecked(bool(words)), field.toggled)
